import type { BlankExpectation } from '../find-blanks';
import { certain, stretch } from '../run-site';
import type { RunSite, RunVerdict } from '../run-site';
import {
  endsWithListedItem,
  hasPlural,
  holdsRun,
  isEnumeration,
  isListItem,
  isPlural,
  listedSegments,
} from '../surroundings';
import type { Token } from '../tokens';
import { countingVerbs, quantities, quantityHeads, tallyRows, units } from '../words/counted';
import { phraseAt, phraseAtEnd, phrases } from '../words/phrases';
import { codeSigns, dateWords, periodSigns } from '../words/signs';
import { numberWords } from '../words/wanting';
import { calendarUnits, countedAfter, countedAt, goesOn, wantedBy } from './wanted';

const yearBeginning = /^(?:19|20)\d?$/;
const yearWords = phrases(
  'năm | năm học | nhiệm kỳ | giai đoạn | khóa | từ | đến | trước | sau | vào | niên độ',
);

/** "20…", "…/…/2026", "…-BC/ĐU", "…%": the run stands for digits. */
export function partOfDateOrNumber(site: RunSite): RunVerdict | undefined {
  const { before, after, tokens, index } = site;
  const previous = before.adjacent;
  const next = after.adjacent;
  if (previous?.kind === 'number' && isYearBeginning(site)) return certain('date', previous);
  if (next?.text === '%' || next?.text === '‰') return certain('number', next);
  if (next?.text === '/' && isNumberOrRun(tokens[index + 2])) return certain(slashExpects(site));
  if (previous?.text === '/' && isNumberOrRun(tokens[index - 2]))
    return certain(slashExpects(site));
  return beforeDocumentCode(site)
    ? certain('document', stretch(before.words.slice(-1)))
    : undefined;
}

/** "…-BC/ĐU", "số … - QĐ/UBKT": a sign and letters in capitals. */
function beforeDocumentCode({ before, tokens, index }: RunSite): boolean {
  const sign = tokens[index + 1];
  const code = tokens[index + 2];
  if (!sign || !code || !codeSigns.has(sign.text) || !code.upper) return false;
  return (
    before.words.at(-1)?.text === 'số' ||
    before.adjacent?.text === ':' ||
    !(sign.spaced || code.spaced)
  );
}

/** "năm 20…", "từ 20…", "2020 - 20…"; not "Quy định 19…", "Covid-19…". */
function isYearBeginning({ token, before, after, tokens, index }: RunSite): boolean {
  const number = tokens[index - 1];
  const sign = tokens[index - 2];
  if (!number || !yearBeginning.test(number.text)) return false;
  if (phraseAtEnd(before.words.slice(0, -1), yearWords) > 0) return true;
  if (token.spaced) return false;
  const opensClause = before.words.length === 1 && before.segments.length === 1;
  const opensPeriod = after.adjacent !== undefined && periodSigns.has(after.adjacent.text);
  const endsPeriod =
    sign !== undefined && codeSigns.has(sign.text) && isNumberOrRun(tokens[index - 3]);
  return opensClause || opensPeriod || endsPeriod;
}

function isNumberOrRun(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'run';
}

/** "ngày …/…" and all of "…/…/2026" are dates, "…/12" is a ratio. */
function slashExpects({ before, tokens, index }: RunSite): BlankExpectation {
  if (phraseAtEnd(before.words, dateWords) > 0) return 'date';
  let slashes = 0;
  for (let at = index - 1; isPartOfRatio(tokens, at, at + 1); at -= 2) slashes++;
  for (let at = index + 1; isPartOfRatio(tokens, at, at - 1); at += 2) slashes++;
  return slashes === 2 ? 'date' : 'number';
}

/** A slash with a figure or run on its other side. */
function isPartOfRatio(tokens: readonly Token[], slash: number, from: number): boolean {
  return tokens[slash]?.text === '/' && isNumberOrRun(tokens[2 * slash - from]);
}

