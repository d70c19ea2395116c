/**
 * Words that sound alike in some region are mistaken for one another whatever keys they take: x for s, tr for
 * ch, d and r for gi, n for l; hỏi for ngã; n for ng and t for c at the end.
 */

const onsets: readonly (readonly [string, string])[] = [
  ['tr', 'ch'],
  ['gi', 'd'],
  ['r', 'd'],
  ['x', 's'],
  ['n', 'l'],
];
/** Begin with a letter of the list above and are other sounds. */
const otherOnset = /^n[gh]/;
const finals = /(?:ng|c)$/;
const withTilde = 'ãẵẫẽễĩõỗỡũữỹ';
const withHook = 'ảẳẩẻểỉỏổởủửỷ';

/** What a word sounds like where these sounds are one; equal for words that are mistaken for one another. */
export function soundOf(word: string): string {
  let sound = word;
  for (const [from, to] of onsets) {
    if (!word.startsWith(from) || otherOnset.test(word)) continue;
    sound = to + word.slice(from.length);
    break;
  }
  sound = sound.replace(finals, (final) => (final === 'c' ? 't' : 'n'));
  for (let at = 0; at < sound.length; at++) {
    const tilde = withTilde.indexOf(sound[at] as string);
    if (tilde >= 0) return sound.slice(0, at) + (withHook[tilde] as string) + sound.slice(at + 1);
  }
  return sound;
}
