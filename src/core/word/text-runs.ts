import { BuilderElement, NoBreakHyphen, Tab, TextRun } from 'docx';
import type { IRunOptions, XmlComponent } from 'docx';
import { cleanText } from './clean-text';
import { noBreakHyphen } from './glue';

/** Direct formatting: emphasis inside a line, the mark of a blank, a style of characters. */
export type Emphasis = Pick<IRunOptions, 'bold' | 'italics' | 'highlight' | 'style'>;

const special = /[\t\u2011\n]/;
const parts = /([\t\u2011\n])/;

/**
 * Runs of text. Tabs, no-break hyphens and line ends in it become Word's own elements.
 * Text is never handed to docx as a child string: it takes some words (`CURRENT`) for fields.
 *
 * @param text already glued; a `\n` is a line break
 */
export function textRuns(text: string, emphasis: Emphasis = {}): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  if (!special.test(clean)) return [new TextRun({ ...emphasis, text: clean })];
  return clean.split(parts).flatMap((part) => {
    if (part === '') return [];
    const mark = markElement(part);
    return [new TextRun(mark ? { ...emphasis, children: [mark] } : { ...emphasis, text: part })];
  });
}

/** A line break inside a paragraph. */
export function lineBreak(emphasis: Emphasis = {}): TextRun {
  return new TextRun({ ...emphasis, children: [breakElement()] });
}

function markElement(part: string): XmlComponent | undefined {
  if (part === '\t') return new Tab();
  if (part === noBreakHyphen) return new NoBreakHyphen();
  return part === '\n' ? breakElement() : undefined;
}

function breakElement(): XmlComponent {
  return new BuilderElement({ name: 'w:br' });
}
