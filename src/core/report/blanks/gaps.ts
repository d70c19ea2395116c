import type { Blank, BlankExpectation, PassageContext } from './find-blanks';
import type { FoldedText } from './folded-text';
import { toBlank } from './dot-runs';
import { afterNumberWord, partOfDateOrNumber } from './rules/figure-rules';
import { afterNamedNoun, afterPerson } from './rules/name-rules';
import { afterLeadingWord } from './rules/place-rules';
import { countedAt } from './rules/wanted';
import type { RunSite, RunVerdict } from './run-site';
import { readAfter, readBefore } from './surroundings';
import type { Token } from './tokens';
import { countedNouns, units } from './words/counted';
import { phraseAt, phrases } from './words/phrases';

/** From three blanks on a gap may be typed to be filled; fewer are a slip unless the words leave no doubt. */
const wideGap = 3;
/** A name is asked for only by a gap that no slip of the finger makes. */
const nameGap = 4;

/**
 * Finds room left with the space bar: "ngày     tháng", "Số       -BC/ĐU", "có      đảng viên".
 *
 * @returns blanks with UTF-16 offsets into the given text; the range is the gap, or the word before it
 *   when nothing at all is typed there ("ngày tháng 9 năm 2026" has a gap of one blank)
 */
export function findGaps(
  folded: FoldedText,
  tokens: readonly Token[],
  context: PassageContext,
): Blank[] {
  return [...narrowGaps(folded, tokens), ...wideGaps(folded, tokens, context)];
}

/** Gaps that the words around prove whatever their width. */
function narrowGaps(folded: FoldedText, tokens: readonly Token[]): Blank[] {
  const found: Blank[] = [];
  tokens.forEach((token, index) => {
    if (token.kind !== 'number' && !gapStarts.has(token.text)) return;
    const expects = missingAfter(folded, tokens, index);
    if (expects) found.push(gapAfter(folded, tokens, index, expects));
  });
  return found;
}

const gapStarts = new Set(['ngày', 'tháng', 'năm', 'số', ':', 'đạt', 'chiếm', 'bằng', '(', '[']);

/** What is missing between the token at `index` and the next, if the words prove it. */
function missingAfter(
  folded: FoldedText,
  tokens: readonly Token[],
  index: number,
): BlankExpectation | undefined {
  const token = tokens[index] as Token;
  switch (token.text) {
    case 'ngày':
      return lacksDay(folded, tokens, index) ? 'date' : undefined;
    case 'tháng':
      return lacksMonth(folded, tokens, index) ? 'date' : undefined;
    case 'năm':
      return lacksYear(tokens, index) ? 'date' : undefined;
    case 'số':
    case ':':
      return lacksDocumentNumber(tokens, index) ? 'document' : lacksCount(tokens, index);
    case 'đạt':
    case 'chiếm':
    case 'bằng':
      return tokens[index + 1]?.text === '%' ? 'number' : undefined;
    case '(':
    case '[':
      return isEmptyBracket(folded, tokens, index) ? 'text' : undefined;
    default:
      return token.kind === 'number' && isUnfinishedYear(folded, tokens, index)
        ? 'date'
        : undefined;
  }
}

const severalDays = phrases('các | những | nhiều | mỗi | hằng | hàng | từng');

/** "ngày     tháng", "ngày tháng 9 năm", "ngày /9/2026" */
function lacksDay(folded: FoldedText, tokens: readonly Token[], index: number): boolean {
  const [next, second, third] = tokens.slice(index + 1, index + 4);
  if (severalDays.has(tokens[index - 1]?.text ?? '')) return false;
  if (next?.text === '/') return isFigure(second) || second?.text === '/';
  if (next?.text !== 'tháng') return false;
  if (width(folded, tokens, index) > 1 || isFigure(second)) return true;
  if (second?.text !== 'năm') return false;
  return isFigure(third) || (!third && tokens[index - 1]?.text === ',');
}

/** "tháng     năm", "ngày tháng năm 2026"; "tháng năm" alone is the fifth month. */
function lacksMonth(folded: FoldedText, tokens: readonly Token[], index: number): boolean {
  const [next, second] = tokens.slice(index + 1, index + 3);
  if (severalDays.has(tokens[index - 1]?.text ?? '')) return false;
  if (next?.text === '/') return isFigure(second);
  if (next?.text !== 'năm') return false;
  if (width(folded, tokens, index) > 1) return true;
  return tokens[index - 1]?.text === 'ngày' && lacksDay(folded, tokens, index - 1);
}

/** "ngày 5 tháng 9 năm" at the end of a line. */
function lacksYear(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next && next.kind !== 'break') return false;
  const [first, second, third] = tokens.slice(Math.max(0, index - 3), index);
  if (third?.text === 'tháng') return second?.text === 'ngày';
  return second?.text === 'tháng' && isFigure(third) && first !== undefined;
}

