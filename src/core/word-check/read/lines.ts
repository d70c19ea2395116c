import { fold } from '../../vietnamese/fold';
import { findClosing } from '../../import/recognise/closing';
import { readDateLine } from '../../import/recognise/date-line';
import type { ImportedFields } from '../../import/recognise/fields';
import { findHeader } from '../../import/recognise/header';
import { isBrace, segmentsOf } from '../../import/recognise/segments';
import { findTitle, isTypeLine } from '../../import/recognise/title';
import type { SourceBlock } from '../../import/model';
import type { Role } from '../../layout/profile';
import type { Line, WordParagraph } from '../model';

/** The parts a document is made of. */
export interface Zones {
  readonly lines: readonly Line[];
  /** Blocks between title and closing. */
  readonly body: readonly SourceBlock[];
  /** The paragraph the header block ends with. */
  readonly headerEnd: number;
  readonly hasHeader: boolean;
  readonly hasTitle: boolean;
  readonly hasClosing: boolean;
}

interface Placed {
  readonly paragraph: WordParagraph;
  readonly column?: 0 | 1;
}

/** Tells header block, title, text and closing apart as import does, and what each line of them is for. */
export function findZones(blocks: readonly SourceBlock[]): Zones {
  const header = findHeader(blocks);
  const afterHeader = blocks.slice(header.blocks);
  const title = findTitle(afterHeader);
  const rest = afterHeader.slice(title.blocks);
  const closing = findClosing(rest);
  const headerBlocks = blocks.slice(0, header.blocks);
  const closingLines = new ClosingLines(closing.fields);
  return {
    lines: [
      ...linesIn(headerBlocks, (line) => headerRole(line, header.fields)),
      ...linesIn(afterHeader.slice(0, title.blocks), titleRole),
      ...linesIn(rest.slice(closing.start, closing.end), (line) => closingLines.role(line)),
    ],
    body: [...rest.slice(0, closing.start), ...rest.slice(closing.end)],
    headerEnd: Math.max(0, ...paragraphsIn(headerBlocks).map(({ paragraph }) => paragraph.number)),
    hasHeader: header.blocks > 0,
    hasTitle: title.blocks > 0,
    hasClosing: closing.end > closing.start,
  };
}

/** Every paragraph of blocks, with the column of the outermost table it stands in. */
function paragraphsIn(blocks: readonly SourceBlock[], column?: 0 | 1): Placed[] {
  return blocks.flatMap((block): Placed[] =>
    block.type === 'paragraph'
      ? // Our reader makes no other paragraphs.
        [{ paragraph: block as WordParagraph, ...(column !== undefined && { column }) }]
      : block.rows.flatMap((row) =>
          row.flatMap((cell, index) => paragraphsIn(cell.blocks, column ?? (index === 0 ? 0 : 1))),
        ),
  );
}

function linesIn(
  blocks: readonly SourceBlock[],
  roleOf: (line: Omit<Line, 'role'>) => Role | undefined,
): Line[] {
  return paragraphsIn(blocks).flatMap((placed) =>
    linesOf(placed).flatMap((line) => {
      const role = roleOf(line);
      return role ? [{ ...line, role }] : [];
    }),
  );
}

/** A paragraph may hold two columns parted by tabs, and several lines. */
function linesOf({ paragraph, column }: Placed): Omit<Line, 'role'>[] {
  const cell = { blocks: [paragraph], span: 1 };
  const block: SourceBlock =
    column === undefined ? paragraph : { type: 'table', lined: false, rows: [[cell]] };
  const segments = segmentsOf(block);
  return segments.map(({ text, column: typed }) => ({
    text,
    paragraph,
    runs:
      segments.length === 1
        ? paragraph.runs
        : paragraph.runs.filter((run) => isPartOf(run.text, text)),
    ...((column !== undefined || segments.length > 1) && { column: column ?? typed }),
  }));
}

function isPartOf(run: string, text: string): boolean {
  const trimmed = run.trim();
  return trimmed !== '' && (text.includes(trimmed) || trimmed.includes(text));
}

const partyName = 'dang cong san viet nam';
const ruleOnly = /^[-–—_=*\s]+$/;
const urgencies = new Set(['khan', 'thuong khan', 'hoa toc']);

function headerRole(
  { paragraph, text }: Omit<Line, 'role'>,
  fields: ImportedFields,
): Role | undefined {
  if (paragraph.role) return paragraph.role;
  const folded = fold(text);
  if (folded === partyName) return 'partyName';
  if (text === '*') return 'star';
  if (ruleOnly.test(text)) return undefined;
  if (/^số(?!\p{L})/iu.test(text) && (fields.number ?? fields.code) !== undefined) {
    return 'documentNumber';
  }
  if (readDateLine(text)) return 'placeAndDate';
  if (urgencies.has(folded)) return 'urgency';
  if (text === fields.circulation) return 'circulation';
  if (folded.startsWith('du thao')) return 'draft';
  if (fields.issuingBody?.some((name) => name.includes(text))) return 'issuingBody';
  if (fields.parentBody?.some((name) => name.includes(text))) return 'parentBody';
  return undefined;
}

function titleRole({ paragraph, text }: Omit<Line, 'role'>): Role | undefined {
  if (paragraph.role) return paragraph.role;
  if (ruleOnly.test(text)) return 'titleRule';
  if (text.startsWith('(')) return 'titleNote';
  return isTypeLine(text) || !/\p{Ll}/u.test(text) ? 'documentType' : 'subject';
}

/** Lines of the closing in order: what follows “Nơi nhận” in its column are recipients. */
class ClosingLines {
  private recipientsIn: 0 | 1 | undefined;

  constructor(private readonly fields: ImportedFields) {}

  role({ paragraph, text, column }: Omit<Line, 'role'>): Role | undefined {
    if (paragraph.role) return paragraph.role;
    if (/^nơi nhận/iu.test(text)) {
      this.recipientsIn = column ?? 0;
      return 'recipientsHead';
    }
    for (const { authority, position, name } of this.fields.signatures ?? []) {
      if (authority.includes(text)) return 'authority';
      if (position.includes(text)) return 'position';
      if (name === text) return 'signer';
    }
    if (this.recipientsIn !== (column ?? 0) || isBrace(text)) return undefined;
    if (text === this.fields.drafter) return 'drafter';
    return text.startsWith('(') ? 'braceNote' : 'recipient';
  }
}
