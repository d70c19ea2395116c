import type { Numbering } from '../../import/docx/numbering';
import { isOn, readParagraphLook } from '../../import/docx/styles';
import type { Styles } from '../../import/docx/styles';
import { allElements, elementAt, elementsOf, ownText, valueOf } from '../../import/docx/xml';
import type { XmlElement } from '../../import/docx/xml';
import type { SourceBlock, SourceCell } from '../../import/model';
import { runText } from '../../import/text/run-text';
import type { WordParagraph, WordRun } from '../model';
import type { Looks } from './looks';

export interface ParagraphTools {
  readonly styles: Styles;
  readonly looks: Looks;
  readonly numbering: Numbering;
}

const skipped = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sectPr']);
const drawings = new Set(['w:drawing', 'w:pict', 'w:object']);
const tab = '\t';

/** Reads the paragraphs of one part of a Word file with their looks. */
export class ParagraphReader {
  /** Every paragraph that says something, in order. */
  readonly said: WordParagraph[] = [];
  /** How many paragraphs had been said where a line was drawn: a border, a shape, underlined blanks. */
  readonly rulesAt: number[] = [];
  /** How many paragraphs had been said where each section ends, with its properties. */
  readonly sectionEnds: { readonly properties: XmlElement; readonly tables: number }[] = [];
  private page = 1;
  private tables = 0;

  constructor(
    private readonly tools: ParagraphTools,
    private readonly inText: boolean,
    private readonly knowsPages: boolean,
  ) {}

  /** The blocks inside an element. Empty paragraphs are left out, as import leaves them out. */
  read(container: XmlElement, tableStyle?: string): SourceBlock[] {
    return elementsOf(container).flatMap((child): SourceBlock[] => {
      switch (child.name) {
        case 'w:p':
          return this.paragraph(child, tableStyle);
        case 'w:tbl':
          return [this.table(child)];
        case 'w:sectPr':
          this.endSection(child);
          return [];
        case 'mc:AlternateContent':
          return this.read(chosen(child), tableStyle);
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:smartTag':
        case 'w:ins':
        case 'w:moveTo':
          return this.read(child, tableStyle);
        default:
          return [];
      }
    });
  }

  private endSection(properties: XmlElement): void {
    this.sectionEnds.push({ properties, tables: this.tables });
    this.tables = 0;
  }

  private table(element: XmlElement): SourceBlock {
    this.tables++;
    const style = valueOf(elementAt(element, 'w:tblPr', 'w:tblStyle'));
    return { type: 'table', lined: false, rows: this.rows(element, style) };
  }

  private rows(container: XmlElement, style: string | undefined): SourceCell[][] {
    return elementsOf(container).flatMap((child): SourceCell[][] => {
      if (child.name !== 'w:tr') return isWrapper(child) ? this.rows(child, style) : [];
      return [
        elementsOf(child, 'w:tc').map((cell) => ({ blocks: this.read(cell, style), span: 1 })),
      ];
    });
  }

  private paragraph(element: XmlElement, tableStyle: string | undefined): SourceBlock[] {
    const properties = elementAt(element, 'w:pPr');
    const section = elementAt(properties, 'w:sectPr');
    const startsOn = this.page;
    const content = new RunCollector(this.tools.looks, properties, tableStyle);
    content.collect(element);
    this.page += content.breaks;
    const boxes = content.boxes.flatMap((box) => this.read(box));
    if (content.drawn || this.tools.looks.isRuled(properties) || content.boxes.length > 0) {
      this.rulesAt.push(this.said.length);
    }
    const found = this.toParagraph(content, properties, tableStyle, startsOn);
    if (section) this.endSection(section);
    return found && !found.contents ? [...boxes, found] : boxes;
  }

