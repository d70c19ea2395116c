import type { Paragraph, Table } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Metadata } from '../report/front-matter/model';
import { noteColumn } from './brace-group';
import type { BraceGroups, BracedLines } from './brace-group';
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
}

/** A brace takes two lines at least; the note of a single recipient stands on its line. */
function isBraced(group: RecipientLines): group is BracedLines {
  return group.note !== undefined && group.lines.length > 1;
}

/** The recipients as printed, each with sign and end mark whatever was typed. */
export function recipientLines(metadata: Metadata, { closing }: LayoutProfile): RecipientLines[] {
  const last = metadata.recipients.at(-1)?.names.at(-1);
  return metadata.recipients.map(({ names, note }) => ({
    lines: names.map((typed) => {
      const name = typed.text
        .replace(/^\s*[-–•+]\s*/u, '')
        .replace(/(?<![;,.])[;,.]*$/u, '')
        .trim();
      const end = typed === last ? closing.lastRecipientEnd : closing.recipientEnd;
      return glue(`${closing.recipientSign} ${name}${end}`);
    }),
    ...(note && { note: bracketed(note.text) }),
  }));
}

function bracketed(note: string): string {
  const typed = note.trim();
  return /^[([]/.test(typed) ? typed : `(${typed})`;
}

/** Width of the recipients when none wraps, in twips. */
export function recipientsWidth(groups: readonly RecipientLines[], profile: LayoutProfile): number {
  const { closing, looks } = profile;
  const notes = groups.filter(isBraced).map(({ note }) => note);
  const beside = mmToTwips(closing.braceWidth) + noteColumn(notes, profile);
  const needs = groups.flatMap((group) =>
    group.lines.map((line) =>
      isBraced(group)
        ? roomFor(line, looks.recipient) + beside
        : roomFor([line, group.note].filter(Boolean).join(' '), looks.recipient),
    ),
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
  const content: (Paragraph | Table)[] = [];
  if (groups.length > 0) {
    const head = fieldRuns(profile.closing.recipientsWord, marks);
    content.push(paragraph(styleNames.recipientsHead.id, head));
  }
  for (let index = 0; index < groups.length;) {
    const braced = bracedFrom(groups, index);
    if (braced.length > 0) content.push(braces.draw(braced, width));
    else content.push(...single(groups[index] as RecipientLines));
    index += Math.max(1, braced.length);
  }
  if (drafter) content.push(paragraph(styleNames.drafter.id, fieldRuns(drafter, marks)));
  // A cell ends with a paragraph.
  const last = groups.at(-1);
  const endsOpen = content.length === 0 || (last && isBraced(last) && !drafter);
  return endsOpen ? [...content, paragraph(styleNames.spacer.id)] : content;

  function single({ lines, note }: RecipientLines): Paragraph[] {
    const style = styleNames.recipientNote.id;
    return lines.map((line) =>
      paragraph(styleNames.recipient.id, [
        ...fieldRuns(note ? line : brokenRecipient(line, width, profile).join('\n'), marks),
        ...(note ? fieldRuns(` ${note}`, marks, { style }) : []),
      ]),
    );
  }
}

/** The groups from an index on that have braces, up to the first that has none. */
function bracedFrom(groups: readonly RecipientLines[], from: number): BracedLines[] {
  const braced: BracedLines[] = [];
  for (const group of groups.slice(from)) {
    if (!isBraced(group)) break;
    braced.push(group);
  }
  return braced;
}
