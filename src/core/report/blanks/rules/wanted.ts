import type { BlankExpectation } from '../find-blanks';
import { stretch } from '../run-site';
import type { Stretch } from '../run-site';
import type { After } from '../surroundings';
import type { Token } from '../tokens';
import { countedNouns, notCountedBefore, titles } from '../words/counted';
import { personWords } from '../words/names';
import { phraseAt, phrases } from '../words/phrases';
import type { Phrases } from '../words/phrases';
import type { WantingWord } from '../words/wanting';

/** Units that are also words of date: the figure may stand on either side. */
export const calendarUnits = phrases('năm | tháng | ngày | quý | tuần | giờ');

/** A word before a run that wants something after it. */
export interface Wanted {
  readonly expects: BlankExpectation;
  readonly phrase: Stretch;
  /** It counts only when the sentence goes on. */
  readonly open: boolean;
}

/** The wanting word at the end of the words, if its conditions hold. */
export function wantedBy(
  list: Readonly<Record<string, WantingWord>>,
  words: readonly Token[],
): Wanted | undefined {
  for (let count = Math.min(2, words.length); count > 0; count--) {
    const last = words.slice(words.length - count);
    const text = last.map((word) => word.text).join(' ');
    const word = Object.hasOwn(list, text) ? list[text] : undefined;
    if (!word) continue;
    const previous = words[words.length - count - 1];
    if (word.only && previous && !word.only.has(previous.text)) continue;
    if (previous && (word.not?.has(previous.text) || isCounting(text, previous))) continue;
    return {
      expects: word.expects,
      phrase: stretch(last) as Stretch,
      open: previous !== undefined && (word.open?.has(previous.text) ?? false),
    };
  }
  return undefined;
}

/** "5 năm", "10 tháng": the figure stands before. */
function isCounting(text: string, previous: Token): boolean {
  return calendarUnits.has(text) && previous.kind === 'number' && !/[.,]/.test(previous.text);
}

/** Length of the counted noun the words begin with, 0 when they begin with something else. */
export function countedAt(words: readonly Token[], list: Phrases): number {
  const count = phraseAt(words, 0, list);
  if (count === 0) return 0;
  const noun = words
    .slice(0, count)
    .map((word) => word.text)
    .join(' ');
  const next = words[count];
  if (next && notCountedBefore[noun]?.has(next.text)) return 0;
  if (personWords.has(noun) && next && (next.capital || phraseAt(words, count, titles) > 0))
    return 0;
  return count;
}

/** The counted noun that follows, if one does. */
export function countedAfter(after: After): Stretch | undefined {
  return stretch(after.words.slice(0, countedAt(after.words, countedNouns)));
}

/** True when the sentence goes on after the run. */
export function goesOn(after: After): boolean {
  return after.kind === 'more' || after.kind === 'sign' || countedAfter(after) !== undefined;
}