  private toParagraph(
    content: RunCollector,
    properties: XmlElement | undefined,
    tableStyle: string | undefined,
    page: number,
  ): WordParagraph | undefined {
    const { styles, looks } = this.tools;
    const text = content.runs.map((run) => run.text).join('');
    if (text.trim() === '') return undefined;
    const style = {
      ...styles.of(valueOf(elementAt(properties, 'w:pStyle'))),
      ...readParagraphLook(properties),
    };
    const label = this.label(style.numbering);
    const look = looks.paragraph(properties, tableStyle);
    const labelled: WordRun[] =
      label === '' ? [] : [{ text: `${label} `, look: looks.run(undefined, properties) }];
    const paragraph: WordParagraph = {
      type: 'paragraph',
      runs: [...labelled, ...content.runs],
      look,
      number: this.inText ? this.said.length + 1 : 0,
      listed: label !== '',
      drawn: content.drawn,
      ...(this.inText && this.knowsPages && { page }),
      ...(style.contents && { contents: true }),
      ...(style.role && { role: style.role }),
      ...(style.headingLevel !== undefined && { headingLevel: style.headingLevel }),
      ...(look.align !== 'justify' && look.align !== 'left' && { alignment: look.align }),
    };
    this.said.push(paragraph);
    return paragraph;
  }

  private label(numbering: { id: string; level: number } | undefined): string {
    if (!numbering || numbering.id === '0') return '';
    return this.tools.numbering.next(numbering.id, numbering.level).trim();
  }
}

/** Collects the runs of one paragraph. */
class RunCollector {
  readonly runs: WordRun[] = [];
  readonly boxes: XmlElement[] = [];
  drawn = false;
  /** Pages that end inside. */
  breaks = 0;
  /** The open fields: true for those that show their result already; instructions do not print. */
  private readonly fields: boolean[] = [];

  constructor(
    private readonly looks: Looks,
    private readonly paragraph: XmlElement | undefined,
    private readonly tableStyle: string | undefined,
  ) {}

  collect(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (skipped.has(child.name)) continue;
      if (child.name === 'w:r') this.run(child);
      else if (child.name === 'mc:AlternateContent') this.collect(chosen(child));
      else this.collect(child);
    }
  }

  private run(element: XmlElement): void {
    const hidden = elementAt(element, 'w:rPr', 'w:vanish');
    if (hidden && isOn(valueOf(hidden) ?? 'true')) return;
    const look = this.looks.run(elementAt(element, 'w:rPr'), this.paragraph, this.tableStyle);
    this.parts(element, (text) => {
      if (this.fields.includes(false)) return;
      const decoded = runText(text, look.font);
      const shown = look.caps ? decoded.toUpperCase() : decoded;
      this.runs.push({
        text: shown,
        look,
        ...(look.bold && { bold: true }),
        ...(look.italic && { italic: true }),
      });
    });
  }

  private parts(element: XmlElement, say: (text: string) => void): void {
    for (const part of elementsOf(element)) {
      if (part.name === 'w:t') say(ownText(part));
      else if (part.name === 'w:tab' || part.name === 'w:ptab') say(tab);
      else if (part.name === 'w:noBreakHyphen') say('-');
      else if (part.name === 'w:cr') say('\n');
      else if (part.name === 'w:br') {
        if ((part.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping') say('\n');
      } else if (part.name === 'w:lastRenderedPageBreak') this.breaks++;
      else if (part.name === 'w:fldChar') this.field(part.attributes.get('w:fldCharType'));
      else if (part.name === 'mc:AlternateContent') this.parts(chosen(part), say);
      else if (drawings.has(part.name)) {
        this.drawn = true;
        this.boxes.push(...allElements(part, 'w:txbxContent'));
      }
    }
  }

  private field(mark: string | undefined): void {
    if (mark === 'begin') this.fields.push(false);
    else if (mark === 'separate' && this.fields.length > 0)
      this.fields[this.fields.length - 1] = true;
    else if (mark === 'end') this.fields.pop();
  }
}

function chosen(alternatives: XmlElement): XmlElement {
  return (
    elementAt(alternatives, 'mc:Choice') ?? elementAt(alternatives, 'mc:Fallback') ?? alternatives
  );
}

function isWrapper({ name }: XmlElement): boolean {
  return name === 'w:sdt' || name === 'w:sdtContent' || name === 'w:customXml' || name === 'w:ins';
}
