import { importMessages } from '../messages/import';
import type { Language } from '../messages/catalogue';
import { locateFrontMatter } from '../report/front-matter/read-front-matter';
import { parseReport } from '../report/parse-report';
import type { Template } from '../templates/model';
import { readDocx } from './docx/read-docx';
import { sniffFile } from './file-kind';
import { textOf } from './model';
import type { ImportFinding, ImportResult, SourceBlock, SourceDocument } from './model';
import { findClosing } from './recognise/closing';
import type { FoundClosing } from './recognise/closing';
import type { ImportedFields } from './recognise/fields';
import { guessTemplate } from './recognise/guess-template';
import { findHeader } from './recognise/header';
import type { FoundHeader } from './recognise/header';
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
  const source =
    sniffFile(bytes) === 'docx' ? readDocx(bytes, { language, pictureFolder }) : readText(bytes);
  return toReport(source, options);
}

interface Parts {
  readonly header: FoundHeader;
  readonly fields: ImportedFields;
  readonly closing: FoundClosing;
  readonly body: readonly SourceBlock[];
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
  const found = {
    markdown,
    headings,
    unplaced: [
      ...[...unplaced, ...closing.unplaced].map((text) => escapeLineStart(escapeText(text))),
      ...lost.map(({ text }) => text),
    ],
  };
  return {
    markdown,
    headings,
    findings: findingsOf(found, document, parts, { typeAdded, template }, language),
    leftOut: [...document.leftOut, ...header.leftOut, ...closing.leftOut],
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
  const body = [...rest.slice(0, closing.start), ...rest.slice(closing.end)];
  const top = [...blocks.slice(0, header.blocks), ...afterHeader.slice(0, title.blocks)];
  const bottom = rest.slice(closing.start, closing.end);
  return { header, fields, closing, body, top, bottom };
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

function findingsOf(
  {
    markdown,
    headings,
    unplaced,
  }: Pick<ImportResult, 'markdown' | 'headings'> & {
    /** Pieces of the Markdown. */
    unplaced: readonly string[];
  },
  document: SourceDocument,
  { header, closing }: Parts,
  { typeAdded, template }: { typeAdded: boolean; template: string | undefined },
  language: Language,
): ImportFinding[] {
  const messages = importMessages[language];
  const top = { start: 0, end: 3 };
  const bodyStart = locateFrontMatter(markdown)?.range.end ?? 0;
  const place = (text: string): { start: number; end: number } => {
    const start = markdown.indexOf(text, bodyStart);
    return start === -1 ? top : { start, end: start + text.length };
  };
  const warn = (message: string, range = top): ImportFinding => ({
    severity: 'warning',
    range,
    message,
  });
  const inform = (message: string, range = top): ImportFinding => ({
    severity: 'info',
    range,
    message,
  });
  const hasComments = document.blocks.some((block) => block.type === 'paragraph' && block.comments);
  return [
    ...(header.blocks === 0 ? [warn(messages.noHeader)] : []),
    ...(typeAdded ? [warn(messages.typeAdded)] : []),
    ...(template === undefined ? [warn(messages.noTemplate)] : []),
    ...(closing.start === closing.end ? [warn(messages.noSignature)] : []),
    ...document.problems.map((problem) =>
      inform(messages[problem === 'tables-in-cells' ? 'tablesInCells' : problem]),
    ),
    ...(hasComments ? [inform(messages.changes)] : []),
    ...unplaced.map((text) => warn(messages.unplaced, place(text))),
    ...headings
      .filter(({ evidence }) => evidence === 'guess')
      .map(({ text }) => inform(messages.guessedHeading, place(text))),
  ].sort((a, b) => a.range.start - b.range.start);
}
