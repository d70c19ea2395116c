import { tonePlacementMessages } from '../../messages/tone-placement';
import type { Passage } from '../../report/model';
import { toSource } from '../../report/passages';
import { correctedTone, inToneStyle, toneStyle } from '../../vietnamese/tone-placement';
import type { ToneStyle } from '../../vietnamese/tone-placement';
import type { CheckContext, ParagraphRule, RuleContext, RuleFinding } from '../model';
import { isProse, readProse, tokenRange, typed } from '../prose/prose';

const openGroup = /(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;
const onset = /\p{L}{0,3}$/u;

/** No majority is read from a document that uses both styles nearly alike. */
const largestMinority = 0.4;

/**
 * A tone mark where no style puts it is an error. Between hòa and hoà no norm decides (thể thức, “Capitals
 * the linter may insist on”): only the few that differ from the rest of the document are named, unless the
 * unit has chosen a style.
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
    if (!isProse(passage)) return [];
    const prose = context.read(passage, readProse);
    const findings: RuleFinding[] = [];
    prose.tokens.forEach((token, at) => {
      const word = token.kind === 'word' ? typed(prose, token) : '';
      const right = correctedTone(word);
      if (right === undefined) return;
      findings.push(finding(tokenRange(prose, at), word, right, context, true));
    });
    return findings;
  },
  checkReport(report, context) {
    const passages = report.passages.filter(isProse);
    if (context.toneStyle) return unlike(context.toneStyle, passages, context);
    const counts = { new: 0, old: 0 };
    for (const passage of passages) {
      for (const { style } of context.read(passage, readStyles)) counts[style] += 1;
    }
    const majority: ToneStyle = counts.new >= counts.old ? 'new' : 'old';
    const minority = majority === 'new' ? 'old' : 'new';
    if (counts[minority] > (counts.new + counts.old) * largestMinority) return [];
    return unlike(majority, passages, context);
  },
};

/** The words that are not written in that style. */
function unlike(
  wanted: ToneStyle,
  passages: readonly Passage[],
  context: RuleContext,
): RuleFinding[] {
  return passages.flatMap((passage) =>
    context
      .read(passage, readStyles)
      .filter(({ style }) => style !== wanted)
      .map(({ at, word }) => {
        const range = toSource(passage, at, at + word.length);
        return finding(range, word, inToneStyle(word, wanted), context, false);
      }),
  );
}

interface StyledWord {
  /** Index in the passage text. */
  readonly at: number;
  readonly word: string;
  readonly style: ToneStyle;
}

function readStyles({ text }: Passage): StyledWord[] {
  return [...text.matchAll(openGroup)].flatMap(({ 0: group, index }) => {
    const before = onset.exec(text.slice(Math.max(0, index - 3), index))?.[0] ?? '';
    const word = before + group;
    const style = toneStyle(word);
    return style ? [{ at: index - before.length, word, style }] : [];
  });
}

function finding(
  range: RuleFinding['range'],
  word: string,
  right: string,
  context: CheckContext,
  illegal: boolean,
): RuleFinding {
  const messages = tonePlacementMessages[context.language];
  const style = context.toneStyle ? messages.chosen : messages.style;
  return {
    range,
    message: (illegal ? messages.illegal : style)(word, right),
    ...(!illegal && { severity: 'info' }),
    expected: [right],
    fixes: [{ title: messages.fix(right), edits: [{ range, text: right }], safe: illegal }],
  };
}
