/** Slips of the hands and of the ear, made on purpose in sentences that are right. */
import { splitSyllable, withTone } from '../../src/core/vietnamese/syllable';
import type { Tone } from '../../src/core/vietnamese/syllable';
import { strokesOf } from '../../src/core/vietnamese/key-strokes';

/** A number from 0 up to the limit (exclusive). */
export type Random = (limit: number) => number;

/** A sentence with one slip in it: where, and of how many characters. */
export interface Slipped {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Changes a sentence in one place; `undefined` when it has no place for such a slip. */
export type SlipMaker = (sentence: string, random: Random) => Slipped | undefined;

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

const pick = <T>(items: readonly T[], random: Random): T | undefined => items[random(items.length)];

/** Changes one word in lower case; `undefined` for words that cannot slip this way. */
type WordSlip = (word: string, random: Random) => string | undefined;

const lowerWord = /(?<![\p{L}\d/.-])\p{Ll}{2,}(?![\p{L}\d/-])/gu;

function inWord(slip: WordSlip): SlipMaker {
  return (sentence, random) => {
    const places = [...sentence.matchAll(lowerWord)].flatMap(({ 0: word, index }) => {
      const wrong = slip(word, random);
      return wrong === undefined || wrong === word ? [] : [{ word, index, wrong }];
    });
    const place = pick(places, random);
    return place && replace(sentence, place.index, place.word.length, place.wrong);
  };
}

function replace(sentence: string, at: number, length: number, text: string): Slipped {
  return {
    text: sentence.slice(0, at) + text + sentence.slice(at + length),
    start: at,
    end: at + text.length,
  };
}

function retoned(word: string, toneOf: (tone: Tone) => Tone | undefined): string | undefined {
  const syllable = splitSyllable(word);
  const tone = syllable && toneOf(syllable.tone);
  if (!syllable || tone === undefined || tone === syllable.tone) return undefined;
  if (syllable.toneAt === undefined || syllable.toneAt < 0) return undefined;
  const { onset, rime, toneAt } = syllable;
  const bare = rime.slice(0, toneAt) + withTone(rime[toneAt] as string, tone);
  return onset + bare + rime.slice(toneAt + 1);
}

const tones: readonly Tone[] = ['huyền', 'sắc', 'hỏi', 'ngã', 'nặng'];
const unhooked: Readonly<Record<string, string>> = {
  ă: 'a',
  â: 'a',
  ê: 'e',
  ô: 'o',
  ơ: 'o',
  ư: 'u',
  đ: 'd',
};

/** Takes the hat or horn of one letter away, its tone stays. */
const unhook: WordSlip = (word, random) => {
  const letters = Array.from(word.normalize('NFC'));
  const places = letters.flatMap((letter, at) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    const tone = marks.filter((mark) => '\u0300\u0301\u0303\u0309\u0323'.includes(mark)).join('');
    const quality = (base + marks.filter((mark) => !tone.includes(mark)).join('')).normalize('NFC');
    const plain = unhooked[quality];
    return plain === undefined ? [] : [{ at, text: (plain + tone).normalize('NFC') }];
  });
  const place = pick(places, random);
  if (!place) return undefined;
  letters[place.at] = place.text;
  return letters.join('');
};

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const neighbour: WordSlip = (word, random) => {
  const places = Array.from(word).flatMap((letter, at) => {
    const row = rows.find((keys) => keys.includes(letter));
    if (row === undefined) return [];
    const near = [row[row.indexOf(letter) - 1], row[row.indexOf(letter) + 1]];
    return near.flatMap((key) => (key === undefined ? [] : [{ at, key }]));
  });
  const place = pick(places, random);
  return place && word.slice(0, place.at) + place.key + word.slice(place.at + 1);
};

function swapped(pairs: readonly (readonly [string, string])[], atEnd = false): WordSlip {
  return (word, random) => {
    const fits = pairs
      .flatMap(([one, other]) => [[one, other] as const, [other, one] as const])
      .filter(([from]) => (atEnd ? word.endsWith(from) : startsAs(word, from)));
    const chosen = pick(fits, random);
    if (!chosen) return undefined;
    const [from, to] = chosen;
    return atEnd ? word.slice(0, -from.length) + to : to + word.slice(from.length);
  };
}

const clusters = ['ch', 'tr', 'gi', 'ng', 'nh', 'kh', 'ph', 'th', 'qu'];

function startsAs(word: string, onset: string): boolean {
  if (!word.startsWith(onset)) return false;
  return onset.length > 1 || !clusters.includes(word.slice(0, 2));
}

function changePunctuation(pattern: RegExp, to: (found: string) => string): SlipMaker {
  return (sentence, random) => {
    const place = pick([...sentence.matchAll(pattern)], random);
    return place && replace(sentence, place.index, place[0].length, to(place[0]));
  };
}

/** Two or more words in a row in lower case, with nothing but one blank between. */
const twoWords = /(?<=\p{Ll} |^)(\p{Ll}{2,}) (\p{Ll}{2,})(?= \p{Ll})/gu;

