import type { Role } from '../../layout/profile';
import { textOf } from '../model';
import { runLines } from '../runs';
import type { SourceBlock, SourceParagraph, SourceTable } from '../model';

/** A line of the header block or of the closing, in its column. */
export interface Segment {
  /** Trimmed, on one line. */
  readonly text: string;
  /** 0 for the left column, 1 for all others. */
  readonly column: 0 | 1;
  readonly role?: Role;
  readonly bold: boolean;
  /** Recipients joined to a note by a brace, each as typed. */
  readonly group?: RecipientLines;
}

export interface RecipientLines {
  readonly names: readonly string[];
  readonly note: string;
}

const braceOnly = /^[{}⎧⎨⎩⎫⎬⎭⎪|\s]+$/u;
const wideGap = /\t+| {3,}/;
/** Gaps left to be filled in by hand are inside one line, not between two columns. */
const beforeGap = /(?:^số\s*:?|(?:ngày|tháng|năm))$/iu;
const afterGap = /^(?:[-–/]\s*\p{Lu}|tháng(?!\p{L})|năm(?!\p{L})|\d{1,2}\s+tháng)/iu;

/** True for a line that is nothing but a brace. */
export function isBrace(text: string): boolean {
  return text !== '' && braceOnly.test(text);
}

/** The lines of a block, those of tables cell by cell. */
export function segmentsOf(block: SourceBlock): Segment[] {
  return block.type === 'table' ? tableSegments(block) : lineSegments(block, true);
}

function tableSegments({ rows }: SourceTable): Segment[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, index) =>
      cell.blocks.flatMap((block): Segment[] => {
        const column = index === 0 ? 0 : 1;
        if (block.type === 'paragraph') {
          return lineSegments(block, false).map((segment) => ({
            ...segment,
            column: index === 0 ? segment.column : 1,
          }));
        }
        const groups = groupsOf(block);
        if (groups) return groups.map((group) => ({ text: '', column, bold: false, group }));
        return tableSegments(block).map((segment) => ({ ...segment, column }));
      }),
    ),
  );
}

/** A table of names, brace and note in each row; `undefined` for any other. */
function groupsOf({ rows }: SourceTable): RecipientLines[] | undefined {
  const groups = rows.map((row): RecipientLines | undefined => {
    const texts = row.map(({ blocks }) =>
      blocks
        .flatMap((block) => segmentsOf(block))
        .map(({ text }) => text)
        .filter(Boolean),
    );
    const brace = texts.findIndex((lines) => lines.length > 0 && lines.every(isBrace));
    if (brace <= 0) return undefined;
    return {
      names: texts.slice(0, brace).flat(),
      note: texts
        .slice(brace + 1)
        .flat()
        .join(' '),
    };
  });
  return groups.every((group) => group !== undefined) ? groups : undefined;
}

/** @param typed true when columns may be parted by blanks */
function lineSegments(paragraph: SourceParagraph, typed: boolean): Segment[] {
  const { role } = paragraph;
  // In our own files a line break belongs to the name it stands in.
  const lines = role ? [withoutBreaks(paragraph)] : linesOf(paragraph);
  return lines.flatMap((line) =>
    columnsOf(textOf(line), typed ? wideGap : /\t+/).map(({ text, column }) => ({
      text,
      column: paragraph.alignment === 'right' && lines.length === 1 ? 1 : column,
      bold: isBold(line),
      ...(role && { role }),
    })),
  );
}

function withoutBreaks(paragraph: SourceParagraph): SourceParagraph {
  const runs = paragraph.runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
  return { ...paragraph, runs };
}

/** The lines of a paragraph, parted where a line break was typed, as paragraphs of their own. */
export function linesOf(paragraph: SourceParagraph): SourceParagraph[] {
  return runLines(paragraph.runs).map((runs) => ({ ...paragraph, runs }));
}

function columnsOf(line: string, gap: RegExp): { text: string; column: 0 | 1 }[] {
  const parts: { text: string; column: 0 | 1 }[] = [];
  line.split(gap).forEach((piece, index) => {
    const text = piece.trim();
    if (text === '') return;
    const last = parts.at(-1);
    if (last && beforeGap.test(last.text) && (afterGap.test(text) || /^\d/.test(text))) {
      parts[parts.length - 1] = { ...last, text: `${last.text} ${text}` };
    } else parts.push({ text, column: index === 0 || isNearLeft(line, index, piece) ? 0 : 1 });
  });
  return parts;
}

/** Blanks before the first text of a line may centre it in the left column. */
function isNearLeft(line: string, index: number, piece: string): boolean {
  if (index !== 1) return false;
  const before = line.slice(0, line.indexOf(piece));
  return /^ *$/.test(before) && before.length < leftColumn;
}

/** Where the right column of a text of usual width begins at the earliest. */
const leftColumn = 32;

/** True when every letter of a paragraph is bold. */
export function isBold({ runs, bold }: SourceParagraph): boolean {
  if (bold) return true;
  const words = runs.filter(({ text }) => /[\p{L}\d]/u.test(text));
  return words.length > 0 && words.every((run) => run.bold);
}
