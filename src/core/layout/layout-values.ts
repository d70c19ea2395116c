import type { LayoutProfile, Look, Role } from './profile';
import type { ProfileName } from './profile-names';

/** A value of a profile that a unit may set for itself in `bao-cao.yaml`, by its Vietnamese name. */
export type LayoutValue = LengthValue | SwitchValue | SignValue;

interface ValueBase {
  /** As typed in `bao-cao.yaml`. */
  readonly key: string;
  /** What it is, for the reference. */
  readonly help: string;
}

export interface LengthValue extends ValueBase {
  readonly kind: 'length';
  readonly unit: 'pt' | 'mm';
  /** What can be printed at all. */
  readonly least: number;
  readonly most: number;
  readonly norm?: NormRange;
  readonly put: (profile: LayoutProfile, value: number) => LayoutProfile;
}

export interface SwitchValue extends ValueBase {
  readonly kind: 'switch';
  readonly norm?: { readonly value: boolean; readonly clause: string };
  readonly put: (profile: LayoutProfile, value: boolean) => LayoutProfile;
}

/** A separator, shown behind the first number of its kind: `I.`, `I-`, `I -`. */
export interface SignValue extends ValueBase {
  readonly kind: 'sign';
  readonly number: string;
  readonly signs: readonly string[];
  readonly put: (profile: LayoutProfile, value: string) => LayoutProfile;
}

/** What the norm allows, in the unit of the value. */
export interface NormRange {
  readonly least: number;
  readonly most: number;
  /** Where the norm says so, as a reader finds it. */
  readonly clause: string;
  /** Profiles of which the norm sets no upper limit. */
  readonly openIn?: readonly ProfileName[];
}

/** What a unit has set, by the key of the value; each fits its kind and can be printed. */
export type LayoutOverrides = ReadonlyMap<string, OwnValue>;

/** Points or millimetres, yes or no, a separator. */
export type OwnValue = number | boolean | string;

const headings: readonly Role[] = ['part', 'capital', 'roman', 'arabic', 'decimal', 'letter'];
const indented: readonly Role[] = ['body', 'capital', 'roman', 'arabic', 'decimal', 'letter'];
/** Signs behind the number of a heading that are met in practice. */
const signs = ['.', '-', ' -'];

/** Every value a unit may set, in the order of the reference. */
export const layoutValues: readonly LayoutValue[] = [
  size('cỡ chữ', 'Cỡ chữ của lời văn', ['base'], { least: 14, most: 15, clause: 'mục 6.2.2' }),
  {
    ...length('giãn dòng', 'Giãn dòng của lời văn, đặt ở chế độ “chính xác”', 'pt', 12, 40),
    norm: { least: 18, most: 22, clause: 'mục 6.2.2', openIn: ['hd36'] },
    put: (profile: LayoutProfile, value: number) => {
      const own = withLook(profile, ['bodyText'], { line: { exactly: value } });
      return withLook(own, ['bodyWithPicture', ...headings], { line: { atLeast: value } });
    },
  },
  {
    ...length('cách đoạn', 'Khoảng cách sau mỗi đoạn', 'pt', 0, 30),
    norm: { least: 6, most: Infinity, clause: 'mục 6.2.2' },
    put: (profile: LayoutProfile, value: number) =>
      withLook(profile, ['bodyText', ...headings], { after: value }),
  },
  {
    ...length('thụt đầu dòng', 'Dòng đầu mỗi đoạn lùi vào', 'mm', 0, 30),
    norm: { least: 9, most: 12.7, clause: 'mục 6.2.2' },
    put: (profile: LayoutProfile, value: number) =>
      withLook(profile, indented, { firstLine: value }),
  },
  margin('lề trên', 'top', 20),
  margin('lề dưới', 'bottom', 20),
  margin('lề trái', 'left', 30),
  margin('lề phải', 'right', 15),
  size('cỡ chữ cơ quan', 'Cỡ chữ của tên cơ quan ở đầu trang', ['parentBody', 'issuingBody'], {
    least: 14,
    most: 14,
    clause: 'Phụ lục 2',
  }),
  size('cỡ chữ tên loại', 'Cỡ chữ của tên loại văn bản', ['documentType'], {
    least: 15,
    most: 16,
    clause: 'mục 5.2',
  }),
  size('cỡ chữ trích yếu', 'Cỡ chữ của trích yếu', ['subject'], {
    least: 14,
    most: 15,
    clause: 'mục 5.2',
  }),
  size('cỡ chữ nơi nhận', 'Cỡ chữ của từng nơi nhận', ['recipient', 'braceNote'], {
    least: 12,
    most: 12,
    clause: 'mục 9.2',
  }),
  size('cỡ chữ bảng', 'Cỡ chữ trong bảng', ['tableText', 'tableHead']),
  size('cỡ chữ chú thích', 'Cỡ chữ của chú thích cuối trang', ['footnote']),
  {
    key: 'chức vụ in đậm',
    help: 'In đậm chức vụ người ký',
    kind: 'switch',
    norm: { value: false, clause: 'mục 7.2' },
    put: (profile, bold) => withLook(profile, ['position'], { bold }),
  },
  {
    key: 'mục 1.1 in nghiêng',
    help: 'In nghiêng thay cho in đậm ở đề mục 1.1',
    kind: 'switch',
    put: (profile, italic) => withLook(profile, ['decimal'], { italic, bold: !italic }),
  },
  {
    ...length('khoảng ký', 'Khoảng trống để ký, trên họ tên', 'pt', 20, 200),
    put: (profile: LayoutProfile, before: number) => withLook(profile, ['signer'], { before }),
  },
  {
    key: 'dấu sau số La Mã',
    help: 'Dấu in sau số I, II của đề mục, thay cho dấu đã gõ',
    kind: 'sign',
    number: 'I',
    signs,
    put: (profile, roman) => withSeparators(profile, { roman }),
  },
  {
    key: 'dấu sau số Ả Rập',
    help: 'Dấu in sau số 1, 2 của đề mục, thay cho dấu đã gõ',
    kind: 'sign',
    number: '1',
    signs,
    put: (profile, arabic) => withSeparators(profile, { arabic }),
  },
];

