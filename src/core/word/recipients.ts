import type { Paragraph, Table } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Metadata, RecipientGroup } from '../report/front-matter/model';
import type { BraceGroups } from './brace-group';
import type { CellContent } from './columns';
import type { DraftMarks } from './draft-marks';
import { fieldRuns } from './field-text';
import { glue } from './glue';
import { paragraph } from './paragraph';
import { styleNames } from './style-names';

/**
 * Recipients as they stand in the left column: one a line, each with sign and end mark whatever was typed,
 * those of a group joined by a brace to their note; under them the drafter's code.
 *
 * @param braces draws the groups and keeps the styles they need
 * @param width of the column in twips
 */
export function recipients(
  metadata: Metadata,
  profile: LayoutProfile,
  marks: DraftMarks,
  braces: BraceGroups,
  width: number,
): CellContent {
  const { closing } = profile;
  const groups = metadata.recipients;
  const last = groups.at(-1)?.names.at(-1);
  const content: (Paragraph | Table)[] = [];
  if (groups.length > 0) {
    content.push(paragraph(styleNames.recipientsHead.id, fieldRuns(closing.recipientsWord, marks)));
  }
  for (const group of groups) content.push(...drawGroup(group));
  if (metadata.drafter) {
    content.push(paragraph(styleNames.drafter.id, fieldRuns(metadata.drafter.text, marks)));
  }
  const endsWithTable =
    content.length > 0 && groups.at(-1) && isJoined(groups.at(-1)) && !metadata.drafter;
  return content.length === 0 || endsWithTable
    ? [...content, paragraph(styleNames.spacer.id)]
    : content;

  function drawGroup(group: RecipientGroup): (Paragraph | Table)[] {
    const lines = group.names.map((name) => recipientLine(name.text, name === last));
    const note = group.note && bracketed(group.note.text);
    if (note && isJoined(group)) return [braces.draw(lines, note, width)];
    return lines.map((line) => recipientParagraph(line, note));
  }

  function recipientParagraph(line: string, note: string | undefined): Paragraph {
    const style = styleNames.recipientNote.id;
    return paragraph(styleNames.recipient.id, [
      ...fieldRuns(glue(line), marks),
      ...(note ? fieldRuns(` ${note}`, marks, { style }) : []),
    ]);
  }

  function recipientLine(typed: string, isLast: boolean): string {
    const name = typed.replace(/^\s*[-–•+]\s*/u, '').replace(/[\s;,.]+$/u, '');
    const end = isLast ? closing.lastRecipientEnd : closing.recipientEnd;
    return `${closing.recipientSign} ${name}${end}`;
  }
}

/** A brace takes two lines at least. */
function isJoined(group: RecipientGroup | undefined): boolean {
  return group?.note !== undefined && group.names.length > 1;
}

function bracketed(note: string): string {
  const typed = note.trim();
  return /^[([]/.test(typed) ? typed : `(${typed})`;
}
