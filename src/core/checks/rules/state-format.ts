import { stateFormatMessages } from '../../messages/state-format';
import type { Scalar } from '../../report/front-matter/model';
import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import { fold } from '../../vietnamese/fold';
import { parseRoman } from '../../vietnamese/roman';
import type { ReportRule, RuleFinding } from '../model';
import { isProse } from '../prose/prose';

type Messages = (typeof stateFormatMessages)['vi'];

/** A habit of Nghị định 30; offsets into the text it was found in. */
interface Habit extends Range {
  readonly say: (messages: Messages) => string;
  /** What should stand there. */
  readonly right?: string;
}

const motto = /^(?:cong hoa xa hoi chu nghia viet nam|doc lap *[-–] *tu do *[-–] *hanh phuc)$/;
const types = 'NQ|QĐi|QĐ|CT|KL|QC|BC|CTr|TTr|CV|BB|HD|TB|KH|ĐA';
const issuers =
  'TW|TU|HU|ĐU|QU|ThU|ĐUK|CB|ĐH|BTCTW|BTCTU|BTCHU|VPTW|VPTU|VPHU|VPĐU|UBKTTW|UBKTTU|UBKTHU|UBKTĐU|BTGTU|BTGĐU';
/** `12/NQ-TU`, `39/KH/HU`, and the code alone: `BC-ĐU`. */
const swapped = new RegExp(
  `(?<![\\p{L}\\d/-])(\\d{0,4})(/?)(${types})([-/])(${issuers})(?![\\p{L}\\d])`,
  'gu',
);
/** Nothing else can be a swapped code; quicker to look for. */
const mayBeCode = /[A-ZĐir][-/]/;
const numberColon = /^\s*Số\s*:(?=\s*(?:(?:\d{1,4}|[.…_]{2,}|[-/])\s*)?[-/])/u;
const subject = /^\s*V\/v:?\s/iu;
const lastStop = /\.\/\.?(?=[\s*]*$)/u;
const archive = /^[-\s]*Lưu\s*(?::|VT(?![\p{L}]))/u;
const dear = /^(?:\s*Kính gửi\s*:?|[-\s]*Như trên(?=\s*[;,.]|$))/u;
const authority = /^\s*(TM|T\.M|KT|K\.T|TL|T\.L|TUQ)\.?\s+(?=\p{Lu}{2})/u;
const annex = /^\s*(phụ lục)\s+([IVX]{1,5})(?=$|[\s.:])/iu;

/** What clerks carry over from the State's format, each with the clause of the Party's norm. */
export const stateFormat: ReportRule = {
  id: 'state-format',
  scope: 'report',
  severity: 'warning',
  description: { vi: stateFormatMessages.vi.description, en: stateFormatMessages.en.description },
  examples: [
    { markdown: '«CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM»\n\n«Độc lập - Tự do - Hạnh phúc»' },
    {
      markdown: 'Theo Nghị quyết số «12/NQ-TU», các chi bộ đã họp«./.»',
      fixed: 'Theo Nghị quyết số 12-NQ/TU, các chi bộ đã họp.',
    },
    { markdown: '«Kính gửi:» Tỉnh ủy\n\n«V/v »tổng kết công tác\n\n- «Lưu:» VT.' },
    {
      markdown:
        'Nước Cộng hòa xã hội chủ nghĩa Việt Nam; Nghị quyết số 12-NQ/TU; Quyết định số 05/QĐ-UBND; Công văn 3/BC-CA.',
    },
    {
      markdown: '---\ntên loại: BÁO CÁO\nký hiệu: «BC-ĐU»\nquyền hạn: «TM. »ĐẢNG ỦY\n---\n',
      wholeFile: true,
      fixed: '---\ntên loại: BÁO CÁO\nký hiệu: BC/ĐU\nquyền hạn: T/M ĐẢNG ỦY\n---\n',
    },
  ],
  check(report, context) {
    const messages = stateFormatMessages[context.language];
    return [
      ...scalarsOf(report).flatMap((scalar) => checkScalar(scalar, messages)),
      ...report.passages
        .filter(isProse)
        .flatMap((passage) =>
          context
            .read(passage, readHabits)
            .map((habit) => toFinding(habit, toSource(passage, habit.start, habit.end), messages)),
        ),
    ];
  },
};

