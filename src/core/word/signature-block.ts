import type { Table } from 'docx';
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
  const { signatures, drafter } = metadata;
  const groups = recipientLines(metadata, profile);
  if (signatures.length === 0 && groups.length === 0 && !drafter) return undefined;
  const needed = recipientsWidth(groups, profile);
  const usual = mmToTwips(profile.closing.leftWidth);
  return signatures.length > 1 ? sideBySide() : besideRecipients(signatures[0]);

  function besideRecipients(signature: Signature | undefined): Table {
    const left = leftWidth(signature);
    const right = textWidthTwips - left;
    return columnsBlock([left, right], [[names(left), signed(signature, right, false)]]);
  }

  /** Long recipients widen their column as far as the signature leaves room unbroken. */
  function leftWidth(signature: Signature | undefined): number {
    const lines = signature ? linesOf(signature) : [];
    const broadest = Math.max(
      0,
      ...lines.map(([role, text]) => textWidth(text, profile.looks[role])),
    );
    const room = textWidthTwips - Math.ceil(broadest * 20);
    return Math.max(usual, Math.min(needed, room, mmToTwips(profile.closing.widestLeft)));
  }

  function sideBySide(): Table {
    const left = Math.floor(textWidthTwips / 2);
    const widths = [left, textWidthTwips - left];
    const rows: CellContent[][] = [];
    for (let index = 0; index < signatures.length; index += 2) {
      rows.push(widths.map((width, column) => signed(signatures[index + column], width, true)));
    }
    if (groups.length > 0 || drafter) {
      const gap = paragraph(styleNames.closingGap.id);
      rows.push([[gap, ...names(Math.min(Math.max(usual, needed), textWidthTwips))]]);
    }
    return columnsBlock(widths, rows);
  }

  function names(width: number): CellContent {
    return recipients(groups, drafter?.text, profile, marks, braces, width);
  }

  /** @param keep true when another row must follow on the same page */
  function signed(signature: Signature | undefined, width: number, keep: boolean): CellContent {
    const lines = signature ? linesOf(signature) : [];
    if (lines.length === 0) return [paragraph(styleNames.spacer.id)];
    return lines.map(([role, text]) => {
      const measure = (part: string): number => textWidth(part, profile.looks[role]);
      const broken = balanceLines(glue(text.trim()), width / 20, measure);
      return paragraph(styleNames[role].id, fieldRuns(broken.join('\n'), marks), keep);
    });
  }
}

function linesOf({ authority, position, name }: Signature): (readonly [SignatureRole, string])[] {
  return [
    ...authority.map(({ text }) => ['authority', text] as const),
    ...position.map(({ text }) => ['position', text] as const),
    ...(name ? [['signer', name.text] as const] : []),
  ];
}
