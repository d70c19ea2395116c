import { certain, possible, stretch } from '../run-site';
import type { RunSite, RunVerdict } from '../run-site';
import {
  followsEntry,
  hasPlural,
  holdsRun,
  isJoined,
  isListItem,
  isPlural,
  listedSegments,
} from '../surroundings';
import type { Token } from '../tokens';
import {
  compoundBefore,
  documentNouns,
  generalNouns,
  labelNouns,
  noNameAfter,
  organisationNouns,
  personWords,
  placeNouns,
} from '../words/names';
import { predicateWords, timeAdverbs } from '../words/enumerating';
import { hasPhrase, phraseAt, phraseAtEnd, phrases } from '../words/phrases';
import { goesOn } from './wanted';

/** "đồng chí …": a name. */
export function afterPerson({ before }: RunSite): RunVerdict | undefined {
  const count = phraseAtEnd(before.words, personWords);
  if (count === 0) return undefined;
  if (isPlural(before.words, count) && listedSegments(before).length > 1) return 'ellipsis';
  return certain('name', stretch(before.words.slice(-count)));
}

/** "Chức vụ …", "với lý do …", "…, chức vụ chính quyền …": an entry of a form. */
export function afterLabel({ before }: RunSite): RunVerdict | undefined {
  const { words } = before;
  if (followsEntry(before) && words.length <= 5 && phraseAt(words, 0, labelNouns) > 0) {
    return certain('text', stretch(words));
  }
  const count = phraseAtEnd(words, labelNouns);
  if (count === 0 || isPlural(words, count) || isListItem(before, count)) return undefined;
  return certain('text', stretch(words.slice(-count)));
}

/** "xã …", "Đảng bộ …": the name of an organisation or a place, when there is only one of it. */
export function afterNamedNoun(site: RunSite): RunVerdict | undefined {
  const { before, after } = site;
  const noun = namedNoun(before.words);
  if (!noun) return undefined;
  const { count, last, preceding } = noun;
  if (isPlural(before.words, count) || isPlural(before.words, last)) return 'ellipsis';
  if (isCounted(preceding)) return undefined;
  const about = stretch(before.words.slice(-last));
  const verdict = goesOn(after) ? nameInside(site, noun) : nameAtEnd(site, noun);
  return verdict && verdict !== 'ellipsis' ? { ...verdict, about } : verdict;
}

/** The sentence goes on: a name is missing unless the noun is an item of an enumeration. */
function nameInside({ before, kind }: RunSite, noun: NamedNoun): RunVerdict | undefined {
  const { count, preceding } = noun;
  if (phraseAtEnd(preceding, noNameAfter) > 0) return hasPlural(preceding) ? 'ellipsis' : undefined;
  const listed = listedSegments(before);
  const isHead = kind === 'heading' || kind === 'field';
  if (isListItem(before, count)) {
    return listed.some(hasPlural) || (listed.length > 2 && !isHead) ? 'ellipsis' : possible('name');
  }
  if (isJoined(before.words, count)) return listed.length > 1 ? 'ellipsis' : possible('name');
  const isPlaced = preceding.length === 0 || phraseAtEnd(preceding, locatives) > 0;
  const repeatsNoun = nounAtEnd(listed.at(-2) ?? []) > 0;
  const isListed = !isPlaced && !holdsRun(listed) && (listed.length > 2 || repeatsNoun);
  return isListed ? 'ellipsis' : certain('name');
}

/** The sentence stops: also organisations without a name may end it. */
function nameAtEnd(site: RunSite, noun: NamedNoun): RunVerdict | undefined {
  const { before, kind, allCapitals } = site;
  const { count, last, preceding, place, general } = noun;
  const isItem = isListItem(before, count);
  const segments = listedSegments(before);
  const listed = segments.length;
  if (kind === 'heading' || kind === 'field' || allCapitals) {
    return isItem && (listed > 2 || segments.some(hasPlural)) ? undefined : certain('name');
  }
  if (isItem || hasPlural(preceding) || phraseAtEnd(preceding, noNameAfter) > 0) return undefined;
  if (phraseAtEnd(preceding, locatives) > 0 && !general) return certain('name');
  if (isJoined(before.words, count)) return undefined;
  if (preceding.length === 0) return certain('name');
  if (general || listed > 1) return undefined;
  return place || count > last ? certain('name') : possible('name');
}

