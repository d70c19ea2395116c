import { knownAbbreviations } from '../../lexicon/rule-lists';
import { readLines } from '../../lexicon/read-lines';
import { abbreviationMessages } from '../../messages/abbreviation';
import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import { fold } from '../../vietnamese/fold';
import { parseRoman } from '../../vietnamese/roman';
import type { CheckContext, ReportRule, RuleFinding } from '../model';
import { isProse, readMasked } from '../prose/prose';
import type { ReadPassage } from '../prose/readings';

const known = new Set(readLines(knownAbbreviations).flatMap((line) => line.split(/\s+/)));

/** Two to eight capitals, perhaps joined by `&` or `-`; behind a slash or hyphen it is part of a code. */
const candidate =
  /(?<![\p{L}\p{M}\d/.&-])\p{Lu}{2,8}(?:[&-]\p{Lu}{1,4})?(?![\p{L}\p{M}\d/]|[-.]\p{L})/gu;
const mayHoldOne = /\p{Lu}{2}/u;
const introduced = /\((?:(?:sau đây |dưới đây )?(?:gọi|viết) tắt(?: là)?:? )?[“"]?$/u;
const closes = /^[”"]?\)/;
const words = /[\p{L}\p{M}]+/gu;
const smallWords = new Set(['và', 'của', 'về', 'các', 'cho', 'với']);

/** Offsets into the passage text. */
interface Use extends Range {
  readonly short: string;
  /** Words before the bracket whose initials it is made of; absent where it is only used. */
  readonly meaning?: string;
}

/** HD 05, 6.1.3: an abbreviation stands in brackets behind the full words when it is first used. */
export const abbreviation: ReportRule = {
  id: 'abbreviation',
  scope: 'report',
  severity: 'hint',
  description: { vi: abbreviationMessages.vi.description, en: abbreviationMessages.en.description },
  examples: [
    { markdown: 'Hợp tác với «QDTX» để xây dựng chợ.\n\nNgân sách của QDTX đã duyệt.' },
    {
      markdown:
        'Ban quản lý dự án (BQLDA) đã nghiệm thu.\n\nBan quản lý đất đai («BQLDA») chưa báo cáo.',
    },
    { markdown: 'Ủy ban nhân dân (UBND) xã; MTTQ; khóa XIII; số 12-BC/ĐU; ĐẢNG BỘ XÃ MẪU.' },
    { markdown: 'Quỹ tín dụng nhân dân (sau đây gọi tắt là QTDND) có 200 thành viên; QTDND lãi.' },
  ],
  check(report, context) {
    const messages = abbreviationMessages[context.language];
    const meanings = new Map<string, string>();
    const uses = report.passages
      .filter(isProse)
      .flatMap((passage) => context.read(passage, readUses).map((use) => ({ ...use, passage })));
    const everIntroduced = new Set(uses.filter(({ meaning }) => meaning).map(({ short }) => short));
    const named = new Set<string>();
    return uses.flatMap(({ passage, start, end, short, meaning }): RuleFinding[] => {
      const range = toSource(passage, start, end);
      const before = meanings.get(short);
      if (meaning === undefined) {
        if (before !== undefined || named.has(short) || isKnown(short, context)) return [];
        named.add(short);
        const message = everIntroduced.has(short) ? messages.late(short) : messages.unknown(short);
        return [{ range, message }];
      }
      if (before === undefined) meanings.set(short, meaning);
      const isOther = before !== undefined && fold(before) !== fold(meaning);
      return isOther
        ? [{ range, message: messages.second(short, before), severity: 'warning' }]
        : [];
    });
  },
};

/** The abbreviations of a report with the words they stand for, where it gives them (in lower case). */
export function abbreviationsIn(report: Report): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const passage of report.passages.filter(isProse)) {
    for (const { short, meaning } of usesIn(passage.text, () => readMasked(passage))) {
      found.set(short, found.get(short) ?? meaning);
    }
  }
  return found;
}

function isKnown(short: string, { dictionary }: CheckContext): boolean {
  return (
    known.has(short) ||
    dictionary.has(short) ||
    short.split(/[&-]/).every((part) => known.has(part))
  );
}

/** Abbreviations of running text; where all is in capitals nothing tells them from words. */
function readUses(passage: Passage, read: ReadPassage): Use[] {
  return usesIn(passage.text, () => read(passage, readMasked));
}

function usesIn(typed: string, mask: () => string): Use[] {
  if (!mayHoldOne.test(typed)) return [];
  const text = mask();
  if (text === text.toUpperCase()) return [];
  return [...text.matchAll(candidate)].flatMap(({ 0: short, index }): Use[] => {
    if (parseRoman(short) !== undefined || isInCapitals(text, index, short.length)) return [];
    const meaning = meaningOf(text, index, short);
    const range = { start: index, end: index + short.length };
    return [{ ...range, short, ...(meaning !== undefined && { meaning }) }];
  });
}

/** A neighbour in capitals too: a line in capitals, or a name typed so. */
function isInCapitals(text: string, start: number, length: number): boolean {
  const before =
    /(?<!\p{L})(\p{L}+)\s$/u.exec(text.slice(Math.max(0, start - 12), start))?.[1] ?? '';
  const after = /^\s(\p{L}+)/u.exec(text.slice(start + length, start + length + 12))?.[1] ?? '';
  return [before, after].some(
    (word) =>
      word.length > 1 &&
      word === word.toUpperCase() &&
      !known.has(word) &&
      parseRoman(word) === undefined,
  );
}

/** The full words an introduction stands behind: as many as it has letters, as far as the initials fit. */
function meaningOf(text: string, start: number, short: string): string | undefined {
  const before = text.slice(Math.max(0, start - 160), start);
  const opening = introduced.exec(before);
  if (!opening || !closes.test(text.slice(start + short.length))) return undefined;
  const full = (before.slice(0, opening.index).match(words) ?? []).filter(
    (word) => !smallWords.has(word),
  );
  const letters = short.replace(/[&-]/g, '');
  return full.slice(-letters.length).join(' ').toLowerCase();
}
