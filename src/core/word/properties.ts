import type { Report } from '../report/model';
import { parseDate } from '../vietnamese/dates';
import { cleanText } from './clean-text';
import { saysYes } from '../report/front-matter/yes-no';

/** What the file says about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly creator: string;
  /** Date of the report, or a fixed one: never the time of writing, so that equal reports give equal bytes. */
  readonly date: Date;
  /** True when it is printed on both sides of the sheet. */
  readonly twoSided: boolean;
}

const noDate = new Date(Date.UTC(2000, 0, 1));

/** Title, author and date of a report for the file's properties. */
export function documentProperties({ frontMatter: { metadata } }: Report): DocumentProperties {
  const { titleLines, documentType, subject, issuingBody, parentBody, date, twoSided } = metadata;
  const title = titleLines.length > 0 ? titleLines : [documentType, subject];
  const bodies = issuingBody.length > 0 ? issuingBody : parentBody;
  const known = date && parseDate(date.text);
  return {
    title: oneLine(title.map((line) => line?.text ?? '')),
    creator: oneLine(bodies.map((line) => line.text)),
    twoSided: saysYes(twoSided?.text ?? ''),
    date: known ? new Date(Date.UTC(known.year, known.month - 1, known.day)) : noDate,
  };
}

function oneLine(lines: readonly string[]): string {
  return cleanText(lines.join(' ')).replace(/\s+/g, ' ').trim();
}
