import type { TemplateSection } from '../../templates/model';
import { parseOutlineNumber } from '../../report/outline-number';
import { readTypedLabel } from '../../report/typed-label';
import type { TextLine } from '../outline/text-lines';
import type { TitleScorer } from './title-scorer';
import { titleWords } from './title-words';

const closeEnough = 0.6;
const sureOverlap = 0.8;
const mostExtraWords = 8;
/** Labels stand at the very beginning of a line. */
const labelLength = 240;
const opener = /^(?:về|trong|đối với|một số|những|các|việc)\s+/iu;

/**
 * Finds a section that is only a label in the text: a heading, the beginning of a paragraph or item up to its
 * colon (`* Thuận lợi:`), or a paragraph that begins with the title's words (`**Thuận lợi.** Công tác …`).
 */
export function findLabel(
  section: TemplateSection,
  lines: readonly TextLine[],
  scorer: TitleScorer,
): TextLine | undefined {
  return lines.find((line) => isLabel(section, line, scorer));
}

function isLabel(section: TemplateSection, line: TextLine, scorer: TitleScorer): boolean {
  if (line.kind === 'other' || line.text === '') return false;
  const text = withoutNumber(line.text.slice(0, labelLength));
  return (
    isBeforeColon(section, text, line, scorer) ||
    [text, text.replace(opener, '')].some((start) => beginsWith(section, start, scorer))
  );
}

function withoutNumber(text: string): string {
  const number = parseOutlineNumber(text);
  if (number) return text.slice(number.titleStart);
  return text.slice(readTypedLabel(text)?.text.length ?? 0).trimStart();
}

function isBeforeColon(
  section: TemplateSection,
  text: string,
  line: TextLine,
  scorer: TitleScorer,
): boolean {
  const colon = text.indexOf(':');
  const isWhole =
    line.text.length < labelLength && (line.kind === 'heading' || !/[.;,!?…]$/.test(text));
  if (colon === -1 && !isWhole) return false;
  const label = colon === -1 ? text : text.slice(0, colon);
  const words = titleWords(label).map(({ exact }) => exact);
  return [section.title, ...section.alternatives].some((title) => {
    const wanted = titleWords(title).map(({ exact }) => exact);
    if (words.length > wanted.length + mostExtraWords) return false;
    return (
      ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `) ||
      scorer.score(section, label).overlap >= closeEnough
    );
  });
}

function beginsWith(section: TemplateSection, text: string, scorer: TitleScorer): boolean {
  const words = text.split(/\s+/u);
  return [section.title, ...section.alternatives].some((title) => {
    const length = title.split(/\s+/u).length;
    return [length - 2, length - 1, length].some((count) => {
      if (count < Math.max(1, length / 2) || count > words.length) return false;
      const score = scorer.score(section, words.slice(0, count).join(' '));
      return score.exact || (count > 3 && score.overlap >= sureOverlap);
    });
  });
}
