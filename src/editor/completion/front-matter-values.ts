import { profileNamed } from '../../core/layout/profiles';
import { profileNames } from '../../core/layout/profile-names';
import type { Report } from '../../core/report/model';
import type { Template } from '../../core/templates/model';
import type { ValueName } from './front-matter-place';

/** A value on offer, with a word on it. */
export interface ValueOffer {
  readonly text: string;
  readonly detail?: string;
}

/** Forms of the norm (HD 05, 7.2, appendices 1 and 2), the commoner first. */
const forms: Readonly<Partial<Record<ValueName, readonly string[]>>> = {
  authority: [
    'T/M ĐẢNG ỦY',
    'T/M BAN THƯỜNG VỤ',
    'T/M BAN CHẤP HÀNH',
    'T/M CHI BỘ',
    'T/M CHI ỦY',
    'T/L BAN THƯỜNG VỤ',
    'K/T TRƯỞNG BAN',
    'Q. TRƯỞNG BAN',
  ],
  position: [
    'BÍ THƯ',
    'PHÓ BÍ THƯ',
    'PHÓ BÍ THƯ THƯỜNG TRỰC',
    'TRƯỞNG BAN',
    'PHÓ TRƯỞNG BAN',
    'CHỦ NHIỆM',
    'PHÓ CHỦ NHIỆM',
    'CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
  ],
  code: ['BC/ĐU', 'BC/CB', 'BC/TU', 'BC/TW', 'BC/UBKTĐU', 'BC/VPĐU'],
  documentType: ['BÁO CÁO', 'BÁO CÁO CHÍNH TRỊ'],
  urgency: ['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'],
  note: ['(để báo cáo)', '(để thực hiện)', '(để theo dõi)'],
};

/** Fields whose values differ from one report to the next. */
const ownEveryTime: readonly ValueName[] = ['number', 'date', 'subject', 'titleLines', 'draft'];

/**
 * Values to offer for a field: what was used before comes first, then the forms of the norm.
 *
 * @param used values of other reports, the likeliest first
 */
export function valueOffers(
  name: ValueName,
  templates: ReadonlyMap<string, Template>,
  used: readonly string[],
): ValueOffer[] {
  if (name === 'template') {
    return [...templates.values()].map(({ name: text, title }) => ({ text, detail: title }));
  }
  if (name === 'profile') {
    return profileNames.map((text) => ({ text, detail: profileNamed(text).norm }));
  }
  if (ownEveryTime.includes(name)) return [];
  return [...new Set([...used, ...(forms[name] ?? [])])].map((text) => ({ text }));
}

/** The values a report gives a field, those that still have a blank left out. */
export function valuesIn({ frontMatter: { metadata } }: Report, name: ValueName): string[] {
  const values = valuesOf(metadata, name);
  return values.filter((text) => text !== '' && !/[…_[\]]|\.{3}/.test(text));
}

function valuesOf(metadata: Report['frontMatter']['metadata'], name: ValueName): string[] {
  const { recipients, signatures } = metadata;
  switch (name) {
    case 'recipients':
      return recipients.flatMap(({ names }) => names.map(({ text }) => text));
    case 'note':
      return recipients.flatMap(({ note }) => (note ? [note.text] : []));
    case 'authority':
    case 'position':
      return signatures.flatMap((signature) => signature[name].map(({ text }) => text));
    case 'signer':
      return signatures.flatMap((signature) => (signature.name ? [signature.name.text] : []));
    case 'signatures':
      return [];
    default: {
      const value = metadata[name];
      return [value ?? []].flat().map((scalar) => scalar.text);
    }
  }
}

/** A value as YAML reads it back: in quotes where its marks would mean something. */
export function asYaml(value: string): string {
  const isPlain =
    /^[\p{L}\p{N}(/][^#]*$/u.test(value) &&
    !/:(?: |$)| #|[\r\n]/.test(value) &&
    value === value.trim();
  return isPlain ? value : JSON.stringify(value);
}
