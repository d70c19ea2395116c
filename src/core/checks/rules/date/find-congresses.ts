import { fold } from '../../../vietnamese/fold';
import { smallLetters } from '../../../vietnamese/letters';
import { parseRoman } from '../../../vietnamese/roman';

/** A congress, or the committee it elected, with its ordinal and term; offsets into the text it was found in. */
export interface CongressMention {
  readonly start: number;
  readonly end: number;
  /** Whose congress, folded: empty where only “Đại hội” is said, `partyCongress` for the whole Party. */
  readonly body: string;
  readonly ordinal: number;
  readonly from: number;
  readonly to: number;
  /** `2020 - 2025`. */
  readonly term: string;
}

/** The body of the national congress and of the central committee. */
export const partyCongress = 'toan quoc';

// Sought in lower case: a class of letters behind the flags i and u takes V8 up to a second to compile.
const ordinal = '([ivxl]{1,7}|\\d{1,2}|[^ \\d,.;:()]{2,4})';
const term = 'nhiệm k[ỳì] (\\d{4}) ?[-–—] ?(\\d{4})(?!\\d)';
/** “lần thứ XXII (của) Đảng bộ xã, nhiệm kỳ 2020 - 2025”; the name may also stand before the ordinal. */
const ordinalFirst = new RegExp(
  `(?:(?<![${smallLetters}])(?:lần thứ|khóa|khoá)|(?<=đại hội)(?= [ivxl]+ )) ${ordinal}` +
    `((?: của)? (?:đảng bộ|chi bộ|công đoàn|đoàn|hội|đảng)(?![${smallLetters}])[${smallLetters} ]{0,50}?)?(?:,| -)? ?\\(?${term}`,
  'g',
);
/** “nhiệm kỳ 2020 - 2025 (lần thứ XXII)”. */
const termFirst = new RegExp(
  `(?<![${smallLetters}])${term}(?:,| -)? ?\\(?(?:lần thứ|khóa|khoá) ${ordinal}`,
  'g',
);
const longestName = 90;
/** The body whose congress it is stands last before the ordinal. */
const organisation =
  /^.*(?<![a-z\u00df-\u1ef9])((?:đảng bộ|chi bộ|đoàn|công đoàn|hội|mặt trận|hội đồng nhân dân|quốc hội)(?![a-z\u00df-\u1ef9]).*)$/;
const someCongress = /(?<![a-z\u00df-\u1ef9])đại hội(?: đại biểu)?$/;
const ofTheParty =
  /(?<![a-z\u00df-\u1ef9])(?:đại hội đại biểu toàn quốc|ban chấp hành trung ương(?: đảng)?)$/;
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
 * Congresses and committees named with ordinal and term.
 *
 * @param text in lower case, composed, tone marks placed the new way, gaps as one blank
 */
export function findCongresses(text: string): CongressMention[] {
  if (!/nhiệm k[ỳì] \d/.test(text)) return [];
  return [
    ...[...text.matchAll(ordinalFirst)].flatMap((match) => {
      const [, typed = '', name = '', from = '', to = ''] = match;
      return toMention(match, typed, name, from, to);
    }),
    ...[...text.matchAll(termFirst)].flatMap((match) => {
      const [, from = '', to = '', typed = ''] = match;
      return toMention(match, typed, '', from, to);
    }),
  ].sort((a, b) => a.start - b.start);

  function toMention(
    { index, 0: found }: RegExpExecArray,
    typed: string,
    name: string,
    from: string,
    to: string,
  ): CongressMention[] {
    const value = readOrdinal(typed);
    const before = text.slice(Math.max(0, index - longestName), index);
    const body = name === '' ? bodyBefore(before) : bodyBehind(name);
    if (value === undefined || body === undefined) return [];
    const start = index + found.length - found.trimStart().length;
    const end = index + found.length;
    const years = { from: Number(from), to: Number(to), term: `${from} - ${to}` };
    return [{ start, end, body, ordinal: value, ...years }];
  }
}

function readOrdinal(typed: string): number | undefined {
  if (/^\d+$/.test(typed)) return Number(typed);
  const word = ordinals.indexOf(typed);
  return word >= 0 ? word + 1 : parseRoman(typed.toUpperCase());
}

/** Folded name of the body before the ordinal; empty for a bare “Đại hội”, `undefined` when nobody can tell. */
function bodyBefore(before: string): string | undefined {
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  const clause = sentence.slice(sentence.lastIndexOf(',') + 1).trim();
  if (ofTheParty.test(clause)) return partyCongress;
  const named = organisation.exec(clause)?.[1];
  if (named !== undefined && !someCongress.test(named)) {
    return /[()“”"]/.test(named) ? undefined : fold(named);
  }
  return someCongress.test(clause) ? '' : undefined;
}

function bodyBehind(name: string): string {
  const body = fold(name).replace(/^cua /, '').trim();
  return body === 'dang' ? partyCongress : body;
}
