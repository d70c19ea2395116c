import type { BlockLayout, PageLayout, ParagraphLayout, TableLayout } from 'docx/layout';
import { CellLayouts } from './cell-layouts';
import type { Continued, LaidPage } from './laid-page';
import { letterWidth, partsOf, placeLines } from './lines';
import type { Origin, Page, PageItem, PictureItem, TextItem, TextLine } from './model';
import type { OpenDocument, PageMeasures } from './open-document';
import { readParagraph } from './paragraph-text';
import type { FieldValues, ParagraphText } from './paragraph-text';
import { StyleSheet } from './style-sheet';
import { placeTable } from './tables';
import type { CellPlace } from './tables';
import { readXml } from './xml-node';
import type { RawXml, XmlNode } from './xml-node';

/** What was drawn of pages before, with the number each bears. */
export type ComposedPages = WeakMap<LaidPage, { readonly number: number; readonly page: Page }>;

/** Turns what the layout says into what is drawn: the text of every line with its looks, tables, headers. */
export class PageComposer {
  readonly styles: StyleSheet;
  private readonly measures: readonly PageMeasures[];
  private readonly notes: ReadonlyMap<string, readonly XmlNode[]>;
  private readonly cells: CellLayouts;
  private readonly paragraphs = new Map<number, ParagraphText>();

  constructor(
    private readonly document: OpenDocument,
    known?: CellLayouts,
    /** Of earlier versions: a page that was kept from one has the same text in the same look. */
    private readonly composed: ComposedPages = new WeakMap(),
  ) {
    this.styles = new StyleSheet(document.styles);
    this.measures = document.sections.map((_, section) => document.pageOf(section));
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

  /** Paper and margins of a section. */
  measuresOf(section: number): PageMeasures {
    return this.measures[section] ?? this.document.pageOf(0);
  }

  /** All pages of the document, from the first on: where a section counts anew, so do they. */
  compose(pages: readonly LaidPage[]): Page[] {
    let number = 0;
    return pages.map((page, index) => {
      const { section } = page.layout;
      const begins = section !== pages[index - 1]?.layout.section;
      const first = begins ? this.document.sections[section]?.firstPage : undefined;
      number = first ?? number + 1;
      return this.known(page, index, number);
    });
  }

  private known(laid: LaidPage, index: number, number: number): Page {
    const known = this.composed.get(laid);
    if (known?.number === number && known.page.index === index) return known.page;
    const page = this.page(laid, index, number);
    this.composed.set(laid, { number, page });
    return page;
  }

  private page({ layout, continued }: LaidPage, index: number, number: number): Page {
    const { left } = this.measuresOf(layout.section);
    const items = layout.body
      .filter((block) => this.document.blocks[block.index] !== undefined)
      .flatMap((block) => this.block(block, left, continued));
    return {
      index,
      number,
      width: layout.width,
      height: layout.height,
      items: [...this.header(number, layout), ...items, ...this.notesAtFoot(layout)],
      guesses: layout.guesses ?? [],
    };
  }

  private block(layout: BlockLayout, x: number, continued: Continued | undefined): PageItem[] {
    const block = layout.index;
    if (layout.type === 'table') return this.table(layout, block, x);
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

  private table(layout: TableLayout, block: number, x: number): PageItem[] {
    const raw = this.document.blocks[block] as RawXml;
    const placed = placeTable(
      readXml(raw),
      layout.rows,
      { x },
      { document: this.document, styles: this.styles, cells: this.cells },
    );
    return [...placed.rules, ...placed.cells.flatMap((cell) => this.cell(cell, block))];
  }

  private cell({ node, layout, shift, paragraph }: CellPlace, block: number): PageItem[] {
    const text = readParagraph(node, this.styles);
    return this.lines(text, layout, 0, { part: 'cell', block, paragraph }, shift);
  }

  private notesAtFoot({ footnotes, section }: PageLayout): PageItem[] {
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
    const { left } = this.measuresOf(section);
    return items.length > 0 ? [separator(items, left), ...items] : [];
  }

  /** One line is enough for what stands in our page headers; it is placed by its alignment. */
  private header(number: number, { header, section }: PageLayout): PageItem[] {
    if (!header) return [];
    const { left, right, width, header: top } = this.measuresOf(section);
    const values: FieldValues = { pageNumber: String(number) };
    return this.document.header(header, section).flatMap((node) => {
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

/** The short rule over the notes: a third of the text, in the empty line the layout leaves for it. */
function separator(notes: readonly PageItem[], left: number): PageItem {
  const tops = notes.flatMap((note) => (note.type === 'text' ? note.lines.map(topOf) : []));
  const y = Math.min(...tops) - separatorGap;
  return { type: 'rule', x1: left, x2: left + separatorLength, y1: y, y2: y, thickness: 0.5 };
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

/** Pictures stand on the baseline of their lines, between the letters. */
function pictures(text: ParagraphText, lines: readonly TextLine[], origin: Origin): PictureItem[] {
  return lines.flatMap((line) =>
    partsOf(line).pictures.flatMap(({ picture, x }) => {
      const mark = text.pictures[picture];
      if (!mark) return [];
      const { width, height, description } = mark;
      const y = line.baseline - height;
      return [{ type: 'picture', origin, picture, x, y, width, height, description } as const];
    }),
  );
}
