import type { Lexicon, TypedWord } from '../../lexicon/lexicon';
import { bareLetters } from '../../vietnamese/bare-letters';
import { slipCost } from '../../vietnamese/key-strokes';
import type { Segment, Word } from './read-words';
import type { Repair, Slip } from './slip';

const mostRepairs = 4;
/** Most a slip may cost that leaves a word in the wrong place. */
const mostCost = 1;
/** A tone or one mark more or less. */
const markCost = 0.6;

/** How well a word goes with what stands around it. */
const strengths = { none: 0, pair: 1, core: 2, phrase: 3, middle: 4 };

/** A word with its neighbours, two on either side. */
interface Place {
  readonly word: Word;
  readonly far?: Word;
  readonly before?: Word;
  readonly after?: Word;
  readonly beyond?: Word;
}

interface Meant {
  readonly text: string;
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
  const place = placeOf(segment, at);
  const { word, before, after } = place;
  if (word.isName || !lexicon.isAttested(word.text)) return undefined;
  if (lexicon.tie(before?.text, word.text) > 0 || lexicon.tie(word.text, after?.text) > 0) {
    return undefined;
  }
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
  const wordAt = (index: number): Word | undefined => segment[index];
  const [far, before, after, beyond] = [at - 2, at - 1, at + 1, at + 2].map(wordAt);
  return {
    word: segment[at] as Word,
    ...(far && { far }),
    ...(before && { before }),
    ...(after && { after }),
    ...(beyond && { beyond }),
  };
}

function findMeant(place: Place, lexicon: Lexicon): Meant[] {
  const { before, after } = place;
  const found = [
    ...(before && !before.isName ? weigh(lexicon.after(before.text), place, true, lexicon) : []),
    ...(after && !after.isName ? weigh(lexicon.before(after.text), place, false, lexicon) : []),
  ];
  return found.sort((a, b) => b.strength - a.strength || a.cost - b.cost);
}

function weigh(
  candidates: readonly TypedWord[],
  place: Place,
  isSecond: boolean,
  lexicon: Lexicon,
): Meant[] {
  const found: Meant[] = [];
  const typed = place.word.text;
  const typedStrokes = lexicon.strokes(typed);
  const limit = lexicon.isFunctionWord(typed) ? markCost : mostCost;
  for (const { text, strokes } of candidates) {
    const cost = slipCost(typedStrokes, strokes, limit);
    if (cost > limit || text === typed) continue;
    const meant = { text, strength: strengthOf(text, place, lexicon), cost, isSecond };
    if (isLikely(typed, meant, lexicon)) found.push(meant);
  }
  return found;
}

function strengthOf(text: string, place: Place, lexicon: Lexicon): number {
  const [far, before, after, beyond] = [place.far, place.before, place.after, place.beyond].map(
    (word) => word?.text,
  );
  const isTriple = (...words: readonly (string | undefined)[]): boolean =>
    words.every((word) => word !== undefined) &&
    lexicon.isTriple(words[0] as string, words[1] as string, words[2] as string);
  const tieLeft = lexicon.tie(before, text);
  const tieRight = lexicon.tie(text, after);
  // Half of a compound whose other half does not stand there is not what was meant.
  if (Math.max(tieLeft, tieRight) < 2 && !lexicon.isFree(text)) return strengths.none;
  if (isTriple(before, text, after)) return strengths.middle;
  if (tieLeft >= 2 && isTriple(far, before, text)) return strengths.phrase;
  if (tieRight >= 2 && isTriple(text, after, beyond)) return strengths.phrase;
  const left = isTaken(far, before, lexicon) ? 0 : tieLeft;
  const right = isTaken(after, beyond, lexicon) ? 0 : tieRight;
  if (left >= 2 && right >= 2) return strengths.phrase;
  const partner = left >= right ? before : after;
  const tie = Math.max(left, right);
  if (tie < 2) return strengths.none;
  return tie === 3 && !lexicon.isFunctionWord(partner as string) ? strengths.core : strengths.pair;
}

/** The two make a compound, which leaves nothing of them for others: “dự báo | cao”, “cơ bản | giảm dần”. */
function isTaken(first: string | undefined, second: string | undefined, lexicon: Lexicon): boolean {
  return first !== undefined && second !== undefined && lexicon.isCompound(first, second);
}

/**
 * The freer the typed word, the more must speak for another. Words that can stand alone meet by chance, and
 * no list of compounds is complete.
 */
function isLikely(typed: string, { text, strength, cost }: Meant, lexicon: Lexicon): boolean {
  if (strength === strengths.none) return false;
  if (lexicon.isFunctionWord(typed)) return strength === strengths.middle && cost <= markCost;
  const isSameLetters = bareLetters(typed) === bareLetters(text);
  if (lexicon.isFree(typed)) {
    if (strength >= strengths.phrase) return cost <= markCost;
    return strength === strengths.core && isSameLetters && !lexicon.isFunctionWord(text);
  }
  if (strength >= strengths.core) return true;
  return cost <= markCost && !lexicon.knows(typed);
}

/** Two words without any mark, where marks make a compound of the fields: `dang vien` → đảng viên. */
function unmarkedPair(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const second = segment[at + 1];
  if (!second || first.isName || second.isName) return undefined;
  if (!isUnmarked(first.text) || !isUnmarked(second.text)) return undefined;
  if (lexicon.isPair(first.text, second.text)) return undefined;
  if (lexicon.isFree(first.text) || lexicon.isFree(second.text)) return undefined;
  const repairs = lexicon
    .withLetters(first.text, second.text)
    .filter((meant) => lexicon.tie(...meant) === 3)
    .slice(0, mostRepairs);
  return repairs.length === 0
    ? undefined
    : { kind: 'pair', segment, from: at, to: at + 2, repairs };
}

function isUnmarked(word: string): boolean {
  return !/[^a-z]/.test(word);
}
