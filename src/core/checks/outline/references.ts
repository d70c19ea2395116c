import type { Report } from '../../report/model';
import { outlineRank, parseOutlineNumber } from '../../report/outline-number';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import type { NumberChange } from './renumber';

/** Words of the text that name a section by its number: "mục II", "phần thứ hai", "tiểu mục 2.1". */
export interface SectionReference {
  readonly range: Range;
  readonly text: string;
  readonly change: NumberChange;
}

const naming =
  /(?<![\p{L}\p{M}])(?:tiểu mục|mục|phần|điểm|khoản)\s+(thứ\s+[\p{L}\p{M}\d]+|\d{1,3}(?:\.\d{1,3})*|[\p{L}](?![\p{L}\p{M}])|[IVX]{1,6})(?![\p{L}\p{M}\d])/giu;
/** "hạng mục 2", "danh mục I" and their like name no section. */
const compound =
  /(?:hạng|danh|chuyên|đề|tiết|thành|cổ|học|một|thời|quan|địa|trọng|đặc|ưu|nhược|khuyết|tài)\s+$/iu;
/** "mục II của Nghị quyết số …" speaks of another document. */
const otherDocument =
  /^[\s,]*(?:(?:tại|trong|của|theo)\s+)?(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Điều lệ|Luật|Thông tri|Nghị định|Thông tư|Kế hoạch|Đề án|Công văn|Quyết định|Quy chế|Chương trình|Thông báo)/iu;
const furtherReference = /^[\s,]*(?:và\s+)?(?:tiểu mục|mục|phần|điểm|khoản)\s+[\p{L}\d.]+/iu;

/**
 * Finds the places in the text that may refer to headings whose number is going to change. They are only
 * listed: what a sentence refers to is for a person to decide.
 */
export function findReferences(
  report: Report,
  changes: readonly NumberChange[],
): SectionReference[] {
  if (changes.length === 0) return [];
  return report.passages
    .filter(({ kind }) => kind !== 'heading' && kind !== 'code')
    .flatMap((passage) =>
      [...passage.text.matchAll(naming)].flatMap((match): SectionReference[] => {
        const end = match.index + match[0].length;
        if (compound.test(passage.text.slice(0, match.index))) return [];
        if (speaksOfOther(passage.text.slice(end))) return [];
        const range = toSource(passage, match.index, end);
        const change = changes.find((candidate) => means(match[1] as string, candidate, range));
        return change ? [{ range, text: match[0], change }] : [];
      }),
    );
}

function speaksOfOther(rest: string): boolean {
  let after = rest.slice(0, 200);
  for (
    let further = furtherReference.exec(after);
    further;
    further = furtherReference.exec(after)
  ) {
    after = after.slice(further[0].length);
  }
  return otherDocument.test(after);
}

/** The same number, and the sentence stands where that number can be meant: inside the parent's text. */
function means(figure: string, { section }: NumberChange, { start }: Range): boolean {
  const { number } = section.heading;
  const spelled = figure.toLowerCase().startsWith('thứ') ? `Phần ${figure}` : `${figure}. A`;
  const meant = parseOutlineNumber(
    number.kind === 'part' && !/^thứ/i.test(figure) ? `Phần ${figure}` : spelled,
  );
  if (!meant || outlineRank(meant) !== outlineRank(number)) return false;
  if (meant.values.join('.') !== number.values.join('.')) return false;
  const scope = section.parent?.range;
  return !scope || (start >= scope.start && start < scope.end);
}
