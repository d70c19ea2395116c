import type { Passage, Report } from '../../report/model';
import { bodyText, hasFigure, titleTexts } from '../formalities/report-texts';
import type { ReportText } from '../formalities/report-texts';
import { readFolded } from '../prose/prose';
import { readAnew } from '../prose/readings';
import type { ReadPassage } from '../prose/readings';
import type { Citation } from './model';
import { readCitations } from './read-citations';

/** A citation with the text it stands in: the title or a passage. */
export interface CitedDocument {
  readonly citation: Citation;
  readonly text: ReportText;
}

/**
 * Every document the report names by its number, the title's first, then in source order. Offsets of a citation
 * are those of `text.text`; `text.locate` tells where they stand in the source.
 *
 * @param read shared readings of passages; without them every passage is read anew
 */
export function citationsOf(report: Report, read: ReadPassage = readAnew): CitedDocument[] {
  return [
    ...titleTexts(report).flatMap((text) =>
      readCitations(text.text).map((citation) => ({ citation, text })),
    ),
    ...report.passages.flatMap((passage) => citedIn(passage, read)),
  ];
}

function citedIn(passage: Passage, read: ReadPassage): CitedDocument[] {
  const citations = read(passage, readPassageCitations);
  if (citations.length === 0) return [];
  const text = bodyText(passage, read(passage, readFolded));
  return citations.map((citation) => ({ citation, text }));
}

/** The citations of one passage; offsets into its folded text (`readFolded`). A number has figures. */
export function readPassageCitations(passage: Passage, read: ReadPassage): Citation[] {
  return !hasFigure(passage) ? [] : readCitations(read(passage, readFolded).plain);
}
