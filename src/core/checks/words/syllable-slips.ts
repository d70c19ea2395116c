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
    const word = segment[at] as Word;
    if (isRight(word, lexicon)) continue;
    const slip = isSyllable(word.text)
      ? unused(segment, at, lexicon)
      : unknown(segment, at, lexicon);
    if (!slip) continue;
    slips.push(slip);
    at = Math.max(at, slip.to - 1);
  }
  return slips;
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
    if (!lexicon.vocabulary.has(first) || !lexicon.vocabulary.has(second)) continue;
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
