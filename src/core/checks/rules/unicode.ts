import { unicodeMessages } from '../../messages/unicode';
import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import { decodeLegacy, legacyEncoding } from '../../vietnamese/legacy-fonts';
import type { CheckContext, ParagraphRule, RuleFinding, TextEdit } from '../model';
import { isProse } from '../prose/prose';
import { findSigns } from './unicode/signs';

const mayNeedLook = /[\u0300-\u036f\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const decomposedWord = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu;
const mark = /[\u0300-\u036f]/;
const specialBlank = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const inWords = /\S/;
const line = /[^\n]+/g;
const piece = /\S+/g;

/**
 * Text that looks right and is coded wrong. Decomposed letters and special blanks come by the paragraph,
 * from a paste: one finding per line. It spans the line up to the last of them, for the fix changes all.
 */
export const unicode: ParagraphRule = {
  id: 'unicode',
  scope: 'paragraph',
  severity: 'warning',
  description: { vi: unicodeMessages.vi.description, en: unicodeMessages.en.description },
  examples: [
    {
      markdown: '«Kê\u0301t luâ\u0323n» của Ban Bí thư.',
      fixed: 'Kết luận của Ban Bí thư.',
    },
    {
      markdown: '«§¶ng bé x· ®· tËp trung l·nh ®¹o» toàn diện.',
      fixed: 'Đảng bộ xã đã tập trung lãnh đạo toàn diện.',
    },
    {
      markdown: 'Các «Ðảng» bộ đạt «１００»%, khóa «ХІІІ», tập«\u200b» trung.',
      fixed: 'Các Đảng bộ đạt 100%, khóa XIII, tập trung.',
    },
    { markdown: '«Các chi bộ\u00a0»đã họp.', fixed: 'Các chi bộ đã họp.' },
    { markdown: 'Đảng bộ xã Tân Hòa Mẫu, diện tích 12 km², nhiệt độ 30 °C, khóa XIII.' },
  ],
  check(passage, context) {
    if (!isProse(passage)) return [];
    const legacy = checkLegacy(passage, context);
    return legacy ? [legacy] : checkSigns(passage, context);
  },
  checkReport(report, context) {
    if (!mayNeedLook.test(report.text)) return [];
    return report.passages
      .filter((passage) => isProse(passage) && mayNeedLook.test(passage.text))
      .flatMap((passage) =>
        context
          .read(passage, readLines)
          .flatMap((line) => toFindings(report, passage, line, context)),
      );
  },
};

function checkLegacy(passage: Passage, context: CheckContext): RuleFinding | undefined {
  const encoding = legacyEncoding(passage.text);
  if (!encoding) return undefined;
  const messages = unicodeMessages[context.language];
  const edits = [...passage.text.matchAll(piece)].flatMap(({ 0: typed, index }) => {
    const text = decodeLegacy(typed, encoding);
    return text === typed ? [] : [{ range: { start: index, end: index + typed.length }, text }];
  });
  const range = { start: edits[0]?.range.start ?? 0, end: edits.at(-1)?.range.end ?? 0 };
  return {
    range,
    message: messages.legacy(encoding),
    expected: [decodeLegacy(passage.text.slice(range.start, range.end), encoding)],
    fixes: [{ title: messages.convert, edits, safe: true }],
  };
}

function checkSigns({ text }: Passage, context: CheckContext): RuleFinding[] {
  const messages = unicodeMessages[context.language];
  return findSigns(text).map(({ start, end, say, right }) => {
    const range = { start, end };
    if (right === undefined) return { range, message: say(messages) };
    const title = right === '' ? messages.remove : messages.replace(right);
    return {
      range,
      message: say(messages),
      expected: [right],
      fixes: [{ title, edits: [{ range, text: right }], safe: true }],
    };
  });
}

/** What is to be changed in one line; offsets into the passage text. */
interface Line {
  readonly start: number;
  readonly letters: readonly TextEdit[];
  readonly blanks: readonly TextEdit[];
}

function readLines({ text }: Passage): Line[] {
  if (legacyEncoding(text) !== undefined) return [];
  return [...text.matchAll(line)].map(({ 0: typed, index: start }) => {
    const letters = editsOf(typed, start, decomposedWord, (word) =>
      mark.test(word) ? word.normalize('NFC') : word,
    );
    const blanks = editsOf(typed, start, specialBlank, () => ' ').filter(({ range }) =>
      isAlone(text, range),
    );
    return { start, letters, blanks };
  });
}

function toFindings(
  report: Report,
  passage: Passage,
  { start, letters, blanks }: Line,
  context: CheckContext,
): RuleFinding[] {
  const messages = unicodeMessages[context.language];
  const found = [
    { edits: letters, message: messages.decomposed(letters.length), title: messages.convert },
    { edits: blanks, message: messages.blanks(blanks.length), title: messages.plainBlanks },
  ];
  return found
    .filter(({ edits }) => edits.length > 0)
    .map(({ edits, message, title }) => {
      const inSource = edits.map(({ range, text }) => ({
        text,
        range: toSource(passage, range.start, range.end),
      }));
      const from = lineStart(report, passage, toSource(passage, start, start + 1).start);
      const end = inSource.at(-1)?.range.end ?? from;
      return {
        range: { start: from, end },
        message,
        fixes: [{ title, edits: inSource, safe: true }],
      };
    });
}

/** Changes of everything a pattern finds that is not as it should be. */
function editsOf(
  text: string,
  at: number,
  pattern: RegExp,
  right: (typed: string) => string,
): TextEdit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: typed, index }) => {
    const changed = right(typed);
    const range = { start: at + index, end: at + index + typed.length };
    return changed === typed ? [] : [{ range, text: changed }];
  });
}

/** Between two words; rule `spacing` makes one blank of a gap of several. */
function isAlone(text: string, { start, end }: TextEdit['range']): boolean {
  return end - start === 1 && inWords.test(text[start - 1] ?? '') && inWords.test(text[end] ?? '');
}

/** With the sign or `#` before the passage; a cell stands for itself. */
function lineStart(report: Report, passage: Passage, start: number): number {
  return passage.kind === 'cell' ? start : report.text.lastIndexOf('\n', start - 1) + 1;
}
