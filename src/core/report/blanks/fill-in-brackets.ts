import type { Blank, BlankExpectation } from './find-blanks';
import type { FoldedText } from './folded-text';

const bracketed =
  /\[([^[\]\n]{1,120})\]|<([^<>\n]{1,80})>|\{([^{}\n]{1,80})\}|\(((?:điền|nhập) [^()\n]{1,120})\)/gu;
const fillWord =
  /^(?:điền|ghi|nhập|nêu|bổ sung|thêm|viết|chèn|cập nhật|tên|họ tên|họ và tên|số|ngày|tháng|năm|địa danh|địa điểm|đơn vị|chức vụ|nội dung|xã|phường|huyện|tỉnh|chi bộ|đảng bộ|đảng ủy)(?!\p{L})/u;
const followingRun = /[ ]?:?[ ]?[.…_]+/y;
const htmlName = /^\/?[a-z][a-z0-9]*\/?$/;

/**
 * Finds places that say themselves what to fill in: `[điền tên]`, `[Điền tên]: ……`, `<tên đơn vị>`,
 * `(điền số liệu)`. A run right after one belongs to it.
 *
 * @returns blanks with UTF-16 offsets into the given text, in order
 */
export function findFillInBrackets(folded: FoldedText): Blank[] {
  const { plain, lower } = folded;
  const found: Blank[] = [];
  for (const match of lower.matchAll(bracketed)) {
    const [whole, square, angle, curly, round] = match;
    const inside = (square ?? angle ?? curly ?? round ?? '').trim();
    const asks = fillWord.test(inside) || (angle !== undefined && isPlaceholder(inside));
    if (!asks) continue;
    const end = match.index + whole.length;
    found.push({
      start: folded.source(match.index),
      end: folded.source(runEnd(lower, end)),
      certainty: 'certain',
      expects: expectedIn(inside),
      about: plain.slice(match.index + 1, end - 1).trim(),
    });
  }
  return found;
}

const asksFor: readonly (readonly [RegExp, BlankExpectation])[] = [
  [/^(?:ngày|tháng|năm)(?!\p{L})/u, 'date'],
  [/^số (?:văn bản|quyết định|nghị quyết|kế hoạch|báo cáo|hiệu)(?!\p{L})/u, 'document'],
  [/^(?:số|tỷ lệ|tỉ lệ|tổng số)(?!\p{L})/u, 'number'],
  [/^(?:tên|họ tên|họ và tên|địa danh)(?!\p{L})/u, 'name'],
];
const instruction = /^(?:điền|ghi|nhập|nêu|bổ sung|thêm|viết|chèn|cập nhật) (?:rõ )?/;

/** What the instruction itself names. */
function expectedIn(inside: string): BlankExpectation {
  const wanted = inside.replace(instruction, '');
  return asksFor.find(([pattern]) => pattern.test(wanted))?.[1] ?? 'text';
}

/** "<tên đơn vị>" but not "<br>". */
function isPlaceholder(inside: string): boolean {
  return /\p{L}/u.test(inside) && !htmlName.test(inside) && !/[=:@]/.test(inside);
}

/** The end of the run after the bracket at `from`, or `from` itself. A full stop alone is no run. */
function runEnd(lower: string, from: number): number {
  followingRun.lastIndex = from;
  const run = followingRun.exec(lower)?.[0];
  return run && /[.…_]{2}|…/.test(run) ? from + run.length : from;
}
