import { isInCapitals } from '../../checks/outline/letter-case';
import { fold } from '../../vietnamese/fold';
import { hasOutlineNumber } from '../text/sentence-ends';
import { textOf } from '../model';
import type { SourceBlock, SourceParagraph } from '../model';
import { linesOf } from './segments';
import { nothingRecognised } from './fields';
import type { Recognised } from './fields';

export interface FoundTitle extends Recognised {
  /** How many blocks it takes from the start. */
  readonly blocks: number;
}

const types = [
  'bao cao',
  'to trinh',
  'ke hoach',
  'thong bao',
  'huong dan',
  'ket luan',
  'nghi quyet',
  'quyet dinh',
  'chuong trinh',
  'de an',
];
/** Kinds of reports that have a name of their own. */
const longTypes = new Set([
  'bao cao chinh tri',
  'bao cao kiem diem',
  'bao cao tong hop',
  'bao cao tom tat',
]);
const rule = /^[-–—_=*\s]{3,}$/;
const mostLines = 8;
const longestTitle = 300;
const titleRoles = new Set(['documentType', 'subject', 'titleNote', 'titleRule']);

/** True for a line in capitals that begins with the name of a type of document. */
export function isTypeLine(text: string): boolean {
  const folded = fold(text);
  return (
    isInCapitals(text) &&
    text.length < longestTitle &&
    types.some((type) => folded === type || folded.startsWith(`${type} `))
  );
}

/**
 * Finds the title behind the header block: type and subject, or lines in capitals that stand for both.
 *
 * @param blocks from the end of the header block on
 */
export function findTitle(blocks: readonly SourceBlock[]): FoundTitle {
  const lines = leadingLines(blocks);
  const styled = lines.findIndex(({ role }) => role === undefined || !titleRoles.has(role));
  const count = styled === -1 ? lines.length : styled;
  if (count > 0) return toTitle(lines.slice(0, count), count);
  const ruleAt = lines.findIndex((line) => rule.test(textOf(line)));
  const end = titleEnd(lines, ruleAt);
  if (end === 0) return { ...nothingRecognised(), blocks: 0 };
  const after = ruleAt === end ? end + 1 : end;
  return { ...toTitle(lines.slice(0, end), end), blocks: after };
}

function leadingLines(blocks: readonly SourceBlock[]): SourceParagraph[] {
  const lines: SourceParagraph[] = [];
  for (const block of blocks.slice(0, mostLines)) {
    if (block.type !== 'paragraph' || block.headingLevel !== undefined) break;
    lines.push(block);
  }
  return lines;
}

/** Parts type and subject where they are lines of one paragraph, so that each can be found by itself. */
export function partTitleLines(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block, index) => {
    if (index >= mostLines || block.type !== 'paragraph' || block.role !== undefined)
      return [block];
    const lines = linesOf(block);
    const isTitle =
      lines.length > 1 &&
      lines.length <= mostLines &&
      lines.every((line) => isTitleLike(line) || rule.test(textOf(line).trim())) &&
      lines.some((line) => isTypeLine(textOf(line).trim()));
    return isTitle ? lines : [block];
  });
}

/** Count of lines that are the title. */
function titleEnd(lines: readonly SourceParagraph[], ruleAt: number): number {
  const first = lines[0];
  if (!first) return 0;
  const plausible = lines.findIndex((line) => !isTitleLike(line));
  const most = plausible === -1 ? lines.length : plausible;
  if (ruleAt > 0 && ruleAt <= most) return ruleAt;
  if (isTypeLine(textOf(first).trim())) {
    let end = 1;
    while (
      end < most &&
      goesOn(lines[end] as SourceParagraph, lines[end - 1] as SourceParagraph, end)
    )
      end++;
    return end;
  }
  const capitals = lines.findIndex((line) => !isCapitalOrNote(line));
  const end = Math.min(most, capitals === -1 ? lines.length : capitals);
  return end > 0 && isNote(lines[end - 1] as SourceParagraph) ? end : 0;
}

function isTitleLike(line: SourceParagraph): boolean {
  const text = textOf(line).trim();
  if (isNote(line)) return true;
  return (
    text.length <= longestTitle &&
    !/[.:;]$/.test(text) &&
    !/^[-+•]\s/.test(text) &&
    !rule.test(text) &&
    !hasOutlineNumber(text)
  );
}

function isNote(line: SourceParagraph): boolean {
  const text = textOf(line).trim();
  return text.startsWith('(') && text.endsWith(')') && text.length <= longestTitle;
}

function isCapitalOrNote(line: SourceParagraph): boolean {
  return isInCapitals(textOf(line)) || isNote(line);
}

/** The subject, and lines it goes on in. */
function goesOn(line: SourceParagraph, before: SourceParagraph, index: number): boolean {
  const text = textOf(line).trim();
  if (index === 1) return true;
  if (isNote(line)) return true;
  if (before.alignment === 'center' || line.alignment === 'center') {
    return before.alignment === line.alignment;
  }
  return /^\p{Ll}/u.test(text);
}

function toTitle(lines: readonly SourceParagraph[], blocks: number): FoundTitle {
  const found = nothingRecognised();
  const texts = lines.flatMap((line) => {
    const text = textOf(line).replace(/\s+/gu, ' ').trim();
    if (rule.test(text) || line.role === 'titleRule') return [];
    return text === '' ? [] : [{ text, role: line.role }];
  });
  const [first, ...rest] = texts;
  if (!first) return { ...found, blocks };
  const { fields } = found;
  const styledType =
    first.role === 'documentType' && rest.length === 1 && rest[0]?.role === 'subject';
  const hasNote = texts.some(({ text }) => text.startsWith('('));
  if (styledType || (isTypeLine(first.text) && !hasNote && !first.role)) {
    const [type, subject] = splitType(first.text);
    fields.documentType = styledType ? first.text : type;
    const all = [
      ...(styledType || subject === '' ? [] : [subject]),
      ...rest.map(({ text }) => text),
    ];
    if (all.length > 0) fields.subject = all.join(' ');
  } else if (texts.length === 1 && first.role === 'documentType') {
    const [type, subject] = splitType(first.text);
    fields.documentType = type;
    if (subject !== '') fields.subject = subject;
  } else if (
    texts.every(({ text, role }) => role === 'subject' || (!role && !isInCapitals(text)))
  ) {
    fields.subject = texts.map(({ text }) => text).join(' ');
  } else fields.titleLines = texts.map(({ text }) => text);
  return { ...found, blocks };
}

/** `BÁO CÁO TỔNG KẾT NĂM 2025` as type and subject; a type with a name of its own stays whole. */
function splitType(text: string): [string, string] {
  const folded = fold(text);
  if (longTypes.has(folded)) return [text, ''];
  const type = types.find((known) => folded.startsWith(known));
  if (!type) return [text, ''];
  const words = text.split(' ');
  const count = type.split(' ').length;
  return [words.slice(0, count).join(' '), words.slice(count).join(' ')];
}
