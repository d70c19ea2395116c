import { signatureMessages } from '../../messages/signature';
import type { Metadata, Scalar, Signature } from '../../report/front-matter/model';
import { fold } from '../../vietnamese/fold';
import { typedInBody, valueFindings } from '../formalities/finding';
import type { ValueFault } from '../formalities/finding';
import {
  bodyKind,
  collectiveKinds,
  hasGap,
  issuingKind,
  issuingName,
} from '../formalities/issuing-body';
import type { BodyKind } from '../formalities/issuing-body';
import type { ReportRule } from '../model';

type Messages = (typeof signatureMessages)['vi'];

const looseSlash = /^([TK])(?: +[/\\] *| *[/\\] +|[/\\])([MTL])[.:]?(?= )/iu;
/** The words the norm writes with two letters. */
const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/^thay mặt(?= )/iu, 'T/M'],
  [/^thừa lệnh(?= )/iu, 'T/L'],
  [/^ký thay(?= )/iu, 'K/T'],
];
/** An authority typed where the position belongs: `KT. BÍ THƯ - PHÓ BÍ THƯ`. */
const authorityInPosition = /^(?:T *(?:[/.] *)?M|K *(?:[/.] *)?T|T *(?:[/.] *)?L)\.?(?= \p{L})/iu;
const onBehalf = /^t\/m (.+)$/;
const secretary = /^(?:pho )?bi thu(?![a-z])/;
const positionOf =
  /^((?:PHÓ BÍ THƯ THƯỜNG TRỰC|PHÓ BÍ THƯ|BÍ THƯ|PHÓ TRƯỞNG BAN|TRƯỞNG BAN|PHÓ CHÁNH VĂN PHÒNG|CHÁNH VĂN PHÒNG|PHÓ CHỦ NHIỆM|CHỦ NHIỆM))\s+(?:ĐẢNG|CHI|TỈNH|THÀNH|HUYỆN|QUẬN|BAN|TỔ CHỨC|TUYÊN GIÁO|DÂN VẬN|NỘI CHÍNH|XÂY DỰNG|[UỦ][YỶ] BAN|UBKT)(?![\p{L}])(.*)$/iu;
const secondPost = /[,;-]|kiêm/iu;
const titles =
  /^(?:(?:(?:GS|PGS|TSKH|TS|ThS|BSCK\p{L}*|BS|KS|CN|LS|GVC|NGƯT|NGND|TTƯT|TTND|Đ\/c)\.?(?: CKI{0,3})?[.,]? ?(?=[\p{Lu}.])|(?:Đồng chí|Giáo sư|Phó giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Luật sư|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý))[.,]? ))+/u;
/** `Nguyễn Văn Mẫu, ThS` */
const titlesBehind =
  /(?:,|(?<! )) *[,(] *(?:(?:GS|PGS|TSKH|TS|ThS|BSCK\p{L}*|BS|KS|CN|LS)\.? *(?:[,.] *)?)+\)?$/u;
const deputyOf = /^k\/t ([a-z ]+)$/;
const inCapitals = /^\p{Lu}[\p{Lu}\p{M}]*(?: \p{Lu}[\p{Lu}\p{M}]*)+$/u;
const typedSignature =
  /^(?:T\/M|K\/T|T\/L) (?:ĐẢNG|BAN|CHI|TỈNH|THÀNH|HUYỆN|TRƯỞNG|CHÁNH|BÍ)[\p{Lu} ]*$/u;

