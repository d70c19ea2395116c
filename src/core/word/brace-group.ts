import type { Table } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import { columnsBlock } from './columns';
import type { CellContent } from './columns';
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

/** Recipients with sign and end mark, and the note in brackets they are joined to. */
export interface BracedLines {
  readonly lines: readonly string[];
  readonly note: string;
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
   * Groups that follow one another make one block, as Word joins tables that touch; their braces align.
   *
   * @param width the block may take at most, in twips; the braces stand close to the longest line
   */
  draw(groups: readonly BracedLines[], width: number): Table {
    const { closing, looks } = this.profile;
    const notes = noteColumn(
      groups.map(({ note }) => note),
      this.profile,
    );
    const brace = mmToTwips(closing.braceWidth);
    const room = width - brace - notes;
    const broken = groups.map(({ lines }) =>
      lines.map((line) => brokenRecipient(line, room, this.profile)),
    );
    const hanging = mmToTwips(looks.recipient.hanging ?? 0);
    const needs = broken.flat(2).map((part) => roomFor(part, looks.recipient) + hanging);
    const names = Math.min(room, Math.max(...needs));
    const rows = groups.map(({ note }, index) => this.cells(broken[index] as string[][], note));
    return columnsBlock([names, brace, notes], rows, { centred: [1, 2] });
  }

  private cells(lines: readonly (readonly string[])[], note: string): CellContent[] {
    const count = lines.reduce((total, parts) => total + parts.length, 0);
    const italics = { style: styleNames.recipientNote.id };
    return [
      lines.map((parts) =>
        paragraph(styleNames.recipient.id, fieldRuns(parts.join('\n'), this.marks)),
      ),
      [paragraph(this.style(count).id, fieldRuns(this.profile.closing.brace, this.marks))],
      [paragraph(styleNames.braceNote.id, fieldRuns(note, this.marks, italics))],
    ];
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
