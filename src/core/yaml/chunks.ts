import { isBlankLine, lineFrom } from '../report/scan/lines';
import type { Chunk } from './model';

/** The chunk's lines, each with its line end. */
export function linesOf({ start, text }: Chunk): Chunk[] {
  const lines: Chunk[] = [];
  for (let at = 0; at < text.length;) {
    const next = Math.min(lineFrom(text, at).next, text.length);
    lines.push({ start: start + at, text: text.slice(at, next) });
    at = next;
  }
  return lines;
}

/** Blanks and tabs at the start of a text. */
export function indentOf(text: string): number {
  return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}

/**
 * Cuts lines before each that stands as far left as the first: `key: …` with all that belongs to it. A list may
 * stand below its key without indentation.
 */
export function cutAtKeys(chunk: Chunk): Chunk[] {
  return cut(chunk, (line) => !/^[ \t]*(?:-(?:\s|$)|#)/.test(line));
}

/** Cuts lines before each `-` that stands as far left as the first. */
export function cutAtDashes(chunk: Chunk): Chunk[] {
  return cut(chunk, (line) => /^[ \t]*-(?:\s|$)/.test(line));
}

function cut(chunk: Chunk, begins: (line: string) => boolean): Chunk[] {
  const chunks: { start: number; text: string }[] = [];
  let indent = 0;
  for (const { start, text } of linesOf(chunk)) {
    const last = chunks.at(-1);
    const isBlank = isBlankLine(text.trimEnd());
    if (!last && !isBlank) indent = indentOf(text);
    if (last && (isBlank || indentOf(text) > indent || !begins(text))) last.text += text;
    else if (!isBlank) chunks.push({ start, text });
  }
  return chunks;
}
