import type { Blank, PassageContext } from './find-blanks';
import type { FoldedText } from './folded-text';
import type { Token } from './tokens';
import { quantities, quantityHeads, tallyRows } from './words/counted';
import { announcingEnds, partBeginnings } from './words/labels';
import { labelNouns, personWords } from './words/names';
import { phraseAt, phraseAtEnd } from './words/phrases';

const longestLabel = 8;
/** Longest text, in UTF-16 units, that can be a label of so many words. */
const longestLabelText = 100;
const colonAtEnd = /:\s*$/;
const tallyLine = /:\s*(?:$|[\d.…_]|không|chưa có)/iu;
const sentenceEnd = /[.;,!?…)]\s*$/;

/** A cheap look at text and context before `findEmptyLabel`. */
export function mayBeEmptyLabel(text: string, { kind, hasChildren }: PassageContext): boolean {
  if (hasChildren || text.length > longestLabelText) return false;
  return kind === 'item' || (kind === 'paragraph' && colonAtEnd.test(text));
}

/**
 * Finds a label without its figure: "+ Trên đại học:" with nothing under it, or "+ Sơ cấp" in a list
 * of such labels. The range of the first is its colon, of the second the whole label.
 *
 * @returns at most one blank; UTF-16 offsets into the given text
 */
export function findEmptyLabel(
  folded: FoldedText,
  tokens: readonly Token[],
  context: PassageContext,
): Blank[] {
  const label = labelWords(tokens);
  if (label.length === 0 || label.length > longestLabel || announces(label)) return [];
  return colonAtEnd.test(folded.plain)
    ? afterColon(folded, label, context)
    : withoutColon(folded, label, context);
}

function afterColon(folded: FoldedText, label: readonly Token[], context: PassageContext): Blank[] {
  const { kind, next } = context;
  if (next !== undefined && isProse(next)) return [];
  const lacksFigure =
    kind === 'item'
      ? asksForFigure(label) || standsInTally(context)
      : asksForFigure(label) && (next === undefined || isTallyLine(next));
  if (!lacksFigure) return [];
  const colon = folded.plain.lastIndexOf(':');
  return [blank(folded, colon, colon + 1, label)];
}

/** True when its list shows that the label stands for a figure, or nothing follows that it could announce. */
function standsInTally({ next, siblings }: PassageContext): boolean {
  if (next === undefined) return true;
  const first = siblings?.findIndex(isTallyLine) ?? -1;
  return first >= 0 && siblings?.findIndex((text, at) => at > first && isTallyLine(text)) !== -1;
}

/** A sentence or more: what a label before it announces. */
function isProse(text: string): boolean {
  return !isTallyLine(text) && (text.length > longestLabelText || /[.!?]\s*$/.test(text));
}

function withoutColon(
  folded: FoldedText,
  label: readonly Token[],
  { siblings }: PassageContext,
): Blank[] {
  const { plain } = folded;
  if (!siblings || siblings.length < 2 || sentenceEnd.test(plain) || /[\d:_…]/.test(plain))
    return [];
  const own = plain.trim();
  const isOwn = (text: string): boolean => text.normalize('NFC').trim() === own;
  if (siblings.every(isOwn) || !siblings.every((text) => isTallyLine(text) || isOwn(text)))
    return [];
  return [blank(folded, (label[0] as Token).start, (label.at(-1) as Token).end, label)];
}

/** "Nam: 12", "Nữ: …", "Dân tộc khác:" */
function isTallyLine(text: string): boolean {
  return text.length < 120 && tallyLine.test(text.normalize('NFC'));
}

/** The words of the label; none when it runs over several lines. */
function labelWords(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some((token) => token.kind === 'break' || token.kind === 'run')) return [];
  return tokens.filter((token) => token.kind === 'word' || token.kind === 'number');
}

/** "như sau:", "Thuận lợi:", "Nơi nhận:": what they announce may stand anywhere after them. */
function announces(label: readonly Token[]): boolean {
  return phraseAtEnd(label, announcingEnds) > 0 || phraseAt(label, 0, partBeginnings) > 0;
}

/** The label itself names a quantity or an entry of a form. */
function asksForFigure(label: readonly Token[]): boolean {
  const start = label[0]?.text === 'về' ? 1 : 0;
  return [quantities, quantityHeads, tallyRows, labelNouns, personWords].some(
    (list) => phraseAt(label, start, list) > 0,
  );
}

function blank(folded: FoldedText, start: number, end: number, label: readonly Token[]): Blank {
  const first = label[0] as Token;
  const last = label.at(-1) as Token;
  const isForm = phraseAt(label, 0, labelNouns) > 0 || phraseAt(label, 0, personWords) > 0;
  return {
    start: folded.source(start),
    end: folded.source(end),
    certainty: 'certain',
    expects: isForm ? 'text' : 'number',
    about: folded.plain.slice(first.start, last.end),
  };
}
