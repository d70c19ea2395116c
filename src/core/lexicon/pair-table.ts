import { NumberReader } from './number-text';

/** How two syllables belong together; several may hold. */
export const pairKinds = { compound: 1, phrase: 2, meeting: 4 } as const;
/** One more than all of them together: kinds are packed two to a number. */
export const kindCount = 8;

/** Pairs and triples of numbered syllables as the generator writes them. */
export interface PackedPairs {
  /** For each syllable how many may follow it, and the steps between their numbers. */
  readonly seconds: string;
  /** How the pairs belong together, in their order, two to a number. */
  readonly kinds: string;
  /**
   * For each pair that meets in a phrase how many go on from it, and the steps between the places of these
   * among what may follow its second syllable.
   */
  readonly thirds: string;
}

/** Which numbered syllables stand beside which, in typed arrays. */
export class PairTable {
  /** The pairs of syllable `n` are those from `start[n]` to `start[n + 1]`, by their second syllable. */
  private readonly start: Uint32Array;
  private readonly second: Uint16Array;
  private readonly kind: Uint8Array;
  /** The same the other way round. */
  private readonly backStart: Uint32Array;
  private readonly backFirst: Uint16Array;
  /** What goes on from pair `n` stands from `goesOn[n]` to `goesOn[n + 1]`. */
  private readonly goesOn: Uint32Array;
  private readonly third: Uint16Array;

  constructor(syllables: number, packed: PackedPairs) {
    this.start = new Uint32Array(syllables + 1);
    const seconds: number[] = [];
    const reader = new NumberReader(packed.seconds);
    for (let first = 0; first < syllables; first++) {
      reader.ascending(reader.next(), (second) => seconds.push(second));
      this.start[first + 1] = seconds.length;
    }
    this.second = Uint16Array.from(seconds);
    this.kind = readKinds(packed.kinds, seconds.length);
    [this.goesOn, this.third] = this.readThirds(packed.thirds);
    [this.backStart, this.backFirst] = this.turnRound(syllables);
  }

  private readThirds(text: string): [Uint32Array, Uint16Array] {
    const goesOn = new Uint32Array(this.second.length + 1);
    const thirds: number[] = [];
    const reader = new NumberReader(text);
    for (let pair = 0; pair < this.second.length; pair++) {
      if (meetsInPhrase(this.kind[pair] as number)) {
        const base = this.start[this.second[pair] as number] as number;
        reader.ascending(reader.next(), (place) =>
          thirds.push(this.second[base + place] as number),
        );
      }
      goesOn[pair + 1] = thirds.length;
    }
    return [goesOn, Uint16Array.from(thirds)];
  }

  /** Sorts the pairs by their second syllable, by counting. */
  private turnRound(syllables: number): [Uint32Array, Uint16Array] {
    const { start, second } = this;
    const backStart = new Uint32Array(syllables + 1);
    for (const one of second) backStart[one + 1] = (backStart[one + 1] as number) + 1;
    for (let at = 1; at <= syllables; at++) {
      backStart[at] = (backStart[at] as number) + (backStart[at - 1] as number);
    }
    const next = backStart.slice();
    const backFirst = new Uint16Array(second.length);
    for (let first = 0; first < syllables; first++) {
      for (let pair = start[first] as number; pair < (start[first + 1] as number); pair++) {
        const one = second[pair] as number;
        const place = next[one] as number;
        backFirst[place] = first;
        next[one] = place + 1;
      }
    }
    return [backStart, backFirst];
  }

  /** How two syllables belong together: `pairKinds`, 0 when they do not; no number is negative but of unknown ones. */
  kindOf(first: number, second: number): number {
    if (first < 0 || second < 0) return 0;
    const pair = this.pairOf(first, second);
    return pair < 0 ? 0 : (this.kind[pair] as number);
  }

  /** True for three syllables that stand so in a phrase. */
  isTriple(first: number, second: number, third: number): boolean {
    if (first < 0 || second < 0 || third < 0) return false;
    const pair = this.pairOf(first, second);
    if (pair < 0) return false;
    return find(this.third, this.goesOn, pair, third) >= 0;
  }

  /** What stands between two syllables in phrases. */
  between(first: number, third: number): number[] {
    const found: number[] = [];
    if (first < 0 || third < 0) return found;
    const end = this.start[first + 1] as number;
    for (let pair = this.start[first] as number; pair < end; pair++) {
      if (find(this.third, this.goesOn, pair, third) >= 0) found.push(this.second[pair] as number);
    }
    return found;
  }

  private pairOf(first: number, second: number): number {
    return find(this.second, this.start, first, second);
  }

  /** What may follow a syllable. */
  after(first: number): Uint16Array {
    return this.second.subarray(this.start[first], this.start[first + 1]);
  }

  /** What may stand before a syllable. */
  before(second: number): Uint16Array {
    return this.backFirst.subarray(this.backStart[second], this.backStart[second + 1]);
  }
}

/** The two stand beside each other in a phrase. */
export function meetsInPhrase(kind: number): boolean {
  return (kind & (pairKinds.phrase | pairKinds.meeting)) !== 0;
}

/** Place of a value in the list of `owner`, which grows; -1 when it is not there. */
function find(values: Uint16Array, starts: Uint32Array, owner: number, value: number): number {
  let low = starts[owner] as number;
  let high = starts[owner + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low < (starts[owner + 1] as number) && values[low] === value ? low : -1;
}

function readKinds(text: string, count: number): Uint8Array {
  const kinds = new Uint8Array(count);
  const reader = new NumberReader(text);
  for (let at = 0; at < count; at += 2) {
    const both = reader.next();
    kinds[at] = both % kindCount;
    if (at + 1 < count) kinds[at + 1] = Math.floor(both / kindCount);
  }
  return kinds;
}
