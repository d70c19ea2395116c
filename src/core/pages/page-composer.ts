import type { BlockLayout, PageLayout, ParagraphLayout, TableLayout } from 'docx/layout';
import { CellLayouts } from './cell-layouts';
import type { Continued, LaidPage } from './laid-page';
import { letterWidth, placeLines } from './lines';
import type { Origin, Page, PageItem, PictureItem, TextItem, TextLine } from './model';
import type { OpenDocument, PageMeasures } from './open-document';
import { readParagraph } from './paragraph-text';
import type { FieldValues, ParagraphText } from './paragraph-text';
import { StyleSheet } from './style-sheet';
import { placeTable } from './tables';
import type { CellPlace } from './tables';
import { readXml } from './xml-node';
import type { RawXml, XmlNode } from './xml-node';

/** Turns what the layout says into what is drawn: the text of every line with its looks, tables, headers. */
export class PageComposer {
  readonly styles: StyleSheet;
  readonly measures: PageMeasures;
  private readonly notes: ReadonlyMap<string, readonly XmlNode[]>;
  private readonly cells: CellLayouts;
  private readonly paragraphs = new Map<number, ParagraphText>();

  constructor(
    private readonly document: OpenDocument,
    known?: CellLayouts,
  ) {
    this.styles = new StyleSheet(document.styles);
    this.measures = document.page;
    this.notes = document.footnotes();
    this.cells = known ?? new CellLayouts();
  }

  /** The text of a block of the body; `undefined` for a table. */
  paragraph(block: number): ParagraphText | undefined {
    const raw = this.document.blocks[block];
    if (!raw || !('w:p' in raw)) return undefined;
    const known = this.paragraphs.get(block) ?? readParagraph(readXml(raw), this.styles);
    this.paragraphs.set(block, known);
    return known;
  }

  /** @param index of the page, counted from 0 */
  compose({ layout, continued }: LaidPage, index: number): Page {
    const items = layout.body
      .filter((block) => this.document.blocks[block.index] !== undefined)
      .flatMap((block) => this.block(block, continued));
    return {
      index,
      width: layout.width,
      height: layout.height,
      items: [...this.header(index, layout), ...items, ...this.notesAtFoot(layout)],
      guesses: layout.guesses ?? [],
    };
  }

  private block(layout: BlockLayout, continued: Continued | undefined): PageItem[] {
    const block = layout.index;
    if (layout.type === 'table') return this.table(layout, block);
    const text = this.paragraph(block);
    if (!text) return [];
    const from = continued?.block === block ? continued.done : 0;
    return this.lines(text, layout, from, { part: 'body', block });
  }

  private lines(
    text: ParagraphText,
    layout: ParagraphLayout,
    from: number,
    origin: Origin,
    shift = { x: 0, y: 0 },
  ): PageItem[] {
    const lines = placeLines(text, layout.lines, from, shift);
    return [...ruleAbove(text, lines, layout, shift), ...pictures(text, lines, origin), item()];

    function item(): TextItem {
      const { outlineLevel } = text.look;
      return {
        type: 'text',
        role: roleOf(origin, outlineLevel),
        ...(origin.part === 'body' && outlineLevel !== undefined && { level: outlineLevel }),
        origin,
        style: text.look.style,
        text: text.text,
        made: madeStretches(text),
        lines,
      };
    }
  }

  private table(layout: TableLayout, block: number): PageItem[] {
    const raw = this.document.blocks[block] as RawXml;
    const placed = placeTable(
      readXml(raw),
      layout.rows,
      { x: this.measures.left },
      { document: this.document, styles: this.styles, cells: this.cells },
    );
    return [...placed.rules, ...placed.cells.flatMap((cell) => this.cell(cell, block))];
  }

  private cell({ node, layout, shift, paragraph }: CellPlace, block: number): PageItem[] {
    const text = readParagraph(node, this.styles);
    return this.lines(text, layout, 0, { part: 'cell', block, paragraph }, shift);
  }