function readHabits({ text }: Passage): Habit[] {
  return findHabits(text);
}

function findHabits(text: string): Habit[] {
  const whole = { start: 0, end: text.length };
  if (text.length < 60 && motto.test(fold(text))) return [{ ...whole, say: (say) => say.motto }];
  return [
    ...swappedCodes(text),
    ...first(
      text,
      numberColon,
      (say) => say.numberColon,
      () => 'Số',
    ),
    ...first(text, subject, (say) => say.subject),
    ...first(
      text,
      lastStop,
      (say) => say.lastStop,
      () => '.',
    ),
    ...first(text, archive, (say) => say.archive),
    ...first(text, dear, (say) => say.dear),
    ...authorities(text),
    ...annexes(text),
  ];
}

function first(
  text: string,
  pattern: RegExp,
  say: Habit['say'],
  right?: (found: string) => string,
): Habit[] {
  const match = pattern.exec(text);
  if (!match) return [];
  const indent = /^[-\s]*/.exec(match[0])?.[0].length ?? 0;
  const start = match.index + indent;
  const end = match.index + match[0].length;
  return [{ start, end, say, ...(right && { right: right(match[0]) }) }];
}

/** True for a text with a document number that this rule names, so that no other rule does. */
export function namesSwappedCode(text: string): boolean {
  return swappedCodes(text).length > 0;
}

function swappedCodes(text: string): Habit[] {
  if (!mayBeCode.test(text)) return [];
  return [...text.matchAll(swapped)].flatMap((match): Habit[] => {
    const { index } = match;
    const [found, figure, slash, type, middle, issuer] = match as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    // Right but for the figure that is still to come: `-BC/ĐU`, `BC/ĐU`.
    if (slash === '' && (middle === '/' || figure !== '')) return [];
    const right = `${figure}${slash === '' ? '' : '-'}${type}/${issuer}`;
    return [{ start: index, end: index + found.length, right, say: (say) => say.swapped(right) }];
  });
}

function authorities(text: string): Habit[] {
  const match = authority.exec(text);
  if (!match) return [];
  const letters = (match[1] as string).replace('.', '');
  const right = letters === 'TUQ' ? 'T/L' : `${letters[0] ?? ''}/${letters[1] ?? ''}`;
  return first(
    text,
    authority,
    (say) => say.authority(right),
    () => `${right} `,
  );
}

function annexes(text: string): Habit[] {
  const match = annex.exec(text);
  const value = match && parseRoman(match[2] as string);
  if (!match || !value || text.length > 80) return [];
  const right = `${match[1] ?? ''} ${value}`;
  return first(
    text,
    annex,
    (say) => say.annex(right),
    () => right,
  );
}

function scalarsOf({ frontMatter: { metadata } }: Report): Scalar[] {
  const {
    number,
    code,
    subject: trichYeu,
    issuingBody,
    parentBody,
    recipients,
    signatures,
  } = metadata;
  return [
    ...[number, code, trichYeu].flatMap((scalar) => (scalar ? [scalar] : [])),
    ...issuingBody,
    ...parentBody,
    ...recipients.flatMap(({ names }) => names),
    ...signatures.flatMap((signature) => signature.authority),
  ];
}

/** Quotes before the text are part of the scalar's range. */
function checkScalar({ text, range }: Scalar, messages: Messages): RuleFinding[] {
  if (!range) return [];
  const quotes = Math.max(0, Math.floor((range.end - range.start - text.length) / 2));
  const from = range.start + quotes;
  return findHabits(text).map((habit) =>
    toFinding(
      habit,
      { start: from + habit.start, end: Math.min(from + habit.end, range.end) },
      messages,
    ),
  );
}

function toFinding({ say, right }: Habit, range: Range, messages: Messages): RuleFinding {
  if (right === undefined) return { range, message: say(messages) };
  return {
    range,
    message: say(messages),
    expected: [right.trim()],
    fixes: [{ title: messages.fix(right.trim()), edits: [{ range, text: right }], safe: false }],
  };
}
