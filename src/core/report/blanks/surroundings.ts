import { appositionHeads, exampleWords, openers, pluralWords } from './words/enumerating';
import { hasPhrase, phraseAt, phraseAtEnd, phrases } from './words/phrases';
import { quoteSigns } from './words/signs';
import type { Token } from './tokens';

/** What stands before a run, back to the beginning of its clause. */
export interface Before {
  /** The token right before the run, of whatever kind. */
  readonly adjacent: Token | undefined;
  /** The words since the last comma or semicolon; earlier runs count as words. */
  readonly words: readonly Token[];
  /** The clause cut at commas and semicolons, the last one being `words`. */
  readonly segments: readonly (readonly Token[])[];
  /** What the clause begins after. */
  readonly opening: 'passage' | 'sentence' | 'colon' | 'bracket';
  /** True when the words before its colon announce examples ("như:"). */
  readonly announced: boolean;
}

/** What stands after a run, up to the next mark. */
export interface After {
  /** The token right after the run, of whatever kind. */
  readonly adjacent: Token | undefined;
  readonly words: readonly Token[];
  /** `end`: the sentence or its part stops here; `capital`: a new sentence or a name follows. */
  readonly kind: 'end' | 'comma' | 'capital' | 'more' | 'sign';
}

const longestClause = 100;
const longestFollowing = 6;
const sentenceMarks = new Set(['.', '!', '?', '…']);
const stoppingMarks = new Set(['.', ';', ':', '!', '?', ')', ']', '”', '"', '»', '(', '–', '-']);

/**
 * Reads backwards from the run at `index`, at most `longestClause` tokens.
 *
 * @param allCapitals true when the whole passage is in capitals, so that they say nothing
 */
export function readBefore(tokens: readonly Token[], index: number, allCapitals: boolean): Before {
  const segments: Token[][] = [[]];
  let opening: Before['opening'] = 'passage';
  let announced = false;
  let depth = 0;
  const first = Math.max(0, index - longestClause);
  for (let at = index - 1; at >= first; at--) {
    const token = tokens[at] as Token;
    const { text } = token;
    if (text === ')' || text === ']') depth++;
    else if (text === '(' || text === '[') {
      if (depth === 0) {
        opening = 'bracket';
        break;
      }
      depth--;
    } else if (depth > 0 || quoteSigns.has(text)) continue;
    else if (text === ':') {
      opening = 'colon';
      announced = endsWithExample(tokens, at);
      break;
    } else if (token.kind === 'break' || endsSentence(tokens, at, index, allCapitals)) {
      opening = 'sentence';
      break;
    } else if (text === ',' || text === ';') segments.push([]);
    else if (token.kind !== 'mark') (segments[segments.length - 1] as Token[]).push(token);
  }
  const isCut = first > 0 && opening === 'passage';
  if (isCut && segments.length > 1) segments.pop();
  segments.reverse().forEach((segment) => segment.reverse());
  return {
    adjacent: tokens[index - 1],
    words: segments.at(-1) as Token[],
    segments,
    opening,
    announced,
  };
}

/** An end mark, or an earlier run with a capital after it: a field of a form or a sentence ends there. */
function endsSentence(
  tokens: readonly Token[],
  at: number,
  run: number,
  allCapitals: boolean,
): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  if (token.kind === 'run') return next.capital && !allCapitals;
  return sentenceMarks.has(token.text) && (at + 1 === run || next.spaced);
}

function endsWithExample(tokens: readonly Token[], colon: number): boolean {
  return phraseAtEnd(tokens.slice(Math.max(0, colon - 3), colon), exampleWords) > 0;
}

/**
 * Reads forwards from the run at `index`.
 *
 * @param allCapitals true when the whole passage is in capitals, so that they say nothing
 */
export function readAfter(tokens: readonly Token[], index: number, allCapitals: boolean): After {
  const words: Token[] = [];
  for (let at = index + 1; at < tokens.length && words.length < longestFollowing; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') break;
    words.push(token);
  }
  const adjacent = tokens[index + 1];
  return { adjacent, words, kind: kindOf(adjacent, tokens[index + 2], allCapitals) };
}

