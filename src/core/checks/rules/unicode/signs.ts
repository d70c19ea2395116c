import type { unicodeMessages } from '../../../messages/unicode';
import type { Range } from '../../../report/range';
import { findMixedWords } from '../../../vietnamese/look-alikes';

export type Messages = (typeof unicodeMessages)['vi'];

/** Characters that should be others, or none; offsets into the text. */
export interface Sign extends Range {
  readonly say: (messages: Messages) => string;
  /** What should stand there; absent when only the writer knows. */
  readonly right?: string;
}

/** Anything this file looks for; a text without any needs no closer look. */
const any =
  /[\u00ad\u00d0\u00f0\u0131\u0189\u0251\u0261\u0370-\u052f\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3001\u3002\ue000-\uf8ff\ufb00-\ufb06\ufeff\uff01-\uff5e\ufffd]|(?:^|[\s\d])\p{M}/u;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const fullWidth = /[\uff01-\uff5e\u3001\u3002]+/g;
const ligature = /[\ufb00-\ufb06]+/g;
const privateUse = /[\ue000-\uf8ff]/g;
const broken = /\ufffd+/g;
const loneMark = /(?<=^|[\s\d])[\u0300-\u036f]+/g;
const emoji = /\p{Extended_Pictographic}\ufe0f?$/u;

/** Signs of the Symbol font as Word pastes them: most are an ASCII character moved up by F000. */
const bullets = new Set([
  '\uf0b7',
  '\uf0a7',
  '\uf0d8',
  '\uf076',
  '\uf0fc',
  '\uf0e8',
  '\uf06e',
  '\uf071',
]);

/** Characters that do not belong in a report, one by one. */
export function findSigns(text: string): Sign[] {
  if (!any.test(text)) return [];
  return [
    ...all(text, invisible)
      .filter(({ start }) => !joinsEmoji(text, start))
      .map((sign) => ({
        ...sign,
        say: (messages: Messages) => messages.invisible,
        right: '',
      })),
    ...findMixedWords(text).map(({ start, end, word, latin }) => ({
      start,
      end,
      say: (messages: Messages) => messages.lookAlike(word, latin),
      right: latin,
    })),
    ...compatible(text, fullWidth, (messages) => messages.fullWidth),
    ...compatible(text, ligature, (messages) => messages.ligature),
    ...all(text, privateUse).map((sign) => ({
      ...sign,
      say: (messages: Messages) => messages.privateUse,
      ...(bullets.has(text[sign.start] as string) && { right: '•' }),
    })),
    ...all(text, broken).map((sign) => ({ ...sign, say: (messages: Messages) => messages.broken })),
    ...all(text, loneMark).map((sign) => ({
      ...sign,
      say: (messages: Messages) => messages.loneMark,
    })),
  ];
}

function all(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function compatible(
  text: string,
  pattern: RegExp,
  pick: (messages: Messages) => (right: string) => string,
): Sign[] {
  return all(text, pattern).map((range) => {
    const right = text
      .slice(range.start, range.end)
      .normalize('NFKC')
      .replace(/、/g, ',')
      .replace(/。/g, '.');
    return { ...range, say: (messages: Messages) => pick(messages)(right), right };
  });
}

/** A joiner that makes one picture of two. */
function joinsEmoji(text: string, at: number): boolean {
  return text[at] === '\u200d' && emoji.test(text.slice(Math.max(0, at - 3), at));
}
