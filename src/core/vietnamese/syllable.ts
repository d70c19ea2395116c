/** A written syllable taken apart; letters in lower case, composed, without tone mark. */
export interface Syllable {
  /** `ngh`, `qu`, `gi`, … or empty. */
  readonly onset: string;
  /** Vowels and final consonant: `oan`, `ươi`. */
  readonly rime: string;
  readonly tone: Tone;
  /**
   * Index in `rime` of the letter that bears the tone mark, negative when it sits on the onset (`gía`, `qúa`);
   * absent with a level tone.
   */
  readonly toneAt?: number;
}

export type Tone = 'ngang' | 'huyền' | 'sắc' | 'hỏi' | 'ngã' | 'nặng';

const toneMarks: Readonly<Record<string, Tone>> = {
  '\u0300': 'huyền',
  '\u0301': 'sắc',
  '\u0309': 'hỏi',
  '\u0303': 'ngã',
  '\u0323': 'nặng',
};
const markOf: Readonly<Record<Tone, string>> = {
  ngang: '',
  huyền: '\u0300',
  sắc: '\u0301',
  hỏi: '\u0309',
  ngã: '\u0303',
  nặng: '\u0323',
};

const onsets = new Set(
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);

/** Every rime of native words, by its vowels; `-` is no final. Stops take the tones sắc and nặng only. */
const rimes = new Set(
  [
    'a: - c ch i m n ng nh o p t u y',
    'ă: c m n ng p t',
    'â: c m n ng p t u y',
    'e: - c m n ng o p t',
    'ê: - ch m n nh p t u',
    'i: - a ch m n nh p t u',
    'iê: c m n ng p t u',
    'o: - c i m n ng p t',
    'oa: - c ch i m n ng nh o p t y',
    'oă: c m n ng p t',
    'oe: - m n o t',
    'oo: c ng',
    'ô: - c i m n ng p t',
    'ơ: - i m n p t',
    'u: - a c i m n ng p t',
    'uâ: n ng t y',
    'uê: - ch nh',
    'uô: c i m n ng t',
    'uơ: -',
    'uy: - a ch n nh p t u',
    'uyê: n t',
    'ư: - a c i m n ng t u',
    'ươ: c i m n ng p t u',
    'y: - ch n nh t',
    'yê: m n ng t u',
  ].flatMap((line) => {
    const [vowels, finals] = line.split(': ') as [string, string];
    return finals.split(' ').map((final) => vowels + (final === '-' ? '' : final));
  }),
);
const stop = /(?:c|ch|p|t)$/;
const front = /^[eêiy]/;

/**
 * Takes a word apart.
 *
 * @param word one word, composed (NFC), in any case
 * @returns `undefined` for what cannot be a Vietnamese syllable, spelling of c/k/q, g/gh and ng/ngh
 *   included, whatever vowel bears the tone mark
 */
export function splitSyllable(word: string): Syllable | undefined {
  if (word.length > 7) return undefined;
  const bare = takeTone(word.toLowerCase());
  if (!bare) return undefined;
  const { letters, tone, toneAt } = bare;
  const onsetLength = findOnset(letters);
  if (onsetLength === undefined) return undefined;
  const rime = letters.slice(onsetLength);
  if (stop.test(rime) && tone !== 'sắc' && tone !== 'nặng') return undefined;
  return {
    onset: letters.slice(0, onsetLength),
    rime,
    tone,
    ...(toneAt !== undefined && { toneAt: toneAt - onsetLength }),
  };
}

/** True for a word (composed, any case) that can be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  return splitSyllable(word) !== undefined;
}

interface Toneless {
  readonly letters: string;
  readonly tone: Tone;
  readonly toneAt?: number;
}

/** Takes the one tone mark out; `undefined` with two of them. */
function takeTone(lower: string): Toneless | undefined {
  let letters = '';
  let tone: Tone = 'ngang';
  let toneAt: number | undefined;
  for (let index = 0; index < lower.length; index++) {
    const letter = lower[index] as string;
    const toned = letter < '\u00c0' ? undefined : tonedLetters.get(letter);
    letters += toned?.letter ?? letter;
    if (!toned) continue;
    if (toneAt !== undefined) return undefined;
    tone = toned.tone;
    toneAt = index;
  }
  return { letters, tone, ...(toneAt !== undefined && { toneAt }) };
}

const vowels = 'aăâeêioôơuưy';

/** `ấ` → `â` and sắc, for every vowel with a tone. */
const tonedLetters: ReadonlyMap<string, { readonly letter: string; readonly tone: Tone }> = new Map(
  Array.from(vowels).flatMap((letter) =>
    Object.entries(toneMarks).map(
      ([mark, tone]) => [(letter + mark).normalize('NFC'), { letter, tone }] as const,
    ),
  ),
);

/** A vowel letter (lower case, without tone) with that tone. */
export function withTone(letter: string, tone: Tone): string {
  return (letter + markOf[tone]).normalize('NFC');
}

/** Length of the onset, when onset and rime go together. */
function findOnset(letters: string): number | undefined {
  for (let length = Math.min(3, letters.length - 1); length >= 0; length--) {
    const onset = letters.slice(0, length);
    if (length > 0 && !onsets.has(onset)) continue;
    if (fits(onset, letters.slice(length))) return length;
  }
  return undefined;
}

function fits(onset: string, rime: string): boolean {
  if (!rimes.has(rime)) return false;
  switch (onset) {
    case 'c':
      return !front.test(rime) && !rime.startsWith('oe');
    case 'ng':
      return !front.test(rime);
    case 'g':
      return !/^[eêy]/.test(rime);
    case 'k':
    case 'gh':
    case 'ngh':
      return front.test(rime);
    case 'gi':
      return !front.test(rime) || rime.startsWith('ê') || rime.startsWith('e');
    case 'qu':
      return !/^[uưo]/.test(rime) && rime !== 'ua';
    case '':
      return !rime.startsWith('iê') && rime !== 'ych' && rime !== 'ynh';
    default:
      // After a consonant “yê” is written “iê”, except behind u.
      return !/^y./.test(rime);
  }
}
