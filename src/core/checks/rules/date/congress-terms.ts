import type { Scalar } from '../../../report/front-matter/model';
import type { Report } from '../../../report/model';
import type { Range } from '../../../report/range';
import { fold } from '../../../vietnamese/fold';
import { formatRoman, parseRoman } from '../../../vietnamese/roman';
import type { ReportText } from '../../formalities/report-texts';
import type { RuleFinding } from '../../model';
import type { Messages } from './fault';

/** A congress, or the committee it elected, with its ordinal and term. */
interface Congress {
  /** Whose congress, folded; the report's own body goes by one name. */
  readonly body: string;
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
  readonly term: string;
  readonly range: Range;
}

const withTerm =
  /(?<!\p{L})(?:lần thứ|khóa|khoá) ([IVXL]{1,7}|\d{1,2}|\p{L}{2,4})(?:,| -)? ?\(?nhiệm k[ỳì] (\d{4}) ?[-–—] ?(\d{4})(?!\d)/giu;
const longestName = 90;
/** The body whose congress it is stands last before the ordinal. */
const organisation =
  /^.*(?<!\p{L})((?:đảng bộ|chi bộ|đoàn|công đoàn|hội|mặt trận|hội đồng nhân dân|quốc hội)(?!\p{L}).*)$/iu;
const someCongress = /(?<!\p{L})đại hội(?: đại biểu)?(?: toàn quốc)?$/iu;
const ordinals: readonly string[] = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
];

/**
 * Ordinals of congresses and terms that contradict each other: one term with two ordinals, one ordinal with two
 * terms, a later ordinal with an earlier term. The rarer of two statements is named; of as many, the later.
 *
 * @param texts the title and the body
 */
export function checkCongresses(
  report: Report,
  texts: readonly ReportText[],
  messages: Messages,
): RuleFinding[] {
  const own = ownNames(report);
  const byBody = new Map<string, Congress[]>();
  for (const congress of texts.flatMap((text) => findCongresses(text, own))) {
    const same = byBody.get(congress.body) ?? [];
    same.push(congress);
    byBody.set(congress.body, same);
  }
  return [...byBody.values()].flatMap((same) => checkBody(same, messages));
}

function findCongresses({ text, locate }: ReportText, own: ReadonlySet<string>): Congress[] {
  if (!/nhiệm k[ỳì]/iu.test(text)) return [];
  return [...text.matchAll(withTerm)].flatMap((match): Congress[] => {
    const [found, typed = '', from = '', to = ''] = match;
    const ordinal = readOrdinal(typed);
    const body = bodyBefore(text.slice(Math.max(0, match.index - longestName), match.index));
    const range = locate(match.index, match.index + found.length);
    if (ordinal === undefined || body === undefined || !range) return [];
    return [
      {
        body: own.has(body) ? '' : body,
        ordinal,
        from: Number(from),
        to: Number(to),
        term: `${from} - ${to}`,
        range,
      },
    ];
  });
}

function readOrdinal(typed: string): number | undefined {
  if (/^\d+$/.test(typed)) return Number(typed);
  const word = ordinals.indexOf(typed.toLowerCase());
  return word >= 0 ? word + 1 : parseRoman(typed.toUpperCase());
}

/** Folded name of the body before the ordinal; empty for a bare “Đại hội”, `undefined` when nobody can tell. */
function bodyBefore(before: string): string | undefined {
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  const clause = sentence.slice(sentence.lastIndexOf(',') + 1).trim();
  const named = organisation.exec(clause)?.[1];
  if (named !== undefined) return /[()“”"]/.test(named) ? undefined : fold(named);
  return someCongress.test(clause) ? '' : undefined;
}

/** The ways a report names its own body: `Đảng bộ`, `Đảng bộ xã`, `Đảng bộ xã Tân Hòa Mẫu`. */
function ownNames({ frontMatter: { metadata } }: Report): Set<string> {
  const name = metadata.issuingBody.map(({ text }: Scalar) => fold(text)).join(' ');
  const words = name.replace(/^dang uy/, 'dang bo').split(' ');
  const names = new Set(['']);
  for (let count = 2; count <= words.length; count++) names.add(words.slice(0, count).join(' '));
  names.add('dang bo');
  return names;
}

function checkBody(congresses: readonly Congress[], messages: Messages): RuleFinding[] {
  const count = (one: Congress): number =>
    congresses.filter((other) => other.ordinal === one.ordinal && other.term === one.term).length;
  return congresses.flatMap((here, index): RuleFinding[] => {
    const isDoubtful = (there: Congress): boolean => {
      const more = count(there) - count(here);
      return more > 0 || (more === 0 && congresses.indexOf(there) < index);
    };
    const rivals = congresses.filter(isDoubtful);
    const { range } = here;
    const ordinal = rivals.find((one) => one.term === here.term && one.ordinal !== here.ordinal);
    if (ordinal) {
      const message = messages.twoOrdinals(here.term, roman(here), roman(ordinal));
      return [{ range, message, expected: [roman(ordinal)] }];
    }
    const term = rivals.find((one) => one.ordinal === here.ordinal && one.term !== here.term);
    if (term) {
      const message = messages.twoTerms(roman(here), here.term, term.term);
      return [{ range, message, expected: [term.term] }];
    }
    const order = rivals.find((one) => contradicts(one, here));
    if (!order) return [];
    const names = [here, order].map((one) => messages.congress(roman(one), one.term));
    return [{ range, message: messages.wrongOrder(...(names as [string, string])) }];
  });
}

/** A body that was founded anew counts from I. */
function contradicts(a: Congress, b: Congress): boolean {
  if (a.ordinal === 1 || b.ordinal === 1) return false;
  return Math.sign(a.ordinal - b.ordinal) * Math.sign(a.from - b.from) < 0;
}

function roman({ ordinal }: Congress): string {
  return formatRoman(ordinal);
}
