import type { Passage, Picture, Report, Table } from '../report/model';
import { toSource } from '../report/passages';
import type { Range } from '../report/range';
import { eachBlock } from '../report/walk';
import type { SourceMapEntry } from '../word/build-document';
import { Notes } from '../word/notes';
import { fieldOfStyle } from './front-matter-places';
import type { Origin, PictureItem, TextItem } from './model';

/** What was typed: a text, and where each of its characters stands in the source. */
interface Typed {
  readonly text: string;
  /** Source offset of a character. */
  at(index: number): number;
  readonly range: Range;
}

/** Tells where in the source the text of a page was typed. */
export class SourcePlaces {
  private readonly ranges: ReadonlyMap<number, Range>;
  private readonly passages: readonly Passage[];
  private readonly starts: readonly number[];
  private readonly tables: ReadonlyMap<number, Table>;
  private readonly notes: readonly Range[];
  private readonly known = new WeakMap<TextItem, Typed | null>();
  private readonly places = new WeakMap<TextItem, readonly number[]>();

  /**
   * @param sourceMap as `buildDocument` gave it for this report
   * @param stylesOf style ids of the paragraphs of a table of the document, in order
   */
  constructor(
    private readonly report: Report,
    sourceMap: readonly SourceMapEntry[],
    private readonly stylesOf: (block: number) => readonly string[],
  ) {
    this.ranges = new Map(sourceMap.map(({ block, range }) => [block, range]));
    this.passages = report.passages;
    this.starts = report.passages.map(({ range }) => range.start);
    this.tables = new Map(
      eachBlock(report.blocks)
        .filter((block) => block.type === 'table')
        .map((table) => [table.range.start, table]),
    );
    this.notes = new Notes(report).all.map(({ range }) => range);
  }

  /** The stretch of the source an item was typed in; `undefined` for what nobody typed. */
  rangeOf(item: TextItem): Range | undefined {
    return this.typed(item)?.range;
  }

  /** Source offset of a character of an item. */
  sourceOf(item: TextItem, index: number): number | undefined {
    const places = this.placesOf(item);
    return places && (places[index] ?? this.typed(item)?.range.end);
  }

  /**
   * The stretch of an item's text a stretch of the source became; `undefined` when they share nothing.
   * A place between two characters gives an empty stretch.
   */
  stretchOf(item: TextItem, { start, end }: Range): Range | undefined {
    const range = this.rangeOf(item);
    // Pairing letters takes long, and most items have no mark in them.
    if (!range || start > range.end || end < range.start) return undefined;
    const places = this.placesOf(item) ?? [];
    const from = firstAtLeast(places, start);
    const to = end > start ? firstAtLeast(places, end) : from;
    return to < from || (end > start && to === from) ? undefined : { start: from, end: to };
  }

  private typed(item: TextItem): Typed | undefined {
    const known = this.known.get(item);
    if (known !== undefined) return known ?? undefined;
    const found = this.typedOf(item);
    this.known.set(item, found ?? null);
    return found;
  }

  /** Source offset of each character of the item. */
  private placesOf(item: TextItem): readonly number[] | undefined {
    const known = this.places.get(item);
    if (known) return known;
    const typed = this.typed(item);
    if (!typed) return undefined;
    const found = align(item, typed);
    this.places.set(item, found);
    return found;
  }

  /**
   * The picture of the report that a drawn one shows.
   *
   * @param images the pictures that were drawn, by address: the others print as text
   */
  pictureAt(
    { origin, picture }: PictureItem,
    images: { has(address: string): boolean },
  ): Picture | undefined {
    const drawn = this.passageOf(origin)?.inlines.flatMap((inline) =>
      inline.type === 'picture' && images.has(inline.url) ? [inline] : [],
    );
    return drawn?.[picture];
  }

  private passageOf(origin: Origin): Passage | undefined {
    switch (origin.part) {
      case 'header':
        return undefined;
      case 'note':
        return this.notePassage(Number(origin.number), origin.paragraph);
      case 'cell':
        return this.cellAt(origin.block, origin.paragraph).cell;
      case 'body': {
        const range = this.ranges.get(origin.block);
        return range && this.firstPassageIn(range);
      }
    }
  }

  private typedOf({ origin, style }: TextItem): Typed | undefined {
    switch (origin.part) {
      case 'header':
        return undefined;
      case 'note':
        return this.noteText(Number(origin.number), origin.paragraph);
      case 'cell':
        return this.ranges.has(origin.block)
          ? this.cellText(origin.block, origin.paragraph)
          : this.fieldText(origin.block, origin.paragraph, style);
      case 'body': {
        const range = this.ranges.get(origin.block);
        if (!range) return this.fieldText(origin.block, 0, style);
        const passage = this.firstPassageIn(range);
        return passage ? ofPassage(passage, range) : this.sourceText(range);
      }
    }
  }

