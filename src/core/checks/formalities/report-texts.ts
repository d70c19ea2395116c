import type { FoldedText } from '../../report/blanks/folded-text';
import type { Scalar } from '../../report/front-matter/model';
import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import { isProse, readFolded } from '../prose/prose';
import type { ReadPassage } from '../prose/readings';

/** A text of the report that may state facts in figures: a line of the title or a passage of the body. */
export interface ReportText {
  /** Composed, with single blanks. */
  readonly text: string;
  /** Absent for the title. */
  readonly passage?: Passage;
  /** Where a stretch of `text` stands in the source; nowhere when it comes from a unit's defaults. */
  readonly locate: (start: number, end: number) => Range | undefined;
}

/** The title, then the passages of the body and the notes that have figures, in source order. */
export function reportTexts(report: Report, read: ReadPassage): ReportText[] {
  return [...titleTexts(report), ...bodyTexts(report, read)];
}

/** Subject and lines of `tiêu đề`; the lines as one text, for a sentence may run over several. */
export function titleTexts({ text, frontMatter: { metadata } }: Report): ReportText[] {
  const { subject, titleLines } = metadata;
  return [...(subject ? [[subject]] : []), ...(titleLines.length > 0 ? [titleLines] : [])].map(
    (lines) => joined(lines, text),
  );
}

function joined(lines: readonly Scalar[], source: string): ReportText {
  const texts = lines.map(({ text }) => text.normalize('NFC').replace(/\s+/gu, ' ').trim());
  return {
    text: texts.join(' '),
    locate(start, end) {
      let from = 0;
      for (const [index, line] of texts.entries()) {
        const to = from + line.length;
        if (start <= to) {
          const within = line.slice(Math.max(0, start - from), Math.max(0, end - from));
          return rangeWithin(lines[index] as Scalar, within, source);
        }
        from = to + 1;
      }
      return undefined;
    },
  };
}

/** Where words of a value stand in the source: exactly where they can be found there, else the whole value. */
export function rangeWithin({ range }: Scalar, words: string, source: string): Range | undefined {
  if (!range) return undefined;
  const at = words === '' ? -1 : source.slice(range.start, range.end).indexOf(words);
  return at < 0 ? range : { start: range.start + at, end: range.start + at + words.length };
}

/** Passages without a figure give no date, period or number. */
export function hasFigure(passage: Passage): boolean {
  return isProse(passage) && /\d/.test(passage.text);
}

function bodyTexts(report: Report, read: ReadPassage): ReportText[] {
  return report.passages.flatMap((passage) => {
    const folded = read(passage, readWithFigure);
    return folded ? [bodyText(passage, folded)] : [];
  });
}

function readWithFigure(passage: Passage, read: ReadPassage): FoldedText | undefined {
  return hasFigure(passage) ? read(passage, readFolded) : undefined;
}

/** @param folded the passage as `readFolded` reads it */
export function bodyText(passage: Passage, folded: FoldedText): ReportText {
  return {
    text: folded.plain,
    passage,
    locate: (start, end) => toSource(passage, folded.source(start), folded.source(end)),
  };
}
