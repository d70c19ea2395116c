import { eachMatch } from '../../checks/outline-match/model';
import type { SectionMatch } from '../../checks/outline-match/model';
import { matchOutline } from '../../checks/outline-match/match-outline';
import type { Report } from '../../report/model';
import type { Template } from '../../templates/model';

/** Share of a template's required sections that a report must have to be taken for one of it. */
const enough = 0.4;

/** The report type whose outline a report follows best, judged by its headings; none when no one fits. */
export function guessTemplate(
  report: Report,
  templates: ReadonlyMap<string, Template>,
): string | undefined {
  const scored = [...templates.values()].map((template) => ({
    name: template.name,
    score: coverage(report, template),
  }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best && best.score >= enough ? best.name : undefined;
}

/**
 * How much of a template's outline a report has, 0 to 1: half of it for the topmost sections, which also a short
 * report has.
 */
function coverage(report: Report, { outline }: Template): number {
  const roots = matchOutline(outline, report).sections;
  return (shareOf(roots) + shareOf([...eachMatch(roots)])) / 2;
}

function shareOf(sections: readonly SectionMatch[]): number {
  const wanted = sections.filter(
    ({ state, template }) => state !== 'optional-absent' || !template.optional,
  );
  if (wanted.length === 0) return 0;
  const had = wanted.reduce((sum, { state, section, similarity, label }) => {
    if (state === 'missing') return sum;
    return sum + (section ? similarity : label ? 1 : 0);
  }, 0);
  return had / wanted.length;
}
