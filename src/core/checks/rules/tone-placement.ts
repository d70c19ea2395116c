import { tonePlacementMessages } from '../../messages/tone-placement';
import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import {
  correctedTone,
  inToneStyle,
  mayHaveMisplacedTone,
  toneStyle,
} from '../../vietnamese/tone-placement';
import type { ToneStyle } from '../../vietnamese/tone-placement';
import type { CheckContext, ParagraphRule, RuleFinding } from '../model';
import { isProse } from '../prose/prose';

const word = /[\p{L}\p{M}]{2,}/gu;
const decomposed = /\p{M}/u;
const openGroup = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;
const onset = /\p{L}{0,3}$/u;

/** No majority is read from a document that uses both styles nearly alike. */
const largestMinority = 0.4;

/**
 * A tone mark where no style puts it is an error. Between hòa and hoà no norm decides (thể thức, “Capitals
 * the linter may insist on”): only the few that differ from the rest of the document are named.
 */
export const tonePlacement: ParagraphRule = {
  id: 'tone-placement',
  scope: 'paragraph',
  severity: 'error',
  description: {
    vi: tonePlacementMessages.vi.description,
    en: tonePlacementMessages.en.description,
  },
  examples: [
    {
      markdown: 'Các «khỏan» chi đã «hòan» thành, kinh phí «cuả» ngành đủ.',
      fixed: 'Các khoản chi đã hoàn thành, kinh phí của ngành đủ.',
    },
    { markdown: 'Đảng ủy hoà nhập cùng phong trào, quý trọng già, trẻ; thuở xưa, khuỷu tay.' },
    { markdown: 'Cấp ủy, đảng ủy, hóa chất, khóa học.' },
  ],
  check(passage, context) {
    const { text } = passage;
    if (!isProse(passage) || !mayHaveMisplacedTone(text.normalize('NFC'))) return [];
    return [...text.matchAll(word)].flatMap(({ 0: typed, index }) => {
      const right = correctedTone(decomposed.test(typed) ? typed.normalize('NFC') : typed);
      if (right === undefined) return [];
      const range = { start: index, end: index + typed.length };
      return [finding(range, typed, right, context, true)];
    });
  },
  checkReport(report, context) {
    const places = stylesOf(report);
    const counts = { new: 0, old: 0 };
    for (const { style } of places) counts[style] += 1;
    const majority: ToneStyle = counts.new >= counts.old ? 'new' : 'old';
    const minority = majority === 'new' ? 'old' : 'new';
    if (counts[minority] > places.length * largestMinority) return [];
    return places
      .filter(({ style }) => style === minority)
      .map(({ passage, at, typed }) => {
        const range = toSource(passage, at, at + typed.length);
        const right = inToneStyle(typed, majority);
        return finding(range, typed, right, context, false);
      });
  },
};

interface StyledWord {
  readonly passage: Passage;
  readonly at: number;
  readonly typed: string;
  readonly style: ToneStyle;
}

function stylesOf(report: Report): StyledWord[] {
  return report.passages.filter(isProse).flatMap((passage) =>
    [...passage.text.matchAll(openGroup)].flatMap(({ 0: group, index }) => {
      const before = onset.exec(passage.text.slice(Math.max(0, index - 3), index))?.[0] ?? '';
      const typed = before + group;
      const style = toneStyle(typed);
      return style ? [{ passage, at: index - before.length, typed, style }] : [];
    }),
  );
}

function finding(
  range: RuleFinding['range'],
  typed: string,
  right: string,
  context: CheckContext,
  illegal: boolean,
): RuleFinding {
  const messages = tonePlacementMessages[context.language];
  return {
    range,
    message: illegal ? messages.illegal(typed, right) : messages.style(typed, right),
    ...(!illegal && { severity: 'info' }),
    expected: [right],
    fixes: [{ title: messages.fix(right), edits: [{ range, text: right }], safe: illegal }],
  };
}
