import type { Table } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import { columnsBlock } from './columns';
import type { DraftMarks } from './draft-marks';
import { fieldRuns } from './field-text';
import { paragraph } from './paragraph';
import { brokenRecipient } from './recipient-lines';
import { styleNames } from './style-names';
import { roomFor, textWidth } from './text-width';
import { mmToTwips } from './units';

/** The style of the brace of groups with so many lines. */
export interface BraceStyle {
  /** Style id. */
  readonly id: string;
  readonly name: string;
  /** Points: as tall as the lines. */
  readonly size: number;
  /** Width in per cent of the glyph's own, so that a tall brace is no wider than its column. */
  readonly scale: number;
}

/** Share of its column the glyph takes. */
const filled = 0.75;

/** Lines joined by a brace to a note in italics: lines, brace and note stand in columns of their own. */
export class BraceGroups {
  private readonly used = new Map<number, BraceStyle>();

  constructor(
    private readonly profile: LayoutProfile,
    private readonly marks: DraftMarks,
  ) {}

  /** Styles of the braces drawn so far. */
  get styles(): readonly BraceStyle[] {
    return [...this.used.values()];
  }

  /**
   * @param lines with sign and end mark
   * @param width of the whole block in twips
   * @param noteWidth of the note's column, the same for all groups so that their braces align
   */
  draw(lines: readonly string[], note: string, width: number, noteWidth: number): Table {
    const { closing } = this.profile;
    const brace = mmToTwips(closing.braceWidth);
    const names = width - brace - noteWidth;
    const broken = lines.map((line) => brokenRecipient(line, names, this.profile));
    const count = broken.reduce((total, parts) => total + parts.length, 0);
    const italics = { style: styleNames.recipientNote.id };
    const cells = [
      broken.map((parts) =>
        paragraph(styleNames.recipient.id, fieldRuns(parts.join('\n'), this.marks)),
      ),
      [paragraph(this.style(count).id, fieldRuns(closing.brace, this.marks))],
      [paragraph(styleNames.braceNote.id, fieldRuns(note, this.marks, italics))],
    ];
    return columnsBlock([names, brace, noteWidth], [cells], { centred: [1, 2] });
  }

  private style(lines: number): BraceStyle {
    const known = this.used.get(lines);
    if (known) return known;
    const { closing, looks } = this.profile;
    const size = (looks.recipient.size ?? 12) * lines;
    const wanted = (mmToTwips(closing.braceWidth) / 20) * filled;
    const scale = Math.round((100 * wanted) / textWidth(closing.brace, { size }));
    const { id, name } = styleNames.brace;
    const style = { id: `${id}${lines}`, name: `${name} (${lines} dòng)`, size, scale };
    this.used.set(lines, style);
    return style;
  }
}

/** Width of the column for notes, in twips: as wide as the longest, within the profile's limit. */
export function noteColumn(notes: readonly string[], { closing, looks }: LayoutProfile): number {
  const look = { ...looks.recipient, ...looks.recipientNote };
  const needed = Math.max(0, ...notes.map((note) => roomFor(note, look)));
  return Math.min(needed, mmToTwips(closing.widestNote));
}
