import { joinComments } from './comments';
import { readFrontMatter } from './front-matter/read-front-matter';
import type { FieldValues } from './front-matter/read-front-matter';
import { markingFields } from './front-matter/fields';
import { bodyStart } from './front-matter/locate-front-matter';
import type { FrontMatter } from './front-matter/model';
import type { Block, Note, Passage, Report } from './model';
import { noteId, PieceReader } from './pieces';
import type { PlacedPiece } from './pieces';
import type { Range } from './range';
import { scan } from './scan';
import type { Scan } from './scan';
import { toSections } from './sections';
import { eachBlock, visitBlocks } from './walk';

/**
 * Parses versions of one text. Pieces that did not change since the last version are not parsed again,
 * so keep one parser per document.
 */
export class ReportParser {
  private readonly pieces = new PieceReader();
  private lastHead: ReadHead | undefined;

  /** @param options.cut false reads the text as one piece (the result must be the same) */
  constructor(private readonly options: { readonly cut: boolean } = { cut: true }) {}

  /**
   * Reads a text. Anything typed yields a Report, never an exception.
   *
   * @param text Markdown with front matter
   * @param defaults values of fields the front matter does not give
   */
  parse(text: string, defaults?: FieldValues): Report {
    const start = bodyStart(text);
    const found = scan(text, start);
    const ranges = toRanges(start, this.options.cut ? found.pieceStarts : [], text.length);
    const likely = new Map(found.noteLabels.map((label) => [noteId(label), label]));
    this.pieces.startVersion();
    let placed = this.readPieces(text, ranges, likely);
    const notes = noteLabelsOf(placed);
    // What looked like a note may be none, and the reverse: only a reference to a note that exists may be one.
    if (!hasSameKeys(notes, likely)) placed = this.readPieces(text, ranges, notes);
    return assemble(text, placed, found, this.readHead(text.slice(0, start), defaults));
  }

  /** YAML takes long to read, and nearly every change is one of the body. */
  private readHead(text: string, defaults: FieldValues | undefined): FrontMatter {
    const last = this.lastHead;
    if (last?.text === text && last.defaults === defaults) return last.frontMatter;
    const frontMatter = readFrontMatter(text, defaults);
    this.lastHead = { text, defaults, frontMatter };
    return frontMatter;
  }

  private readPieces(
    text: string,
    ranges: readonly Range[],
    labels: ReadonlyMap<string, string>,
  ): PlacedPiece[] {
    return this.pieces.place(
      ranges.map(({ start, end }) => ({
        start,
        piece: this.pieces.read(text.slice(start, end), labels),
      })),
    );
  }
}

/** The front matter of the last version, and what it was read from. */
interface ReadHead {
  readonly text: string;
  readonly defaults: FieldValues | undefined;
  readonly frontMatter: FrontMatter;
}

/** Reads one text once; see `ReportParser.parse`. */
export function parseReport(text: string, defaults?: FieldValues): Report {
  return new ReportParser().parse(text, defaults);
}

function toRanges(start: number, cuts: readonly number[], end: number): Range[] {
  return [start, ...cuts].map((from, index) => ({ start: from, end: cuts[index] ?? end }));
}

/** Labels of the notes there are, by id. */
function noteLabelsOf(placed: readonly PlacedPiece[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const { blocks } of placed) {
    visitBlocks(blocks, (block) => {
      if (block.type === 'note' && !labels.has(block.id)) labels.set(block.id, block.label);
    });
  }
  return labels;
}

function hasSameKeys(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

function assemble(
  text: string,
  pieces: readonly PlacedPiece[],
  found: Scan,
  frontMatter: FrontMatter,
): Report {
  const allBlocks = pieces.flatMap(({ blocks }) => blocks);
  const allPassages = pieces.flatMap(({ passages }) => passages);
  const titleRule = frontMatter.range ? findTitleRule(allBlocks) : undefined;
  const blocks = titleRule ? allBlocks.slice(1) : allBlocks;
  const passages = titleRule ? allPassages.slice(1) : allPassages;
  return {
    text,
    isReport: frontMatter.entries.some(({ field }) => field && markingFields.includes(field)),
    frontMatter,
    blocks,
    passages,
    sections: toSections(blocks),
    notes: findNotes(blocks, passages),
    comments: joinComments(pieces.map(({ start, piece }) => ({ start, found: piece.comments }))),
    ...(titleRule && { titleRule }),
    overLimit: found.overLimit,
    blanks: pieces.flatMap(({ blanks }) => blanks),
  };
}

function findTitleRule(blocks: readonly Block[]): Range | undefined {
  const first = blocks[0];
  return first?.type === 'divider' && /^-+$/.test(first.passage.text) ? first.range : undefined;
}

/** The first note of each label that a passage refers to. */
function findNotes(blocks: readonly Block[], passages: readonly Passage[]): Map<string, Note> {
  const used = new Set<string>();
  for (const { inlines } of passages) {
    for (const inline of inlines) if (inline.type === 'note') used.add(inline.id);
  }
  const found = new Map<string, Note>();
  if (used.size === 0) return found;
  for (const block of eachBlock(blocks)) {
    if (block.type === 'note' && used.has(block.id) && !found.has(block.id)) {
      found.set(block.id, block);
    }
  }
  return found;
}
