import type { Fault, WordCheckTools, WordParagraph } from '../model';
import { oddRun } from './line-looks';

const clause = 'mục 6.2.3';
const ground = /^(?:[-–]\s*)?căn cứ(?!\p{L})/iu;
const sign = /^[-–]\s/u;

/**
 * The grounds a document begins with: a line each with a hyphen, upright, ends as the norm says. A single line that
 * goes on as a sentence is text.
 */
export function basisFaults(
  paragraphs: readonly WordParagraph[],
  { messages, profile, ...tools }: WordCheckTools,
): Fault[] {
  const count = paragraphs.findIndex((paragraph) => !ground.test(textOf(paragraph)));
  const grounds = paragraphs.slice(0, count === -1 ? paragraphs.length : count);
  if (!grounds.some((paragraph) => textOf(paragraph).endsWith(';'))) return [];
  const place = tools.clause(clause);
  return grounds.flatMap((paragraph, index) => {
    const text = textOf(paragraph);
    const end = index < grounds.length - 1 ? ';' : profile.name === 'hd36' ? ',' : '.';
    const say = (isWrong: boolean, message: string): Fault[] =>
      isWrong ? [{ message, paragraph, stays: true }] : [];
    return [
      ...say(!sign.test(text), messages.basisSign(place)),
      ...say(!text.endsWith(end), messages.basisEnd(end, place)),
      ...say(
        oddRun(paragraph.runs, ({ italic }) => italic) !== undefined,
        messages.basisItalic(place),
      ),
    ];
  });
}

function textOf({ runs }: WordParagraph): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .trim();
}
