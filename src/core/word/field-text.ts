import type { ParagraphChild, TextRun } from 'docx';
import type { DraftMarks, Blanks } from './draft-marks';
import { textRuns } from './text-runs';
import type { Emphasis } from './text-runs';

/** A stretch of text between, or on, blanks. */
interface Stretch {
  readonly text: string;
  readonly blank?: Blanks[number];
}

/**
 * Runs of a field of the front matter; in a draft its blanks are marked.
 *
 * @param text with `\n` where a line ends
 */
export function fieldRuns(
  text: string,
  marks: DraftMarks,
  emphasis: Emphasis = {},
): ParagraphChild[] {
  const blanks = marks.blanksOfField(text.replaceAll('\n', ' '));
  return splitAtBlanks(text, 0, blanks).flatMap(({ text: part, blank }): ParagraphChild[] =>
    blank ? marks.comment(blankRuns(part, emphasis), blank) : textRuns(part, emphasis),
  );
}

/** A piece of a line made of typed values and of words and room of ours, which are never blanks. */
export interface LinePiece {
  readonly text: string;
  readonly typed: boolean;
}

/** Runs of a line; only what was typed can hold a blank. */
export function pieceRuns(pieces: readonly LinePiece[], marks: DraftMarks): ParagraphChild[] {
  return pieces.flatMap(({ text, typed }) => (typed ? fieldRuns(text, marks) : textRuns(text)));
}

/** Runs with the highlight of a blank. */
export function blankRuns(text: string, emphasis: Emphasis): TextRun[] {
  return textRuns(text, { ...emphasis, highlight: 'yellow' });
}

/**
 * Cuts a text at the blanks that touch it.
 *
 * @param offset index of the text's start in the text the blanks are counted in
 */
export function splitAtBlanks(text: string, offset: number, blanks: Blanks): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const blank of blanks) {
    const start = Math.max(blank.start - offset, done);
    const end = Math.min(blank.end - offset, text.length);
    if (start >= end) continue;
    if (start > done) stretches.push({ text: text.slice(done, start) });
    stretches.push({ text: text.slice(start, end), blank });
    done = end;
  }
  if (done < text.length || stretches.length === 0) stretches.push({ text: text.slice(done) });
  return stretches;
}
