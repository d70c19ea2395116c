import { fold } from './fold';
import { capitals, letters } from './letters';

/** Number and code of a Party document; offsets into the text it was found in. */
export interface DocumentNumber {
  readonly start: number;
  readonly end: number;
  /** As typed: `21-NQ/TW`. */
  readonly text: string;
  readonly figure: number;
  /** `NQ`, as typed. */
  readonly type: string;
  /** `TW`, as typed. */
  readonly issuer: string;
}

/** Level of a Party body: the centre, a province, a district (up to 2025), a đảng ủy, a chi bộ, a congress. */
export type Level = 'central' | 'province' | 'district' | 'committee' | 'cell' | 'congress';

/** What the part of a code behind the slash says of the issuer. */
export interface IssuerCode {
  readonly level?: Level;
  /** Boards and offices that serve a committee (`BTCTU`, `VPĐU`) begin with a code of their own. */
  readonly board?: Board;
}

export type Board = 'BTC' | 'VP' | 'UBKT' | 'BTG' | 'BTGDV' | 'BDV' | 'BNC' | 'BXDĐ';

/** Type words with their codes (HD 05, number and code); the first code of each is the one to write. */
const types: readonly (readonly [words: string, ...codes: string[]])[] = [
  ['nghị quyết', 'NQ'],
  // Quy chế, đề án and the like are often issued by a decision and cited by its number.
  ['quyết định', 'QĐ'],
  ['quy định', 'QĐ', 'QĐi', 'QyĐ'],
  ['chỉ thị', 'CT'],
  ['thông báo kết luận', 'TB', 'KL', 'TBKL'],
  ['kết luận', 'KL', 'TB', 'TBKL'],
  ['quy chế', 'QC', 'QĐ', 'QyC'],
  ['quy trình', 'QT', 'QTr', 'QĐ'],
  ['báo cáo', 'BC'],
  ['chương trình', 'CTr', 'CTHĐ', 'CTPH', 'QĐ'],
  ['thông tri', 'TT'],
  ['tờ trình', 'TTr'],
  ['công văn', 'CV'],
  ['biên bản', 'BB'],
  ['hướng dẫn', 'HD'],
  ['thông báo', 'TB', 'TBKL'],
  ['kế hoạch', 'KH', 'KHPH'],
  ['đề án', 'ĐA', 'QĐ'],
  ['phương án', 'PA', 'QĐ'],
  ['dự án', 'DA', 'QĐ'],
  ['quy hoạch', 'QH', 'QĐ'],
];
/** By the words as they are written, and folded. */
const codesByWord: ReadonlyMap<string, readonly string[]> = new Map(
  types.flatMap(([words, ...codes]) => [[words, codes] as const, [fold(words), codes] as const]),
);
const wordsByCode: ReadonlyMap<string, readonly string[]> = new Map(
  types.map(([, code = '']) => [
    code,
    types.filter(([, first]) => first === code).map(([words]) => words),
  ]),
);

const levels: Readonly<Record<string, Level>> = {
  TW: 'central',
  TU: 'province',
  HU: 'district',
  QU: 'district',
  ThU: 'district',
  ĐU: 'committee',
  ĐUK: 'committee',
  ĐUQS: 'committee',
  ĐUCA: 'committee',
  ĐUBP: 'committee',
  CB: 'cell',
  ĐH: 'congress',
};
const boardNames: readonly (readonly [RegExp, Board])[] = [
  [/^(?:uy ban kiem tra|ubkt)(?![a-z])/, 'UBKT'],
  [/^van phong(?![a-z])/, 'VP'],
  [/^(?:ban to chuc|btc)(?![a-z])/, 'BTC'],
  [/^ban tuyen giao va dan van(?![a-z])/, 'BTGDV'],
  [/^ban tuyen giao(?![a-z])/, 'BTG'],
  [/^ban dan van(?![a-z])/, 'BDV'],
  [/^ban noi chinh(?![a-z])/, 'BNC'],
  [/^ban xay dung dang(?![a-z])/, 'BXDĐ'],
];
const boards: readonly Board[] = ['BTGDV', 'BXDĐ', 'UBKT', 'BTC', 'BTG', 'BDV', 'BNC', 'VP'];

/** Type words, longest first, for the pattern of those who look for them before a number. */
export const typeWords: readonly string[] = types
  .map(([words]) => words)
  .sort((a, b) => b.length - a.length);

/** The codes a type word may have, the usual one first; empty for words that are no type. */
export function codesOfType(words: string): readonly string[] {
  return codesByWord.get(words.toLowerCase()) ?? codesByWord.get(fold(words)) ?? [];
}

/** The type words a code stands for; empty for an unknown code. */
export function typesOfCode(code: string): readonly string[] {
  return wordsByCode.get(code) ?? [];
}

/** What an issuer's code says; nothing known is an empty answer, for users may use any code. */
export function readIssuerCode(code: string): IssuerCode {
  const level = levels[code];
  if (level) return { level };
  const board = boards.find((one) => code.startsWith(one));
  if (!board) return {};
  const own = levels[code.slice(board.length)];
  return own ? { board, level: own } : code === board ? { board } : {};
}

/** The code of a board or office by the name it goes by: `Ban Tổ chức Tỉnh ủy` is `BTC`. */
export function boardNamed(name: string): Board | undefined {
  const folded = fold(name);
  return boardNames.find(([pattern]) => pattern.test(folded))?.[1];
}

const number = new RegExp(
  `(?<![${letters}\\d/.,-])(\\d{1,4})[-–]([${letters}&]{2,8})/([${letters}]{2,12}(?:-[${letters}]{2,8})?)(?![${letters}\\d/])`,
  'g',
);
const capital = new RegExp(`^[${capitals}]`);

/** Numbers of Party documents in a text: figure, hyphen, type, slash, issuer. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  if (!text.includes('/') || !/\d[-–]/.test(text)) return [];
  return [...text.matchAll(number)].flatMap((match) => {
    const [found, figure, type = '', issuer = ''] = match;
    if (!capital.test(type) || !capital.test(issuer)) return [];
    const { index } = match;
    const end = index + found.length;
    return [{ start: index, end, text: found, figure: Number(figure), type, issuer }];
  });
}

/** A number written the State's way, or with the wrong signs, and what it should read. */
export interface MisformedNumber {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const misformed = new RegExp(
  `(?<![${letters}\\d/.,-])(\\d{1,4})(/\\d{4}/|[-–/])([${capitals}][${letters}]{1,3})([-–/])([${capitals}][${letters}]{1,8})(?![${letters}\\d/-])`,
  'g',
);
const mayBeMisformed = new RegExp(`[${letters}][-–/][A-ZĐ]`);

/** Numbers of Party documents whose hyphen and slash stand in the wrong places: `37-QĐ-TW`, `04/2016/NQ-TW`. */
export function findMisformedNumbers(text: string): MisformedNumber[] {
  if (!/\d[-–/][A-ZĐ\d]/.test(text) || !mayBeMisformed.test(text)) return [];
  return [...text.matchAll(misformed)].flatMap((match) => {
    const [found, figure = '', first = '', type = '', second, issuer = ''] = match;
    const isRight = first !== '/' && first.length === 1 && second === '/';
    if (isRight || !wordsByCode.has(type) || !readIssuerCode(issuer).level) return [];
    const right = `${figure}-${type}/${issuer}`;
    return [{ start: match.index, end: match.index + found.length, right }];
  });
}