/** Who signs, in whose name and as what (HD 05, 7.2). */
export const signature: ReportRule = {
  id: 'signature',
  scope: 'report',
  severity: 'warning',
  description: { vi: signatureMessages.vi.description, en: signatureMessages.en.description },
  examples: [
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: CHI BỘ THÔN MẪU ĐÔNG\nquyền hạn: «K/T BÍ THƯ»\nchức vụ: «PHÓ BÍ THƯ CHI BỘ»\nhọ tên: «ThS. »Nguyễn Văn Mẫu\n---\n',
      wholeFile: true,
      fixed:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: CHI BỘ THÔN MẪU ĐÔNG\nquyền hạn: T/M CHI BỘ\nchức vụ: PHÓ BÍ THƯ\nhọ tên: Nguyễn Văn Mẫu\n---\n',
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nquyền hạn: «T/M CHI BỘ»\nchức vụ: BÍ THƯ\nhọ tên: «NGUYỄN VĂN MẪU»\n---\n',
      wholeFile: true,
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\nquyền hạn: T/M BAN THƯỜNG VỤ\nchức vụ: PHÓ BÍ THƯ\nhọ tên: Nguyễn Văn Mẫu\n---\n',
      wholeFile: true,
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan cấp trên: TỈNH ỦY AN MẪU\ncơ quan ban hành: BAN TỔ CHỨC\nquyền hạn: K/T TRƯỞNG BAN\nchức vụ: PHÓ TRƯỞNG BAN\n---\n',
      wholeFile: true,
    },
    {
      markdown:
        '---\ntên loại: BÁO CÁO\ncơ quan ban hành: [ĐẢNG ỦY XÃ TÂN HÒA MẪU, CHI BỘ THÔN MẪU ĐÔNG]\nký:\n  - {quyền hạn: T/M ĐẢNG ỦY, chức vụ: BÍ THƯ}\n  - {quyền hạn: T/M CHI BỘ, chức vụ: BÍ THƯ}\n---\n',
      wholeFile: true,
    },
  ],
  check(report, context) {
    const messages = signatureMessages[context.language];
    const { metadata } = report.frontMatter;
    return [
      ...valueFindings(
        report.text,
        metadata.signatures.flatMap((one) => checkSignature(one, metadata, messages)),
      ),
      ...typedInBody(report, typedSignature, messages.inBody),
    ];
  },
};

function checkSignature(one: Signature, metadata: Metadata, messages: Messages): ValueFault[] {
  const [authority] = one.authority;
  const [position] = one.position;
  const isByOrder = authority !== undefined && fold(authority.text).startsWith('t/l');
  return [
    ...(authority ? checkAuthority(authority, metadata, messages) : []),
    ...(position ? checkPost(position, authority, metadata, messages) : []),
    ...(position && !authority ? checkMissing(position, metadata, messages) : []),
    // Who signs by order belongs to another body, which the position has to name.
    ...(position && !isByOrder ? checkPosition(position, messages) : []),
    ...(one.name ? checkName(one.name, messages) : []),
  ];
}

function checkAuthority(scalar: Scalar, metadata: Metadata, messages: Messages): ValueFault[] {
  if (hasGap(scalar)) return [];
  const text = scalar.text.normalize('NFC');
  const slash = readSlash(text);
  const { typed, right } = slash ?? { typed: '', right: '' };
  const loose: ValueFault[] =
    slash && typed.toUpperCase() !== right
      ? [
          {
            scalar,
            words: typed,
            message: messages.slash(right),
            expected: [right],
            fix: messages.fix(right),
          },
        ]
      : [];
  const plain = fold(right + text.slice(typed.length));
  const body = issuingName(metadata);
  const kind = issuingKind(metadata);
  if (plain.startsWith('k/t ')) {
    const named = bodyKind(plain.slice(4));
    const isCollective =
      collectiveKinds.has(kind) || collectiveKinds.has(named) || named === 'standing';
    if (kind === 'board' || !(isCollective || secretary.test(plain.slice(4)))) return loose;
    const rights = behalfOf(kind, metadata);
    const fix = rights.length === 1 ? { fix: messages.fix(rights[0] as string) } : {};
    return [{ scalar, message: messages.noDeputy(rights), expected: rights, ...fix }];
  }
  const named = bodyKind(onBehalf.exec(plain)?.[1] ?? '');
  if (!named || !body || !kind) return loose;
  if (kind === 'cell' && named === 'standing') {
    const expected = 'T/M CHI BỘ';
    const message = messages.noStanding(expected);
    return [{ scalar, message, expected: [expected], fix: messages.fix(expected) }];
  }
  const kinds = metadata.issuingBody.map(({ text: name }) => bodyKind(name));
  // Of several bodies that issue the report each has its own signatory.
  return [kind, ...kinds].some((one) => one && fits(named, one))
    ? loose
    : [{ scalar, message: messages.otherBody(text, body.text) }];
}

