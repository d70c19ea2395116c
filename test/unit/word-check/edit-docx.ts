import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes the XML of one part; by default that of the text. */
export interface XmlEdit {
  readonly part?: string;
  readonly change: (xml: string) => string;
}

/** A Word file after edits, each of which must change something. */
export function edited(bytes: Uint8Array, edits: readonly XmlEdit[]): Uint8Array {
  const parts = unzipSync(bytes);
  for (const { part = 'word/document.xml', change } of edits) {
    const before = strFromU8(parts[part] as Uint8Array);
    const after = change(before);
    assert.notEqual(after, before, `nothing changed in ${part}`);
    parts[part] = strToU8(after);
  }
  return zipSync(parts);
}

/** Gives every run of the paragraphs of a style properties of its own. */
export function runs(style: string, properties: string): XmlEdit {
  return {
    change: (xml) =>
      everyParagraph(xml, style, (paragraph) =>
        paragraph
          .replaceAll('<w:rPr>', `<w:rPr>${properties}`)
          .replaceAll('<w:r><w:t', `<w:r><w:rPr>${properties}</w:rPr><w:t`),
      ),
  };
}

/** Gives the paragraphs of a style properties of their own. */
export function paragraphs(style: string, properties: string): XmlEdit {
  return {
    change: (xml) =>
      everyParagraph(xml, style, (paragraph) =>
        paragraph.replace(/(<w:pStyle [^>]*>)/, `$1${properties}`),
      ),
  };
}

/** Takes the paragraphs of a style out; the last one of a cell must stay. */
export function without(style: string): XmlEdit {
  return { change: (xml) => everyParagraph(xml, style, () => '') };
}

/** Replaces text or XML, once. */
export function replaced(from: string, to: string, part?: string): XmlEdit {
  return { change: (xml) => xml.replace(from, to), ...(part !== undefined && { part }) };
}

function everyParagraph(xml: string, style: string, change: (xml: string) => string): string {
  return xml.replace(/<w:p>.*?<\/w:p>/gs, (paragraph) =>
    paragraph.includes(`<w:pStyle w:val="${style}"/>`) ? change(paragraph) : paragraph,
  );
}
