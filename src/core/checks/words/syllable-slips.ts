import type { Lexicon, Pair } from '../../lexicon/lexicon';
import { slipCost } from '../../vietnamese/key-strokes';
import { isSyllable } from '../../vietnamese/syllable';
import { findCandidates } from './candidates';
import type { Candidate } from './candidates';
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
  if (isName || /[1-5]/.test(letters) || !/^[a-z]+[a-z6-9]*$/.test(letters)) return undefined;
  const vni = letters + tone;
  const before = segment[at - 1]?.text;
  const after = segment[at + 1]?.text;
  const isSure = /\d.*\d/.test(text);
  const repairs = lexicon
    .typedInVni(vni)
    .filter(
      (meant) =>
        isSure ||
        lexicon.isFunctionWord(meant) ||
        lexicon.tie(before, meant) >= 2 ||
        lexicon.tie(meant, after) >= 2,
    );
  return repairs.length === 0
    ? undefined
    : { kind: 'unknown', segment, from: at, to: at + 1, repairs: repairs.map((meant) => [meant]) };
}

const hasDigit = /\d/;
const consonant = /^[bcdđghklmnpqrstvx]$/;

/** A word with a blank inside: `hoạ t`, `c huyển`, `hi ện`. */
function splitInTwo(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const first = segment[at] as Word;
  const second = segment[at + 1];
  if (!second || second.isName || hasDigit.test(first.text + second.text)) return undefined;
  const isPart = (word: Word): boolean =>
    consonant.test(word.text) || !lexicon.isAttested(word.text);
  if (!isPart(first) && !isPart(second)) return undefined;
  const whole = first.text + second.text;
  if (!lexicon.knows(whole)) return undefined;
  const before = segment[at - 1]?.text;
  const after = segment[at + 2]?.text;
  const fits =
    lexicon.isFree(whole) || lexicon.tie(before, whole) > 0 || lexicon.tie(whole, after) > 0;
  if (!fits) return undefined;
  return { kind: 'unknown', segment, from: at, to: at + 2, repairs: [[whole, '']] };
}

function isRight(word: Word, lexicon: Lexicon): boolean {
  const { text } = word;
  return (
    lexicon.isAttested(text) ||
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
    segment[at - 1]?.text,
    segment[at + 1]?.text,
    limits.unused,
  );
  const isSure = candidates.some(
    ({ fits, score, text }) => fits || (score <= nearWord && lexicon.isFree(text)),
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
  const before = segment[at - 1]?.text;
  const after = segment[at + 1]?.text;
  const candidates = findCandidates(lexicon, text, before, after, limits.unknown);
  const both = candidates.some(({ fits }) => fits) ? undefined : repairBoth(segment, at, lexicon);
  if (both) return both;
  const isSure = candidates.some(
    ({ fits, score, text: meant }) => fits || (score <= 1 && lexicon.isFree(meant)),
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
    if (!lexicon.knows(first) || !lexicon.knows(second)) continue;
    const isLikely =
      lexicon.isPair(first, second) ||
      (text.length > 4 && (lexicon.isFree(second) || lexicon.isFree(first)));
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
  if (lexicon.isFunctionWord(word.text)) return false;
  if (beyond === undefined) return true;
  return !(
    lexicon.isCompound(word.text, beyond.text) || lexicon.isCompound(beyond.text, word.text)
  );
}

/** Two words in a row that one compound explains: `caaos ỷ` → cấp ủy. */
function repairBoth(segment: Segment, at: number, lexicon: Lexicon): Slip | undefined {
  const next = segment[at + 1];
  const last = segment[at - 1];
  const word = segment[at] as Word;
  const meant = findCandidates(lexicon, word.text, undefined, undefined, limits.unknown);
  const found: { from: number; repair: Repair; cost: number }[] = [];
  const tryBoth = (other: Word, from: number, pairOf: (text: string) => Pair[]): void => {
    const typed = lexicon.strokes(other.text);
    for (const { text, score } of meant) {
      for (const repair of pairOf(text)) {
        const kept = repair[from === at ? 1 : 0];
        const cost = score + slipCost(typed, lexicon.strokes(kept), 1.2);
        if (cost < mostForBoth) found.push({ from, repair, cost });
      }
    }
  };
  if (next && isOpen(next, segment[at + 2], lexicon)) {
    tryBoth(next, at, (text) =>
      lexicon
        .after(text)
        .map((second): Pair => [text, second.text])
        .filter((pair) => lexicon.isCompound(...pair)),
    );
  }
  if (last && isOpen(last, segment[at - 2], lexicon)) {
    tryBoth(last, at - 1, (text) =>
      lexicon
        .before(text)
        .map((first): Pair => [first.text, text])
        .filter((pair) => lexicon.isCompound(...pair)),
    );
  }
  const best = found.sort((a, b) => a.cost - b.cost).slice(0, 1)[0];
  if (!best) return undefined;
  const repairs = found
    .filter(({ from }) => from === best.from)
    .slice(0, mostRepairs)
    .map(({ repair }) => repair);
  return { kind: 'unknown', segment, from: best.from, to: best.from + 2, repairs };
}
