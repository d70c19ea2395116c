import { NoBreakHyphen, Tab, TextRun, XmlComponent } from 'docx';
import type { IRunOptions } from 'docx';
import { cleanText } from './clean-text';
import { noBreakHyphen } from './glue';
import { xmlElement } from './xml';

/** Direct formatting: emphasis inside a line, the mark of a blank, a style of characters. */
export type Emphasis = Pick<IRunOptions, 'bold' | 'italics' | 'highlight' | 'style'>;

const special = /[\t\u2011\n{]/;
const parts = /([\t\u2011\n])|(?<=\{)/;

/**
 * The run of a text, or none for an empty one. Tabs, no-break hyphens and line ends in it become Word's own
 * elements. Text is never handed to docx as a child string: it takes some words (`CURRENT`) for fields. Nor does
 * an opening brace stand in one text with what follows: docx replaces names in braces that it uses itself.
 *
 * @param text already glued; a `\n` is a line break
 */
export function textRuns(text: string, emphasis: Emphasis = {}): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  if (!special.test(clean)) return [new TextRun({ ...emphasis, text: clean })];
  const children = clean.split(parts).filter(Boolean);
  return [new TextRun({ ...emphasis, children: children.map(toElement) })];
}

/** A line break inside a paragraph. */
export function lineBreak(): TextRun {
  return new TextRun({ children: [toElement('\n')] });
}

function toElement(part: string): XmlComponent {
  switch (part) {
    case '\t':
      return new Tab();
    case noBreakHyphen:
      return new NoBreakHyphen();
    case '\n':
      return xmlElement('w:br');
    default:
      return new TextElement(part);
  }
}

/** docx has the element of a text, but keeps it to itself. */
class TextElement extends XmlComponent {
  constructor(text: string) {
    super('w:t');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, text);
  }
}
