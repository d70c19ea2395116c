import type { FieldName } from '../report/front-matter/fields';
import type { FrontMatter, Metadata, Scalar } from '../report/front-matter/model';
import type { Range } from '../report/range';
import { styleNames } from '../word/style-names';

interface Field {
  /** The field to go to when it is empty. */
  readonly name: FieldName;
  /** What it prints, a paragraph each. */
  readonly scalars: (metadata: Metadata) => readonly (Scalar | undefined)[];
}

const fields: ReadonlyMap<string, Field> = new Map(
  (
    [
      ['parentBody', 'parentBody', ({ parentBody }) => parentBody],
      ['issuingBody', 'issuingBody', ({ issuingBody }) => issuingBody],
      ['documentNumber', 'number', ({ number, code }) => [number ?? code]],
      ['placeAndDate', 'date', ({ date, place }) => [date ?? place]],
      ['urgency', 'urgency', ({ urgency }) => [urgency]],
      ['draft', 'draft', ({ draft }) => [draft]],
      ['circulation', 'circulation', ({ circulation }) => [circulation]],
      ['recipientsHead', 'recipients', ({ recipients }) => [recipients[0]?.names[0]]],
      ['recipient', 'recipients', ({ recipients }) => recipients.flatMap(({ names }) => names)],
      ['braceNote', 'recipients', ({ recipients }) => recipients.flatMap(({ note }) => note ?? [])],
      ['authority', 'authority', ({ signatures }) => signatures.flatMap((one) => one.authority)],
      ['position', 'position', ({ signatures }) => signatures.flatMap((one) => one.position)],
      ['signer', 'signer', ({ signatures }) => signatures.flatMap(({ name }) => name ?? [])],
      ['drafter', 'drafter', ({ drafter }) => [drafter]],
    ] as const satisfies readonly (readonly [
      keyof typeof styleNames,
      FieldName,
      Field['scalars'],
    ])[]
  ).map(([role, name, scalars]) => [styleNames[role].id, { name, scalars }]),
);

/**
 * Where a paragraph of the header block or of the end of the document was typed.
 *
 * @param style id of the paragraph's style, which tells the field
 * @param index of the paragraph among those of its style
 * @returns nothing for what no field says, or for a unit's default
 */
export function fieldOfStyle(
  { metadata, entries }: FrontMatter,
  style: string,
  index: number,
): Range | undefined {
  const field = fields.get(style);
  if (!field) return undefined;
  const scalar = field.scalars(metadata)[index];
  if (scalar) return scalar.range;
  return entries.find((entry) => entry.field === field.name)?.valueRange;
}