/** A profile with what a unit has set. */
export function withOverrides(profile: LayoutProfile, overrides: LayoutOverrides): LayoutProfile {
  return layoutValues.reduce((changed, value) => {
    const own = overrides.get(value.key);
    if (value.kind === 'length' && typeof own === 'number') return value.put(changed, own);
    if (value.kind === 'switch' && typeof own === 'boolean') return value.put(changed, own);
    if (value.kind === 'sign' && typeof own === 'string') return value.put(changed, own);
    return changed;
  }, profile);
}

/** What the norm asks for where a unit's own value leaves it. */
export type NormAsked = NormRange | { readonly value: boolean; readonly clause: string };

/**
 * What the norm of a profile asks for in place of a unit's own value.
 *
 * @returns nothing when the own value is within the norm, or the norm says nothing
 */
export function normAgainst(
  name: ProfileName,
  value: LayoutValue,
  own: OwnValue,
): NormAsked | undefined {
  if (value.kind === 'length' && typeof own === 'number' && value.norm) {
    const open = value.norm.openIn?.includes(name) ?? false;
    const norm = open ? { ...value.norm, most: Infinity } : value.norm;
    return own < norm.least || own > norm.most ? norm : undefined;
  }
  return value.kind === 'switch' && own !== value.norm?.value ? value.norm : undefined;
}

type Length = Pick<LengthValue, 'key' | 'help' | 'kind' | 'unit' | 'least' | 'most'>;

function length(
  key: string,
  help: string,
  unit: LengthValue['unit'],
  least: number,
  most: number,
): Length {
  return { key, help, kind: 'length', unit, least, most };
}

function size(key: string, help: string, roles: readonly Role[], norm?: NormRange): LengthValue {
  return {
    ...length(key, help, 'pt', 8, 30),
    ...(norm && { norm }),
    put: (profile, value) => withLook(profile, roles, { size: value }),
  };
}

function margin(key: string, side: 'top' | 'bottom' | 'left' | 'right', norm: number): LengthValue {
  return {
    ...length(key, `Lề ${key.slice('lề '.length)} của trang`, 'mm', 10, 40),
    norm: { least: norm, most: norm, clause: 'phần IV' },
    put: (profile, value) => ({ ...profile, page: { ...profile.page, [side]: value } }),
  };
}

function withLook(profile: LayoutProfile, roles: readonly Role[], look: Look): LayoutProfile {
  const changed = roles.map((role) => [role, { ...profile.looks[role], ...look }] as const);
  return { ...profile, looks: { ...profile.looks, ...Object.fromEntries(changed) } };
}

function withSeparators(
  profile: LayoutProfile,
  own: LayoutProfile['headings']['separators'],
): LayoutProfile {
  return { ...profile, headings: { separators: { ...profile.headings.separators, ...own } } };
}
