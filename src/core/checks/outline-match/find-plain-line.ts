import { parseOutlineNumber } from '../../report/outline-number';
import type { TemplateSection } from '../../templates/model';
import { isInCapitals } from '../outline/letter-case';
import type { PlainHeading } from '../outline/plain-headings';
import type { TextLine } from '../outline/text-lines';
import type { TitleScorer } from './title-scorer';

const sureOverlap = 0.8;
/** A line of the same words is about as long as the title; what fills a blank may be long. */
const lengthRatio = 1.6;
const numberLength = 16;
const filledLength = 80;

/**
 * Finds the line that is a section's heading but for its `#`: a whole line that says what the title says, or
 * a numbered, bold or capital one that says nearly the same.
 *
 * @param withItems false to pass over lines that start with a sign
 */
export function findPlainLine(
  section: TemplateSection,
  lines: readonly TextLine[],
  scorer: TitleScorer,
  { withItems }: { readonly withItems: boolean },
): PlainHeading | undefined {
  const longest = longestLine(section);
  let best: { line: TextLine; overlap: number } | undefined;
  for (const line of lines) {
    if (line.kind !== 'text' && !(withItems && line.kind === 'item')) continue;
    if (line.text.length > longest) continue;
    const overlap = likeness(section, line, scorer);
    if (overlap > (best?.overlap ?? 0)) best = { line, overlap };
  }
  if (!best) return undefined;
  const { line } = best;
  return { line, fault: 'unmarked', textStart: 0, ...(section.kind && { kind: section.kind }) };
}

function likeness(section: TemplateSection, line: TextLine, scorer: TitleScorer): number {
  const text = line.text.replace(/[.:]$/, '');
  if (/[;,]$/.test(text)) return 0;
  const number = parseOutlineNumber(text);
  const title = text.slice(number?.titleStart ?? 0);
  const { overlap, exact } = scorer.score(section, title);
  if (exact) return 1;
  const marked = number !== undefined || line.bold || isInCapitals(title);
  return marked && overlap >= sureOverlap ? overlap : 0;
}

function longestLine({ title, alternatives }: TemplateSection): number {
  const lengths = [title, ...alternatives].map(
    (one) => one.length * lengthRatio + (one.match(/…|\.{2,}|_{2,}/g)?.length ?? 0) * filledLength,
  );
  return Math.max(...lengths) + numberLength;
}
