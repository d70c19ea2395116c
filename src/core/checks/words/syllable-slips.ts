import { unknownWord } from '../../lexicon/lexicon';
import type { Lexicon } from '../../lexicon/lexicon';
import { slipCost } from '../../vietnamese/key-strokes';
import { isSyllable } from '../../vietnamese/syllable';
import { findCandidates } from './candidates';
import type { Candidate } from './candidates';
import { numberAt } from './read-words';
import type { Segment, Word } from './read-words';
import type { Repair, Slip } from './slip';

/** Most a slip may cost that turned a word into none, and one that turned it into a rare one. */
const limits = { unknown: 1.6, unused: 1 };
/** An unused syllable is wrong when a word alone is this near. */
const nearWord = 0.7;
const mostRepairs = 4;
/** Most the slips of two words may cost that one compound explains. */
const mostForBoth = 2.8;
const hasMark = /[^a-z]/;
/** Letters and clusters of other languages: a word that has them is foreign rather than mistyped. */
const foreignLook = /[fjzw]|[bcdđghklmnpqrstvx]{4}|^[a-z]{8,}$/;

/** Words that are no syllable of the language, or one that nobody uses. */
export function findSyllableSlips(segment: Segment, lexicon: Lexicon): Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < segment.length; at++) {
    const slip = splitInTwo(segment, at, lexicon) ?? oneWordSlip(segment, at, lexicon);
    if (!slip) continue;
    slips.push(slip);
    at = Math.max(at, slip.to - 1);
  }
  return slips;
}

function oneWordSlip(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const word = segment[at] as Word;
  if (isRight(word, lexicon)) return undefined;
  if (hasDigit.test(word.text)) return residue(segment, at, lexicon);
  return isSyllable(word.text) ? unused(segment, at, lexicon) : unknown(segment, at, lexicon);
}

/** Digits of VNI typing that made no marks: `d9u7o7ng2` → đường. */
function residue(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const { text, isName } = segment[at] as Word;
  // Typed in any order, the tone comes last in what we compare with.
  const tone = /[1-5]/.exec(text)?.[0] ?? '';
  const letters = text.replace(/[1-5]/, '');
  if (isName || /[1-5]/.test(letters) || !/^[a-z][a-z6-9]*$/.test(letters)) return undefined;
  const vni = letters + tone;
  const before = numberAt(segment, at - 1);
  const after = numberAt(segment, at + 1);
  const isSure = /\d.*\d/.test(text);
  const repairs = lexicon
    .typedInVni(vni)
    .filter(
      ({ number }) =>
        isSure ||
        lexicon.isFunctionWord(number) ||
        lexicon.tie(before, number) >= 2 ||
        lexicon.tie(number, after) >= 2,
    );
  return repairs.length === 0
    ? undefined
    : {
        kind: 'unknown',
        segment,
        from: at,
        to: at + 1,
        repairs: repairs.map(({ text: meant }) => [meant]),
      };
}

const hasDigit = /\d/;
const consonant = /^[bcdđghklmnpqrstvx]$/;

/** A word with a blank inside: `hoạ t`, `c huyển`, `hi ện`. */
function splitInTwo(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const second = segment[at + 1];
  if (!second || second.isName) return undefined;
  const isPart = (word: Word): boolean => !word.isUsed || consonant.test(word.text);
  if (!isPart(first) && !isPart(second)) return undefined;
  const text = first.text + second.text;
  if (hasDigit.test(text)) return undefined;
  const whole = lexicon.numberOf(text);
  if (whole === unknownWord) return undefined;
  const before = numberAt(segment, at - 1);
  const after = numberAt(segment, at + 2);
  const fits =
    lexicon.isFree(whole) || lexicon.tie(before, whole) > 0 || lexicon.tie(whole, after) > 0;
  if (!fits) return undefined;
  return { kind: 'unknown', segment, from: at, to: at + 2, repairs: [[text, '']] };
}

function isRight(word: Word, lexicon: Lexicon): boolean {
  const { text } = word;
  return (
    word.isUsed ||
    (text.length === 1 && !/[^a-zđ]/.test(text)) ||
    lexicon.isForeign(text) ||
    (word.typed !== text && lexicon.isName(text))
  );
}

/** A syllable that the spelling allows; with a capital it may be a name. */
function unused(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const word = segment[at] as Word;
  if (word.typed !== word.text && word.isName) return undefined;
  const candidates = findCandidates(
    lexicon,
    word.text,
    numberAt(segment, at - 1),
    numberAt(segment, at + 1),
    limits.unused,
  );
  const isSure = candidates.some(
    ({ fits, score, number }) => fits || (score <= nearWord && lexicon.isFree(number)),
  );
  const repairs = candidates.slice(0, mostRepairs).map(({ text }) => [text]);
  return { kind: 'unused', segment, from: at, to: at + 1, repairs, isDoubtful: !isSure };
}

