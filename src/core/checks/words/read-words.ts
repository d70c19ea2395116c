import { unknownWord } from '../../lexicon/lexicon';
import type { Lexicon } from '../../lexicon/lexicon';
import { isAllCapitals } from '../../report/blanks/folded-text';
import type { Token } from '../../report/blanks/tokens';
import type { Passage } from '../../report/model';
import type { Range } from '../../report/range';
import { correctedTone } from '../../vietnamese/tone-placement';
import { proseOf, readMasked, readProse, tokenRange } from '../prose/prose';
import type { Prose } from '../prose/prose';
import type { ReadPassage } from '../prose/readings';

/** One word of a passage, as the layers of the word checks see it. */
export interface Word {
  /** In lower case, composed, the tone mark where it belongs. */
  readonly text: string;
  /** Of the lexicon, `unknownWord` when it does not know the word. */
  readonly number: number;
  /** A syllable that is really used. */
  readonly isUsed: boolean;
  /** As typed, composed. */
  readonly typed: string;
  /** Index among the tokens of the passage. */
  readonly token: number;
  /** Begins with a capital that no sentence start accounts for. */
  readonly isName: boolean;
}

/** Words in a row with nothing but blanks between them. */
export type Segment = readonly Word[];

export interface PassageWords {
  readonly prose: Prose;
  readonly segments: readonly Segment[];
  /** Where words `from` to `to` (exclusive) of a segment stand in the passage text. */
  range(segment: Segment, from: number, to: number): Range;
}

/** No words without blanks between them are as long; what is, is no text, and would be weighed letter by letter. */
const longestWord = 60;

const endsSentence = /^[.!?…:;]$/;
/** Letters of other scripts, and digits but for those that VNI typing may have left: `d9u7o7ng2`. */
const noWord = /[^a-z\u00df-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;
const vniWord = /^[a-z]{2,}[1-9]$|^(?=[^\d]*\d[^\d]*\d)[a-z][a-z1-9]{2,9}$/;
const abbreviation = /\p{Lu}.*\p{Lu}/u;

/**
 * Cuts a passage into words. Addresses, document numbers, figures, abbreviations and code are left out and
 * part the words around them.
 */
export function readWords(passage: Passage, read: ReadPassage, lexicon: Lexicon): PassageWords {
  const masked = read(passage, readMasked);
  const prose = masked === passage.text ? read(passage, readProse) : proseOf(masked);
  const isCapitals = isAllCapitals(prose.folded);
  const segments: Word[][] = [];
  let open: Word[] | undefined;
  let isStart = true;
  prose.tokens.forEach((token, index) => {
    const typed = typedWord(prose, token, index, isStart, isCapitals);
    const word = typed && lookedUp(typed, lexicon);
    if (!word) open = undefined;
    else if (open) open.push(word);
    else segments.push((open = [word]));
    isStart = token.kind === 'break' || token.kind === 'run' || endsSentence.test(token.text);
  });
  return {
    prose,
    segments,
    range: (segment, from, to) =>
      tokenRange(prose, (segment[from] as Word).token, (segment[to - 1] as Word).token + 1),
  };
}

/** A word before the lexicon is asked. */
type TypedWord = Omit<Word, 'number' | 'isUsed'>;

function typedWord(
  { folded }: Prose,
  token: Token,
  index: number,
  isStart: boolean,
  isCapitals: boolean,
): TypedWord | undefined {
  if (token.kind !== 'word' || token.end - token.start > longestWord) return undefined;
  if (noWord.test(token.text) && !(vniWord.test(token.text) && !token.capital)) return undefined;
  const typed = token.capital ? folded.plain.slice(token.start, token.end) : token.text;
  if (token.capital && !isCapitals && abbreviation.test(typed)) {
    // “ĐẢNG” in a line of mixed case is a word, “HĐND” is none; neither is ever marked.
    return undefined;
  }
  if (isCapitals && !/[\u00c0-\u1eff]/.test(typed)) {
    return { text: token.text, typed, token: index, isName: true };
  }
  return {
    text: inCommonSpelling(correctedTone(token.text) ?? token.text),
    typed: token.capital ? typed : folded.plain.slice(token.start, token.end),
    token: index,
    isName: token.capital && !isStart && !isCapitals,
  };
}

function lookedUp({ text, typed, token, isName }: TypedWord, lexicon: Lexicon): Word {
  const number = lexicon.numberOf(text);
  const isUsed = number !== unknownWord || lexicon.isAttested(text);
  return { text, number, isUsed, typed, token, isName };
}

const openI = /^(?:[hklmt]|qu)[iìíỉĩị]$/;
const openY = /^s[yỳýỷỹỵ]$/;
const withI = 'iìíỉĩị';
const withY = 'yỳýỷỹỵ';

/** `kĩ` as `kỹ`, `sỹ` as `sĩ`: both ways of writing are right, and the lexicon knows the commoner one. */
function inCommonSpelling(text: string): string {
  if (openI.test(text)) return text.slice(0, -1) + (withY[withI.indexOf(text.slice(-1))] as string);
  if (openY.test(text)) return `s${withI[withY.indexOf(text.slice(1))] as string}`;
  return text;
}

/** The number of a word of a segment; `unknownWord` beyond its ends. */
export function numberAt(segment: Segment, at: number): number {
  return segment[at]?.number ?? unknownWord;
}
