import type { Block } from './model';
import { PassageBuilder } from './passages';

/** Reads a text as paragraphs between empty lines and nothing else: for what exceeds the caps of `scan.ts`. */
export function readPlain(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\s](?:[^\r\n]|\r?\n(?![ \t]*(?:\r?\n|$)))*/g)) {
    const start = match.index;
    const range = { start, end: start + match[0].trimEnd().length };
    const passage = new PassageBuilder(text, range)
      .addSource(range.start, range.end)
      .build('paragraph', false);
    blocks.push({ type: 'paragraph', range, quoteDepth: 0, passage });
  }
  return blocks;
}
