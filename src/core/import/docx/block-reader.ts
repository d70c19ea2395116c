import type { SourceBlock, SourceCell, SourceParagraph, SourceProblem, SourceRun } from '../model';
import { textOf } from '../model';
import { joinedRuns } from '../runs';
import type { Numbering } from './numbering';
import { ParagraphReader } from './paragraph-reader';
import type { RunTools } from './paragraph-reader';
import { hasLines, readParagraphLook } from './styles';
import type { ResolvedStyle, Styles } from './styles';
import { elementAt, elementsOf, valueOf } from './xml';
import type { XmlElement } from './xml';

export interface BlockTools extends Omit<RunTools, 'boxed'> {
  readonly numbering: Numbering;
  /** The number or sign that a list shows. */
  readonly listLabel: (label: string) => void;
  /** A line of a table of contents, which Word makes itself. */
  readonly contentsLine: (text: string) => void;
  readonly problem: (problem: SourceProblem) => void;
}

/** Elements that only wrap blocks. */
const wrappers = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
]);

/** Reads paragraphs and tables of one part of a Word file. */
export class BlockReader {
  private readonly paragraphs: ParagraphReader;
  private readonly styles: Styles;
  private cellDepth = 0;

  constructor(private readonly tools: BlockTools) {
    this.styles = tools.styles;
    this.paragraphs = new ParagraphReader({ ...tools, boxed: (content) => this.read(content) });
  }

  /** The blocks inside an element: the body, a cell, a note, a text box. */
  read(container: XmlElement): SourceBlock[] {
    return elementsOf(container).flatMap((child): SourceBlock[] => {
      if (child.name === 'w:p') return this.readParagraph(child);
      if (child.name === 'w:tbl') return this.readTable(child);
      if (child.name === 'mc:AlternateContent') {
        const chosen = elementAt(child, 'mc:Choice') ?? elementAt(child, 'mc:Fallback');
        return chosen ? this.read(chosen) : [];
      }
      if (child.name === 'w:altChunk') this.tools.unread();
      return wrappers.has(child.name) ? this.read(child) : [];
    });
  }

  private readParagraph(element: XmlElement): SourceBlock[] {
    const properties = elementAt(element, 'w:pPr');
    const style: ResolvedStyle = {
      ...this.styles.of(valueOf(elementAt(properties, 'w:pStyle'))),
      ...readParagraphLook(properties),
    };
    const { runs, comments, boxes, pageEnds } = this.paragraphs.read(element, style);
    const text = runs.map((run) => run.text).join('');
    if (style.contents) {
      this.tools.contentsLine(text);
      return boxes;
    }
    const label = this.labelOf(style, text);
    const paragraph: SourceParagraph = {
      type: 'paragraph',
      runs: joinedRuns(label === '' ? runs : labelled(label, withoutLead(runs))),
      ...(style.role && { role: style.role }),
      ...(style.headingLevel !== undefined && { headingLevel: style.headingLevel }),
      ...(style.bold && { bold: true }),
      ...(style.alignment && { alignment: style.alignment }),
      ...(style.role === 'quote' && { quoted: true }),
      ...(comments.length > 0 && { comments }),
      ...((pageEnds || elementAt(properties, 'w:sectPr')) && { pageEnds: true }),
    };
    const isEmpty = paragraph.runs.every(
      (run) => run.text.trim() === '' && run.note === undefined && run.picture === undefined,
    );
    const isNeeded = !isEmpty || comments.length > 0 || paragraph.pageEnds;
    return [...boxes, ...(isNeeded ? [paragraph] : [])];
  }

  /** The number or sign Word shows before a paragraph of a list; an empty paragraph shows none. */
  private labelOf({ numbering }: ResolvedStyle, text: string): string {
    if (!numbering || numbering.id === '0' || text.trim() === '') return '';
    const label = this.tools.numbering.next(numbering.id, numbering.level).trim();
    if (label !== '') this.tools.listLabel(label);
    return label;
  }

  private readTable(element: XmlElement): SourceBlock[] {
    const properties = elementAt(element, 'w:tblPr');
    if (++this.cellDepth > 2) this.tools.problem('tables-in-cells');
    const rows = this.rowsOf(element);
    const cells = rows.flatMap((row) => elementsOf(row, 'w:tc'));
    const lined =
      hasLines(elementAt(properties, 'w:tblBorders')) ||
      (!elementAt(properties, 'w:tblBorders') &&
        this.styles.drawsLines(valueOf(elementAt(properties, 'w:tblStyle')))) ||
      cells.some((cell) => hasLines(elementAt(cell, 'w:tcPr', 'w:tcBorders')));
    const table: SourceBlock = {
      type: 'table',
      lined,
      rows: rows.map((row) => elementsOf(row, 'w:tc').map((cell) => this.readCell(cell))),
    };
    this.cellDepth--;
    return [table];
  }

  /** Rows may be wrapped too. */
  private rowsOf(element: XmlElement): XmlElement[] {
    return elementsOf(element).flatMap((child) => {
      if (child.name === 'w:tr') return [child];
      return wrappers.has(child.name) ? this.rowsOf(child) : [];
    });
  }

  private readCell(cell: XmlElement): SourceCell {
    const properties = elementAt(cell, 'w:tcPr');
    const span = Number(valueOf(elementAt(properties, 'w:gridSpan')) ?? 1);
    return { blocks: this.read(cell), span: span >= 1 && span <= 64 ? span : 1 };
  }
}

/** The number or sign that a list shows looks like what it stands before. */
function labelled(label: string, runs: readonly SourceRun[]): SourceRun[] {
  const { bold, italic } = runs.find(({ text }) => text.trim() !== '') ?? {};
  return [{ text: `${label} `, ...(bold && { bold }), ...(italic && { italic }) }, ...runs];
}

function withoutLead(runs: readonly SourceRun[]): SourceRun[] {
  const [first, ...rest] = runs;
  return first ? [{ ...first, text: first.text.trimStart() }, ...rest] : [];
}

/** The text of blocks, one line each, cells included. */
export function linesOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [textOf(block).trim()].filter(Boolean)
      : block.rows.flatMap((row) => row.flatMap((cell) => linesOf(cell.blocks))),
  );
}
