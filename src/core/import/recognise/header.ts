import { isInCapitals } from '../../checks/outline/letter-case';
import { fold } from '../../vietnamese/fold';
import { hasOutlineNumber } from '../text/sentence-ends';
import type { SourceBlock } from '../model';
import { nothingRecognised } from './fields';
import type { Recognised } from './fields';
import { readDateLine } from './date-line';
import { segmentsOf } from './segments';
import type { Segment } from './segments';
import { isTypeLine } from './title';

export interface FoundHeader extends Recognised {
  /** How many blocks it takes from the start. */
  readonly blocks: number;
}

const mostBlocks = 30;
const longestLine = 160;
const sentenceEnd = /[.:;]$/;
const rule = /^[-–—_=*.\s]+$/;
const numberLine =
  /^số(?![\p{L}\p{M}])\s*(?::\s*)?(?:([^-–/\s][^-–/]{0,13}?)\s*)?(?:[-–/]\s*(\S.{0,30})?)?$/iu;
const gap = /^[\s.…_]*$/u;
const urgencies = new Set(['khan', 'thuong khan', 'hoa toc']);
const partyName = 'dang cong san viet nam';
const stateLines = new Set(['cong hoa xa hoi chu nghia viet nam', 'doc lap - tu do - hanh phuc']);
const circulation = /lưu hành|phổ biến|thu hồi/iu;
/** Words that the name of a committee begins with, and those of a body that has a committee above it. */
const committee =
  /^(?:đảng bộ|đảng ủy|đảng uỷ|chi bộ|chi ủy|chi uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|ban chấp hành|đảng đoàn|ban cán sự)(?!\p{L})/iu;
const board =
  /^(?:ban|ủy ban|uỷ ban|văn phòng|cơ quan|trung tâm|trường|báo|hội|đoàn|tổ)(?!\p{L})/iu;

/** Finds the header block a document begins with: names of bodies, number, date and marks, in any order. */
export function findHeader(blocks: readonly SourceBlock[]): FoundHeader {
  const lines: Segment[] = [];
  let taken = 0;
  let titleFollows = false;
  for (const block of blocks.slice(0, mostBlocks)) {
    const segments = segmentsOf(block);
    if (block.type === 'table' ? !segments.some(isAnchor) : endsHeader(block, segments)) {
      titleFollows = segments[0] !== undefined && isTypeLine(segments[0].text);
      break;
    }
    for (const segment of segments) lines.push(segment);
    taken++;
    if (segments.some(({ text }) => text !== '' && isTypeLine(text))) break;
  }
  const anchored = lines.some(isAnchor);
  const named =
    titleFollows && lines.length > 0 && lines.every(({ text }) => isName(text) || rule.test(text));
  if (!anchored && !named) return { ...nothingRecognised(), blocks: 0 };
  return { ...readHeader(lines), blocks: taken };
}

/** A line that only a header block has. */
function isAnchor({ text, role }: Segment): boolean {
  const folded = fold(text);
  return (
    role === 'partyName' ||
    role === 'documentNumber' ||
    role === 'placeAndDate' ||
    folded === partyName ||
    stateLines.has(folded) ||
    (numberLine.test(text) && text.length < 40) ||
    (readDateLine(text) !== undefined && text.length < 80)
  );
}

function endsHeader(block: SourceBlock, segments: readonly Segment[]): boolean {
  if (block.type === 'paragraph' && block.headingLevel !== undefined) return true;
  return segments.some(({ text, role }) => {
    if (role === 'documentType' || role === 'subject' || role === 'titleNote') return true;
    if (isAnchor({ text, column: 0, bold: false })) return false;
    return (
      hasOutlineNumber(text) ||
      isTypeLine(text) ||
      text.length > longestLine ||
      (sentenceEnd.test(text) && !rule.test(text)) ||
      !(
        isInCapitals(text) ||
        rule.test(text) ||
        /^dự thảo/iu.test(text) ||
        circulation.test(text) ||
        text.length < 50
      )
    );
  });
}

function isName(text: string): boolean {
  return isInCapitals(text) && (committee.test(text) || board.test(text));
}