  /** The passage of a block stands first in it; those of blocks under it follow. */
  private firstPassageIn(range: Range): Passage | undefined {
    const passage = this.passages[firstAtLeast(this.starts, range.start)];
    return passage && passage.range.start <= range.end ? passage : undefined;
  }

  private notePassage(number: number, paragraph: number): Passage | undefined {
    const range = this.notes[number - 1];
    if (!range) return undefined;
    const inside = this.passages.filter(
      (passage) =>
        passage.inNote && passage.range.start >= range.start && passage.range.end <= range.end,
    );
    return inside[paragraph];
  }

  private noteText(number: number, paragraph: number): Typed | undefined {
    const range = this.notes[number - 1];
    const passage = this.notePassage(number, paragraph);
    if (passage) return ofPassage(passage, passage.range);
    return range && this.sourceText(range);
  }

  private cellText(block: number, paragraph: number): Typed | undefined {
    const range = this.ranges.get(block) as Range;
    if (!this.tables.has(range.start)) return this.sourceText(range);
    const { cell, row } = this.cellAt(block, paragraph);
    if (cell) return ofPassage(cell, cell.range);
    return row && this.sourceText({ start: row.range.end, end: row.range.end });
  }

  /** The cell a paragraph of a table was typed in, or the row that lacks it. */
  private cellAt(
    block: number,
    paragraph: number,
  ): { cell?: Passage; row?: Table['rows'][number] } {
    const range = this.ranges.get(block);
    const table = range && this.tables.get(range.start);
    if (!table) return {};
    const [head, ...body] = table.rows;
    const hasHead = head?.cells.some((cell) => cell.inlines.length > 0) ?? false;
    const rows = hasHead || body.length === 0 ? table.rows : body;
    const columns = Math.max(
      table.alignments.length,
      ...table.rows.map(({ cells }) => cells.length),
    );
    const row = rows[Math.floor(paragraph / columns)];
    const cell = row?.cells[paragraph % columns];
    return { ...(cell && { cell }), ...(row && { row }) };
  }

  private fieldText(block: number, paragraph: number, style: string): Typed | undefined {
    const same = this.stylesOf(block)
      .slice(0, paragraph)
      .filter((other) => other === style).length;
    const range = fieldOfStyle(this.report.frontMatter, style, same);
    return range && this.sourceText(range);
  }

  private sourceText(range: Range): Typed {
    const { text } = this.report;
    return {
      text: text.slice(range.start, range.end),
      at: (index) => range.start + index,
      range,
    };
  }
}

function ofPassage(passage: Passage, range: Range): Typed {
  return {
    text: passage.text,
    at: (index) => toSource(passage, index, index).start,
    range: { start: range.start, end: Math.max(passage.range.end, range.start) },
  };
}

/** How far to look for a letter that what is printed and what was typed share again. */
const farthest = 40;

/**
 * Pairs the letters printed with those typed: signs, note numbers and end marks are ours, escapes and marks
 * the source's. A letter of ours stands where the next typed one does.
 */
function align({ text, made }: TextItem, typed: Typed): number[] {
  const places = new Array<number>(text.length);
  let from = 0;
  let stretch = 0;
  let waiting = 0;
  for (let index = 0; index < text.length; index++) {
    while (stretch < made.length && (made[stretch]?.end ?? 0) <= index) stretch++;
    const ours = (made[stretch]?.start ?? Infinity) <= index;
    const found = ours ? -1 : find(text.charAt(index), typed.text, from);
    if (found < 0) continue;
    const place = typed.at(found);
    while (waiting <= index) places[waiting++] = place;
    from = found + 1;
  }
  const end = from > 0 ? typed.at(from - 1) + 1 : typed.range.start;
  while (waiting < text.length) places[waiting++] = end;
  return places;
}

function find(letter: string, text: string, from: number): number {
  if (text.charAt(from) === letter) return from;
  const wanted = bare(letter);
  const limit = Math.min(text.length, from + farthest);
  for (let index = from; index < limit; index++) {
    if (bare(text.charAt(index)) === wanted) return index;
    // Blanks printed may be ours; words typed are never passed over for one.
    if (wanted === ' ' && /[\p{L}\p{N}]/u.test(text.charAt(index))) return -1;
  }
  return -1;
}

function bare(letter: string): string {
  if (/\s/.test(letter)) return ' ';
  if (letter === '\u2011') return '-';
  return letter.normalize('NFD').charAt(0).toLowerCase();
}

/** Index of the first value that is not less, in values that never fall. */
function firstAtLeast(values: readonly number[], wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
