import type { Paragraph, Table } from 'docx';
import type { LayoutProfile, Role } from '../layout/profile';
import type { Metadata, Signature } from '../report/front-matter/model';
import { balanceLines } from './balance-lines';
import type { BraceGroups } from './brace-group';
import { columnsBlock } from './columns';
import type { CellContent } from './columns';
import type { DraftMarks } from './draft-marks';
import { fieldRuns } from './field-text';
import { glue } from './glue';
import { paragraph } from './paragraph';
import { recipientLines, recipients, recipientsWidth } from './recipients';
import { styleNames } from './style-names';
import { textWidth } from './text-width';
import { mmToTwips } from './units';

type SignatureRole = Extract<Role, 'authority' | 'position' | 'signer'>;

/**
 * The end of the document: recipients on the left, level with the signature on the right. Two people who sign
 * stand side by side, the first on the left, with the recipients below. Never splits over two pages.
 *
 * @param textWidthTwips width of the text
 * @returns nothing when the front matter names neither recipients nor signature
 */
export function signatureBlock(
  metadata: Metadata,
  profile: LayoutProfile,
  marks: DraftMarks,
  braces: BraceGroups,
  textWidthTwips: number,
): Table | undefined {
  const { signatures, recipients: groups, drafter } = metadata;
  if (signatures.length === 0 && groups.length === 0 && !drafter) return undefined;
  const lines = recipientLines(metadata, profile);
  const left = leftWidth();
  const widths = [left, textWidthTwips - left];
  const names = (): CellContent => recipients(lines, drafter?.text, profile, marks, braces, left);
  if (signatures.length <= 1) {
    const signed = signatures.flatMap((signature) =>
      signatureLines(signature, widths[1] as number),
    );
    return columnsBlock(widths, [[names(), orEmpty(signed)]]);
  }
  const rows: CellContent[][] = [];
  for (let index = 0; index < signatures.length; index += 2) {
    rows.push(
      [0, 1].map((column) => {
        const signature = signatures[index + column];
        return orEmpty(signature ? signatureLines(signature, widths[column] as number) : []);
      }),
    );
  }
  if (groups.length > 0 || drafter) rows.push([names(), orEmpty([])]);
  return columnsBlock(widths, rows);

  /** Long recipients widen their column as far as one signature leaves room unbroken. */
  function leftWidth(): number {
    const usual = mmToTwips(profile.closing.leftWidth);
    if (signatures.length > 1) return usual;
    const signed = Math.max(
      ...signatures.flatMap(({ authority, position, name }) => [
        ...authority.map(({ text }) => textWidth(text, profile.looks.authority)),
        ...position.map(({ text }) => textWidth(text, profile.looks.position)),
        textWidth(name?.text ?? '', profile.looks.signer),
      ]),
      0,
    );
    const most = Math.min(
      mmToTwips(profile.closing.widestLeft),
      textWidthTwips - Math.ceil(signed * 20),
    );
    return Math.max(usual, Math.min(recipientsWidth(lines, profile), most));
  }

  function signatureLines({ authority, position, name }: Signature, width: number): Paragraph[] {
    return [
      ...authority.map(({ text }) => line('authority', text, width)),
      ...position.map(({ text }) => line('position', text, width)),
      ...(name ? [line('signer', name.text, width)] : []),
    ];
  }

  function line(role: SignatureRole, text: string, width: number): Paragraph {
    const measure = (part: string): number => textWidth(part, profile.looks[role]);
    const lines = balanceLines(glue(text.trim()), width / 20, measure);
    return paragraph(styleNames[role].id, fieldRuns(lines.join('\n'), marks));
  }
}

function orEmpty(paragraphs: readonly Paragraph[]): CellContent {
  return paragraphs.length > 0 ? paragraphs : [paragraph(styleNames.spacer.id)];
}
