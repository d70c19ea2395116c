import type { BlockLayout } from 'docx/layout';
import type { OpenDocument } from './open-document';
import { childOf, elementsOf } from './xml-node';
import type { RawXml, XmlNode } from './xml-node';

/** The tallest page Word knows, in twips: cells have no pages of their own. */
const tallest = 31_680;

/** Content of a cell, and the width it has in twips. */
export interface CellText {
  readonly content: readonly XmlNode[];
  readonly width: number;
}

/**
 * Lays out what stands in cells. The engine gives the rows of a table only, so each cell is laid out once more
 * as a section of its own, on a page as wide as the cell; lines then break as they did in the table.
 */
export class CellLayouts {
  private readonly known = new Map<string, readonly BlockLayout[]>();

  /** Blocks of each cell, from its top left corner; lengths in pixels. */
  layOut(cells: readonly CellText[], document: OpenDocument): (readonly BlockLayout[])[] {
    const keys = cells.map(({ content, width }) => keyOf(content, width));
    const missing = cells.filter((_, index) => !this.known.has(keys[index] as string));
    if (missing.length > 0) this.layOutNow(missing, document);
    return keys.map((key) => this.known.get(key) ?? []);
  }

  private layOutNow(cells: readonly CellText[], document: OpenDocument): void {
    const sections = cells.map(({ content, width }) => toSection(content, width));
    const last = sections.at(-1)?.section ?? {};
    const { pages } = document.layOut(
      sections.flatMap(({ blocks }) => blocks),
      last,
    );
    const starts: number[] = [];
    let count = 0;
    for (const { blocks } of sections) {
      starts.push(count);
      count += blocks.length;
    }
    cells.forEach(({ content, width }, index) => {
      const start = starts[index] as number;
      const end = start + content.length;
      let above = 0;
      const found: BlockLayout[] = [];
      for (const page of pages.filter(({ section }) => section === index)) {
        for (const block of page.body) {
          if (block.index >= start && block.index < end) found.push(moved(block, start, above));
        }
        above += page.height;
      }
      this.known.set(keyOf(content, width), found);
    });
  }
}

function keyOf(content: readonly XmlNode[], width: number): string {
  return JSON.stringify([width, content.map(({ raw }) => raw)], withoutBytes);
}

/** Bytes of pictures would make keys long; their sizes are in the key all the same. */
export function withoutBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? value.length : value;
}

/** The cell's blocks, the last of which ends a section. */
function toSection(
  content: readonly XmlNode[],
  width: number,
): { blocks: readonly RawXml[]; section: RawXml } {
  const none = { 'w:top': 0, 'w:right': 0, 'w:bottom': 0, 'w:left': 0 };
  const margins = { ...none, 'w:header': 0, 'w:footer': 0, 'w:gutter': 0 };
  const section = {
    'w:sectPr': [
      { 'w:pgSz': { _attr: { 'w:w': Math.max(width, 20), 'w:h': tallest } } },
      { 'w:pgMar': { _attr: margins } },
    ],
  };
  const end = { 'w:p': [{ 'w:pPr': [section] }] };
  return { blocks: [...content.map((node) => withPlainNotes(node)), end], section };
}

/** Notes belong to the page of the table; in its cell only their numbers count. */
function withPlainNotes(node: XmlNode): RawXml {
  if (!JSON.stringify(node.raw, withoutBytes).includes('"w:footnoteReference"')) return node.raw;
  return { [node.name]: [{ _attr: node.attributes }, ...elementsOf(node).map(plainNotes)] };
}

function plainNotes(node: XmlNode): RawXml {
  if (node.name === 'w:footnoteReference') return { 'w:t': [node.attributes['w:id'] ?? ''] };
  if (!['w:r', 'w:hyperlink'].includes(node.name)) return node.raw;
  return { [node.name]: elementsOf(node).map(plainNotes) };
}

function moved(block: BlockLayout, start: number, y: number): BlockLayout {
  const index = block.index - start;
  if (block.type === 'table') {
    return { ...block, index, rows: block.rows.map((row) => ({ ...row, y: row.y + y })) };
  }
  return { ...block, index, lines: block.lines.map((line) => ({ ...line, y: line.y + y })) };
}

/** The paragraphs and tables of a cell. */
export function contentOf(cell: XmlNode): XmlNode[] {
  return elementsOf(cell).filter(({ name }) => name === 'w:p' || name === 'w:tbl');
}

/** Columns a cell takes. */
export function spanOf(cell: XmlNode): number {
  const span = childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan');
  return Number(span?.attributes['w:val'] ?? 1);
}
