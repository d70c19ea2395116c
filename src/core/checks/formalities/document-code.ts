import type { numberAndCodeMessages } from '../../messages/number-and-code';
import type { Metadata, Scalar } from '../../report/front-matter/model';
import {
  boardNamed,
  codesOfType,
  readIssuerCode,
  typeWords,
  typesOfCode,
} from '../../vietnamese/document-number';
import { fold } from '../../vietnamese/fold';
import type { ValueFault } from './finding';
import { bodyKind, hasGap, issuingName } from './issuing-body';

type Messages = (typeof numberAndCodeMessages)['vi'];

interface Code {
  readonly figure?: string;
  readonly type: string;
  readonly issuer: string;
}

const written =
  /^ *(?:số *(?:: *)?)?(?:(\d{1,4}) *)?(?:[-–] *)?(\p{L}{2,5}) *\/ *(\p{L}{2,10}(?:-\p{L}{1,8})?)$/iu;
const withoutSlash =
  /^[-–]? *(NQ|QĐ|CT|KL|QC|BC|CTr|TT|TTr|CV|BB|HD|TB|KH|ĐA)(TW|TU|HU|ĐU|CB|BTCTU|VPTU)$/u;
const knownTypes: ReadonlyMap<string, string> = new Map(
  typeWords.flatMap((words) => codesOfType(words).map((code) => [code.toLowerCase(), code])),
);
const foldedTypeWords = typeWords.map((words) => [fold(words), words] as const);
const knownIssuers: ReadonlyMap<string, string> = new Map(
  ['TW', 'TU', 'HU', 'QU', 'ThU', 'ĐU', 'ĐUK', 'CB', 'ĐH'].map((code) => [
    code.toLowerCase(),
    code,
  ]),
);
const levelCodes: readonly (readonly [RegExp, string])[] = [
  [/(?:tinh uy|thanh uy)/, 'TU'],
  [/huyen uy/, 'HU'],
  [/quan uy/, 'QU'],
  [/thi uy/, 'ThU'],
  [/dang uy/, 'ĐU'],
  [/(?:chi bo|chi uy)/, 'CB'],
];

/** The code of the document (`ký hiệu`) in itself, against its type and against the body that issues it. */
export function checkCode(metadata: Metadata, messages: Messages): ValueFault[] {
  const { code: scalar } = metadata;
  if (!scalar || hasGap(scalar)) return [];
  const code = readCode(scalar.text);
  if (!code) return [];
  const type = checkType(scalar, code, metadata, messages);
  const issuer = checkIssuer(scalar, code, metadata, messages);
  if (type && issuer?.right !== undefined && type.right !== undefined) {
    const right = `${type.right}/${issuer.right}`;
    return [{ ...type.fault, words: undefined, expected: [right], fix: messages.fix(right) }];
  }
  return [type?.fault, issuer?.fault ?? formFault(scalar, code, metadata, messages)].flatMap(
    (fault) => fault ?? [],
  );
}

/** The number (`số`) is figures alone. */
export function checkNumber({ number, code }: Metadata, messages: Messages): ValueFault[] {
  if (!number || hasGap(number)) return [];
  const match = /^(?:số *(?:: *)?)?(\d{1,4}) *[-–/] *([\p{L}\d][\p{L}\d/-]*)$/iu.exec(
    number.text.trim(),
  );
  const figure = match?.[1];
  if (!match || figure === undefined) return checkNumberWord(number, messages);
  const isKnown = /^\d{4}$/.test(match[2] ?? '') || match[2] === code?.text;
  return [
    {
      scalar: number,
      message: messages.codeInNumber(figure),
      expected: [figure],
      ...(isKnown && { fix: messages.fix(figure) }),
    },
  ];
}

/** “Số” prints by itself. */
function checkNumberWord(scalar: Scalar, messages: Messages): ValueFault[] {
  const figure = /^số *(?:: *)?(\d{1,4})$/iu.exec(scalar.text.normalize('NFC').trim())?.[1];
  if (figure === undefined) return [];
  const message = messages.wordInNumber(figure);
  return [{ scalar, message, expected: [figure], fix: messages.fix(figure) }];
}

