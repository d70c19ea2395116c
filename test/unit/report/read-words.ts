import assert from 'node:assert/strict';
import type { Report } from '../../../src/core/report/model';
import { parseReport, ReportParser } from '../../../src/core/report/parse-report';
import { eachBlock } from '../../../src/core/report/walk';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Words of the body as typed: no front matter, no comments, no targets of links and pictures. */
function typedWords(report: Report): string[] {
  let text = report.text;
  const hidden = [...report.comments.map(({ range }) => range)];
  if (report.frontMatter.range) hidden.push(report.frontMatter.range);
  for (const { start, end } of hidden) {
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return wordsOf(text);
}

function readWords(report: Report): string[] {
  const words: string[] = [];
  for (const passage of report.passages) {
    for (const inline of passage.inlines) {
      if (inline.type === 'note')
        words.push(...wordsOf(report.text.slice(inline.range.start, inline.range.end)));
      if (inline.type === 'picture')
        words.push(...wordsOf(report.text.slice(inline.range.start, inline.range.end)));
    }
    words.push(...wordsOf(passage.text));
  }
  for (const block of eachBlock(report.blocks)) {
    if (block.type === 'note') words.push(...wordsOf(block.label));
  }
  return words;
}

/** Letters without the places where words are cut: marks inside a word cut the source, not the report. */
const letters = (words: readonly string[]): string => Array.from(words.join('')).sort().join('');

/** Fails when a letter of the text is not in its report. */
export function expectEveryLetter(text: string): void {
  const report = parseReport(text);
  assert.equal(letters(readWords(report)), letters(typedWords(report)), `\n${text}`);
}

/**
 * Fails when a text reads differently in pieces than in one piece.
 *
 * @param kept a parser that knows the texts before
 */
export function expectSameInPieces(text: string, kept: ReportParser): void {
  const whole = new ReportParser({ cut: false }).parse(text);
  assert.deepEqual(kept.parse(text), whole, `\n${text.slice(0, 3000)}`);
}