function readHeader(lines: readonly Segment[]): Recognised {
  const found = nothingRecognised();
  const names: Segment[] = [];
  for (const segment of lines) if (!readLine(segment, found)) names.push(segment);
  readNames(names, found);
  return found;
}

/** @returns false for a line that may be part of a name */
function readLine(segment: Segment, { fields, leftOut, unplaced }: Recognised): boolean {
  const { text, role } = segment;
  if (text === '') return true;
  const folded = fold(text);
  if (folded === partyName || role === 'star' || role === 'partyRule' || rule.test(text)) {
    leftOut.push({ text, why: 'layout' });
    return true;
  }
  if (role === 'urgency' || urgencies.has(folded)) fields.urgency ??= text;
  else if (role === 'draft' || /^dự thảo(?!\p{L})/iu.test(text)) readDraft(text, fields, leftOut);
  else if (role === 'circulation') fields.circulation ??= text;
  else if (
    fields.number === undefined &&
    role !== 'parentBody' &&
    role !== 'issuingBody' &&
    numberLine.test(text)
  ) {
    readNumber(text, fields, leftOut);
  } else if (
    fields.date === undefined &&
    role !== 'parentBody' &&
    role !== 'issuingBody' &&
    readDateLine(text)
  ) {
    const date = readDateLine(text);
    fields.date = date?.date ?? '';
    if (date?.place) fields.place = date.place;
    leftOut.push({ text: date?.layoutWords ?? '', why: 'layout' });
  } else if (stateLines.has(folded)) unplaced.push(text);
  else if (role === 'parentBody' || role === 'issuingBody') return false;
  else if (isInCapitals(text) && circulation.test(text)) fields.circulation ??= text;
  else if (isInCapitals(text) && segment.column === 0) return false;
  else unplaced.push(text);
  return true;
}

function readNumber(
  text: string,
  fields: Recognised['fields'],
  leftOut: Recognised['leftOut'],
): void {
  const [, number = '', code] = numberLine.exec(text) ?? [];
  fields.number = gap.test(number) ? '' : number.trim();
  if (code !== undefined) fields.code = code.trim();
  leftOut.push({ text: /^số/iu.exec(text)?.[0] ?? '', why: 'layout' });
}

function readDraft(
  text: string,
  fields: Recognised['fields'],
  leftOut: Recognised['leftOut'],
): void {
  const count = /^dự thảo lần (\d{1,3})$/iu.exec(text)?.[1];
  fields.draft = count ?? text;
  if (count !== undefined) leftOut.push({ text: 'Dự thảo lần', why: 'layout' });
}

/** Sorts lines of names into the body above and the issuing one. */
function readNames(names: readonly Segment[], { fields }: Recognised): void {
  const cut = issuerStart(names);
  const above = joinNames(names.slice(0, cut), 'parentBody');
  const issuer = joinNames(names.slice(cut), 'issuingBody');
  if (above.length > 0) fields.parentBody = above;
  if (issuer.length > 0) fields.issuingBody = issuer;
}

/** Index of the first line of the issuing body: by style, else by weight, else by the words it begins with. */
function issuerStart(names: readonly Segment[]): number {
  const styled = names.findIndex(({ role }) => role === 'issuingBody');
  if (styled !== -1) return styled;
  if (names.some(({ role }) => role === 'parentBody')) return names.length;
  const bold = names.findIndex(({ bold: isBold }) => isBold);
  if (bold > 0 && names.slice(bold).every((name) => name.bold)) return bold;
  for (const start of [committee, board]) {
    const last = names.findLastIndex(({ text }, index) => index > 0 && start.test(text));
    if (last > 0) return last;
  }
  return names.length === 2 ? 1 : 0;
}

/** Lines with our styles are names of their own; others are one name broken by hand. */
function joinNames(names: readonly Segment[], role: 'parentBody' | 'issuingBody'): string[] {
  if (names.length === 0) return [];
  if (names.every((name) => name.role === role)) return names.map(({ text }) => text);
  return [names.map(({ text }) => text).join(' ')];
}