/** "… đồng chí", "…. ha": a unit has its figure before it. */
export function beforeUnit(site: RunSite): RunVerdict | undefined {
  const { after, before } = site;
  const count = countedAt(after.words, units);
  if (count === 0) return undefined;
  const unit = after.words[0] as Token;
  if (unit.capital && !site.allCapitals && endsWithListedItem(before)) return undefined;
  if (count === 1 && calendarUnits.has(unit.text)) {
    const figure = after.words[1]?.kind === 'number' || runFollows(site, 2);
    if (figure) return undefined;
    if (after.words.length > 1 && endsWithListedItem(before)) return undefined;
  }
  if (before.adjacent?.text === ')' && endsWithListedItem(before)) return undefined;
  return certain('number', stretch(after.words.slice(0, count)));
}

function runFollows({ tokens, index }: RunSite, distance: number): boolean {
  const token = tokens[index + distance];
  return token?.kind === 'run' || token?.kind === 'number' || token?.text === '/';
}

/** "năm …", "khóa ….", "lần thứ …" */
export function afterNumberWord({ before, after }: RunSite): RunVerdict | undefined {
  const wanted = wantedBy(numberWords, before.words);
  if (!wanted) return undefined;
  if (wanted.open && !goesOn(after) && (after.kind !== 'comma' || isEnumeration(before))) {
    return undefined;
  }
  return certain(wanted.expects, wanted.phrase);
}

/** "Tổng số đảng viên …": a measured quantity and no figure yet. */
export function afterQuantity({ before, after }: RunSite): RunVerdict | undefined {
  const { words } = before;
  const atEnd = phraseAtEnd(words, quantities);
  const isWhole = atEnd === words.length && !isListItem(before, atEnd);
  if (atEnd > 0 && !isPlural(words, atEnd) && (isWhole || goesOn(after))) {
    return certain('number', stretch(words.slice(-atEnd)));
  }
  const startsWithQuantity =
    phraseAt(words, 0, quantities) > 0 || phraseAt(words, 0, quantityHeads) > 0;
  const hasFigure = words.some((word) => word.kind !== 'word');
  const listed = listedSegments(before);
  const isAlone = listed.length === 1 || holdsRun(listed);
  const isMeasured =
    startsWithQuantity && isAlone && !hasFigure && words.length <= 10 && !hasPlural(words);
  return isMeasured ? certain('number', stretch(words)) : undefined;
}

/** "sáp nhập … chi bộ": the figure of a counted noun, unless an enumeration ends before it. */
export function beforeCountedNoun(site: RunSite): RunVerdict | undefined {
  const noun = countedAfter(site.after);
  if (!noun) return undefined;
  const countsObject = phraseAtEnd(site.before.words, countingVerbs) > 0;
  if (site.after.kind === 'capital' && !countsObject) return undefined;
  if (!countsObject && endsWithListedItem(site.before)) return undefined;
  return certain('number', noun);
}

/** "nam …, nữ …, dự bị …", "trong đó ngân sách …, xã hội hóa …" */
export function inTally(site: RunSite): RunVerdict | undefined {
  const { before, after } = site;
  if (after.kind === 'more' || after.kind === 'capital') return undefined;
  const row = tallyRow(site);
  return row > 0 ? certain('number', stretch(before.words.slice(-row))) : undefined;
}

/** How many words before the run are a row of a tally; 0 when they are not. */
function tallyRow({ before, tokens, index }: RunSite): number {
  const { words, segments } = before;
  const known = phraseAtEnd(words, tallyRows);
  const neighbours = tokens.slice(Math.max(0, index - 8), index + 8);
  const isParallel = neighbours.filter((token) => token.kind === 'run').length > 1;
  if (known > 0 && known >= words.length - 2) {
    const alone = segments.length === 1 && before.opening !== 'bracket';
    return alone || isParallel ? known : 0;
  }
  const isBreakdown = segments.some((segment) => phraseAt(segment, 0, breakdown) > 0);
  return isBreakdown && isParallel && !hasPlural(words) && words.length <= 6 ? words.length : 0;
}

const breakdown = phrases('trong đó | bao gồm | gồm');
