import { soundOf } from './sounds';

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

/** What stands for one letter: its keys and the key of its tone, in each method. */
interface LetterKeys {
  readonly telex: string;
  readonly vni: string;
  readonly tones: readonly [string, string];
}

function letterKeys(letter: string): LetterKeys {
  let telex = '';
  let vni = '';
  let tones: readonly [string, string] = ['', ''];
  for (const sign of letter.normalize('NFD')) {
    const tone = telexMethod.tones[sign];
    if (tone) tones = [tone, vniMethod.tones[sign] as string];
    else if (vniMethod.marks[sign]) {
      telex += telexMethod.marks[sign] ?? telex;
      vni += vniMethod.marks[sign];
    } else {
      telex += sign === 'đ' ? 'dd' : sign;
      vni += sign === 'đ' ? 'd9' : sign;
    }
  }
  return { telex, vni, tones };
}

const markedLetters: ReadonlyMap<string, LetterKeys> = new Map(
  Array.from(
    'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ',
    (letter) => [letter, letterKeys(letter)] as const,
  ),
);

/** Key strokes of a word in lower case in Telex and in VNI, the tone last as most people type it. */
function keysOf(word: string): readonly [string, string] {
  let telex = '';
  let vni = '';
  let tones: readonly [string, string] = ['', ''];
  for (const letter of word) {
    const keys = letter < '\u00c0' ? undefined : markedLetters.get(letter);
    telex += keys?.telex ?? letter;
    vni += keys?.vni ?? letter;
    if (keys && keys.tones[0] !== '') tones = keys.tones;
  }
  return [telex + tones[0], vni + tones[1]];
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

/** What one slip costs, in tenths: the likelier the cheaper. A mark is a tone or the hook of ă, ơ, ư. */
const costs = { tone: 5, mark: 6, double: 6, sound: 6, swap: 7, neighbour: 8, other: 10 };
const markKeys = 'sfrxjw12345678';
const keyCount = 128;

/** 1 for the keys of marks, by character code. */
const isMark: Readonly<Uint8Array> = Uint8Array.from({ length: keyCount }, (_, key) =>
  markKeys.includes(String.fromCharCode(key)) ? 1 : 0,
);

/** Cost of striking one key for another, by character codes. */
const changeCosts: Readonly<Uint8Array> = Uint8Array.from(
  { length: keyCount * keyCount },
  (_, both) => {
    const a = both >> 7;
    const b = both & (keyCount - 1);
    if (a === b) return 0;
    if (isMark[a] && isMark[b]) return costs.tone;
    const isNear = neighbours.has(String.fromCharCode(a) + String.fromCharCode(b));
    return isNear ? costs.neighbour : costs.other;
  },
);

/** A word as it is typed in both methods, and what it sounds like. */
export interface Strokes {
  readonly telex: string;
  readonly vni: string;
  /** One bit for every key of the Telex form; tells far words apart at once. */
  readonly bits: number;
  readonly sound: string;
  /** Equal for equal sounds; nearly always another for others. */
  readonly soundHash: number;
}

/** The strokes of a word in lower case, composed. */
export function strokesOf(word: string): Strokes {
  const [telex, vni] = keysOf(word);
  let bits = 0;
  for (let at = 0; at < telex.length; at++) bits |= bitOf(telex.charCodeAt(at));
  const sound = soundOf(word);
  return { telex, vni, bits, sound, soundHash: hashOf(sound) };
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash;
}

function bitOf(key: number): number {
  return key >= 97 && key <= 122 ? 1 << (key - 97) : 1 << 26;
}

/** Keys that only stand for letters: taking one for another costs more than a mark. */
const letterBits = Array.from('abcdeghiklmnopqtuvyz').reduce(
  (bits, letter) => bits | bitOf(letter.charCodeAt(0)),
  0,
);

/**
 * Least cost of turning one word into another by slips of the hands: keys swapped, struck twice, missed,
 * or struck beside; or by words that sound alike. 0 for equal strokes; Infinity when it exceeds the limit.
 */
export function slipCost(typed: Strokes, meant: Strokes, limit = 2): number {
  const tenths = Math.round(limit * 10);
  const isFar = leastCost(typed.bits, meant.bits) > tenths;
  // Nearly all words are told apart here.
  if (isFar && typed.soundHash !== meant.soundHash) return Infinity;
  if (typed.telex === meant.telex) return 0;
  const alike = typed.sound === meant.sound && costs.sound <= tenths ? costs.sound : Infinity;
  return Math.min(alike, isFar ? Infinity : keyCost(typed, meant, tenths)) / 10;
}

function keyCost(typed: Strokes, meant: Strokes, tenths: number): number {
  if (Math.abs(typed.telex.length - meant.telex.length) > 3) return Infinity;
  const telex = alignCost(typed.telex, meant.telex, tenths);
  const vni = alignCost(typed.vni, meant.vni, Math.min(telex, tenths));
  const cost = Math.min(telex, vni);
  return cost <= tenths ? cost : Infinity;
}

/** No way from one set of keys to the other is cheaper: each key the one has and the other lacks costs. */
function leastCost(a: number, b: number): number {
  return Math.max(missingCost(a & ~b), missingCost(b & ~a));
}

function missingCost(keys: number): number {
  return count(keys & letterBits) * costs.neighbour + count(keys & ~letterBits) * costs.tone;
}

/** How many bits are set, without a loop. */
function count(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Optimal string alignment with the costs above, in tenths; Infinity as soon as it must exceed the limit. */
function alignCost(from: string, to: string, limit: number): number {
  const width = to.length + 1;
  let before: number[] = [];
  let last = startRow(to);
  let key = 0;
  for (let row = 1; row <= from.length; row++) {
    const previous = key;
    key = from.charCodeAt(row - 1);
    const extra = extraCost(key, previous);
    const current = [(last[0] as number) + extra];
    let least = current[0] as number;
    let other = 0;
    for (let column = 1; column < width; column++) {
      const beforeOther = other;
      other = to.charCodeAt(column - 1);
      let best = (last[column - 1] as number) + (changeCosts[(key << 7) | (other & 127)] as number);
      const dropped = (last[column] as number) + extra;
      if (dropped < best) best = dropped;
      const added = (current[column - 1] as number) + extraCost(other, beforeOther);
      if (added < best) best = added;
      if (key === beforeOther && other === previous && key !== other) {
        const swapped = (before[column - 2] as number) + costs.swap;
        if (swapped < best) best = swapped;
      }
      current.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return Infinity;
    before = last;
    last = current;
  }
  return last[width - 1] as number;
}

function startRow(to: string): number[] {
  const row = [0];
  let previous = 0;
  for (let at = 0; at < to.length; at++) {
    const key = to.charCodeAt(at);
    row.push((row[at] as number) + extraCost(key, previous));
    previous = key;
  }
  return row;
}

/** A key too many or too few, behind another; 0 stands for none. */
function extraCost(key: number, before: number): number {
  if (key === before) return costs.double;
  return before !== 0 && isMark[key & 127] ? costs.mark : costs.other;
}
