/**
 * How Vietnamese is typed: a slip of the hands changes key strokes, not letters. `ấ` is three strokes in
 * Telex (`aas`) and in VNI (`a61`), so `caaos` is one stroke away from cấp (`caaps`).
 */

interface Method {
  readonly marks: Readonly<Record<string, string>>;
  readonly tones: Readonly<Record<string, string>>;
}

const acute = '\u0301';
const grave = '\u0300';
const hook = '\u0309';
const tilde = '\u0303';
const dot = '\u0323';
const circumflex = '\u0302';
const breve = '\u0306';
const horn = '\u031b';

const telex: Method = {
  marks: { [breve]: 'w', [horn]: 'w' },
  tones: { [acute]: 's', [grave]: 'f', [hook]: 'r', [tilde]: 'x', [dot]: 'j' },
};
const vni: Method = {
  marks: { [circumflex]: '6', [breve]: '8', [horn]: '7' },
  tones: { [acute]: '1', [grave]: '2', [hook]: '3', [tilde]: '4', [dot]: '5' },
};

/** Key strokes of a word (lower case) in Telex, the tone last as most people type it. */
export function telexKeys(word: string): string {
  return keysOf(word, telex, 'dd');
}

/** Key strokes of a word (lower case) in VNI, the tone last. */
export function vniKeys(word: string): string {
  return keysOf(word, vni, 'd9');
}

function keysOf(word: string, method: Method, crossed: string): string {
  let keys = '';
  let tone = '';
  let letter = '';
  for (const sign of word.normalize('NFD')) {
    if (method.tones[sign]) tone = method.tones[sign];
    else if (method.marks[sign]) keys += method.marks[sign];
    else if (sign === circumflex) keys += letter;
    else {
      letter = sign;
      keys += sign === 'đ' ? crossed : sign;
    }
  }
  return keys + tone;
}

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours: ReadonlySet<string> = new Set(
  keyRows.flatMap((row, line) =>
    Array.from(row).flatMap((key, at) => {
      const below = keyRows[line + 1] ?? '';
      const near = [row[at + 1], below[at - 1], below[at]].filter((other) => other !== undefined);
      return near.flatMap((other) => [key + other, other + key]);
    }),
  ),
);

/** What one slip costs: the likelier the cheaper. */
const costs = { swap: 0.7, double: 0.6, neighbour: 0.8, other: 1 };

/**
 * Least cost of turning one word into another by slips of the hands: keys swapped, struck twice, missed,
 * or struck beside. 0 for equal words; Infinity when it exceeds the limit.
 *
 * @param typed, meant words in lower case, composed
 */
export function slipCost(typed: string, meant: string, limit = 2): number {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > limit + 1) return Infinity;
  const cost = Math.min(
    alignCost(telexKeys(typed), telexKeys(meant)),
    alignCost(vniKeys(typed), vniKeys(meant)),
  );
  return cost <= limit ? cost : Infinity;
}

/** Optimal string alignment with the costs above. */
function alignCost(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const a = from[row - 1] as string;
      const b = to[column - 1] as string;
      let best = (last[column - 1] as number) + changeCost(a, b);
      best = Math.min(best, (last[column] as number) + (from[row - 2] === a ? costs.double : 1));
      best = Math.min(
        best,
        (current[column - 1] as number) + (to[column - 2] === b ? costs.double : 1),
      );
      if (a === to[column - 2] && b === from[row - 2] && a !== b) {
        best = Math.min(best, (before[column - 2] as number) + costs.swap);
      }
      current.push(best);
    }
    before = last;
    last = current;
  }
  return last[to.length] as number;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  return neighbours.has(a + b) ? costs.neighbour : costs.other;
}
