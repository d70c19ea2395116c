import { unknownWord } from '../../lexicon/lexicon';
import type { Lexicon, TypedWord } from '../../lexicon/lexicon';
import { bareLetters } from '../../vietnamese/bare-letters';
import { slipCost } from '../../vietnamese/key-strokes';
import { numberAt } from './read-words';
import type { Segment, Word } from './read-words';
import type { Repair, Slip } from './slip';

const mostRepairs = 4;
/** Most a slip may cost that leaves a word in the wrong place. */
const mostCost = 1;
/** A tone or one mark more or less. */
const markCost = 0.6;

/** How well a word goes with what stands around it. */
const strengths = { none: 0, pair: 1, core: 2, phrase: 3, middle: 4 };

/** A word with its neighbours, two on either side; of the far ones the number. */
interface Place {
  readonly word: Word;
  readonly far: number;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly beyond: number;
}

interface Meant {
  readonly text: string;
  readonly number: number;
  readonly strength: number;
  readonly cost: number;
  /** It goes with the word before it rather than with the one behind. */
  readonly isSecond: boolean;
}

/**
 * Words that go with neither neighbour, where another within one slip of the hands or of the ear makes a
 * compound or a phrase of the fields with them: `đảng viện` ~ đảng viên, `bùng bổ` ~ bùng nổ.
 */
export function findContextSlips(segment: Segment, lexicon: Lexicon): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < segment.length; at++) {
    const slip = unmarkedPair(segment, at, lexicon) ?? contextSlip(segment, at, lexicon);
    if (!slip) continue;
    slips.push(slip);
    at = slip.to - 1;
  }
  return slips;
}

function contextSlip(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const word = segment[at] as Word;
  if (word.isName || !word.isUsed) return undefined;
  if (lexicon.tie(numberAt(segment, at - 1), word.number) > 0) return undefined;
  if (lexicon.tie(word.number, numberAt(segment, at + 1)) > 0) return undefined;
  const place = placeOf(segment, at);
  const { before, after } = place;
  const meant = findMeant(place, lexicon);
  const best = meant[0];
  if (!best) return lonelySlip(segment, at, lexicon);
  const repairs = meant
    .filter(({ isSecond }) => isSecond === best.isSecond)
    .slice(0, mostRepairs)
    .map(({ text, isSecond }): Repair =>
      isSecond ? [(before as Word).text, text] : [text, (after as Word).text],
    );
  const from = best.isSecond ? at - 1 : at;
  return { kind: 'pair', segment, from, to: from + 2, repairs };
}

/** A word that is never alone stands alone, and binds sentences with another mark: `củng` ~ cũng. */
function lonelySlip(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const { text } = segment[at] as Word;
  if (!lexicon.isBound(text)) return undefined;
  const typed = lexicon.strokes(text);
  const repairs = lexicon.functionWordsTyped
    .map((word) => ({ text: word.text, cost: slipCost(typed, word.strokes, markCost) }))
    .filter(({ cost }) => cost <= markCost)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, mostRepairs)
    .map(({ text: meant }): Repair => [meant]);
  return repairs.length === 0
    ? undefined
    : { kind: 'pair', segment, from: at, to: at + 1, repairs };
}

function placeOf(segment: Segment, at: number): Place {
  return {
    word: segment[at] as Word,
    far: numberAt(segment, at - 2),
    before: segment[at - 1],
    after: segment[at + 1],
    beyond: numberAt(segment, at + 2),
  };
}

function findMeant(place: Place, lexicon: Lexicon): Meant[] {
  const { before, after } = place;
  const found: Meant[] = [];
  if (before && !before.isName) weigh(lexicon.after(before.number), place, true, lexicon, found);
  if (after && !after.isName) weigh(lexicon.before(after.number), place, false, lexicon, found);
  return found.sort((a, b) => b.strength - a.strength || a.cost - b.cost);
}

/** Adds to `found` what may have been meant, of words that go with a neighbour. */
function weigh(
  candidates: readonly TypedWord[],
  place: Place,
  isSecond: boolean,
  lexicon: Lexicon,
  found: Meant[],
): void {
  const typed = place.word;
  const typedStrokes = lexicon.strokes(typed.text);
  const limit = lexicon.isFunctionWord(typed.number) ? markCost : mostCost;
  for (const { text, number, strokes } of candidates) {
    const cost = slipCost(typedStrokes, strokes, limit);
    if (cost > limit || number === typed.number) continue;
    const meant = { text, number, strength: strengthOf(number, place, lexicon), cost, isSecond };
    if (isLikely(typed, meant, lexicon)) found.push(meant);
  }
}

function strengthOf(meant: number, place: Place, lexicon: Lexicon): number {
  const { far, beyond } = place;
  const before = place.before?.number ?? unknownWord;
  const after = place.after?.number ?? unknownWord;
  const tieLeft = lexicon.tie(before, meant);
  const tieRight = lexicon.tie(meant, after);
  // Half of a compound whose other half does not stand there is not what was meant.
  if (Math.max(tieLeft, tieRight) < 2 && !lexicon.isFree(meant)) return strengths.none;
  if (lexicon.isTriple(before, meant, after)) return strengths.middle;
  if (tieLeft >= 2 && lexicon.isTriple(far, before, meant)) return strengths.phrase;
  if (tieRight >= 2 && lexicon.isTriple(meant, after, beyond)) return strengths.phrase;
  // A compound leaves nothing of its words for others: “dự báo | cao”, “cơ bản | giảm dần”.
  const left = lexicon.isCompound(far, before) ? 0 : tieLeft;
  const right = lexicon.isCompound(after, beyond) ? 0 : tieRight;
  if (left >= 2 && right >= 2) return strengths.phrase;
  const partner = left >= right ? before : after;
  const tie = Math.max(left, right);
  if (tie < 2) return strengths.none;
  return tie === 3 && !lexicon.isFunctionWord(partner) ? strengths.core : strengths.pair;
}

/**
 * The freer the typed word, the more must speak for another. Words that can stand alone meet by chance, and
 * no list of compounds is complete.
 */
function isLikely(typed: Word, { text, number, strength, cost }: Meant, lexicon: Lexicon): boolean {
  if (strength === strengths.none) return false;
  if (lexicon.isFunctionWord(typed.number))
    return strength === strengths.middle && cost <= markCost;
  const isSameLetters = bareLetters(typed.text) === bareLetters(text);
  if (lexicon.isFree(typed.number)) {
    if (strength >= strengths.phrase) return cost <= markCost;
    return strength === strengths.core && isSameLetters && !lexicon.isFunctionWord(number);
  }
  if (strength >= strengths.core) return true;
  return cost <= markCost && typed.number === unknownWord;
}

/** Two words without any mark, where marks make a compound of the fields: `dang vien` → đảng viên. */
function unmarkedPair(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const second = segment[at + 1];
  if (!second || first.isName || second.isName) return undefined;
  if (!isUnmarked(first.text) || !isUnmarked(second.text)) return undefined;
  if (lexicon.isPair(first.number, second.number)) return undefined;
  if (lexicon.isFree(first.number) || lexicon.isFree(second.number)) return undefined;
  const repairs = lexicon
    .withLetters(first.text, second.text)
    .filter((meant) => lexicon.tie(meant[0].number, meant[1].number) === 3)
    .slice(0, mostRepairs)
    .map((meant): Repair => meant.map(({ text }) => text));
  return repairs.length === 0
    ? undefined
    : { kind: 'pair', segment, from: at, to: at + 2, repairs };
}

function isUnmarked(word: string): boolean {
  return !/[^a-z]/.test(word);
}
