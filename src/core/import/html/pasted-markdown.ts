import { textOf } from '../model';
import type { SourceBlock } from '../model';
import { BlockWriter, joinChunks } from '../write/blocks';
import type { Chunk } from '../write/blocks';
import { inlineMarkdown, NoteLabels } from '../write/inline';
import { readHtml } from './read-html';

const longest = 2_000_000;
/** Emphasis is read back, which takes time; a longer paste does without. */
const mostEmphasised = 1500;

/** What is pasted in place of the plain text. */
export interface PastedMarkdown {
  readonly markdown: string;
  /** True when it must begin on a line of its own: a table, a heading, an item. */
  readonly ownLineBefore: boolean;
  /** True when what follows must begin on a line of its own. */
  readonly ownLineAfter: boolean;
}

/**
 * Turns HTML of the clipboard into our Markdown.
 *
 * @param plain what the clipboard says as plain text
 * @returns `undefined` when the HTML says no more than the plain text, comes from a code editor, or is too large
 */
export function pastedMarkdown(html: string, plain: string): PastedMarkdown | undefined {
  if (html.length > longest) return undefined;
  const { blocks, unfit } = readHtml(html);
  if (unfit) return undefined;
  const chunks = writeBlocks(blocks);
  const markdown = joinChunks(chunks);
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last || markdown === plain.replace(/\r\n?/g, '\n').trim()) return undefined;
  if (saysTheSame(blocks, chunks, plain)) return undefined;
  return {
    markdown,
    ownLineBefore: first.kind !== 'paragraph',
    ownLineAfter: last.kind === 'table' || last.kind === 'heading',
  };
}

/** Headings keep their level, as those around them do in the report. */
function writeBlocks(blocks: readonly SourceBlock[]): Chunk[] {
  const labels = new NoteLabels(new Set());
  const writer = new BlockWriter(labels);
  const emphatic = blocks.filter(hasEmphasis).length <= mostEmphasised;
  return blocks.flatMap((block): Chunk[] => {
    if (block.type === 'paragraph' && block.headingLevel !== undefined) {
      const runs = block.runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }));
      const marks = '#'.repeat(block.headingLevel);
      return [{ kind: 'heading', text: `${marks} ${inlineMarkdown(runs, labels, false)}` }];
    }
    return writer.write([emphatic ? block : withoutEmphasis(block)]);
  });
}

function hasEmphasis(block: SourceBlock): boolean {
  return (
    block.type === 'table' ||
    block.runs.some(({ bold, italic }) => bold === true || italic === true)
  );
}

function withoutEmphasis(block: SourceBlock): SourceBlock {
  if (block.type === 'paragraph') {
    return { ...block, runs: block.runs.map(({ text }) => ({ text })) };
  }
  const rows = block.rows.map((row) =>
    row.map((cell) => ({ ...cell, blocks: cell.blocks.map(withoutEmphasis) })),
  );
  return { ...block, rows };
}

/** One line without emphasis is pasted plainly, whatever blanks HTML made of it. */
function saysTheSame(
  [block, ...others]: readonly SourceBlock[],
  [chunk, ...more]: readonly Chunk[],
  plain: string,
): boolean {
  if (others.length > 0 || more.length > 0 || chunk?.kind !== 'paragraph') return false;
  if (block?.type !== 'paragraph' || hasEmphasis(block)) return false;
  const text = textOf(block);
  return !text.includes('\n') && text === plain.replace(/\s+/gu, ' ').trim();
}
