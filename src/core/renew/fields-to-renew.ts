import type { Language } from '../messages/catalogue';
import { renewMessages } from '../messages/renew';
import { guidanceComment } from '../report/guidance';
import type { Scalar } from '../report/front-matter/model';
import type { Report } from '../report/model';
import type { RenewChange } from './model';
import { yearsIn } from './places';

export interface FieldOptions {
  /** Added to the years of the title; absent when years stay. */
  readonly yearsBy?: number;
  /** True when periods of years become blanks. */
  readonly blanksTerms: boolean;
  readonly language: Language;
}

/** Empties number and date, renews the years of the title, and says below the front matter what was done. */
export function fieldsToRenew(report: Report, options: FieldOptions): RenewChange[] {
  const { yearsBy, language } = options;
  const { range, metadata } = report.frontMatter;
  if (!range) return [];
  const messages = renewMessages[language];
  const emptied = [...emptiedField(report, 'number'), ...emptiedField(report, 'date')];
  const { number, code, date, subject, titleLines } = metadata;
  const titles = [...(subject ? [subject] : []), ...titleLines];
  const moved = titles.flatMap((title) => yearsOf(title, report, options));
  const source = [
    ...(number ? [messages.number(code ? `${number.text}-${code.text}` : number.text)] : []),
    ...(date ? [messages.date(date.text)] : []),
  ].join(', ');
  const said = [
    ...(source === '' ? [] : [messages.renewed(source)]),
    ...(yearsBy === undefined ? [] : [messages.yearsMoved(yearsBy)]),
  ];
  if (said.length === 0) return [...emptied, ...moved];
  const text = `\n\n${guidanceComment(said.join(' '))}`;
  const end = range.end;
  return [...emptied, ...moved, { kind: 'guidance', range: { start: end, end }, text }];
}

function emptiedField({ frontMatter, text }: Report, name: 'number' | 'date'): RenewChange[] {
  const entry = frontMatter.entries.find(({ field, repeated }) => field === name && !repeated);
  if (!entry || !frontMatter.metadata[name]) return [];
  const start = text.indexOf(':', entry.keyRange.end) + 1;
  const end = start + text.slice(start, entry.valueRange.end).trimEnd().length;
  return end > start ? [{ kind: 'fields', range: { start, end }, text: '' }] : [];
}

function yearsOf(
  { range }: Scalar,
  { text }: Report,
  { yearsBy, blanksTerms }: FieldOptions,
): RenewChange[] {
  if (!range) return [];
  const places = yearsIn(text.slice(range.start, range.end));
  return places.flatMap(({ start, end, kind, blank }): RenewChange[] => {
    const place = { start: range.start + start, end: range.start + end };
    if (kind === 'terms') return blanksTerms ? [{ kind, range: place, text: blank }] : [];
    return yearsBy === undefined
      ? []
      : [{ kind, range: place, text: String(Number(blank) + yearsBy) }];
  });
}
