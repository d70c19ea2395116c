import type { Blank, BlankExpectation } from './find-blanks';
import type { FoldedText } from './folded-text';
import { toBlank } from './found-blank';
import { wantedBy } from './rules/wanted';
import type { Token } from './tokens';
import { units } from './words/counted';
import { phraseAt, phraseAtEnd, phrases } from './words/phrases';
import { codeSigns, periodSigns } from './words/signs';
import { numberWords } from './words/wanting';

/**
 * Finds what is missing between two words that cannot follow each other, however wide the gap:
 * "ngày     tháng", "ngày tháng 9 năm 2026", "số  -CV", "năm 202", "chính thức: đồng chí".
 *
 * @returns blanks with UTF-16 offsets into the given text; the range is the gap, or the word before it
 *   when nothing is typed there
 */
export function findNarrowGaps(folded: FoldedText, tokens: readonly Token[]): Blank[] {
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

/** "năm 202", "nhiệm kỳ 20 - 20", "ngày … tháng … năm 20": a year that somebody began to type. */
function isUnfinishedYear(folded: FoldedText, tokens: readonly Token[], index: number): boolean {
  const [third, second, first] = [index - 3, index - 2, index - 1].map(
    (at) => tokens[at]?.text ?? '',
  );
  const { text } = tokens[index] as Token;
  const next = tokens[index + 1];
  if (!/^(?:19|20)\d?$/.test(text) || next?.kind === 'run') return false;
  const endsPeriod = periodSigns.has(first ?? '') && /^20\d*$/.test(second ?? '');
  const startsPeriod = periodWords.has(first ?? '');
  if (!(endsPeriod || startsPeriod || first === 'năm') || severalDays.has(second ?? ''))
    return false;
  if (text.length === 3 || endsPeriod || width(folded, tokens, index) > 1) return true;
  const isLast = !next || next.kind === 'break';
  const endsDate = second === 'tháng' || third === 'tháng';
  return startsPeriod ? isLast || periodSigns.has(next.text) : isLast && endsDate;
}

/** Last words of "nhiệm kỳ", "giai đoạn", "niên khóa". */
const periodWords = phrases('kỳ | đoạn | khóa');

/** "Số       -BC/ĐU", "số  -CV", "Số:    /QĐ-UBND", but not "đa số - UBND xã". */
function lacksDocumentNumber(tokens: readonly Token[], index: number): boolean {
  const word = (tokens[index] as Token).text === ':' ? index - 1 : index;
  const before = tokens.slice(Math.max(0, word - 1), word + 1);
  if (before.at(-1)?.text !== 'số' || !wantedBy(numberWords, before)) return false;
  const [sign, second, third] = tokens.slice(index + 1, index + 4);
  if (!codeSigns.has(sign?.text ?? '')) return false;
  const code = codeSigns.has(second?.text ?? '') ? third : second;
  return code?.upper ?? false;
}

/** "Đảng viên chính thức: đồng chí;": the unit without its figure. */
function lacksCount(tokens: readonly Token[], index: number): BlankExpectation | undefined {
  if ((tokens[index] as Token).text !== ':' || namesUnit(tokens, index)) return undefined;
  const following = tokens.slice(index + 1, index + 6);
  const count = phraseAt(following, 0, units);
  const end = following[count];
  const isAlone = !end || end.kind === 'break' || countEnds.has(end.text);
  return count > 0 && isAlone ? 'number' : undefined;
}

const unitLabels = phrases('đơn vị | đơn vị tính | đơn vị đo | đvt');

/** "(đơn vị tính: triệu đồng)" says what the figures of a table count; nothing is missing. */
function namesUnit(tokens: readonly Token[], colon: number): boolean {
  return phraseAtEnd(tokens.slice(0, colon), unitLabels) > 0;
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
