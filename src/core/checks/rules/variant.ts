import { readLines } from '../../lexicon/read-lines';
import { variants } from '../../lexicon/rule-lists';
import { variantMessages } from '../../messages/variant';
import type { Passage } from '../../report/model';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import { overlaps } from '../../report/range';
import type { ParagraphRule, RuleFinding } from '../model';
import { PhraseFinder } from '../prose/phrases';
import type { Phrase } from '../prose/phrases';
import type { ReadPassage } from '../prose/readings';
import { codeOf, isProse, readProse, tokenRange } from '../prose/prose';
import type { Prose } from '../prose/prose';

interface Spelling {
  readonly group: number;
  readonly side: 'left' | 'right';
  /** The same word written the other way. */
  readonly other: string;
}

const groups = readLines(variants).map((line) => {
  const isOld = line.includes('→');
  const [left = [], right = []] = line
    .split(isOld ? '→' : '/')
    .map((side) => side.split(',').map((word) => word.trim()));
  return { isOld, left, right };
});

function finderFor(wanted: boolean): PhraseFinder<Spelling> {
  return new PhraseFinder(
    groups.flatMap(({ isOld, left, right }, group): Phrase<Spelling>[] =>
      isOld !== wanted
        ? []
        : left.flatMap((text, index) => {
            const other = right[index] ?? '';
            return [
              { text, value: { group, side: 'left', other } },
              ...(isOld
                ? []
                : [{ text: other, value: { group, side: 'right', other: text } } as const]),
            ];
          }),
    ),
  );
}

const oldFinder = finderFor(true);
const mixedFinder = finderFor(false);
/** Spellings out of use, and words that one document writes in two ways. */
export const variant: ParagraphRule = {
  id: 'variant',
  scope: 'paragraph',
  severity: 'hint',
  description: { vi: variantMessages.vi.description, en: variantMessages.en.description },
  examples: [
    {
      markdown: 'Thực hiện «qui định» về cán bộ, «chiến sỹ».',
      fixed: 'Thực hiện quy định về cán bộ, chiến sĩ.',
    },
    {
      markdown: 'Duy trì nền nếp sinh hoạt.\n\nGiữ nền nếp hội họp, «nề nếp» học tập.',
      fixed: 'Duy trì nền nếp sinh hoạt.\n\nGiữ nền nếp hội họp, nền nếp học tập.',
    },
    { markdown: 'Hàng năm, các chi bộ giữ nề nếp. Đồng chí Nguyễn Tiến Sỹ phát biểu.' },
  ],
  check(passage, context) {
    if (!isProse(passage)) return [];
    const messages = variantMessages[context.language];
    return find(passage, context.read(passage, readProse), oldFinder).map(
      ({ range, typed, value: { other } }) =>
        finding(range, messages.old(typed, other), other, typed, messages.fix),
    );
  },
  checkReport(report, context) {
    const messages = variantMessages[context.language];
    const found = report.passages
      .filter(isProse)
      .flatMap((passage) => context.read(passage, readMixed).map((one) => ({ ...one, passage })));
    return rarer(found).map(({ passage, range: { start, end }, typed, value: { other } }) =>
      finding(
        toSource(passage, start, end),
        messages.mixed(typed, other),
        other,
        typed,
        messages.fix,
      ),
    );
  },
};

interface Found {
  readonly range: Range;
  readonly typed: string;
  readonly value: Spelling;
}

/** Words of a passage that have two right spellings. */
function readMixed(passage: Passage, read: ReadPassage): Found[] {
  return find(passage, read(passage, readProse), mixedFinder);
}

/** Persons are called Sỹ and Kỳ: a capital behind the first word is a name. */
function find(passage: Passage, prose: Prose, finder: PhraseFinder<Spelling>): Found[] {
  const code = codeOf(passage);
  return finder.find(prose.tokens).flatMap(({ value, from, to }) => {
    const [first, ...rest] = prose.tokens.slice(from, to);
    if (rest.some(({ capital }) => capital) && !rest.every(({ upper }) => upper)) return [];
    const range = tokenRange(prose, from, to);
    if (code.some((stretch) => overlaps(stretch, range))) return [];
    const typed = prose.folded.plain.slice(first?.start, prose.tokens[to - 1]?.end);
    return [{ range, typed, value }];
  });
}

/** Of each group that a document writes in two ways, the places of the rarer. */
function rarer<T extends Found>(found: readonly T[]): T[] {
  const counts = new Map<number, { left: number; right: number }>();
  for (const { value } of found) {
    const count = counts.get(value.group) ?? { left: 0, right: 0 };
    count[value.side] += 1;
    counts.set(value.group, count);
  }
  return found.filter(({ value }) => {
    const { left, right } = counts.get(value.group) ?? { left: 0, right: 0 };
    return left > 0 && right > 0 && value.side === (left <= right ? 'left' : 'right');
  });
}

function finding(
  range: Range,
  message: string,
  other: string,
  typed: string,
  title: (right: string) => string,
): RuleFinding {
  const right = likeCase(typed, other);
  return {
    range,
    message,
    expected: [right],
    fixes: [{ title: title(right), edits: [{ range, text: right }], safe: false }],
  };
}

function likeCase(typed: string, lower: string): string {
  if (typed === typed.toUpperCase()) return lower.toUpperCase();
  return /^\p{Lu}/u.test(typed) ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}