const locatives = phrases('tại | ở | thuộc | trực thuộc | về | từ | đến | của | do | giữa');

/** "một bí thư", "02 thôn": as many as are meant are said. */
function isCounted(preceding: readonly Token[]): boolean {
  const last = preceding.at(-1);
  return last !== undefined && (last.kind === 'number' || numerals.has(last.text));
}

const numerals = phrases('một | hai | ba | bốn | năm | sáu | bảy | tám | chín | mười');

interface NamedNoun {
  /** Words of the whole noun with its own attribute: "đảng ủy xã" has three. */
  readonly count: number;
  /** Words of its last part. */
  readonly last: number;
  /** The words before it. */
  readonly preceding: readonly Token[];
  readonly place: boolean;
  /** Mostly used without a name. */
  readonly general: boolean;
}

/** The noun with a name that the words end with, together with those it qualifies: "chi bộ thôn". */
function namedNoun(words: readonly Token[]): NamedNoun | undefined {
  let count = nounAtEnd(words);
  if (count === 0) return undefined;
  const last = count;
  for (let more = last; more > 0; count += more) more = nounAtEnd(words.slice(0, -count));
  const place = phraseAtEnd(words, placeNouns) === last;
  const general = !place && phraseAtEnd(words, organisationNouns) !== last;
  return { count, last, preceding: words.slice(0, -count), place, general };
}

function nounAtEnd(words: readonly Token[]): number {
  const count = Math.max(
    phraseAtEnd(words, placeNouns),
    phraseAtEnd(words, organisationNouns),
    phraseAtEnd(words, generalNouns),
  );
  return isCompound(words, count) ? 0 : count;
}

/** "môi trường", "kỷ luật": the noun is only half a word. */
function isCompound(words: readonly Token[], count: number): boolean {
  if (count !== 1) return false;
  const noun = words.at(-1)?.text ?? '';
  return compoundBefore[noun]?.has(words.at(-2)?.text ?? '') ?? false;
}

/** "Chi bộ Phân xưởng … kết nạp", "Đến nay … đã": a subject without its end, or none at all. */
export function unfinishedSubject({ before, after }: RunSite): RunVerdict | undefined {
  const { words } = before;
  if (after.kind !== 'more' || words.length > 6 || listedSegments(before).length > 1)
    return undefined;
  const noun = Math.max(phraseAt(words, 0, organisationNouns), phraseAt(words, 0, placeNouns));
  const isName = noun > 0 && (words[noun]?.capital ?? false) && !hasPhrase(words, predicateWords);
  const noSubject =
    phraseAtEnd(words, timeAdverbs) === words.length &&
    phraseAt(after.words, 0, predicateWords) > 0;
  return isName || noSubject ? certain('name', stretch(words)) : undefined;
}

const sessionWords = phrases('khóa | nhiệm kỳ | lần thứ');

/** "Kế hoạch … của": number and date of a document. */
export function afterDocument({ before, after, kind }: RunSite): RunVerdict | undefined {
  const { words } = before;
  const count = phraseAtEnd(words, documentNouns);
  if (count === 0) return undefined;
  if (isCompound(words, count)) return undefined;
  if (isListItem(before, count) || hasPlural(words)) return 'ellipsis';
  const about = stretch(words.slice(-count));
  if (phraseAt(after.words, 0, sessionWords) > 0) return certain('document', about);
  const isUsedAlone = listedSegments(before).length > 1 && !words.at(-count)?.capital;
  if (isJoined(words, count) || isUsedAlone) return undefined;
  const isHead = kind === 'heading' || kind === 'field';
  const missing = after.kind === 'more' || isHead || words.length === count;
  return missing ? certain('document', about) : undefined;
}
