import type { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { DocumentLayout } from 'docx/layout';
import { readSections } from './sections';
import type { PageSection } from './sections';
import { childOf, elementsOf, numberOf, readXml, valueOf } from './xml-node';
import type { RawXml, XmlNode } from './xml-node';

/** Lengths of the layout are pixels, 96 to the inch; those of the document twips, 1440 to the inch. */
export const pixelsPerTwip = 96 / 1440;

interface Formattable {
  prepForXml(context: object): object | undefined;
}

/** A document of docx with its parts in reach, and the means to lay out any of its blocks. */
export class OpenDocument {
  /** The paragraphs and tables of the body, in order. */
  readonly blocks: readonly RawXml[];
  /** At least one, in order. */
  readonly sections: readonly PageSection[];
  readonly styles: XmlNode;
  /** The layout remembers what it has read of such an object. */
  private styleSource: Document['Styles'];

  constructor(private readonly document: Document) {
    const body = this.format(document.Document, bodyOf(document));
    const children = elementsOf(body);
    this.blocks = children.slice(0, -1).map(({ raw }) => raw);
    this.sections = readSections(this.blocks, children.at(-1) ?? readXml({ 'w:sectPr': {} }));
    this.styleSource = document.Styles;
    this.styles = this.format(document.Document, document.Styles);
  }

  /** @param other a document with equal styles, which the layout need not read again then */
  shareStyles(other: OpenDocument): void {
    this.styleSource = other.styleSource;
  }

  /** Paragraphs of the footnotes, by the number that stands in the text. */
  footnotes(): Map<string, XmlNode[]> {
    const { FootNotes } = this.document;
    const notes = elementsOf(this.format(FootNotes, FootNotes.View));
    return new Map(notes.map((note) => [note.attributes['w:id'] ?? '', elementsOf(note)]));
  }

  /** Index of the section a block stands in. */
  sectionAt(block: number): number {
    return Math.max(
      0,
      this.sections.findIndex(({ end }) => block < end),
    );
  }

  /** Paragraphs of a page header of a section by its kind. */
  header(kind: 'default' | 'first' | 'even', section: number): XmlNode[] {
    const reference = elementsOf(this.sections[section]?.node).find(
      ({ name, attributes }) => name === 'w:headerReference' && attributes['w:type'] === kind,
    );
    const id = reference?.attributes['r:id'];
    const header = this.document.Headers.find(({ View }) => `rId${View.ReferenceId}` === id);
    return header ? elementsOf(this.format(header, header.View)) : [];
  }

  /** Style ids of the paragraphs of a block, those in its cells in order. */
  stylesOf(block: number): string[] {
    const raw = this.blocks[block];
    return raw ? paragraphsOf(readXml(raw)).map(styleOf) : [];
  }

  /** Paper and margins of a section in pixels. */
  pageOf(section: number): PageMeasures {
    const properties = this.sections[section]?.node;
    const size = childOf(properties, 'w:pgSz');
    const margins = childOf(properties, 'w:pgMar');
    const pixels = (node: XmlNode | undefined, name: string): number =>
      (numberOf(node, `w:${name}`) ?? 0) * pixelsPerTwip;
    return {
      width: pixels(size, 'w'),
      height: pixels(size, 'h'),
      top: pixels(margins, 'top'),
      bottom: pixels(margins, 'bottom'),
      left: pixels(margins, 'left'),
      right: pixels(margins, 'right'),
      header: pixels(margins, 'header'),
    };
  }

  /**
   * Lays out some blocks as if they were the whole body, with the document's own styles and notes.
   *
   * @param section properties of the last section
   */
  layOut(
    blocks: readonly RawXml[],
    section: RawXml = this.sections.at(-1)?.node.raw ?? {},
  ): DocumentLayout {
    const body = { 'w:body': [...blocks, section] };
    const view = { View: { Body: { prepForXml: () => body } } };
    // The layout reads the body through this getter, and all else from the document as it is.
    const excerpt = Object.create(this.document, {
      Document: { value: view },
      Styles: { value: this.styleSource },
    }) as Document;
    return layoutDocument(excerpt, { guess: true });
  }

  private format(viewWrapper: object, part: Formattable): XmlNode {
    const context = { file: this.document, viewWrapper, stack: [] };
    return readXml((part.prepForXml(context) ?? {}) as RawXml);
  }
}

/** Lengths in pixels. */
export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the top edge to the page header. */
  readonly header: number;
}

/** The paragraphs in a node, or the node itself when it is one. */
function paragraphsOf(node: XmlNode): XmlNode[] {
  return node.name === 'w:p' ? [node] : elementsOf(node).flatMap(paragraphsOf);
}

function styleOf(paragraph: XmlNode): string {
  return valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle') ?? '';
}

/** docx gives the body a getter that its types leave out. */
function bodyOf(document: Document): Formattable {
  return (document.Document.View as unknown as { readonly Body: Formattable }).Body;
}
