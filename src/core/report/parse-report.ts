import { VFile } from 'vfile';
import { toBlanks } from './blanks/to-blanks';
import type { PieceBlank } from './blanks/to-blanks';
import { toBlocks } from './blocks';
import { joinComments, readComments } from './comments';
import type { PieceComments } from './comments';
import { readFrontMatter } from './front-matter/read-front-matter';
import type { FieldValues } from './front-matter/read-front-matter';
import type { FieldName } from './front-matter/fields';
import { reportProcessor } from './markdown';
import type { Block, Comment, LocatedBlank, Note, Passage, Report } from './model';
import { toSource } from './passages';
import type { Range } from './range';
import { readPlain } from './plain';
import { scan } from './scan';
import type { Scan } from './scan';
import { toSections } from './sections';
import { eachBlock, passagesOf, shiftBlock } from './walk';

/** Any of these keys makes a Markdown file a report. */
const markingFields: readonly FieldName[] = ['template', 'documentType', 'titleLines'];

/** A stretch of the text from one `#` line to the next, parsed on its own; offsets relative to its start. */
interface Piece {
  readonly blocks: readonly Block[];
  readonly comments: PieceComments;
  readonly blanks: readonly PieceBlank[];
}

/**
 * Parses versions of one text. Pieces that did not change since the last version are not parsed again,
 * so keep one parser per document.
 */
export class ReportParser {
  private readonly processor = reportProcessor();
  private pieces = new Map<string, Piece>();

  /** @param options.cut false reads the text as one piece (the result must be the same) */
  constructor(private readonly options: { readonly cut: boolean } = { cut: true }) {}

  /**
   * Reads a text. Anything typed yields a Report, never an exception.
   *
   * @param text Markdown with front matter
   * @param defaults values of fields the front matter does not give
   */
  parse(text: string, defaults?: FieldValues): Report {
    const found = scan(text);
    const kept = new Map<string, Piece>();
    const blocks: Block[] = [];
    const blanks: LocatedBlank[] = [];
    const comments: { start: number; found: PieceComments }[] = [];
    for (const { start, end } of this.cut(text, found)) {
      const piece = this.readPiece(text.slice(start, end), found.noteLabels, kept);
      const moved =
        start === 0 ? piece.blocks : piece.blocks.map((block) => shiftBlock(block, start));
      const passages = [...eachBlock(moved)].flatMap(passagesOf);
      blocks.push(...moved);
      comments.push({ start, found: piece.comments });
      blanks.push(...piece.blanks.map((blank) => locate(blank, passages)));
    }
    this.pieces = kept;
    return assemble(text, { blocks, blanks, comments: joinComments(comments) }, found, defaults);
  }

  private cut(text: string, found: Scan): Range[] {
    const starts = this.options.cut ? found.headingLines.filter((start) => start > 0) : [];
    return [0, ...starts].map((start, index) => ({ start, end: starts[index] ?? text.length }));
  }

  private readPiece(text: string, noteLabels: readonly string[], kept: Map<string, Piece>): Piece {
    const key = text.includes('[^') ? `${noteLabels.join(' ')}\n${text}` : text;
    const piece = kept.get(key) ?? this.pieces.get(key) ?? this.parsePiece(text, noteLabels);
    kept.set(key, piece);
    return piece;
  }

  private parsePiece(text: string, noteLabels: readonly string[]): Piece {
    if (scan(text).overLimit.length > 0)
      return { blocks: readPlain(text), comments: { comments: [], open: false }, blanks: [] };
    const file = new VFile({ value: text, data: { noteLabels } });
    const tree = this.processor.parse(file);
    const blocks = toBlocks(tree.children, text);
    return { blocks, comments: readComments(tree, text), blanks: toBlanks(blocks) };
  }
}

/** Reads one text once; see `ReportParser.parse`. */
export function parseReport(text: string, defaults?: FieldValues): Report {
  return new ReportParser().parse(text, defaults);
}

function locate({ blank, passage: index }: PieceBlank, passages: readonly Passage[]): LocatedBlank {
  const passage = passages[index] as Passage;
  return { ...toSource(passage, blank.start, blank.end), blank, passage };
}

function assemble(
  text: string,
  read: {
    readonly blocks: readonly Block[];
    readonly blanks: readonly LocatedBlank[];
    readonly comments: readonly Comment[];
  },
  found: Scan,
  defaults: FieldValues | undefined,
): Report {
  const frontMatter = readFrontMatter(text, defaults);
  const titleRule = frontMatter.range ? findTitleRule(read.blocks) : undefined;
  const blocks = titleRule ? read.blocks.slice(1) : read.blocks;
  const passages = [...eachBlock(blocks)].flatMap(passagesOf);
  return {
    text,
    isReport: frontMatter.entries.some(({ field }) => field && markingFields.includes(field)),
    frontMatter,
    blocks,
    passages,
    sections: toSections(blocks),
    notes: findNotes(blocks, passages),
    comments: read.comments,
    ...(titleRule && { titleRule }),
    overLimit: found.overLimit,
    blanks: read.blanks,
  };
}

function findTitleRule(blocks: readonly Block[]): Range | undefined {
  const first = blocks[0];
  return first?.type === 'divider' && /^-+$/.test(first.passage.text) ? first.range : undefined;
}

/** Notes that a reference outside of notes, or in a note that is printed itself, points at. */
function findNotes(blocks: readonly Block[], passages: readonly Passage[]): Map<string, Note> {
  const defined = new Map<string, Note>();
  for (const block of eachBlock(blocks)) {
    if (block.type === 'note' && !defined.has(block.id)) defined.set(block.id, block);
  }
  const used = new Set(
    passages
      .filter((passage) => !passage.inNote)
      .flatMap((passage) => passage.inlines)
      .flatMap((inline) => (inline.type === 'note' ? [inline.id] : [])),
  );
  return new Map([...defined].filter(([id]) => used.has(id)));
}
