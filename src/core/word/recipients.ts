import type { Paragraph, Table } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Metadata } from '../report/front-matter/model';
import { noteColumn } from './brace-group';
import type { BraceGroups } from './brace-group';
import type { CellContent } from './columns';
import type { DraftMarks } from './draft-marks';
import { fieldRuns } from './field-text';
import { glue } from './glue';
import { paragraph } from './paragraph';
import { brokenRecipient } from './recipient-lines';
import { styleNames } from './style-names';
import { roomFor } from './text-width';
import { mmToTwips } from './units';

interface RecipientLines {
  readonly lines: readonly string[];
  /** In brackets. */
  readonly note?: string;
  /** True when a brace joins the lines to the note: it takes two of them at least. */
  readonly joined: boolean;
}

/** The recipients as printed, each with sign and end mark whatever was typed. */
export function recipientLines(metadata: Metadata, { closing }: LayoutProfile): RecipientLines[] {
  const last = metadata.recipients.at(-1)?.names.at(-1);
  return metadata.recipients.map(({ names, note }) => ({
    lines: names.map((typed) => {
      const name = typed.text
        .replace(/^\s*[-–•+]\s*/u, '')
        .replace(/[;,.]*$/u, '')
        .trim();
      const end = typed === last ? closing.lastRecipientEnd : closing.recipientEnd;
      return glue(`${closing.recipientSign} ${name}${end}`);
    }),
    ...(note && { note: bracketed(note.text) }),
    joined: note !== undefined && names.length > 1,
  }));
}

/** Width of the recipients when none wraps, in twips. */
export function recipientsWidth(groups: readonly RecipientLines[], profile: LayoutProfile): number {
  const { closing, looks } = profile;
  const beside = mmToTwips(closing.braceWidth) + noteColumn(joinedNotes(groups), profile);
  const needs = groups.flatMap(({ lines, note, joined }) =>
    lines.map((line) => {
      const whole = joined || !note ? line : `${line} ${note}`;
      return roomFor(whole, looks.recipient) + (joined ? beside : 0);
    }),
  );
  return Math.max(0, ...needs);
}

/**
 * Recipients as they stand in the left column: one a line, those of a group joined by a brace to their note;
 * under them the drafter's code.
 *
 * @param braces draws the groups and keeps the styles they need
 * @param width of the column in twips
 */
export function recipients(
  groups: readonly RecipientLines[],
  drafter: string | undefined,
  profile: LayoutProfile,
  marks: DraftMarks,
  braces: BraceGroups,
  width: number,
): CellContent {
  const noteWidth = noteColumn(joinedNotes(groups), profile);
  const head = fieldRuns(profile.closing.recipientsWord, marks);
  const content: (Paragraph | Table)[] = [
    ...(groups.length > 0 ? [paragraph(styleNames.recipientsHead.id, head)] : []),
    ...groups.flatMap(drawGroup),
    ...(drafter ? [paragraph(styleNames.drafter.id, fieldRuns(drafter, marks))] : []),
  ];
  // A cell ends with a paragraph.
  const endsOpen = content.length === 0 || (groups.at(-1)?.joined && !drafter);
  return endsOpen ? [...content, paragraph(styleNames.spacer.id)] : content;

  function drawGroup({ lines, note, joined }: RecipientLines): (Paragraph | Table)[] {
    if (note && joined) return [braces.draw(lines, note, width, noteWidth)];
    const style = styleNames.recipientNote.id;
    return lines.map((line) =>
      paragraph(styleNames.recipient.id, [
        ...fieldRuns(note ? line : brokenRecipient(line, width, profile).join('\n'), marks),
        ...(note ? fieldRuns(` ${note}`, marks, { style }) : []),
      ]),
    );
  }
}

function joinedNotes(groups: readonly RecipientLines[]): string[] {
  return groups.flatMap(({ note, joined }) => (note && joined ? [note] : []));
}

function bracketed(note: string): string {
  const typed = note.trim();
  return /^[([]/.test(typed) ? typed : `(${typed})`;
}
