import { readDateLine } from '../../import/recognise/date-line';
import { dateLine } from '../../word/date-line';
import { documentNumber } from '../../word/document-number';
import type { Fault, Line, WordCheck, WordCheckTools } from '../model';
import { lookFaults, withPlace } from './line-looks';
import type { LookRule, NamedRole } from './line-looks';

const clause = 'Phụ lục 2';
const rules: readonly LookRule[] = [
  { role: 'partyName', clause, centred: 'custom', side: 'right' },
  { role: 'parentBody', clause, centred: 'custom', side: 'left' },
  { role: 'issuingBody', clause, centred: 'custom', side: 'left' },
  { role: 'documentNumber', clause, centred: 'custom', side: 'left' },
  { role: 'placeAndDate', clause, centred: 'custom', side: 'right' },
  { role: 'urgency', clause },
  { role: 'draft', clause },
  { role: 'circulation', clause },
];
const wanted: readonly NamedRole[] = ['partyName', 'issuingBody', 'documentNumber', 'placeAndDate'];

/** The header block: what it must have, how that looks, and how number and date are written. */
export const header: WordCheck = {
  id: 'word-header',
  check(file, tools) {
    const { messages } = tools;
    const place = tools.clause(clause);
    if (!file.hasHeader) return [{ message: messages.noHeader(place), stays: true }];
    const has = (role: string): boolean => file.lines.some((line) => line.role === role);
    return [
      ...wanted
        .filter((role) => !has(role))
        .map((role) => ({
          message: messages.missing(messages.parts[role], place),
          stays: role !== 'partyName',
        })),
      ...(has('issuingBody') && !has('star') ? [{ message: messages.noStar(place) }] : []),
      ...(has('partyName') && !isRuled(file.lines, file.headerRuled)
        ? [{ message: messages.noRule(place) }]
        : []),
      ...lookFaults(file.lines, rules, tools),
      ...file.lines.flatMap((line) => writingFaults(line, tools)),
    ];
  },
};

/** The rule is a border or a drawn line; underlined words have one as long as they are, too. */
function isRuled(lines: readonly Line[], headerRuled: boolean): boolean {
  return (
    headerRuled ||
    lines.some(({ role, runs }) => role === 'partyName' && runs.some(({ look }) => look.underline))
  );
}

function writingFaults(line: Line, tools: WordCheckTools): Fault[] {
  const at = (message: string): Fault => withPlace({ message }, line);
  if (line.role === 'documentNumber') return numberFaults(line.text, tools).map(at);
  if (line.role === 'placeAndDate') return dateFaults(line.text, tools).map(at);
  return [];
}

const colon = /^số\s*:/iu;
const parts = /^số\s*(?::\s*)?(\d{1,4})(\s*)[-–]\s*(\S.*)$/iu;
const blanks = /\s[-–/]|[-–/]\s/u;

function numberFaults(text: string, { messages, profile, ...tools }: WordCheckTools): string[] {
  const place = tools.clause(clause);
  const [, number, , code] = parts.exec(text) ?? [];
  const right = documentNumber(number, code, profile.headerBlock)
    .map((piece) => piece.text)
    .join('');
  const digits = number?.length ?? profile.headerBlock.numberDigits;
  return [
    ...(colon.test(text) ? [messages.numberColon(place)] : []),
    ...(digits < profile.headerBlock.numberDigits ? [messages.numberZero(right, place)] : []),
    ...(number !== undefined && blanks.test(text) ? [messages.numberSpaces(place)] : []),
  ];
}

function dateFaults(text: string, { messages, profile, ...tools }: WordCheckTools): string[] {
  const found = readDateLine(text);
  if (!found || !/^\d{1,2}\/\d{1,2}\/\d{4}$/.test(found.date)) return [];
  const right = dateLine(undefined, found.date, profile.headerBlock).date.text;
  const own = /ngày.*$/iu.exec(text)?.[0].replace(/\s+/gu, ' ') ?? '';
  return own === right ? [] : [messages.date(right, tools.clause(clause))];
}
