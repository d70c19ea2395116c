import type { Language } from '../messages/catalogue';
import { parseReport } from '../report/parse-report';
import type { Template } from '../templates/model';
import { readDocx } from './docx/read-docx';
import { sniffFile } from './file-kind';
import { findingsOf } from './findings';
import { textOf, UnreadableFile } from './model';
import type { ImportResult, LeftOut, SourceBlock, SourceDocument } from './model';
import { findClosing } from './recognise/closing';
import type { FoundClosing } from './recognise/closing';
import type { ImportedFields } from './recognise/fields';
import { guessTemplate } from './recognise/guess-template';
import { findHeader } from './recognise/header';
import type { FoundHeader } from './recognise/header';
import { takeOwnParts } from './recognise/own-parts';
import { findTitle, partTitleLines } from './recognise/title';
import { readTypedNotes } from './recognise/typed-notes';
import { isBold } from './recognise/segments';
import { readText } from './text/read-text';
import { BlockWriter, commentChunks, joinChunks } from './write/blocks';
import type { Chunk } from './write/blocks';
import { writeFrontMatter } from './write/front-matter';
import { escapeLineStart, escapeText, NoteLabels } from './write/inline';
import { markHeadings } from './write/mark-headings';
import { writeLostNotes, writeNotes } from './write/notes';

export interface ImportOptions {
  readonly language: Language;
  /** Report types to guess from. */
  readonly templates: ReadonlyMap<string, Template>;
  /** Folder that the addresses of pictures begin with. */
  readonly pictureFolder?: string;
}

/**
 * Turns a Word file (.docx) or a plain text of any Vietnamese encoding into a report in Markdown. Every word of
 * the source is in the result, or in `leftOut` with the reason.
 *
 * @throws {UnreadableFile} when the file is neither, or not sound
 */
export function importFile(bytes: Uint8Array, options: ImportOptions): ImportResult {
  const { language, pictureFolder = 'hinh' } = options;
  try {
    const source =
      sniffFile(bytes) === 'docx' ? readDocx(bytes, { language, pictureFolder }) : readText(bytes);
    if (lettersOf(source.blocks) > mostLetters) throw new UnreadableFile('bomb');
    return toReport(source, options);
  } catch (error) {
    // What the engine cannot hold is what no report is like.
    throw error instanceof RangeError ? new UnreadableFile('bomb') : error;
  }
}

/** A text of this length would be three thousand pages. */
const mostLetters = 8_000_000;

function lettersOf(blocks: readonly SourceBlock[]): number {
  return blocks.reduce(
    (sum, block) =>
      sum +
      (block.type === 'paragraph'
        ? block.runs.reduce((letters, { text }) => letters + text.length, 0)
        : block.rows.reduce(
            (inRows, row) =>
              inRows + row.reduce((inRow, cell) => inRow + lettersOf(cell.blocks), 0),
            0,
          )),
    0,
  );
}

interface Parts {
  readonly header: FoundHeader;
  readonly fields: ImportedFields;
  readonly closing: FoundClosing;
  readonly body: readonly SourceBlock[];
  /** What an export of ours writes into the body by itself. */
  readonly leftOut: readonly LeftOut[];
  /** What the fields were taken from, before and behind the body. */
  readonly top: readonly SourceBlock[];
  readonly bottom: readonly SourceBlock[];
}

function toReport(source: SourceDocument, { language, templates }: ImportOptions): ImportResult {
  const document = readTypedNotes(source);
  const parts = takeParts(document);
  const { header, closing, fields } = parts;
  const labels = new NoteLabels(new Set(document.notes.keys()));
  const writer = new BlockWriter(labels);
  const unplaced = [...header.unplaced, ...topLeftovers(document, fields)];
  const chunks: Chunk[] = [
    ...unplaced.map(plainChunk),
    ...commentChunks(parts.top),
    ...writer.write(parts.body),
    ...closing.unplaced.map(plainChunk),
    ...commentChunks(parts.bottom),
  ];
  const typeAdded = fields.documentType === undefined && fields.titleLines === undefined;
  if (typeAdded) fields.documentType = 'BÁO CÁO';
  const notes = writeNotes(document.notes, labels);
  const lost = writeLostNotes(document.notes, labels);
  const body = joinChunks([...chunks, ...lost, ...notes]);
  const whole = (template?: string): string => `${writeFrontMatter(fields, template)}\n${body}\n`;
  const template = guessTemplate(parseReport(whole()), templates);
  const { markdown, headings } = markHeadings(
    whole(template),
    templates,
    boldLines(document.blocks),
  );
  return {
    markdown,
    headings,
    findings: findingsOf(
      {
        markdown,
        headings,
        unplaced: [
          ...[...unplaced, ...closing.unplaced].map((text) => escapeLineStart(escapeText(text))),
          ...lost.map(({ text }) => text),
        ],
        problems: document.problems,
        hasComments: commentChunks(document.blocks).length > 0,
        hasHeader: header.blocks > 0,
        hasClosing: closing.start < closing.end,
        hasTemplate: template !== undefined,
        typeAdded,
      },
      language,
    ),
    leftOut: [...document.leftOut, ...header.leftOut, ...closing.leftOut, ...parts.leftOut],
    added: [...document.added, ...(typeAdded ? ['BÁO CÁO'] : [])],
    pictures: document.pictures,
  };
}

function takeParts({ blocks, topLines }: SourceDocument): Parts {
  const header = findHeader(blocks);
  const afterHeader = partTitleLines(blocks.slice(header.blocks));
  const title = findTitle(afterHeader);
  const rest = afterHeader.slice(title.blocks);
  const closing = findClosing(rest);
  const [circulation] = topLines;
  const fields: ImportedFields = {
    ...header.fields,
    ...title.fields,
    ...closing.fields,
    ...(circulation !== undefined && { circulation }),
  };
  const own = takeOwnParts([...rest.slice(0, closing.start), ...rest.slice(closing.end)]);
  if (own.hasContents) fields.contents = 'có';
  const top = [...blocks.slice(0, header.blocks), ...afterHeader.slice(0, title.blocks)];
  const bottom = rest.slice(closing.start, closing.end);
  return { header, fields, closing, body: own.blocks, leftOut: own.leftOut, top, bottom };
}

/** What stands at the top of the first page beside the mark of circulation. */
function topLeftovers({ topLines }: SourceDocument, { circulation }: ImportedFields): string[] {
  return topLines.filter((line) => line !== circulation);
}

function plainChunk(text: string): Chunk {
  return { kind: 'paragraph', text: escapeLineStart(escapeText(text)) };
}

/** Texts of the paragraphs that are bold throughout. */
function boldLines(blocks: readonly SourceBlock[]): Set<string> {
  return new Set(
    blocks.flatMap((block) =>
      block.type === 'paragraph' && isBold(block)
        ? [textOf(block).replace(/\s+/gu, ' ').trim()]
        : [],
    ),
  );
}
