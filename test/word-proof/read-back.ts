import mammoth from 'mammoth';
import type { Metadata } from '../../src/core/report/front-matter/model';
import type { Block, Report, Table } from '../../src/core/report/model';
import { eachBlock, passagesOf } from '../../src/core/report/walk';
import { allOf, childrenOf, readXml } from '../package-lint/read-xml';
import type { XmlNode } from '../package-lint/read-xml';
import { count, sourceWords } from '../unit/word/words';
import type { WordCount } from '../unit/word/words';
import { withPlainMarks } from './examples';
import type { OurReport } from './our-reports';

/** What a reader of a document tells: all texts as their words with one blank between. */
export interface ReadBack {
  readonly headings: readonly string[];
  readonly notes: readonly string[];
  /** Cells that hold a word, by row; rows without any are left out. */
  readonly tables: readonly string[][][];
  readonly words: WordCount;
}

/** What a reader should tell of a report. */
export function expected({ markdown, report }: OurReport): ReadBack {
  const notes = [...report.notes.values()];
  const { metadata } = report.frontMatter;
  return {
    headings: report.passages.flatMap(({ kind, text }) =>
      kind === 'heading' ? [words(text)] : [],
    ),
    notes: notes.map(({ blocks }) => words(textsOf(blocks).join(' '))),
    tables: tablesOf(report).map(({ rows }) =>
      filled(rows.map(({ cells }) => cells.map(({ text }) => words(text)))),
    ),
    words: sum(sourceWords(withPlainMarks(markdown)), count(fieldsOf(metadata).join('\n'))),
  };
}

function textsOf(blocks: readonly Block[]): string[] {
  return [...eachBlock(blocks)].flatMap(passagesOf).map(({ text }) => text);
}

function tablesOf(report: Report): Table[] {
  return [...eachBlock(report.blocks)].filter((block) => block.type === 'table');
}

/** Fields that print as typed; number and date do not. */
function fieldsOf({ recipients, signatures, ...metadata }: Metadata): string[] {
  const { parentBody, issuingBody, titleLines, code, place, documentType, subject } = metadata;
  const scalars = [
    ...[...parentBody, ...issuingBody, ...titleLines, code, place, documentType, subject],
    ...recipients.flatMap(({ names, note }) => [...names, note]),
    ...signatures.flatMap(({ authority, position, name }) => [...authority, ...position, name]),
  ];
  return scalars.flatMap((scalar) => (scalar ? [scalar.text] : []));
}

const partingInHtml = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br', 'td', 'th', 'li'];

/** What mammoth reads in a Word file. */
export async function readByMammoth(docx: Uint8Array): Promise<ReadBack> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  const html = readXml(`<body>${value}</body>`);
  const isNote = ({ name, attributes }: XmlNode): boolean =>
    name === 'li' && (attributes.get('id') ?? '').startsWith('footnote-');
  const isMark = ({ name, attributes }: XmlNode): boolean =>
    name === 'a' && (attributes.get('href') ?? '').startsWith('#footnote-');
  const text = (node: XmlNode): string => textBut(isMark, node, partingInHtml);
  return {
    headings: every(html, ({ name }) => /^h[1-6]$/.test(name)).map((node) => words(text(node))),
    notes: every(html, isNote).map((node) => words(text(node))),
    tables: allOf(html, 'table').map((table) =>
      filled(
        [table, ...childrenOf(table, 'thead'), ...childrenOf(table, 'tbody')]
          .flatMap((part) => childrenOf(part, 'tr'))
          .map((row) => childrenOf(row).map((cell) => words(text(cell)))),
      ),
    ),
    words: count(text(html)),
  };
}

/** What LibreOffice reads in a Word file, from its own format. */
export function readByLibreOffice(fodt: string): ReadBack {
  const document = readXml(fodt);
  const [body] = allOf(document, 'office:text');
  if (!body) throw new Error('LibreOffice has written no text');
  const marks = ['office:annotation', 'text:note-citation', 'text:note-ref', 'text:bookmark-ref'];
  const parting = ['text:p', 'text:h', 'text:s', 'text:tab', 'text:line-break', 'text:note-body'];
  const isMark = ({ name }: XmlNode): boolean => marks.includes(name);
  const withoutNotes = (node: XmlNode): string =>
    textBut((part) => isMark(part) || part.name === 'text:note', node, parting);
  return {
    headings: allOf(body, 'text:h').map((node) => words(withoutNotes(node))),
    notes: allOf(body, 'text:note-body').map((node) => words(textBut(isMark, node, parting))),
    tables: allOf(body, 'table:table').map((table) =>
      filled(
        [...childrenOf(table, 'table:table-header-rows'), table]
          .flatMap((part) => childrenOf(part, 'table:table-row'))
          .map((row) =>
            childrenOf(row, 'table:table-cell').map((cell) => words(withoutNotes(cell))),
          ),
      ),
    ),
    // A note stands in the middle of a line here: what follows it belongs to the word before it.
    words: sum(
      count(withoutNotes(body)),
      ...allOf(body, 'text:note-body').map((note) => count(textBut(isMark, note, parting))),
    ),
  };
}

function every(node: XmlNode, test: (node: XmlNode) => boolean): XmlNode[] {
  if (test(node)) return [node];
  return childrenOf(node).flatMap((child) => every(child, test));
}

/** The text under a node, with a blank round elements that part words, less what is left out. */
function textBut(
  isLeftOut: (node: XmlNode) => boolean,
  node: XmlNode,
  parting: readonly string[],
): string {
  if (isLeftOut(node)) return '';
  const text = node.children
    .map((child) => (typeof child === 'string' ? child : textBut(isLeftOut, child, parting)))
    .join('');
  return parting.includes(node.name) ? ` ${text} ` : text;
}

function filled(rows: readonly string[][]): string[][] {
  return rows.map((row) => row.filter(Boolean)).filter((row) => row.length > 0);
}

function words(text: string): string {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

function sum(...counts: readonly WordCount[]): WordCount {
  const total = new Map<string, number>();
  for (const [word, times] of counts.flatMap((some) => [...some])) {
    total.set(word, (total.get(word) ?? 0) + times);
  }
  return total;
}
