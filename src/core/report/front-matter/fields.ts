import { fold } from '../../vietnamese/fold';
import type { Metadata } from './model';

/** `signature` fields are written flat (`quyền hạn` …) or as entries of `ký`. */
export type FieldName =
  Exclude<keyof Metadata, 'signatures'> | 'authority' | 'position' | 'signer' | 'signatures';

/** text: one line · lines: a text or a list of texts · recipients, signatures: as the document format says */
export type FieldShape = 'text' | 'lines' | 'recipients' | 'signatures';

export interface Field {
  readonly name: FieldName;
  /** The key as a user writes it. */
  readonly key: string;
  readonly shape: FieldShape;
}

/** Every key of the front matter, in the order in which templates list them. */
export const fields: readonly Field[] = [
  { name: 'template', key: 'mẫu', shape: 'text' },
  { name: 'profile', key: 'thể thức', shape: 'text' },
  { name: 'parentBody', key: 'cơ quan cấp trên', shape: 'lines' },
  { name: 'issuingBody', key: 'cơ quan ban hành', shape: 'lines' },
  { name: 'number', key: 'số', shape: 'text' },
  { name: 'code', key: 'ký hiệu', shape: 'text' },
  { name: 'place', key: 'địa danh', shape: 'text' },
  { name: 'date', key: 'ngày', shape: 'text' },
  { name: 'urgency', key: 'khẩn', shape: 'text' },
  { name: 'draft', key: 'dự thảo', shape: 'text' },
  { name: 'circulation', key: 'lưu hành', shape: 'text' },
  { name: 'documentType', key: 'tên loại', shape: 'text' },
  { name: 'subject', key: 'trích yếu', shape: 'text' },
  { name: 'titleLines', key: 'tiêu đề', shape: 'lines' },
  { name: 'recipients', key: 'nơi nhận', shape: 'recipients' },
  { name: 'authority', key: 'quyền hạn', shape: 'lines' },
  { name: 'position', key: 'chức vụ', shape: 'lines' },
  { name: 'signer', key: 'họ tên', shape: 'text' },
  { name: 'signatures', key: 'ký', shape: 'signatures' },
  { name: 'drafter', key: 'người soạn thảo', shape: 'text' },
  { name: 'twoSided', key: 'in hai mặt', shape: 'text' },
  { name: 'contents', key: 'mục lục', shape: 'text' },
  { name: 'maxPages', key: 'số trang tối đa', shape: 'text' },
];

/** Any of these keys makes a Markdown file a report. */
export const markingFields: readonly FieldName[] = ['template', 'documentType', 'titleLines'];

const byFoldedKey = new Map(fields.map((field) => [fold(field.key), field]));
const byName = new Map(fields.map((field) => [field.name, field]));

/** The field a typed key means (case, Unicode form and diacritics do not matter), if any. */
export function fieldOfKey(key: string): Field | undefined {
  return byFoldedKey.get(fold(key));
}

/** The field of that name. */
export function fieldNamed(name: FieldName): Field {
  const field = byName.get(name);
  if (!field) throw new RangeError(`no field ${name}`);
  return field;
}

/** Keys of an item of `nơi nhận` that is written as a group. */
export const groupKeys = { names: 'nhóm', note: 'ghi chú' } as const;

/** The keys that may stand inside a value of that shape. */
export function keysWithin(shape: FieldShape): readonly string[] {
  if (shape === 'recipients') return Object.values(groupKeys);
  if (shape !== 'signatures') return [];
  return (['authority', 'position', 'signer'] as const).map((name) => fieldNamed(name).key);
}
