import type { BlankExpectation } from '../find-blanks';
import { certain, stretch } from '../run-site';
import type { RunSite, RunVerdict } from '../run-site';
import { hasPlural, holdsRun, listedSegments } from '../surroundings';
import type { Token } from '../tokens';
import { countedNouns, quantities, quantityHeads, tallyRows, units } from '../words/counted';
import { organisationNouns, personWords } from '../words/names';
import { connectives, predicateWords } from '../words/enumerating';
import { hasPhrase, phraseAt } from '../words/phrases';
import { dateWords } from '../words/signs';
import { halfLeadingWords, leadingWords } from '../words/wanting';
import { afterNumberWord, beforeUnit, partOfDateOrNumber } from './figure-rules';
import { afterNamedNoun, afterPerson } from './name-rules';
import { countedAfter, countedAt, goesOn, wantedBy } from './wanted';

/** "… giường bệnh, … điều dưỡng": the clause counts things, so the next word after a run is counted too. */
function countsOn({ before, after }: Pick<RunSite, 'before' | 'after'>): boolean {
  const { words } = after;
  if (after.kind !== 'more' || words[0]?.kind !== 'word' || !holdsRun(before.segments))
    return false;
  if (phraseAt(words, 0, predicateWords) > 0) return false;
  return words.length === 1 || phraseAt(words, 0, connectives) === 0;
}

const separators = new Set([',', ';', '/']);

/** Nobody types "__" for "vân vân". */
export function underscores(site: RunSite): RunVerdict | undefined {
  if (!site.token.text.includes('_')) return undefined;
  const verdict =
    partOfDateOrNumber(site) ??
    afterColon(site) ??
    beforeUnit(site) ??
    afterNumberWord(site) ??
    afterPerson(site) ??
    afterNamedNoun(site);
  return verdict && verdict !== 'ellipsis' ? { ...verdict, certainty: 'certain' } : certain('text');
}

/** A passage of dots only, perhaps after a sign or a typed number. */
export function nothingElse({ wordless }: RunSite): RunVerdict | undefined {
  return wordless ? certain('text') : undefined;
}

/** "Số đảng viên: …" */
export function afterColon({ tokens, before, index, after }: RunSite): RunVerdict | undefined {
  if (before.adjacent?.text !== ':') return undefined;
  const unit = countedAt(after.words, units) || countedAt(after.words, countedNouns);
  const label = labelBefore(tokens, index - 1);
  if (unit > 0) return certain('number', stretch(after.words.slice(0, unit)));
  return certain(labelExpects(label), stretch(label));
}

/** The words before the colon at `colon`, back to the previous mark, at most eight. */
function labelBefore(tokens: readonly Token[], colon: number): readonly Token[] {
  let start = colon;
  while (start > 0 && colon - start < 8 && tokens[start - 1]?.kind === 'word') start--;
  return tokens.slice(start, colon);
}

function labelExpects(label: readonly Token[]): BlankExpectation {
  const isFigure = [quantities, quantityHeads, tallyRows].some((list) => hasPhrase(label, list));
  if (isFigure) return 'number';
  if (hasPhrase(label, personWords) || hasPhrase(label, organisationNouns)) return 'name';
  return hasPhrase(label, dateWords) ? 'date' : 'text';
}

/** "có …", "của …", "tại …": words an enumeration cannot end with. */
export function afterLeadingWord({ before, after }: RunSite): RunVerdict | undefined {
  const noun = countedAfter(after);
  const wanted = wantedBy(leadingWords, before.words);
  if (wanted) return certain(wanted.expects, noun ?? wanted.phrase);
  const half = wantedBy(halfLeadingWords, before.words);
  const isHalf = half && (half.expects === 'number' ? noun !== undefined : goesOn(after));
  return isHalf ? certain(half.expects, noun ?? half.phrase) : undefined;
}

/**
 * After a comma, semicolon or slash: a figure before a counted noun, the subject after an opening phrase
 * ("Đến nay, … đã"), else the rest of an enumeration.
 */
export function afterSeparator({ before, after, tokens, index }: RunSite): RunVerdict | undefined {
  const mark = before.adjacent?.text ?? '';
  if (!separators.has(mark)) return undefined;
  if (tokens[index - 2]?.kind === 'run') return certain('text');
  const noun = countedAfter(after);
  if (noun && (after.kind !== 'capital' || mark === '/')) return certain('number', noun);
  if (countsOn({ before, after })) return certain('number', stretch(after.words.slice(0, 1)));
  const afterOpeners = mark === ',' && listedSegments(before).length === 1;
  return afterOpeners && after.kind === 'more' ? certain('name') : 'ellipsis';
}

/** At the beginning of a sentence or of brackets, perhaps after a typed number: subject or figure. */
export function atBeginning({ token, before, after }: RunSite): RunVerdict | undefined {
  const { words, opening } = before;
  const isNumbered =
    opening === 'passage' && words.length === 1 && words[0]?.kind === 'number' && token.spaced;
  if (words.length > 0 && !isNumbered) return undefined;
  const noun = countedAfter(after);
  return noun ? certain('number', noun) : certain('name');
}

/** "khám … lượt, phẫu thuật … ca": one more count in a clause that counts. */
export function amongCounts(site: RunSite): RunVerdict | undefined {
  const { before, after } = site;
  const previous = before.segments.at(-2);
  const isCount = previous?.some((word) => word.kind === 'run') && before.words.length <= 4;
  if (!isCount || hasPlural(before.words) || !countsOn(site)) return undefined;
  return certain('number', stretch(after.words.slice(0, 1)));
}

/** "sĩ quan …, hạ sĩ quan ….": two short entries, each with its run. */
export function amongEntries({ before, after, tokens, index }: RunSite): RunVerdict | undefined {
  if (hasPlural(before.words) || after.kind !== 'comma') return undefined;
  const next = nextRun(tokens, index);
  const between = tokens.slice(index + 2, Math.max(next, index + 2));
  const isEntry = between.length > 0 && between.length <= 4 && between.every(isWord);
  const closing = tokens[next + 1];
  const ends = !closing || closing.kind === 'mark' || closing.kind === 'break';
  return isEntry && ends ? certain('text', stretch(before.words)) : undefined;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** The position of the next run within reach, or that of the run itself. */
function nextRun(tokens: readonly Token[], index: number): number {
  const reach = tokens.slice(index + 1, index + 7);
  return index + 1 + reach.findIndex(({ kind }) => kind === 'run');
}

/** A dozen dots that end a passage: room to write; nobody types so many to say “vân vân”. */
export function roomToWrite({ token, before, tokens, index }: RunSite): RunVerdict | undefined {
  let dots = 0;
  for (const sign of token.text) dots += sign === '…' ? 3 : 1;
  const isLast = tokens.slice(index + 1).every(({ kind }) => kind === 'mark');
  return dots >= 12 && isLast ? certain('text', stretch(before.words)) : undefined;
}
