import { fieldNamed, groupKeys } from '../../report/front-matter/fields';
import type { FieldName } from '../../report/front-matter/fields';
import type { ImportedFields, ImportedRecipient, ImportedSignature } from '../recognise/fields';

/** Text that YAML reads back as it stands without quotes. */
const plain = /^[\p{L}\p{N}(“/…][^:#"'\\{}[\]&*!|>%@`\n\t]*$/u;

/** Front matter with the fields that were recognised, in the usual order. */
export function writeFrontMatter(fields: ImportedFields, template: string | undefined): string {
  const lines: string[] = [];
  const one = (name: FieldName, value: string | undefined): void => {
    if (value !== undefined)
      lines.push(`${fieldNamed(name).key}:${value === '' ? '' : ` ${scalar(value)}`}`);
  };
  const several = (name: FieldName, values: readonly string[] | undefined): void => {
    if (values?.length === 1) one(name, values[0]);
    else if (values) lines.push(...list(name, values.map(scalar)));
  };
  one('template', template);
  one('profile', fields.profile);
  several('parentBody', fields.parentBody);
  several('issuingBody', fields.issuingBody);
  one('number', fields.number);
  one('code', fields.code);
  one('place', fields.place);
  one('date', fields.date);
  one('urgency', fields.urgency);
  one('draft', fields.draft);
  one('circulation', fields.circulation);
  one('documentType', fields.documentType);
  one('subject', fields.subject);
  if (fields.titleLines) lines.push(...list('titleLines', fields.titleLines.map(scalar)));
  if (fields.recipients) lines.push(...list('recipients', fields.recipients.flatMap(recipient)));
  lines.push(...signatureLines(fields.signatures ?? []));
  one('drafter', fields.drafter);
  one('contents', fields.contents);
  return `---\n${lines.join('\n')}\n---\n`;
}

function list(name: FieldName, items: readonly string[]): string[] {
  return [`${fieldNamed(name).key}:`, ...items.map((item) => `  - ${item}`)];
}

function recipient({ names, note }: ImportedRecipient): string[] {
  if (note === undefined) return names.map(scalar);
  return [
    [
      `${groupKeys.names}:`,
      ...names.map((name) => `      - ${scalar(name)}`),
      `    ${groupKeys.note}: ${scalar(note)}`,
    ].join('\n'),
  ];
}

function signatureLines(signatures: readonly ImportedSignature[]): string[] {
  const [only, ...others] = signatures;
  if (!only) return [];
  if (others.length === 0) return signed(only).map(({ key, value }) => `${key}: ${value}`);
  const items = signatures.map((signature) =>
    signed(signature)
      .map(({ key, value }) => `${key}: ${value}`)
      .join('\n    '),
  );
  return list('signatures', items);
}

function signed({
  authority,
  position,
  name,
}: ImportedSignature): { key: string; value: string }[] {
  const lines = (field: FieldName, values: readonly string[]): { key: string; value: string }[] => {
    if (values.length === 0) return [];
    const value =
      values.length === 1 ? scalar(values[0] as string) : `[${values.map(quoted).join(', ')}]`;
    return [{ key: fieldNamed(field).key, value }];
  };
  return [
    ...lines('authority', authority),
    ...lines('position', position),
    ...lines('signer', name === undefined ? [] : [name]),
  ];
}

/** A text as YAML takes it for a text. */
function scalar(text: string): string {
  return plain.test(text) && text.trim() === text ? text : quoted(text);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
