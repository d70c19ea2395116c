import { readLines } from './read-lines';

/** One entry of the lists: words that are wrong together, and what is meant. */
export interface Confusion {
  readonly wrong: readonly string[];
  /** One text for every wrong word; empty to take it out. */
  readonly repairs: readonly (readonly string[])[];
  readonly isMissing: boolean;
  readonly notBefore: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
}

/** The entries by their first word, the longer first. */
export type Confusions = ReadonlyMap<string, readonly Confusion[]>;

/**
 * Reads a line such as `chia sẽ > chia sẻ`, `quan việc > quan tâm việc`; behind `<` words that make the entry
 * void when one stands before it, behind `~` when one follows; several meanings are parted by `/`.
 */
function readConfusion(line: string): Confusion {
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

/** Reads the lists, an entry a line. */
export function readConfusions(list: string): Confusions {
  const byFirst = new Map<string, Confusion[]>();
  for (const line of readLines(list)) {
    const entry = readConfusion(line);
    const first = entry.wrong[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.wrong.length - a.wrong.length);
  return byFirst;
}