/** "20 ", "năm 202": a year that somebody began to type. */
function isUnfinishedYear(folded: FoldedText, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const before = tokens[index - 1]?.text ?? '';
  const next = tokens[index + 1];
  if (!/^(?:19|20)\d?$/.test(token.text) || next?.kind === 'run') return false;
  if (!yearWords.has(before) && !(before === '-' && /^20\d*$/.test(tokens[index - 2]?.text ?? '')))
    return false;
  if (severalDays.has(tokens[index - 2]?.text ?? '')) return false;
  if (token.text.length === 3) return true;
  return width(folded, tokens, index) > 1 || (before !== 'năm' && (!next || next.text === '-'));
}

const yearWords = phrases('năm | nhiệm kỳ | giai đoạn');

/** "Số       -BC/ĐU", "số  -CV", "Số:    /QĐ-UBND" */
function lacksDocumentNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.text === ':' && tokens[index - 1]?.text !== 'số') return false;
  const [sign, second, third] = tokens.slice(index + 1, index + 4);
  if (!codeSigns.has(sign?.text ?? '')) return false;
  return codeSigns.has(second?.text ?? '') ? isCode(third) : isCode(second);
}

const codeSigns = new Set(['-', '–', '/']);

function isCode(token: Token | undefined): boolean {
  return token?.upper ?? false;
}

/** "Đảng viên chính thức: đồng chí;": the unit without its figure. */
function lacksCount(tokens: readonly Token[], index: number): BlankExpectation | undefined {
  if ((tokens[index] as Token).text !== ':') return undefined;
  const following = tokens.slice(index + 1, index + 6);
  const count = phraseAt(following, 0, units);
  const end = following[count];
  const isAlone = !end || end.kind === 'break' || countEnds.has(end.text);
  return count > 0 && isAlone ? 'number' : undefined;
}

const countEnds = new Set([';', '.', ')']);

/** "(     )" */
function isEmptyBracket(folded: FoldedText, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]?.text;
  return (next === ')' || next === ']') && width(folded, tokens, index) > 1;
}

function isFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.kind === 'run';
}

/** How many characters of the given text stand between the token at `index` and the next. */
function width(folded: FoldedText, tokens: readonly Token[], index: number): number {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  return next ? folded.source(next.start) - folded.source(token.end) : 0;
}

/** The gap after the token at `index`, or the token itself when nothing stands between it and the next. */
function gapAfter(
  folded: FoldedText,
  tokens: readonly Token[],
  index: number,
  expects: BlankExpectation,
): Blank {
  const token = tokens[index] as Token;
  const next = tokens[index + 1];
  const isGap = token.kind !== 'number' && next && width(folded, tokens, index) > 0;
  const place = isGap ? { ...token, start: token.end, end: next.start } : token;
  const about = token.kind === 'word' ? token : undefined;
  return toBlank(folded, place, { certainty: 'certain', expects, about });
}

/** Gaps of three blanks and more, judged like runs of dots but only by what leaves no doubt. */
function wideGaps(folded: FoldedText, tokens: readonly Token[], context: PassageContext): Blank[] {
  if (folded.widestGap < wideGap) return [];
  const withGaps = insertGaps(folded, tokens);
  const allCapitals = folded.plain === folded.plain.toUpperCase();
  const found: Blank[] = [];
  withGaps.forEach((token, index) => {
    if (token.text !== ' ') return;
    const site: RunSite = {
      token,
      index,
      tokens: withGaps,
      before: readBefore(withGaps, index, allCapitals),
      after: readAfter(withGaps, index, allCapitals),
      wordless: false,
      quoted: false,
      allCapitals,
      kind: context.kind,
    };
    const verdict = decideGap(site, folded.source(token.end) - folded.source(token.start));
    if (!verdict || verdict === 'ellipsis') return;
    found.push(toBlank(folded, token, { ...verdict, certainty: 'certain' }));
  });
  return found;
}

/** The tokens with each wide gap between two of them as a run. */
function insertGaps(folded: FoldedText, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    if (!next?.spaced || width(folded, tokens, index) < wideGap) return [token];
    if (token.kind === 'run' || next.kind === 'run') return [token];
    const gap: Token = {
      kind: 'run',
      text: ' ',
      start: token.end,
      end: next.start,
      capital: false,
      upper: false,
      spaced: false,
    };
    return [token, gap];
  });
}

function decideGap(site: RunSite, gapWidth: number): RunVerdict | undefined {
  const { before, after } = site;
  const next = after.words[0];
  if (before.words.length === 0) return undefined;
  const counted = countedAt(after.words, units) || countedAt(after.words, countedNouns);
  if (partOfDateOrNumber(site)) return partOfDateOrNumber(site);
  if (after.kind !== 'capital' && next?.kind !== 'number' && !romanNumber.test(next?.text ?? '')) {
    const verdict = afterNumberWord(site);
    if (verdict) return verdict;
  }
  if (counted > 0 && after.kind !== 'capital') return afterLeadingWord(site);
  if (gapWidth < nameGap) return undefined;
  if (after.kind === 'end' || after.kind === 'comma') return afterPerson(site);
  return after.kind === 'more' && next?.kind === 'word' ? afterNamedNoun(site) : undefined;
}

const romanNumber = /^[ivxlc]+$/;
