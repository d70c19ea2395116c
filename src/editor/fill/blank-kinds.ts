import type { Finding, TextEdit } from '../../core/checks/model';
import type { BlankExpectation } from '../../core/report/blanks/find-blanks';
import type { FieldName } from '../../core/report/front-matter/fields';
import type { Report } from '../../core/report/model';
import { findDocumentNumbers } from '../../core/vietnamese/document-number';
import { blankSelection } from '../blank-selection';
import { asYaml } from '../completion/front-matter-values';

/** What a blank asks for. */
export interface Wanted {
  readonly expects: BlankExpectation;
  /** In words of the text, or the key of the front matter. */
  readonly about?: string;
}

const fieldKinds: Readonly<Partial<Record<FieldName, BlankExpectation>>> = {
  number: 'number',
  draft: 'number',
  maxPages: 'number',
  date: 'date',
  place: 'name',
  signer: 'name',
};

/** What the words around a blank, or its field, ask for. */
export function wantedBy(report: Report, { range }: Finding): Wanted {
  const inBody = report.blanks.find(({ start }) => start === range.start)?.blank;
  if (inBody) return { expects: inBody.expects, ...(inBody.about && { about: inBody.about }) };
  const entry = report.frontMatter.entries.find(
    ({ keyRange, valueRange }) => keyRange.start <= range.start && range.start <= valueRange.end,
  );
  const expects = (entry?.field && fieldKinds[entry.field]) ?? 'text';
  return { expects, ...(entry && { about: entry.key }) };
}

/** True when an answer does not look like what is wanted; it may be meant all the same. */
export function looksOdd(expects: BlankExpectation, answer: string): boolean {
  switch (expects) {
    case 'number':
      return !/\d/.test(answer);
    case 'date':
      return !/\d/.test(answer);
    case 'name':
      return !/\p{Lu}/u.test(answer);
    case 'document':
      return findDocumentNumbers(answer).length === 0 && !/\p{L}{2}|\d/u.test(answer);
    case 'text':
      return false;
  }
}

/** The change that writes an answer where the blank is. */
export function fillEdit(report: Report, blank: Finding, answer: string): TextEdit {
  const range = blankSelection(report, blank);
  const { text, frontMatter } = report;
  const isEmpty = range.start === range.end;
  const isKey = frontMatter.entries.some(({ keyRange }) => keyRange.start === blank.range.start);
  const written = isKey && isEmpty ? asYaml(answer) : answer;
  const gap = isEmpty && /\S/.test(text.charAt(range.start - 1)) ? ' ' : '';
  return { range, text: gap + written };
}
