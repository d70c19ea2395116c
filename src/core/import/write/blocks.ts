import { isInCapitals } from '../../checks/outline/letter-case';
import { guidanceComment } from '../../report/guidance';
import { parseOutlineNumber } from '../../report/outline-number';
import { textOf } from '../model';
import type { SourceBlock, SourceParagraph, SourceRun, SourceTable } from '../model';
import { runLines } from '../runs';
import { startsAnew } from '../text/sentence-ends';
import { escapeLineStart, inlineMarkdown } from './inline';
import type { NoteLabels } from './inline';
import { writeTable } from './table';

/** A piece of the body: what follows another piece of the kind `item` stands on the next line. */
export interface Chunk {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table' | 'comment';
  readonly text: string;
}

const sign = /^([-–+*•·])(\s*)(?=\S)/u;
const rule = /^[-_–—\s]{3,}$/;
const deepestHeading = 6;

/** Writes the blocks of the body; `#` for headings of Word, in the depth in which they nest. */
export class BlockWriter {
  private readonly open: number[] = [];

  constructor(private readonly labels: NoteLabels) {}

  write(blocks: readonly SourceBlock[]): Chunk[] {
    return blocks.flatMap((block) =>
      block.type === 'table' ? this.writeTable(block) : this.writeParagraph(block),
    );
  }

  private writeTable(table: SourceTable): Chunk[] {
    const inner = table.rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
    if (isTooWide(table) || (!table.lined && !isGrid(table))) return this.write(inner);
    return [{ kind: 'table', text: writeTable(table, this.labels) }, ...commentChunks(inner)];
  }

  private writeParagraph(paragraph: SourceParagraph): Chunk[] {
    const comments = (paragraph.comments ?? []).map(toComment);
    const text = textOf(paragraph).trim();
    if (
      text === '' &&
      paragraph.runs.every(({ note, picture }) => note === undefined && picture === undefined)
    ) {
      return comments;
    }
    if (paragraph.role === 'code') return [{ kind: 'paragraph', text: fenced(text) }, ...comments];
    if (paragraph.headingLevel !== undefined) return [...this.writeHeading(paragraph), ...comments];
    const lines = splitAtBreaks(paragraph.runs).map((runs) => this.writeLine(runs, paragraph));
    return [...lines, ...comments];
  }

  private writeHeading({ runs, headingLevel = 1 }: SourceParagraph): Chunk[] {
    while ((this.open.at(-1) ?? 0) >= headingLevel) this.open.pop();
    this.open.push(headingLevel);
    const marks = '#'.repeat(Math.min(deepestHeading, this.open.length));
    const text = inlineMarkdown(asHeadingLine(runs), this.labels, !isWhollyEmphatic(runs));
    return [{ kind: 'heading', text: `${marks} ${text}` }];
  }

  private writeLine(runs: readonly SourceRun[], { quoted }: SourceParagraph): Chunk {
    const typed = runs
      .map(({ text }) => text)
      .join('')
      .trim();
    if (rule.test(typed)) return { kind: 'paragraph', text: typed };
    const found = sign.exec(typed);
    if (found && !quoted && isItem(typed, found)) {
      const rest = inlineMarkdown(withoutSign(runs, found[0].length), this.labels);
      return { kind: 'item', text: `${found[1] as string} ${rest.trimStart()}` };
    }
    const text = inlineMarkdown(runs, this.labels).split('\n').map(escapeLineStart).join('\n');
    return { kind: 'paragraph', text: quoted ? text.replace(/^/gm, '> ') : text };
  }
}

/** Pieces with the empty lines that belong between them. */
export function joinChunks(chunks: readonly Chunk[]): string {
  return chunks
    .map(({ kind, text }, index) => {
      const before = chunks[index - 1];
      if (!before) return text;
      return `${before.kind === 'item' && kind === 'item' ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}

/** A sign glued to a word is one too; one before a figure (`-5`) may be a minus. */
function isItem(text: string, found: RegExpExecArray): boolean {
  return found[2] !== '' || /^.[\p{L}“"(]/u.test(text);
}

function withoutSign(runs: readonly SourceRun[], length: number): SourceRun[] {
  let left =
    length +
    (runs
      .map(({ text }) => text)
      .join('')
      .search(/\S/) || 0);
  return runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return cut === 0 ? run : { ...run, text: run.text.slice(cut) };
  });
}

/** Lines that Shift+Enter parts are paragraphs where they look like it: with a sign, a number, a label. */
function splitAtBreaks(runs: readonly SourceRun[]): SourceRun[][] {
  const joined: SourceRun[][] = [];
  for (const line of runLines(runs)) {
    const last = joined.at(-1);
    if (last && !beginsAnew(line)) {
      last.push({ text: '\n' });
      for (const run of line) last.push(run);
    } else joined.push(line);
  }
  return joined;
}

function beginsAnew(line: readonly SourceRun[]): boolean {
  const text = line
    .map((run) => run.text)
    .join('')
    .trim();
  return sign.test(text) || rule.test(text) || startsAnew(text);
}

/** `Phần thứ nhất` and its name on the next line are one heading with a colon; other breaks are blanks. */
function asHeadingLine(runs: readonly SourceRun[]): SourceRun[] {
  const whole = runs
    .map(({ text }) => text)
    .join('')
    .trim();
  const number = parseOutlineNumber(whole);
  let first =
    number?.kind === 'part' &&
    number.separator === '' &&
    /^[ \t]*\n/.test(whole.slice(number.figureEnd));
  return runs.map((run) => ({
    ...run,
    text: run.text.replace(/(?:(?<![ \t])[ \t]+)?\n[ \t]*/g, () => {
      const between = first ? ': ' : ' ';
      first = false;
      return between;
    }),
  }));
}

function isWhollyEmphatic(runs: readonly SourceRun[]): boolean {
  const words = runs.filter(({ text }) => /[\p{L}\d]/u.test(text));
  return words.every(({ bold, italic }) => bold === true || italic === true);
}

/** Word itself draws no table of more columns. */
const mostColumns = 63;

function isTooWide({ rows }: SourceTable): boolean {
  return rows.some((row) => row.reduce((sum, { span }) => sum + span, 0) > mostColumns);
}

/** A table without lines that still is one: several rows and columns of short cells. */
function isGrid({ rows }: SourceTable): boolean {
  const widths = rows.map((row) => row.length);
  const texts = rows.flatMap((row) =>
    row.map(({ blocks }) =>
      blocks
        .map((block) => (block.type === 'paragraph' ? textOf(block) : 'x'.repeat(99)))
        .join(' '),
    ),
  );
  return (
    rows.length > 2 &&
    widths.every((width) => width > 1) &&
    texts.every((text) => text.length < 80) &&
    texts.filter((text) => /\d/.test(text)).length >= rows.length / 2 &&
    !texts.some((text) => isInCapitals(text) && text.length > 40)
  );
}

/** Guidance that goes with blocks, as pieces of the body. */
export function commentChunks(blocks: readonly SourceBlock[]): Chunk[] {
  return blocks.flatMap(commentsOf).map(toComment);
}

function commentsOf(block: SourceBlock): readonly string[] {
  if (block.type === 'paragraph') return block.comments ?? [];
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks.flatMap(commentsOf)));
}

function toComment(text: string): Chunk {
  return { kind: 'comment', text: guidanceComment(text) };
}

function fenced(text: string): string {
  const fence = /^`{3,}/m.test(text) ? '~~~' : '```';
  return `${fence}\n${text}\n${fence}`;
}
