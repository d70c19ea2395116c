import type { Paragraph, Table } from 'docx';
import type { LayoutProfile, Role } from '../layout/profile';
import type { FrontMatter } from '../report/front-matter/model';
import { balanceLines } from './balance-lines';
import { columnsBlock } from './columns';
import { dateLine } from './date-line';
import type { DateLine } from './date-line';
import { documentNumber } from './document-number';
import type { DraftMarks } from './draft-marks';
import { fieldRuns, pieceRuns } from './field-text';
import { glue } from './glue';
import { paragraph } from './paragraph';
import { styleNames } from './style-names';
import { textAreaWidth } from './text-area';
import { roomFor, textWidth } from './text-width';
import { mmToTwips } from './units';
import { saysNo, saysYes } from '../report/front-matter/yes-no';

/** The header block and the measure its style of the rule needs. */
export interface HeaderBlock {
  readonly table: Table;
  /** Left and right indent of the rule under the Party's name, in twips. */
  readonly ruleIndent: number;
}

type LineRole = Extract<
  Role,
  'partyName' | 'parentBody' | 'issuingBody' | 'star' | 'urgency' | 'draft'
>;

/**
 * The header block: issuing bodies, number and marks on the left, the Party's name and the date on the right.
 * A field the front matter does not give leaves its line out; number and date not yet known leave room.
 *
 * @param isDraft a draft bears its mark even when the front matter does not ask for it
 */
export function headerBlock(
  frontMatter: FrontMatter,
  profile: LayoutProfile,
  marks: DraftMarks,
  isDraft: boolean,
): HeaderBlock {
  const { headerBlock: layout, looks } = profile;
  const { metadata } = frontMatter;
  const hasField = (name: 'number' | 'date'): boolean =>
    frontMatter.entries.some(({ field }) => field === name);
  const date =
    metadata.place || metadata.date || hasField('date')
      ? dateLine(metadata.place?.text, metadata.date?.text, layout)
      : undefined;
  const [leftWidth, rightWidth] = columnWidths(profile, date);
  const numbered = metadata.number ?? metadata.code ?? hasField('number');
  const draft = draftMark(metadata.draft?.text, isDraft, profile);

  return {
    table: columnsBlock([leftWidth, rightWidth], [[left(), right()]]),
    ruleIndent: ruleIndent(),
  };

  function left(): Paragraph[] {
    const parents = metadata.parentBody.map(({ text }) => line('parentBody', text, leftWidth));
    const issuers = metadata.issuingBody.map(({ text }) => line('issuingBody', text, leftWidth));
    const names = [...parents, ...issuers];
    const lines = [
      ...names,
      ...(names.length > 0 ? [line('star', layout.star, leftWidth)] : []),
      ...(numbered ? [numberLine()] : []),
      ...(metadata.urgency ? [line('urgency', metadata.urgency.text, leftWidth)] : []),
      ...(draft ? [line('draft', draft, leftWidth)] : []),
    ];
    return lines.length > 0 ? lines : [paragraph(styleNames.parentBody.id)];
  }

  function right(): Paragraph[] {
    const rule = paragraph(styleNames.partyRule.id);
    return [
      line('partyName', layout.partyName, rightWidth),
      rule,
      ...(date ? [dateParagraph(date)] : []),
    ];
  }

  function numberLine(): Paragraph {
    const pieces = documentNumber(metadata.number?.text, metadata.code?.text, layout);
    return paragraph(styleNames.documentNumber.id, pieceRuns(pieces, marks));
  }

  function line(role: LineRole, text: string, width: number): Paragraph {
    const shown = glue(text.trim());
    const lines = balanceLines(shown, width / 20, (part) => textWidth(part, looks[role]));
    return paragraph(styleNames[role].id, fieldRuns(lines.join('\n'), marks));
  }

  /** A line too long even for the widest column breaks after the place. */
  function dateParagraph({ place, date: day }: DateLine): Paragraph {
    const fits = roomFor(wholeDate({ place, date: day }), looks.placeAndDate) <= rightWidth;
    const comma = { text: fits ? ', ' : ',\n', typed: false };
    const pieces = place ? [place, comma, day] : [day];
    return paragraph(styleNames.placeAndDate.id, pieceRuns(pieces, marks));
  }

  function ruleIndent(): number {
    const words = textWidth(layout.partyName, looks.partyName) * 20;
    return Math.max(0, Math.floor((rightWidth - words) / 2));
  }
}

function wholeDate({ place, date }: DateLine): string {
  return place ? `${place.text}, ${date.text}` : date.text;
}

/** Left and right column in twips; the right one grows when the date line needs it. */
function columnWidths(profile: LayoutProfile, date: DateLine | undefined): [number, number] {
  const { headerBlock: layout, looks } = profile;
  const whole = textAreaWidth(profile);
  const usual = whole - mmToTwips(layout.leftWidth);
  const needed = date ? roomFor(wholeDate(date), looks.placeAndDate) : 0;
  const right = needed > usual && needed <= mmToTwips(layout.widestRight) ? needed : usual;
  return [whole - right, right];
}

function draftMark(
  typed: string | undefined,
  isDraft: boolean,
  { headerBlock: { draftWord, draftCountWord } }: LayoutProfile,
): string | undefined {
  if (typed === undefined || saysNo(typed)) return isDraft ? draftWord : undefined;
  if (saysYes(typed)) return draftWord;
  if (/^\d+$/.test(typed)) return `${draftCountWord} ${typed}`;
  if (typed.toLowerCase().startsWith(draftWord.toLowerCase())) return typed;
  return `${draftWord} ${typed}`;
}
