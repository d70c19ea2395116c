import { sectionOrderMessages } from '../../messages/section-order';
import type { Position } from '../../messages/section-order';
import type { CheckContext, ReportRule, RuleFinding } from '../model';
import { exampleReport } from '../outline-match/example-report';
import { eachMatch, previousSibling } from '../outline-match/model';
import type { OutlineMatch, SectionMatch } from '../outline-match/model';
import { moveEdits } from '../outline-match/move-edits';
import { nameOf, shorten } from '../outline-match/section-names';
import { readTemplateMatch } from '../outline-match/template-match';
import type { Outline, OutlineSection } from '../outline/read-outline';

/** Sections of the template that the report has, but elsewhere. */
export const sectionOrder: ReportRule = {
  id: 'section-order',
  scope: 'report',
  severity: 'warning',
  description: {
    vi: sectionOrderMessages.vi.description,
    en: sectionOrderMessages.en.description,
  },
  examples: [
    {
      markdown: exampleReport
        .replace('## 1. Những kết quả đạt được', '«## 1. Hạn chế, khuyết điểm»')
        .replace('## 2. Hạn chế, khuyết điểm', '## 2. Những kết quả đạt được'),
      wholeFile: true,
    },
    { markdown: exampleReport, wholeFile: true },
  ],
  check(report, context) {
    const match = context.readReport(report, readTemplateMatch);
    if (!match) return [];
    return [...eachMatch(match.sections)]
      .filter(({ state }) => state === 'misplaced')
      .flatMap((found) => toFinding(found, match, context));
  },
};

function toFinding(
  found: SectionMatch,
  match: OutlineMatch,
  { language }: CheckContext,
): RuleFinding[] {
  const { section, template, exact } = found;
  if (!section) return [];
  const messages = sectionOrderMessages[language];
  const name = nameOf(section);
  const message = messages.misplaced(
    name,
    standsAt(section, match.outline),
    belongsAt(found, match),
  );
  const edits = moveEdits(section, found.insertion, match.outline.text);
  return [
    {
      range: section.heading.range,
      message: exact ? message : `${message} ${messages.takenFor(shorten(template.title))}`,
      fixes: edits.length > 0 ? [{ title: messages.move(name), edits, safe: false }] : [],
    },
  ];
}

function standsAt(section: OutlineSection, { sections }: Outline): Position {
  const siblings = section.parent?.children ?? sections;
  const before = siblings[siblings.indexOf(section) - 1];
  return position(section.parent, before);
}

function belongsAt(found: SectionMatch, { sections }: OutlineMatch): Position {
  return position(found.parent?.section, previousSibling(found, sections)?.section);
}

function position(under: OutlineSection | undefined, after: OutlineSection | undefined): Position {
  return { ...(under && { under: nameOf(under) }), ...(after && { after: nameOf(after) }) };
}
