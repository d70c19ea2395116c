import { foldText } from '../../report/blanks/folded-text';
import type { FoldedText } from '../../report/blanks/folded-text';
import { tokenize } from '../../report/blanks/tokens';
import type { Token } from '../../report/blanks/tokens';
import type { Passage } from '../../report/model';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import { maskText } from '../../vietnamese/masks';
import type { TextEdit } from '../model';
import type { ReadPassage } from './readings';

/** A passage cut into words and marks, composed, gaps as one blank, tone marks placed the new way. */
export interface Prose {
  readonly folded: FoldedText;
  readonly tokens: readonly Token[];
}

/** The text of a passage with all that is no prose covered; see `maskText`. */
export function readMasked(passage: Passage): string {
  return maskText(passage.text, codeOf(passage));
}

/** True for passages of sentences and names; code and dividers are typed to look the way they do. */
export function isProse(passage: Passage): boolean {
  return passage.kind !== 'code' && passage.kind !== 'divider';
}

/** The text of a passage made ready for look-ups, for those that need no words cut. */
export function readFolded(passage: Passage): FoldedText {
  return foldText(passage.text);
}

/** Cuts a passage into words and marks. */
export function readProse(passage: Passage, read: ReadPassage): Prose {
  return cutFolded(read(passage, readFolded));
}

/** Cuts a text into words and marks. */
export function proseOf(text: string): Prose {
  return cutFolded(foldText(text));
}

function cutFolded(folded: FoldedText): Prose {
  const tokens = tokenize(folded);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.capital) tokens[at] = withTrueCase(token, folded);
  }
  return { folded, tokens };
}

/**
 * For a token with a capital. Folding moves the tone mark of “uỷ” to its first letter, which then looks like a
 * changed capital.
 */
function withTrueCase(token: Token, { plain }: FoldedText): Token {
  const first = plain[token.start];
  return first === 'u' || first === 'o' ? { ...token, capital: false, upper: false } : token;
}

/** Where the tokens `from` to `to` (exclusive) stand in the text given to `proseOf`. */
export function tokenRange({ folded, tokens }: Prose, from: number, to = from + 1): Range {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  return { start: folded.source(first.start), end: folded.source(last.end) };
}

/** A word or mark as typed, composed. */
export function typed({ folded }: Prose, { start, end }: Token): string {
  return folded.plain.slice(start, end);
}

/** Stretches of a passage's text that are code. */
export function codeOf(passage: Passage): Range[] {
  return passage.inlines.flatMap((inline) =>
    inline.type === 'text' && inline.code
      ? [{ start: inline.at, end: inline.at + inline.text.length }]
      : [],
  );
}

/**
 * True when a stretch of a passage's text stands in the source as it is: no mark, note, picture or comment
 * in between. What does not may look like a double blank and be none.
 */
export function isUnbroken(passage: Passage, { start, end }: Range): boolean {
  const source = toSource(passage, start, end);
  return source.end - source.start === end - start;
}

/** The text with edits made; offsets of the edits are those of the text. */
export function withEdits(text: string, range: Range, edits: readonly TextEdit[]): string {
  let result = '';
  let at = range.start;
  for (const edit of edits) {
    result += text.slice(at, edit.range.start) + edit.text;
    at = edit.range.end;
  }
  return result + text.slice(at, range.end);
}
