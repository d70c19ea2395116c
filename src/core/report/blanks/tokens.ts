import type { FoldedText } from './folded-text';

/** A piece of a folded passage. `start` and `end` are positions in `FoldedText.plain`. */
export interface Token {
  /** `run`: dots or underscores that may be a blank; `break`: a line end that separates sentences. */
  readonly kind: 'word' | 'number' | 'run' | 'mark' | 'break';
  /** In lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A word that begins with a capital letter. */
  readonly capital: boolean;
  /** A word of at least two letters, all capitals. */
  readonly upper: boolean;
  /** A blank stands before it. */
  readonly spaced: boolean;
}

/**
 * Splits a folded passage into words, numbers, marks and runs, in one pass. Written as a loop over
 * character codes because it runs at every key press; a regular expression took ten times as long.
 */
export function tokenize({ plain, lower }: FoldedText): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < lower.length) {
    const code = lower.charCodeAt(at);
    if (code === blank) {
      at++;
      continue;
    }
    const kind = kindOf(code);
    const end = pieceEnd(lower, at, kind);
    const last = tokens[tokens.length - 1];
    if (kind !== 'run') {
      tokens.push(toToken(plain, lower, kind, at, end));
    } else if (!isRun(lower, at, end)) {
      tokens.push(toToken(plain, lower, 'mark', at, end));
    } else if (last?.kind === 'run') {
      tokens[tokens.length - 1] = { ...last, text: lower.slice(last.start, end), end };
    } else {
      tokens.push(toToken(plain, lower, 'run', at, end));
    }
    at = end;
  }
  return tokens;
}

const blank = 0x20;

function toToken(
  plain: string,
  lower: string,
  kind: Token['kind'],
  start: number,
  end: number,
): Token {
  const text = lower.slice(start, end);
  const capital = kind === 'word' && plain.charCodeAt(start) !== lower.charCodeAt(start);
  const typed = capital ? plain.slice(start, end) : '';
  const upper = typed.length > 1 && typed === typed.toUpperCase();
  const spaced = start > 0 && plain.charCodeAt(start - 1) === blank;
  return { kind, text, start, end, capital, upper, spaced };
}

function kindOf(code: number): Token['kind'] {
  if (isLetter(code)) return 'word';
  if (isDot(code)) return 'run';
  if (isDigit(code)) return 'number';
  return code === 0x0a ? 'break' : 'mark';
}

function pieceEnd(lower: string, start: number, kind: Token['kind']): number {
  let end = start + 1;
  if (kind === 'run') {
    while (isDot(lower.charCodeAt(end))) end++;
  } else if (kind === 'word') {
    if (isComradeSign(lower, start)) return start + 3;
    while (isLetter(lower.charCodeAt(end)) || isDigit(lower.charCodeAt(end))) end++;
  } else if (kind === 'number') {
    while (isDigit(lower.charCodeAt(end)) || isDecimalMark(lower, end)) end++;
  }
  return end;
}

/** "đ/c", short for "đồng chí". */
function isComradeSign(lower: string, start: number): boolean {
  return lower.startsWith('đ/c', start) && !isLetter(lower.charCodeAt(start + 3));
}

/** A single full stop or underscore is a mark of its own; a single `…` is a run. */
function isRun(lower: string, start: number, end: number): boolean {
  return end - start > 1 || !'._․'.includes(lower[start] as string);
}

/** `.` `_` `…` and the rarer two-dot, one-dot and raised leaders. */
function isDot(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x2026 ||
    code === 0x5f ||
    (code >= 0x2024 && code <= 0x2025) ||
    code === 0x22ef
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isDecimalMark(lower: string, at: number): boolean {
  const code = lower.charCodeAt(at);
  return (code === 0x2e || code === 0x2c) && isDigit(lower.charCodeAt(at + 1));
}

const otherLetter = /\p{L}/u;

/** Latin letters, with and without Vietnamese marks, are told by their code; others by a look-up. */
function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) return code !== 0xd7 && code !== 0xf7;
  return (code < 0x2000 || code > 0x22ff) && otherLetter.test(String.fromCharCode(code));
}