  private notesAtFoot({ footnotes }: PageLayout): PageItem[] {
    const items = footnotes.flatMap(({ noteNumber, content }) => {
      const nodes = this.notes.get(noteNumber) ?? [];
      return content.flatMap((block) => {
        const node = nodes[block.index];
        if (block.type === 'table' || !node) return [];
        const text = readParagraph(node, this.styles, { noteNumber });
        const origin = { part: 'note', number: noteNumber, paragraph: block.index } as const;
        return this.lines(text, block, 0, origin);
      });
    });
    return items.length > 0 ? [this.separator(items), ...items] : [];
  }

  /** The short rule over the notes: a third of the text, in the empty line the layout leaves for it. */
  private separator(notes: readonly PageItem[]): PageItem {
    const tops = notes.flatMap((note) => (note.type === 'text' ? note.lines.map(topOf) : []));
    const y = Math.min(...tops) - separatorGap;
    const { left } = this.measures;
    return { type: 'rule', x1: left, x2: left + separatorLength, y1: y, y2: y, thickness: 0.5 };
  }

  /** One line is enough for what stands in our page headers; it is placed by its alignment. */
  private header(index: number, { header }: PageLayout): PageItem[] {
    if (!header) return [];
    const { left, right, width, header: top } = this.measures;
    const values: FieldValues = { pageNumber: String(index + 1) };
    return this.document.header(header).flatMap((node) => {
      const text = readParagraph(node, this.styles, values);
      if (text.text === '') return [];
      const drawn = text.pieces.reduce(
        (sum, piece) => sum + letterWidth(piece.text, piece.look),
        0,
      );
      const { size } = text.look.letters;
      const line = {
        text: text.text,
        x: left,
        y: top,
        width: width - left - right,
        height: size * lineHeight,
        textWidth: drawn,
      };
      const layout = { type: 'paragraph', index: 0, lines: [line] } as const;
      return this.lines(text, layout, 0, { part: 'header' });
    });
  }
}

/** Pixels of a line of Times New Roman for each point of its size. */
const lineHeight = (1.149 * 96) / 72;
/** Word's rule over footnotes is 2 inches long. */
const separatorLength = 192;
const separatorGap = 8;

function topOf({ top }: TextLine): number {
  return top;
}

function roleOf(origin: Origin, outlineLevel: number | undefined): TextItem['role'] {
  switch (origin.part) {
    case 'body':
      return outlineLevel === undefined ? 'paragraph' : 'heading';
    case 'cell':
    case 'note':
    case 'header':
      return origin.part;
  }
}

function madeStretches({ pieces }: ParagraphText): { start: number; end: number }[] {
  const stretches: { start: number; end: number }[] = [];
  let at = 0;
  for (const { text, made } of pieces) {
    if (made) stretches.push({ start: at, end: at + text.length });
    at += text.length;
  }
  return stretches;
}

function ruleAbove(
  { look }: ParagraphText,
  [first]: readonly TextLine[],
  layout: ParagraphLayout,
  shift: { readonly x: number; readonly y: number },
): PageItem[] {
  const [line] = layout.lines;
  if (look.ruleAbove === undefined || !first || !line) return [];
  const x1 = shift.x + line.x;
  const thickness = (look.ruleAbove * 96) / 72;
  return [{ type: 'rule', x1, x2: x1 + line.width, y1: first.top, y2: first.top, thickness }];
}

/** A picture stands on the first line that reaches its place in the text and is tall enough for it. */
function pictures(text: ParagraphText, lines: readonly TextLine[], origin: Origin): PictureItem[] {
  const used = new Set<TextLine>();
  return text.pictures.flatMap(({ at, width, height, description }, picture) => {
    const line = lines.find(
      (one) =>
        !used.has(one) && one.start <= at && at <= one.end && one.height >= Math.floor(height),
    );
    if (!line) return [];
    used.add(line);
    const alone = line.start === line.end;
    const x = alone && text.look.align === 'center' ? line.x : line.x;
    return [{ type: 'picture', origin, picture, x, y: line.top, width, height, description }];
  });
}
