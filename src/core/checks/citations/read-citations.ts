import { findDates } from '../../vietnamese/dates';
import type { WrittenDate } from '../../vietnamese/dates';
import { findDocumentNumbers, typeWords } from '../../vietnamese/document-number';
import type { DocumentNumber } from '../../vietnamese/document-number';
import { capitals, letters, smallLetters } from '../../vietnamese/letters';
import type { Citation, CitationDate, CitationPart } from './model';

const typeWord = new RegExp(
  `(?<![${letters}])(?:${typeWords.flatMap(casesOf).join('|')})(?![${letters}])`,
  'g',
);
/** Small words that go with a type (“hành động”, “chuyên đề”), then “số”. */
const behindType = new RegExp(
  `^((?: (?!(?:số|và|hoặc|của|về|tại|theo|thực|triển) )[${smallLetters}]+){0,4}) (?:số ?)?$`,
);
const capital = new RegExp(`^[${capitals}]`);
const longestType = 60;
const sentenceEnd = /[.;!?](?= |$)|\n/g;
const leadToDate = /^(,?) ?\(?(?:ban hành |ký )?ngày $/;
const ofIssuer = /^,? ?của /;
const issuerStop =
  / (?:về|ban hành|quy định|hướng dẫn|thực hiện|triển khai|khóa|khoá|nhiệm|ngày|năm|và|để|trong|được|đã|gắn|là|tại|đến|trên|đối|có|do|theo|nhằm|cùng|với|gửi)(?![A-Za-z\u00c0-\u1ef9])|[,;.:()“”"\n]|$/;
const about =
  /^(?:,|\)| khóa [a-z\u00c0-\u1ef9]+,?| \(khóa [a-z\u00c0-\u1ef9]+\),?)? ?[“"]?(?=về(?![a-z\u00c0-\u1ef9]))/i;
const subjectEnd = /[.;:()”\n]|$/;
const longestSubject = 200;
const embeds = /(?<![a-z\u00c0-\u1ef9])(?:về|thực hiện|triển khai)(?![a-z\u00c0-\u1ef9])/i;

/** Documents named by their number in a text with single blanks, in order. */
export function readCitations(text: string): Citation[] {
  const numbers = findDocumentNumbers(text);
  if (numbers.length === 0) return [];
  const dates = findDates(text);
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index);
  const citations: Citation[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1]?.end ?? 0;
    citations.push(readCitation(number, before, numbers[index + 1]?.start ?? text.length));
  }
  return citations;

  function readCitation(number: DocumentNumber, from: number, to: number): Citation {
    const type = readType(number, from);
    const { date, issuer, end } = readTail(number, to);
    const subject = readSubject(end, to);
    const sentence = sentenceOf(number);
    return {
      start: type?.start ?? number.start,
      end,
      number,
      ...(type && { type }),
      ...(date && { date }),
      ...(issuer && { issuer }),
      ...(subject && { subject }),
      nested: from > sentence.start && embeds.test(text.slice(from, type?.start ?? number.start)),
      dated: dates.some(({ start }) => start >= sentence.start && start < sentence.end),
    };
  }

  function sentenceOf({ start, end }: DocumentNumber): { start: number; end: number } {
    const last = ends.filter((at) => at < start).at(-1);
    return {
      start: last === undefined ? 0 : last + 1,
      end: ends.find((at) => at >= end) ?? text.length,
    };
  }

  function readType({ start }: DocumentNumber, from: number): CitationPart | undefined {
    const at = Math.max(from, start - longestType);
    const match = [...text.slice(at, start).matchAll(typeWord)].at(-1);
    if (!match) return undefined;
    const end = at + match.index + match[0].length;
    const behind = behindType.exec(text.slice(end, start).replace('SỐ', 'số'));
    // In lower case it may be a verb (“hướng dẫn thực hiện”), so nothing may come between.
    const isNoun = behind?.[1] === '' || capital.test(match[0]);
    return behind && isNoun ? part(at + match.index, end) : undefined;
  }

  /** Date and issuer, in this order or the other. */
  function readTail(
    { end: from }: DocumentNumber,
    to: number,
  ): { date?: CitationDate; issuer?: CitationPart; end: number } {
    const dateFirst = readDate(from, to, true);
    const issuer = readIssuer(dateFirst?.end ?? from, to);
    const date = dateFirst ?? (issuer && readDate(issuer.end, to, false));
    const end = Math.max(from, date?.end ?? 0, issuer?.end ?? 0);
    return { ...(date && { date }), ...(issuer && { issuer }), end };
  }

  function readDate(from: number, to: number, behindNumber: boolean): CitationDate | undefined {
    const next: WrittenDate | undefined = dates.find(({ start }) => start >= from);
    if (!next || next.end > to) return undefined;
    const lead = leadToDate.exec(text.slice(from, next.start));
    if (!lead) return undefined;
    const commaMissing = behindNumber && lead[0] === ' ngày ';
    return {
      ...part(next.start, next.end),
      date: next.date,
      ...(commaMissing && { commaMissingAt: from }),
    };
  }

  function readIssuer(from: number, to: number): CitationPart | undefined {
    const closed = text[from] === ')' ? from + 1 : from;
    const lead = ofIssuer.exec(text.slice(closed, closed + 8));
    if (!lead) return undefined;
    const start = closed + lead[0].length;
    const rest = text.slice(start, Math.min(to, start + 100));
    const end = start + (issuerStop.exec(rest)?.index ?? rest.length);
    return end > start ? part(start, end) : undefined;
  }

  function readSubject(from: number, to: number): CitationPart | undefined {
    const lead = about.exec(text.slice(from, from + 24));
    if (!lead) return undefined;
    const start = from + lead[0].length;
    const rest = text.slice(start, Math.min(to, start + longestSubject));
    return part(start, start + (subjectEnd.exec(rest)?.index ?? rest.length));
  }

  function part(start: number, end: number): CitationPart {
    return { start, end, text: text.slice(start, end) };
  }
}

function casesOf(words: string): string[] {
  return [words, words.charAt(0).toUpperCase() + words.slice(1), words.toUpperCase()];
}
