import { splitSyllable, withTone } from './syllable';
import type { Syllable } from './syllable';

/** The two ways of writing open oa, oe, uy: `new` hòa, khỏe, ủy · `old` hoà, khoẻ, uỷ. */
export type ToneStyle = 'new' | 'old';

/**
 * Vowel groups in which the tone mark may stand on the wrong vowel; all others are right by themselves.
 * In turn: before a final (`khỏan`), on the onset (`qúa`, `gía`), on a glide (`tíên`), on the second
 * vowel (`cuả`, `noí`; also right ones such as `quá`, `giả`).
 */
const doubtful = new RegExp(
  [
    '(?:[òóỏõọ][ae]|[ùúủũụ]y)[a-zà-ỹ]',
    'q[ùúủũụ]|g[ìíỉĩị][aăâeêoôơuư]',
    '[ìíỉĩịỳýỷỹỵ]ê|[ùúủũụ][âêôơ]|[òóỏõọ]ă|[ừứửữự]ơ',
    '[aâăeê][ìíỉĩịỳýỷỹỵùúủũụòóỏõọ]|[oôơ][ìíỉĩị]|[iuư][àáảãạìíỉĩịùúủũụ]',
  ].join('|'),
  'i',
);

const quality = /[ăâêôơư]/g;
const openPair = /^(?:oa|oe|uy)$/;
const closed = /[a-zà-ỹ][cmnpt](?:h|g)?$/;

/**
 * The word with its tone mark where it belongs (new style), when it stands on a vowel where no style
 * puts it: `khỏan` → `khoản`, `cuả` → `của`.
 *
 * @param word one word, composed, in any case; the case is kept
 * @returns `undefined` for words that are right in either style, bear no tone, or are no syllables
 */
export function correctedTone(word: string): string | undefined {
  if (!doubtful.test(word)) return undefined;
  const syllable = splitSyllable(word);
  if (syllable?.toneAt === undefined) return undefined;
  const places = tonePlaces(syllable.rime);
  if (places.includes(syllable.toneAt)) return undefined;
  return keepCase(word, spell(syllable, places[0] as number));
}

/** Indexes in a rime where its tone mark may stand, the new style first. */
function tonePlaces(rime: string): readonly number[] {
  if (openPair.test(rime)) return [0, 1];
  const marked = [...rime.matchAll(quality)].at(-1);
  // In ưa, ưi, ưu and âu the quality mark stands on the bearer; in ươ and uyê on the last of them.
  if (marked) return [marked.index];
  const vowels = /^[aeiouy]+/.exec(rime)?.[0].length ?? 1;
  if (vowels === 1) return [0];
  if (closed.test(rime)) return [vowels - 1];
  return [vowels === 3 ? 1 : 0];
}

function spell({ onset, rime, tone }: Syllable, at: number): string {
  return onset + rime.slice(0, at) + withTone(rime[at] as string, tone) + rime.slice(at + 1);
}

/** The style a word is written in; `undefined` for words that both styles write alike. */
export function toneStyle(word: string): ToneStyle | undefined {
  if (!mayDiffer.test(word)) return undefined;
  const syllable = splitSyllable(word);
  if (syllable?.toneAt === undefined || !openPair.test(syllable.rime)) return undefined;
  return syllable.toneAt === 0 ? 'new' : 'old';
}

const mayDiffer = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])$/i;

/** A word for which `toneStyle` is defined, in that style; the case is kept. */
export function inToneStyle(word: string, style: ToneStyle): string {
  const syllable = splitSyllable(word);
  if (!syllable) return word;
  return keepCase(word, spell(syllable, style === 'new' ? 0 : 1));
}

/** Both words have the same letters in number, so case goes over letter by letter. */
function keepCase(model: string, lower: string): string {
  return Array.from(lower, (letter, index) => {
    const like = model[index] as string;
    return like === like.toLowerCase() ? letter : letter.toUpperCase();
  }).join('');
}
