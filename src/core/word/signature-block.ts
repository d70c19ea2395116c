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

type SignatureLine = readonly [role: SignatureRole, text: string];

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
    const lines = signature ? linesOf(signature) : [];
    return columnsBlock([left, right], [[names(left), signed(lines, right)]]);
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

  /** Names stand level, however many lines of authority and position each has above it. */
  function sideBySide(): Table {
    const left = Math.floor(textWidthTwips / 2);
    const widths = [left, textWidthTwips - left];
    const below = groups.length > 0 || drafter !== undefined;
    const rows: CellContent[][] = [];
    for (let index = 0; index < signatures.length; index += 2) {
      const pair = widths.map((_, column) => signatures[index + column]);
      const isLast = index + 2 >= signatures.length;
      const parts = [
        { lines: pair.map((one) => (one ? titleOf(one) : [])), keep: true },
        { lines: pair.map((one) => (one ? nameOf(one) : [])), keep: below || !isLast },
      ];
      for (const { lines, keep } of parts) {
        if (lines.every((cell) => cell.length === 0)) continue;
        rows.push(lines.map((cell, column) => signed(cell, widths[column] ?? left, keep, gap)));
      }
    }
    if (below) {
      const space = paragraph(styleNames.closingGap.id);
      rows.push([[space, ...names(Math.min(Math.max(usual, needed), textWidthTwips))]]);
    }
    return columnsBlock(widths, rows);
  }

  function names(width: number): CellContent {
    return recipients(groups, drafter?.text, profile, marks, braces, width);
  }

  /**
   * @param keep true when another row must follow on the same page
   * @param free twips at the sides of the cell that long lines leave free
   */
  function signed(
    lines: readonly SignatureLine[],
    width: number,
    keep = false,
    free = 0,
  ): CellContent {
    if (lines.length === 0) return [paragraph(styleNames.spacer.id)];
    return lines.map(([role, text]) => {
      const measure = (part: string): number => textWidth(part, profile.looks[role]);
      const broken = balanceLines(glue(text.trim()), (width - free) / 20, measure);
      return paragraph(styleNames[role].id, fieldRuns(broken.join('\n'), marks), keep);
    });
  }
}

/** Between two people who sign side by side, in twips. */
const gap = 240;

function linesOf(signature: Signature): SignatureLine[] {
  return [...titleOf(signature), ...nameOf(signature)];
}

function titleOf({ authority, position }: Signature): SignatureLine[] {
  return [
    ...authority.map(({ text }) => ['authority', text] as const),
    ...position.map(({ text }) => ['position', text] as const),
  ];
}

function nameOf({ name }: Signature): SignatureLine[] {
  return name ? [['signer', name.text]] : [];
}