function readCode(typed: string): Code | undefined {
  const text = typed.normalize('NFC').trim();
  const joined = withoutSlash.exec(text);
  if (joined) return { type: joined[1] as string, issuer: joined[2] as string };
  const match = written.exec(text);
  if (!match) return undefined;
  const [, figure, type = '', issuer = ''] = match;
  return {
    ...(figure !== undefined && { figure }),
    type: knownTypes.get(type.toLowerCase()) ?? type,
    issuer: knownIssuers.get(issuer.toLowerCase()) ?? issuer,
  };
}

interface CodeFault {
  readonly fault: ValueFault;
  /** What the part of the code should be. */
  readonly right?: string;
}

function checkType(
  scalar: Scalar,
  { type, issuer }: Code,
  { documentType, titleLines }: Metadata,
  messages: Messages,
): CodeFault | undefined {
  const title = documentType?.text ?? titleLines[0]?.text ?? '';
  const folded = `${fold(title)} `;
  const words = foldedTypeWords.find(([one]) => folded.startsWith(`${one} `))?.[1];
  const codes = words === undefined ? [] : codesOfType(words);
  const [right] = codes;
  if (right === undefined || codes.includes(type) || typesOfCode(type).length === 0)
    return undefined;
  const whole = `${right}/${issuer}`;
  const message = messages.type(documentType?.text ?? title, scalar.text, whole);
  return { right, fault: { scalar, message, expected: [whole], fix: messages.fix(whole) } };
}

function checkIssuer(
  scalar: Scalar,
  { type, issuer }: Code,
  metadata: Metadata,
  messages: Messages,
): CodeFault | undefined {
  const body = issuingName(metadata);
  const right = body && expectedIssuer(body, metadata);
  const known = readIssuerCode(issuer);
  if (right === undefined || issuer === right || issuer.startsWith(right)) {
    const isOdd = !known.level && !known.board && issuer !== right;
    const message = messages.unknown(issuer);
    return isOdd && right === undefined
      ? { fault: { scalar, words: issuer, message, severity: 'hint' } }
      : undefined;
  }
  if (!known.level && !known.board) {
    const message = messages.unknown(issuer);
    return { fault: { scalar, words: issuer, message, severity: 'hint' } };
  }
  // A city below a province has been ThU as well as TU; a board may leave out its level.
  if ((right === 'TU' && issuer === 'ThU') || right.startsWith(issuer)) return undefined;
  const whole = `${type}/${right}`;
  const message =
    issuer === 'ĐH'
      ? messages.congress(whole)
      : messages.issuer(body?.text ?? '', scalar.text, whole);
  return { right, fault: { scalar, message, expected: [whole], fix: messages.fix(whole) } };
}

/** The code of the issuing body as far as its name tells. */
function expectedIssuer(body: Scalar, { parentBody }: Metadata): string | undefined {
  const name = fold(body.text);
  const kind = bodyKind(body.text);
  const levelOf = (text: string): string | undefined =>
    levelCodes.find(([pattern]) => pattern.test(text))?.[1];
  if (kind === 'board') {
    const board = boardNamed(body.text);
    const level = levelOf(name) ?? levelOf(fold(parentBody[0]?.text ?? ''));
    return board && level && board + level;
  }
  return kind === 'province' || kind === 'district' || kind === 'committee' || kind === 'cell'
    ? levelOf(name)
    : undefined;
}

/** A figure in the code, blanks, small letters, a missing slash. */
function formFault(
  scalar: Scalar,
  { figure, type, issuer }: Code,
  { number }: Metadata,
  messages: Messages,
): ValueFault | undefined {
  const right = `${type}/${issuer}`;
  const text = scalar.text.normalize('NFC').trim();
  if (figure !== undefined) {
    const isSame = number !== undefined && Number(number.text) === Number(figure);
    const message = messages.figureInCode(right);
    return { scalar, message, expected: [right], ...(isSame && { fix: messages.fix(right) }) };
  }
  if (text.replace(/^[-–] */, '') === right) return undefined;
  return { scalar, message: messages.form(right), expected: [right], fix: messages.fix(right) };
}
