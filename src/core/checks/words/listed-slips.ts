import { confusions } from '../../lexicon/compiled';
import type { Lexicon } from '../../lexicon/lexicon';
import { readLines } from '../../lexicon/read-lines';
import { numberAt } from './read-words';
import type { Segment, Word } from './read-words';
import type { Slip } from './slip';

/** One entry of the lists: words that are wrong together, and what is meant. */
export interface Listed {
  readonly wrong: readonly string[];
  /** One text for every wrong word; empty to take it out. */
  readonly repairs: readonly (readonly string[])[];
  readonly isMissing: boolean;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
}

/** The entries by their first word, the longer first. */
type ListedWords = ReadonlyMap<string, readonly Listed[]>;

/**
 * Reads a line such as `chia sẽ > chia sẻ`, `quan việc > quan tâm việc`; behind `<` words that make the entry
 * void when one stands before it, behind `~` when one follows; several meanings are parted by `/`.
 */
function readListed(line: string): Listed {
  const [body = '', ...guards] = line.split(/ (?=[<~] )/);
  const [wrong = '', right = ''] = body.split(' > ');
  const words = wrong.split(' ');
  const repairs = right.split(' / ').map((text) => align(words, text.split(' ')));
  return {
    wrong: words,
    repairs,
    isMissing: right.split(' ').length > words.length && repairs.length === 1,
    notBefore: guardOf(guards, '~'),
    notAfter: guardOf(guards, '<'),
  };
}

function guardOf(guards: readonly string[], sign: string): ReadonlySet<string> {
  const found = guards.find((guard) => guard.startsWith(sign));
  return new Set(found ? found.slice(2).split(' ') : []);
}

/** Lays the right words beside the wrong ones: equal ends stay, what is left goes to the first of the rest. */
function align(wrong: readonly string[], right: readonly string[]): string[] {
  if (wrong.length === right.length) return [...right];
  let start = 0;
  while (start < wrong.length - 1 && wrong[start] === right[start]) start++;
  let end = 0;
  while (end < wrong.length - start - 1 && wrong.at(-1 - end) === right.at(-1 - end)) end++;
  const rest = wrong.length - start - end;
  const middle = right.slice(start, right.length - end);
  return [
    ...right.slice(0, start),
    middle.join(' '),
    ...Array.from({ length: rest - 1 }, () => ''),
    ...right.slice(right.length - end),
  ];
}

/** Built once, at the first use, from constants; see `lexicon`. */
const listed: () => ListedWords = (() => {
  let built: ListedWords | undefined;
  return () => (built ??= readLists());
})();

function readLists(): ListedWords {
  const byFirst = new Map<string, Listed[]>();
  for (const line of readLines(confusions)) {
    const entry = readListed(line);
    const first = entry.wrong[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.wrong.length - a.wrong.length);
  return byFirst;
}

/** Slips of the curated lists. */
export function findListedSlips(segment: Segment, lexicon: Lexicon): Slip[] {
  const slips: Slip[] = [];
  const entries = listed();
  for (let at = 0; at < segment.length; at++) {
    const entry = entries
      .get((segment[at] as Word).text)
      ?.find((one) => matches(one, segment, at, lexicon));
    if (!entry) continue;
    const to = at + entry.wrong.length;
    slips.push({
      kind: entry.isMissing ? 'missing' : 'listed',
      segment,
      from: at,
      to,
      repairs: entry.repairs,
    });
    at = to - 1;
  }
  return slips;
}

function matches(
  { wrong, notBefore, notAfter, isMissing }: Listed,
  segment: Segment,
  at: number,
  lexicon: Lexicon,
): boolean {
  if (wrong.some((text, index) => segment[at + index]?.text !== text)) return false;
  // Names of bodies have capitals inside; two words of which the second has one are a person's name.
  if (!isMissing && (segment[at + 1] as Word).isName) return false;
  const before = segment[at - 1]?.text;
  const after = segment[at + wrong.length]?.text;
  if (before !== undefined && notAfter.has(before)) return false;
  if (after !== undefined && notBefore.has(after)) return false;
  return isMissing || wrong.length > 2 || !isTaken(segment, at, lexicon, wrong.length);
}

/** One of the words at the ends makes a compound with its other neighbour: “dự báo | cao”. */
function isTaken(segment: Segment, at: number, lexicon: Lexicon, length: number): boolean {
  return (
    lexicon.isCompound(numberAt(segment, at - 1), numberAt(segment, at)) ||
    lexicon.isCompound(numberAt(segment, at + length - 1), numberAt(segment, at + length))
  );
}