/** The letters before the body: as typed, and as the norm writes them. */
function readSlash(text: string): { typed: string; right: string } | undefined {
  const slash = looseSlash.exec(text);
  if (slash) {
    const right = `${slash[1] ?? ''}/${slash[2] ?? ''}`.toUpperCase();
    return { typed: slash[0], right };
  }
  for (const [pattern, right] of spelledOut) {
    const typed = pattern.exec(text)?.[0];
    if (typed !== undefined) return { typed, right };
  }
  return undefined;
}

/** The position against the authority above it and the kind of report. */
function checkPost(
  scalar: Scalar,
  authority: Scalar | undefined,
  { documentType }: Metadata,
  messages: Messages,
): ValueFault[] {
  if (hasGap(scalar)) return [];
  const text = scalar.text.normalize('NFC').trim();
  if (authorityInPosition.test(text)) {
    return [{ scalar, message: messages.authorityInPosition }];
  }
  const post = fold(text);
  const stoodFor = deputyOf.exec(fold(authority?.text ?? ''))?.[1];
  if (stoodFor !== undefined && post === stoodFor && !secretary.test(post)) {
    const message = messages.ownDeputy(text.toUpperCase());
    return [{ scalar, message, expected: [`PHÓ ${text.toUpperCase()}`] }];
  }
  const isPolitical = fold(documentType?.text ?? '') === 'bao cao chinh tri';
  return isPolitical && post.startsWith('pho bi thu')
    ? [{ scalar, message: messages.politicalReport, severity: 'info' }]
    : [];
}

/** True unless both are known to be of different kinds. */
function fits(named: BodyKind, issuing: BodyKind): boolean {
  if (named === issuing || named === 'organisation') return true;
  if (named === 'standing' || named === 'board' || named === 'congress') return true;
  return !collectiveKinds.has(issuing);
}

/** The authority a (phó) bí thư signs with: certain in a chi bộ, else of the committee or its standing board. */
function behalfOf(kind: BodyKind | undefined, metadata: Metadata): string[] {
  if (kind === 'cell') return ['T/M CHI BỘ'];
  const committee = kind && collectiveKinds.has(kind) ? issuingName(metadata)?.text : undefined;
  const name = committee?.trim().split(/\s+/).slice(0, 2).join(' ').toUpperCase() ?? 'ĐẢNG ỦY';
  return [`T/M ${name}`, 'T/M BAN THƯỜNG VỤ'];
}

function checkMissing(scalar: Scalar, metadata: Metadata, messages: Messages): ValueFault[] {
  if (!secretary.test(fold(scalar.text))) return [];
  const rights = behalfOf(issuingKind(metadata), metadata);
  return [{ scalar, message: messages.missing(rights) }];
}

function checkPosition(scalar: Scalar, messages: Messages): ValueFault[] {
  const match = positionOf.exec(scalar.text.normalize('NFC').trim());
  const right = match?.[1];
  if (!match || right === undefined) return [];
  const isOnePost = !secondPost.test(match[2] ?? '');
  return [
    {
      scalar,
      message: messages.position(right),
      expected: [right],
      ...(isOnePost && { fix: messages.fix(right) }),
    },
  ];
}

function checkName(scalar: Scalar, messages: Messages): ValueFault[] {
  if (hasGap(scalar)) return [];
  const text = scalar.text.normalize('NFC').trim();
  const title = titles.exec(text)?.[0];
  if (title !== undefined && title.length < text.length) {
    const right = text.slice(title.length);
    const fault = { scalar, words: title, message: messages.title(right), expected: [''] };
    return [{ ...fault, fix: messages.fix(right) }];
  }
  const behind = titlesBehind.exec(text);
  if (behind && behind.index > 0) {
    const right = text.slice(0, behind.index);
    const fault = { scalar, words: behind[0], message: messages.title(right), expected: [''] };
    return [{ ...fault, fix: messages.fix(right) }];
  }
  if (!inCapitals.test(text)) return [];
  const right = text
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
  return [
    { scalar, message: messages.capitals(right), expected: [right], fix: messages.fix(right) },
  ];
}
