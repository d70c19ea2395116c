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

const telexMethod: Method = {
  marks: { [breve]: 'w', [horn]: 'w' },
  tones: { [acute]: 's', [grave]: 'f', [hook]: 'r', [tilde]: 'x', [dot]: 'j' },
};
const vniMethod: Method = {
  marks: { [circumflex]: '6', [breve]: '8', [horn]: '7' },
  tones: { [acute]: '1', [grave]: '2', [hook]: '3', [tilde]: '4', [dot]: '5' },
};

/** Key strokes of a word in lower case, the tone last as most people type it. */
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

/** What one slip costs: the likelier the cheaper. A mark is a tone or the hook of ă, ơ, ư. */
const costs = { tone: 0.5, mark: 0.6, double: 0.6, swap: 0.7, neighbour: 0.8, other: 1 };
const markKeys = 'sfrxjw12345678';

/** A word as it is typed in both methods. */
export interface Strokes {
  readonly telex: string;
  readonly vni: string;
  /** One bit for every key of the Telex form; tells far words apart at once. */
  readonly bits: number;
}

/** The strokes of a word in lower case, composed. */
export function strokesOf(word: string): Strokes {
  const telex = keysOf(word, telexMethod, 'dd');
  let bits = 0;
  for (let at = 0; at < telex.length; at++) bits |= 1 << (telex.charCodeAt(at) - 97);
  return { telex, vni: keysOf(word, vniMethod, 'd9'), bits };
}

/**
 * Least cost of turning one word into another by slips of the hands: keys swapped, struck twice, missed,
 * or struck beside. 0 for equal words; Infinity when it exceeds the limit.
 */
export function slipCost(typed: Strokes, meant: Strokes, limit = 2): number {
  if (typed.telex === meant.telex) return 0;
  if (Math.abs(typed.telex.length - meant.telex.length) > 3) return Infinity;
  if (keysApart(typed.bits, meant.bits) > limit * 2) return Infinity;
  const cost = Math.min(
    alignCost(typed.telex, meant.telex, limit),
    alignCost(typed.vni, meant.vni, limit),
  );
  return cost <= limit ? cost : Infinity;
}

/** The greater of: keys the one has and the other lacks, and the other way round. */
function keysApart(a: number, b: number): number {
  return Math.max(count(a & ~b), count(b & ~a));
}

function count(bits: number): number {
  let rest = bits;
  let ones = 0;
  for (; rest !== 0; ones++) rest &= rest - 1;
  return ones;
}

/** Optimal string alignment with the costs above; Infinity as soon as it must exceed the limit. */
function alignCost(from: string, to: string, limit: number): number {
  let before: number[] = [];
  let last = startRow(to);
  for (let row = 1; row <= from.length; row++) {
    const current = [(last[0] as number) + extraCost(from[row - 1] as string, from[row - 2])];
    for (let column = 1; column <= to.length; column++) {
      const a = from[row - 1] as string;
      const b = to[column - 1] as string;
      let best = (last[column - 1] as number) + changeCost(a, b);
      best = Math.min(best, (last[column] as number) + extraCost(a, from[row - 2]));
      best = Math.min(best, (current[column - 1] as number) + extraCost(b, to[column - 2]));
      if (a === to[column - 2] && b === from[row - 2] && a !== b) {
        best = Math.min(best, (before[column - 2] as number) + costs.swap);
      }
      current.push(best);
    }
    if (Math.min(...current) > limit) return Infinity;
    before = last;
    last = current;
  }
  return last[to.length] as number;
}

function startRow(to: string): number[] {
  const row = [0];
  for (let at = 0; at < to.length; at++) {
    row.push((row[at] as number) + extraCost(to[at] as string, to[at - 1]));
  }
  return row;
}

/** A key too many or too few, behind another. */
function extraCost(key: string, before: string | undefined): number {
  if (key === before) return costs.double;
  return before !== undefined && markKeys.includes(key) ? costs.mark : costs.other;
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  if (markKeys.includes(a) && markKeys.includes(b)) return costs.tone;
  return neighbours.has(a + b) ? costs.neighbour : costs.other;
}