export const slipMakers: Readonly<Record<string, SlipMaker>> = {
  'tone missed': inWord((word) => retoned(word, () => 'ngang')),
  'hỏi for ngã': inWord((word) =>
    retoned(word, (tone) => (tone === 'hỏi' ? 'ngã' : tone === 'ngã' ? 'hỏi' : undefined)),
  ),
  'other tone': inWord((word, random) => retoned(word, () => pick(tones, random))),
  'hat or horn missed': inWord(unhook),
  'key beside': inWord(neighbour),
  'Telex left': inWord((word) => (/[^a-z]/.test(word) ? strokesOf(word).telex : undefined)),
  'VNI left': inWord((word) => (/[^a-z]/.test(word) ? strokesOf(word).vni : undefined)),
  'letter doubled': inWord((word, random) => {
    const at = random(word.length);
    return word.slice(0, at + 1) + word.slice(at);
  }),
  'letters swapped': inWord((word, random) => {
    const at = random(word.length - 1);
    return word.slice(0, at) + (word[at + 1] as string) + (word[at] as string) + word.slice(at + 2);
  }),
  'last letter dropped': inWord((word) => (word.length > 2 ? word.slice(0, -1) : undefined)),
  'letter of nh, ng, ch dropped': inWord((word, random) =>
    /(?:nh|ng|ch)$/.test(word)
      ? pick([word.slice(0, -1), word.slice(0, -2) + word.slice(-1)], random)
      : undefined,
  ),
  's and x': inWord(swapped([['s', 'x']])),
  'ch and tr': inWord(swapped([['ch', 'tr']])),
  'd, gi and r': inWord(
    swapped([
      ['d', 'gi'],
      ['r', 'gi'],
      ['d', 'r'],
    ]),
  ),
  'l and n': inWord(swapped([['l', 'n']])),
  'n and ng, t and c at the end': inWord(
    swapped(
      [
        ['an', 'ang'],
        ['at', 'ac'],
        ['ăn', 'ăng'],
        ['iên', 'iêng'],
      ],
      true,
    ),
  ),
  'word twice': (sentence, random) => {
    const place = pick([...sentence.matchAll(twoWords)], random);
    if (!place) return undefined;
    const first = place[1] as string;
    return replace(sentence, place.index, first.length, `${first} ${first}`);
  },
  'words joined': changePunctuation(twoWords, (found) => found.replace(' ', '')),
  'word split': inWord((word, random) => {
    const at = 1 + random(word.length - 1);
    return word.length > 3 ? `${word.slice(0, at)} ${word.slice(at)}` : undefined;
  }),
  'blank before a comma': changePunctuation(/(?<=\p{L})[,;](?= )/gu, (found) => ` ${found}`),
  'no blank behind a comma': changePunctuation(/[,;] (?=\p{L})/gu, (found) => found.trim()),
  'double blank': changePunctuation(/(?<=\p{L}) (?=\p{L})/gu, () => '  '),
  'double comma': changePunctuation(/,(?= )/g, () => ',,'),
  'bracket open': changePunctuation(/\)/g, () => ''),
  'quotation open': changePunctuation(/”/g, () => ''),
  'marks apart (NFD)': inWord((word) => word.normalize('NFD')),
  'tone on the wrong vowel': inWord((word) => {
    const syllable = splitSyllable(word);
    if (syllable?.toneAt === undefined || syllable.rime.length < 3 || syllable.toneAt < 1)
      return undefined;
    const { onset, rime, tone, toneAt } = syllable;
    if (!/[oua]/.test(rime[toneAt - 1] as string)) return undefined;
    return (
      onset +
      rime.slice(0, toneAt - 1) +
      withTone(rime[toneAt - 1] as string, tone) +
      rime.slice(toneAt)
    );
  }),
};

/** Leaves a word in the middle of a phrase out. */
export function withoutMiddle(phrases: readonly string[]): SlipMaker {
  return (sentence, random) => {
    const lower = sentence.toLowerCase();
    const places = phrases.flatMap((phrase) => {
      const at = lower.indexOf(phrase);
      return at < 0 ? [] : [{ at, words: phrase.split(' ') }];
    });
    const place = pick(places, random);
    if (!place) return undefined;
    const { at, words } = place;
    const out = 1 + random(words.length - 2);
    const start = at + words.slice(0, out).join(' ').length + 1;
    const made = replace(sentence, start, (words[out] as string).length + 1, '');
    return { text: made.text, start: at, end: at + words.join(' ').length - 1 };
  };
}

/** Puts a name of a body into lower case but for its first letter. */
export function inLowerCase(names: readonly string[]): SlipMaker {
  return (sentence, random) => {
    const places = names.flatMap((name) => {
      const at = sentence.indexOf(name);
      return at < 0 ? [] : [{ at, name }];
    });
    const place = pick(places, random);
    if (!place) return undefined;
    const { at, name } = place;
    return replace(sentence, at, name.length, name.slice(0, 1) + name.slice(1).toLowerCase());
  };
}