function kindOf(
  token: Token | undefined,
  next: Token | undefined,
  allCapitals: boolean,
): After['kind'] {
  if (!token || token.kind === 'break') return 'end';
  if (token.kind === 'word') return token.capital && !allCapitals ? 'capital' : 'more';
  if (token.kind === 'number') return 'more';
  if (token.text === ',') return 'comma';
  if (token.text === '/' && next?.text === '.') return 'end';
  return stoppingMarks.has(token.text) ? 'end' : 'sign';
}

const joiningWords = phrases('và | hoặc | hay | cũng như | cùng | cùng với');
const predicates = phrases('đã | đang | sẽ | được | là | có | gồm | chưa | đạt | còn');

/** The segments of the clause without an opening phrase of time, place or reason and without a person in apposition. */
export function listedSegments({ segments }: Before): readonly (readonly Token[])[] {
  const isAside = (segment: readonly Token[], at: number): boolean => {
    const first = segment[0]?.text ?? '';
    const opens = phraseAt(segment, 0, openers) > 0 || appositionHeads.has(first);
    return at < segments.length - 1 && opens;
  };
  return segments.slice(segments.findIndex((segment, at) => !isAside(segment, at)));
}

/** True when anything in the clause speaks for an enumeration: commas, plural, examples, "và". */
export function isEnumeration(before: Before): boolean {
  const { words, segments } = before;
  return (
    before.announced ||
    hasPhrase(words, pluralWords) ||
    hasPhrase(words, exampleWords) ||
    hasPhrase(words, joiningWords, 1) ||
    (segments.length > 1 && !followsEntry(before))
  );
}

/** True when the part before the last comma ends with a run: these are entries of a form, not a list. */
export function followsEntry({ segments }: Before): boolean {
  return segments.at(-2)?.at(-1)?.kind === 'run';
}

/**
 * True when the words right before the run are themselves an item of an enumeration, so that a counted
 * noun after the run begins the rest of the sentence: "hội nghị, tọa đàm… đảng viên được nghe".
 */
export function endsWithListedItem(before: Before): boolean {
  const { words } = before;
  const afterRun = words.findLastIndex((word) => word.kind === 'run') + 1;
  if (afterRun > 0) return hasPhrase(words, pluralWords, afterRun);
  const start = words.findLastIndex((word) => predicates.has(word.text)) + 1;
  if (start === words.length) return false;
  if (before.announced || hasPhrase(words, exampleWords)) return true;
  if (hasPhrase(words, pluralWords, start)) return true;
  if (start > 0) return false;
  const listed = listedSegments(before);
  if (listed.at(-2)?.some((word) => word.kind === 'run')) return false;
  return listed.length > 2 || (listed.length === 2 && words.length <= 6);
}

/**
 * True when the last `count` words are a whole item of an enumeration. After an item that ends with a run the
 * next is an entry of a form: "quê quán …, chức vụ …".
 */
export function isListItem(before: Before, count: number): boolean {
  const listed = listedSegments(before);
  const previous = listed.at(-2);
  if (!previous || followsEntry(before)) return false;
  const extra = before.words.length - count;
  const first = before.words[0]?.text ?? '';
  const repeatsPreposition =
    extra === 1 && prepositions.has(first) && previous.some((word) => word.text === first);
  return extra === 0 || repeatsPreposition;
}

/** True when the clause has an earlier run: it is a sentence to be filled in. */
export function holdsRun(segments: readonly (readonly Token[])[]): boolean {
  return segments.some((segment) => segment.some((word) => word.kind === 'run'));
}

const prepositions = phrases('của | về | ở | tại | cho | với | từ | do | trong | theo | bằng');

/** True when a plural word stands right before the last `count` words: "các xã", "những chi bộ". */
export function isPlural(words: readonly Token[], count: number): boolean {
  return phraseAtEnd(words.slice(0, words.length - count), pluralWords) > 0;
}

/** True when the last `count` words are joined to something by "và", "hoặc". */
export function isJoined(words: readonly Token[], count: number): boolean {
  return phraseAtEnd(words.slice(0, words.length - count), joiningWords) > 0;
}

/** True when a plural word stands anywhere among the words. */
export function hasPlural(words: readonly Token[]): boolean {
  return hasPhrase(words, pluralWords);
}
