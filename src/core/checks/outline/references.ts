import type { Passage, Report } from '../../report/model';
import { outlineRank, parseOutlineNumber } from '../../report/outline-number';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import type { OutlineFigure } from '../../templates/place-headings';
import type { ReadPassage } from '../prose/readings';
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
const longestWord = 12;
/** "mục II của Nghị quyết số …" speaks of another document. */
const otherDocument =
  /^[\s,]*(?:(?:tại|trong|của|theo)\s+)?(?:Nghị quyết|Chỉ thị|Kết luận|Quy định|Hướng dẫn|Điều lệ|Luật|Thông tri|Nghị định|Thông tư|Kế hoạch|Đề án|Công văn|Quyết định|Quy chế|Chương trình|Thông báo)/iu;
const furtherReference = /^[\s,]*(?:và\s+)?(?:tiểu mục|mục|phần|điểm|khoản)\s+[\p{L}\d.]+/iu;

/**
 * Finds the places in the text that may refer to headings whose number is going to change. They are only
 * listed: what a sentence refers to is for a person to decide.
 *
 * @param read shared readings of passages
 */
export function findReferences(
  report: Report,
  changes: readonly NumberChange[],
  read: ReadPassage,
): SectionReference[] {
  if (changes.length === 0) return [];
  const byNumber = new Map<string, NumberChange[]>();
  for (const change of changes) {
    const key = keyOf(change.section.heading.number);
    const same = byNumber.get(key) ?? [];
    same.push(change);
    byNumber.set(key, same);
  }
  return report.passages.flatMap((passage) =>
    read(passage, readMentions).flatMap(({ start, end, text, meanings }): SectionReference[] => {
      const range = toSource(passage, start, end);
      const change = meanings
        .flatMap((key) => byNumber.get(key) ?? [])
        .find((candidate) => canBeMeant(candidate, range));
      return change ? [{ range, text, change }] : [];
    }),
  );
}

/** Words that name a section of this report; offsets into the text of the passage. */
interface Mention extends Range {
  readonly text: string;
  /** Keys of the numbers it may mean. */
  readonly meanings: readonly string[];
}

function readMentions({ kind, text }: Passage): Mention[] {
  if (kind === 'heading' || kind === 'code') return [];
  return [...text.matchAll(naming)].flatMap((match): Mention[] => {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - longestWord), start);
    if (compound.test(before) || speaksOfOther(text.slice(end))) return [];
    return [{ start, end, text: match[0], meanings: meaningsOf(match[1] as string) }];
  });
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

/** "III" may be the Roman number of a section or of a part. */
function meaningsOf(figure: string): string[] {
  const spelled = /^thứ/iu.test(figure) ? [] : [`${figure}. A`];
  return [...spelled, `Phần ${figure}`].flatMap((text) => {
    const number = parseOutlineNumber(text);
    return number ? [keyOf(number)] : [];
  });
}

function keyOf(number: OutlineFigure): string {
  return `${String(outlineRank(number))} ${number.values.join('.')}`;
}

/** Numbers count within a parent: only a sentence inside of it can mean one of them. */
function canBeMeant({ section: { parent } }: NumberChange, { start }: Range): boolean {
  return !parent || (start >= parent.range.start && start < parent.range.end);
}
