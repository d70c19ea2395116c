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
  if (!asksForFigure(label) && !standsInTally(context)) return [];
  const colon = folded.plain.lastIndexOf(':');
  return [blank(folded, colon, colon + 1, label)];
}

/** True when its list shows that the label stands for a figure, or nothing follows that it could announce. */
function standsInTally({ kind, next, siblings }: PassageContext): boolean {
  if (kind !== 'item') return false;
  return next === undefined || (siblings !== undefined && siblings.filter(isTallyLine).length > 1);
}

function withoutColon(
  folded: FoldedText,
  label: readonly Token[],
  { siblings }: PassageContext,
): Blank[] {
  const { plain } = folded;
  if (!siblings || siblings.length < 2 || sentenceEnd.test(plain) || /[\d:_…]/.test(plain))
    return [];
  const others = siblings.filter((sibling) => sibling.normalize('NFC').trim() !== plain.trim());
  if (others.length === 0 || !others.every(isTallyLine)) return [];
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