function unknown(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const word = segment[at] as Word;
  const { text } = word;
  const splits = splitWord(text, lexicon);
  if (word.isName) {
    const repairs = [...nameRepairs(text, lexicon), ...splits.map((split) => [split])];
    return repairs.length > 0
      ? { kind: 'unknown', segment, from: at, to: at + 1, repairs: repairs.slice(0, mostRepairs) }
      : undefined;
  }
  const before = numberAt(segment, at - 1);
  const after = numberAt(segment, at + 1);
  const candidates = findCandidates(lexicon, text, before, after, limits.unknown);
  const both = candidates.some(({ fits }) => fits) ? undefined : repairBoth(segment, at, lexicon);
  if (both) return both;
  const isSure = candidates.some(
    ({ fits, score, number }) => fits || (score <= 1 && lexicon.isFree(number)),
  );
  if (!isSure && splits.length === 0 && !hasMark.test(text)) {
    // Without any mark and without a likely meaning: a word of another language, or a name.
    if (text.length < 3 || foreignLook.test(text) || candidates.length === 0) return undefined;
  }
  const repairs: Repair[] = rank(candidates, splits).map((repair) => [repair]);
  return {
    kind: 'unknown',
    segment,
    from: at,
    to: at + 1,
    repairs,
    isDoubtful: !isSure && splits.length === 0 && !hasMark.test(text),
  };
}

function rank(candidates: readonly Candidate[], splits: readonly string[]): string[] {
  const fitting = candidates.filter(({ fits }) => fits);
  const others = candidates.filter(({ fits }) => !fits);
  return [...fitting.map(({ text }) => text), ...splits, ...others.map(({ text }) => text)].slice(
    0,
    mostRepairs,
  );
}

/** Two words typed as one: `minhcho` → minh cho. */
function splitWord(text: string, lexicon: Lexicon): string[] {
  const splits: string[] = [];
  for (let at = 2; at <= text.length - 2; at++) {
    const first = text.slice(0, at);
    const second = text.slice(at);
    const [one, other] = [lexicon.numberOf(first), lexicon.numberOf(second)];
    if (one === unknownWord || other === unknownWord) continue;
    const isLikely =
      lexicon.isPair(one, other) ||
      (text.length > 4 && (lexicon.isFree(other) || lexicon.isFree(one)));
    if (isLikely) splits.push(`${first} ${second}`);
  }
  return splits;
}

/** Names of the lists that one slip turns into what was typed: `Lênnin` → Lênin. */
function nameRepairs(text: string, lexicon: Lexicon): Repair[] {
  return text.length < 5 ? [] : lexicon.namesLike(text).map((name) => [name]);
}

/** A neighbour that may be wrong too: no compound with the word on its other side claims it. */
function isOpen(word: Word, beyond: Word | undefined, lexicon: Lexicon): boolean {
  if (lexicon.isFunctionWord(word.number)) return false;
  if (beyond === undefined) return true;
  return !(
    lexicon.isCompound(word.number, beyond.number) || lexicon.isCompound(beyond.number, word.number)
  );
}

/** Two words in a row that one compound explains: `caaos ỷ` → cấp ủy. */
function repairBoth(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const next = segment[at + 1];
  const last = segment[at - 1];
  const word = segment[at] as Word;
  const meant = findCandidates(lexicon, word.text, unknownWord, unknownWord, limits.unknown);
  const found: { from: number; repair: Repair; cost: number }[] = [];
  const tryBoth = (other: Word, isAfter: boolean): void => {
    const typed = lexicon.strokes(other.text);
    for (const { text, number, score } of meant) {
      for (const kept of isAfter ? lexicon.after(number) : lexicon.before(number)) {
        const isCompound = isAfter
          ? lexicon.isCompound(number, kept.number)
          : lexicon.isCompound(kept.number, number);
        const cost = score + slipCost(typed, kept.strokes, 1.2);
        if (!isCompound || cost >= mostForBoth) continue;
        found.push({
          from: isAfter ? at : at - 1,
          repair: isAfter ? [text, kept.text] : [kept.text, text],
          cost,
        });
      }
    }
  };
  if (next && isOpen(next, segment[at + 2], lexicon)) tryBoth(next, true);
  if (last && isOpen(last, segment[at - 2], lexicon)) tryBoth(last, false);
  const best = found.sort((a, b) => a.cost - b.cost).slice(0, 1)[0];
  if (!best) return undefined;
  const repairs = found
    .filter(({ from }) => from === best.from)
    .slice(0, mostRepairs)
    .map(({ repair }) => repair);
  return { kind: 'unknown', segment, from: best.from, to: best.from + 2, repairs };
}
