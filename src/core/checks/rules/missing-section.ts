import { missingSectionMessages } from '../../messages/missing-section';
import type { Place } from '../../messages/missing-section';
import type { Report } from '../../report/model';
import type { CheckContext, ReportRule, RuleFinding } from '../model';
import { exampleReport } from '../outline-match/example-report';
import { insertionEdit } from '../outline-match/insertion-edit';
import { eachMatch, previousSibling } from '../outline-match/model';
import type { SectionMatch } from '../outline-match/model';
import { nameOf, nameOfMissing, shorten } from '../outline-match/section-names';
import { readTemplateMatch } from '../outline-match/template-match';
import type { TemplateMatch } from '../outline-match/template-match';

type Messages = (typeof missingSectionMessages)['vi'];

/** Sections of the template that the report does not have; a missing parent stands for all under it. */
export const missingSection: ReportRule = {
  id: 'missing-section',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: missingSectionMessages.vi.description,
    en: missingSectionMessages.en.description,
  },
  examples: [
    {
      markdown: exampleReport
        .replace('## 2. Hạn chế, khuyết điểm', '«$&»')
        .replace('## 3. Bài học kinh nghiệm\n', ''),
      wholeFile: true,
    },
    { markdown: exampleReport, wholeFile: true },
  ],
  check(report, context) {
    const match = context.readReport(report, readTemplateMatch);
    if (!match) return [];
    return [...eachMatch(match.sections)]
      .filter(({ state, parent }) => state === 'missing' && parent?.state !== 'missing')
      .map((missing) => toFinding(missing, match, report, context));
  },
};

function toFinding(
  missing: SectionMatch,
  match: TemplateMatch,
  { text }: Report,
  { language }: CheckContext,
): RuleFinding {
  const { template } = match;
  const messages: Messages = missingSectionMessages[language];
  const name = nameOfMissing(template, missing);
  const { headingOnly, anchor } = missing.insertion;
  const before = previousSibling(missing, match.sections);
  const first = missing.children.find(({ section }) => section)?.section;
  const message =
    headingOnly && first
      ? messages.headingMissing(name, nameOf(first))
      : messages.missing(name, placeOf(missing, before, text));
  const title = headingOnly ? messages.insertHeading(name) : messages.insert(name);
  return {
    range: anchor,
    message: [message, ...takenFor([missing.parent, before], messages)].join(' '),
    expected: [name],
    fixes: [
      {
        title,
        safe: false,
        // Only when asked for: it reads the section's text from the template.
        get edits() {
          return [insertionEdit(template, missing, text)];
        },
      },
    ],
  };
}

function placeOf({ parent }: SectionMatch, before: SectionMatch | undefined, text: string): Place {
  if (before?.section) return { kind: 'after', section: nameOf(before.section) };
  if (before?.label) {
    return { kind: 'after', section: shorten(text.slice(before.label.start, before.label.end)) };
  }
  return parent?.section ? { kind: 'under', section: nameOf(parent.section) } : { kind: 'start' };
}

/** Says which headings near by were taken for which, where the titles are not the same. */
function takenFor(nearBy: readonly (SectionMatch | undefined)[], messages: Messages): string[] {
  return nearBy.flatMap((match) =>
    match?.section && !match.exact
      ? [messages.takenFor(nameOf(match.section), shorten(match.template.title))]
      : [],
  );
}
