import type {
  BlockContent,
  List,
  ListItem,
  Paragraph as MarkdownParagraph,
  PhrasingContent,
  RootContent,
  TableRow as MarkdownRow,
} from 'mdast';
import type { Block, BlockItem, Heading, Note, Passage, PassageKind } from './model';
import { parseAnnexHeading } from './annex';
import { parseOutlineNumber } from './outline-number';
import { PassageBuilder } from './passages';
import type { Range } from './range';
import { readTypedLabel } from './typed-label';

/** Signs that CommonMark does not take for a list: typed without a blank, with NBSP, or unknown to it. */
const typedSign = /^(?:([•·])\s*|([-+–])(?:\s+|(?=[\p{L}“"])|$)|(\*)(?=\p{L}))/u;
/** A sign right before emphasis: `–**Ưu điểm**`. */
const signAlone = /^[-+–•·]$/;
const underscores = /^[_ \t]+$/;

interface OpenItem {
  readonly sign: string;
  readonly children: Block[];
}

interface Place {
  readonly source: string;
  readonly quoteDepth: number;
  readonly inNote: boolean;
  readonly noteIds: ReadonlySet<string>;
}

/**
 * Turns the Markdown tree of a piece into blocks: signs nest by the sign stack, typed labels and numbers
 * stay text, what has no place in a report degrades to readable text.
 *
 * @param nodes children of the root
 * @param source the text they were parsed from; all ranges are offsets into it
 * @param noteIds normalised labels of the notes there are
 */
export function toBlocks(
  nodes: readonly RootContent[],
  source: string,
  noteIds: ReadonlySet<string>,
): Block[] {
  return new BlockReader({ source, noteIds, quoteDepth: 0, inNote: false }).read(nodes);
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly stack: OpenItem[] = [];

  constructor(private readonly place: Place) {}

  read(nodes: readonly RootContent[]): Block[] {
    nodes.forEach((node) => this.readNode(node, this.blocks));
    return this.blocks;
  }

  /** `target` is where plain blocks go: the top level, or the item they are indented under. */
  private readNode(node: RootContent, target: Block[]): void {
    const range = rangeOf(node);
    switch (node.type) {
      case 'heading':
        this.stack.length = 0;
        this.blocks.push(this.readHeading(node, range));
        return;
      case 'paragraph':
        return this.readParagraph(node, target);
      case 'list':
        return node.children.forEach((item) => this.readListItem(node, item, target));
      case 'table':
        return this.readTable(node, target);
      case 'blockquote': {
        const blocks = this.readInside(node, { quoteDepth: this.place.quoteDepth + 1 });
        return this.addPlain(target, ...blocks);
      }
      case 'footnoteDefinition':
        // A note does not end a list, nor does what stands in it belong there.
        this.lastOpen().push(this.readNote(node, range));
        return;
      case 'code':
        return this.addPlain(target, {
          type: 'code',
          ...this.base(range),
          passage: this.readCode(range),
        });
      case 'thematicBreak':
        return this.addPlain(target, this.readDivider(range));
      default:
        return;
    }
  }

  private readHeading(node: Extract<RootContent, { type: 'heading' }>, range: Range): Heading {
    const passage = this.passage(node, 'heading');
    const number = parseOutlineNumber(passage.text);
    const isTop = node.depth === 1 && this.place.quoteDepth === 0 && !this.place.inNote;
    const annex = isTop ? parseAnnexHeading(passage.text) : undefined;
    return {
      type: 'heading',
      ...this.base(range),
      depth: node.depth,
      ...(number && { number }),
      ...(annex && { annex }),
      passage,
    };
  }

  private readParagraph(node: MarkdownParagraph, target: Block[]): void {
    const range = rangeOf(node);
    const sign = signOf(node);
    if (sign) {
      const builder = this.builder({ start: range.start + sign.length, end: range.end });
      const passage = builder.addNodes(withoutSign(node.children, sign.length)).build('item');
      this.openItem(sign.text, range, passage);
      return;
    }
    const passage = this.passage(node, 'paragraph');
    if (isOnlyComments(node, passage)) return;
    this.addPlain(target, this.toParagraph(range, passage));
  }

  private toParagraph(range: Range, passage: Passage): Block {
    const label = readTypedLabel(passage.text);
    return { type: 'paragraph', ...this.base(range), ...(label && { label }), passage };
  }

  private readListItem(list: List, item: ListItem, target: Block[]): void {
    const [first, ...rest] = item.children;
    const text = first?.type === 'paragraph' ? first : undefined;
    const others = text ? rest : item.children;
    if (list.ordered) {
      this.readNumbered(item, text, target);
      others.forEach((child) => this.readNode(child, target));
      return;
    }
    const { start } = rangeOf(item);
    const sign = { start, end: start + 1 };
    const children = text
      ? this.openItem(
          this.typed(sign),
          { start, end: rangeOf(text).end },
          this.passage(text, 'item'),
        )
      : this.openItem(
          this.typed(sign),
          sign,
          this.builder({ start: sign.end, end: sign.end }).build('item'),
        );
    others.forEach((child) => this.readNode(child, children));
  }

  /** `1. …` is a paragraph with a typed label, whatever CommonMark counts. */
  private readNumbered(item: ListItem, text: MarkdownParagraph | undefined, target: Block[]): void {
    const { start, end } = rangeOf(item);
    const labelEnd = start + (/^\d+[.)]/.exec(this.typed({ start, end }))?.[0].length ?? 0);
    const textRange = text ? rangeOf(text) : { start: labelEnd, end: labelEnd };
    const range = { start, end: textRange.end };
    const passage = this.builder(range)
      .addSource({ start, end: textRange.start })
      .addNodes(text?.children ?? [])
      .build('paragraph');
    this.addPlain(target, this.toParagraph(range, passage));
  }

  /** The sign stack: a sign not on it opens a level under the last item, a sign on it closes down to it. */
  private openItem(sign: string, range: Range, passage: Passage): Block[] {
    const known = this.stack.findIndex((open) => open.sign === sign);
    if (known !== -1) this.stack.length = known;
    const siblings = this.lastOpen();
    const children: Block[] = [];
    this.stack.push({ sign, children });
    const item: BlockItem = {
      type: 'item',
      ...this.base(range),
      sign,
      level: this.stack.length,
      passage,
      children,
    };
    siblings.push(item);
    return children;
  }

  /**
   * Adds plain blocks. They end the list, down to the item they are indented under; when the stack has closed
   * that item since, they go to the last one, so that all stays in the order typed.
   */
  private addPlain(target: Block[], ...blocks: readonly Block[]): void {
    const owner = this.stack.findIndex(({ children }) => children === target);
    if (owner !== -1 || target === this.blocks) this.stack.length = owner + 1;
    this.lastOpen().push(...blocks);
  }

  /** What the last item holds; the top level when no item is open. */
  private lastOpen(): Block[] {
    return this.stack.at(-1)?.children ?? this.blocks;
  }

  private readTable(node: Extract<RootContent, { type: 'table' }>, target: Block[]): void {
    const { rows, after } = this.splitRows(node.children);
    const range = { start: rangeOf(node).start, end: rangeOf(rows.at(-1) ?? node).end };
    this.addPlain(target, {
      type: 'table',
      ...this.base(range),
      alignments: (node.align ?? []).map((align) => align ?? undefined),
      rows: rows.map((row) => ({
        range: rangeOf(row),
        cells: row.children.map((cell) => this.passage(cell, 'cell')),
      })),
    });
    if (after) this.readParagraph(after, target);
  }

  /** Lines without any `|` right after a table of several columns are the next paragraph, not rows. */
  private splitRows(all: readonly MarkdownRow[]): {
    rows: readonly MarkdownRow[];
    after?: MarkdownParagraph;
  } {
    const columns = all[0]?.children.length ?? 0;
    const last = all.findLastIndex((row) => this.typed(rangeOf(row)).includes('|'));
    const rows = all.slice(0, last + 1);
    const lines = all.slice(last + 1);
    const [first] = lines;
    if (!first || columns < 2) return { rows: all };
    const children = lines.flatMap((line, index): PhrasingContent[] => {
      const inlines = line.children.flatMap((cell) => cell.children);
      const before = lines[index - 1];
      return before ? [lineEnd(rangeOf(before).end, rangeOf(line).start), ...inlines] : inlines;
    });
    const end = rangeOf(lines.at(-1) ?? first).end;
    const paragraph: MarkdownParagraph = { type: 'paragraph', children };
    return { rows, after: withRange(paragraph, rangeOf(first).start, end) };
  }

  private readNote(node: Extract<RootContent, { type: 'footnoteDefinition' }>, range: Range): Note {
    return {
      type: 'note',
      ...this.base(range),
      label: node.label ?? node.identifier,
      id: node.identifier,
      blocks: this.readInside(node, { quoteDepth: 0, inNote: true }),
    };
  }

  private readInside(node: { children: RootContent[] }, place: Partial<Place>): Block[] {
    return new BlockReader({ ...this.place, ...place }).read(node.children);
  }

  /** Fenced text with its info string (it is text to a clerk), without the fences themselves. */
  private readCode(range: Range): Passage {
    const source = this.typed(range);
    const run = /^[`~]+/.exec(source)?.[0] ?? '';
    const close = new RegExp(
      `(?:\\r\\n|\\n|\\r|^)[ \\t>]*${run.charAt(0)}{${run.length},}[ \\t]*$`,
    );
    const content = source.slice(run.length).replace(close, '');
    const start =
      range.start + run.length + (/^[ \t]*(?:\r\n|\n|\r)/.exec(content)?.[0].length ?? 0);
    return this.builder(range)
      .addSource({ start, end: Math.max(start, range.start + run.length + content.length) })
      .build('code');
  }

  private readDivider(range: Range): Block {
    const builder = this.builder(range).addSource(range);
    return underscores.test(this.typed(range))
      ? { type: 'paragraph', ...this.base(range), passage: builder.build('paragraph') }
      : { type: 'divider', ...this.base(range), passage: builder.build('divider') };
  }

  private passage(
    node: { children: readonly PhrasingContent[] } & RangeNode,
    kind: PassageKind,
  ): Passage {
    const first = node.children[0];
    const last = node.children.at(-1);
    const range =
      first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : rangeOf(node);
    return this.builder(range).addNodes(node.children).build(kind);
  }

  private builder(range: Range): PassageBuilder {
    return new PassageBuilder(this.place, range);
  }

  private typed({ start, end }: Range): string {
    return this.place.source.slice(start, end);
  }

  private base(range: Range): { range: Range; quoteDepth: number } {
    return { range, quoteDepth: this.place.quoteDepth };
  }
}

function isOnlyComments({ children }: MarkdownParagraph, { text, inlines }: Passage): boolean {
  return (
    children.some(({ type }) => type === 'html') &&
    text.trim() === '' &&
    inlines.every(({ type }) => type === 'text')
  );
}

/** The sign a paragraph starts with, and the length of its text with the blanks after it. */
function signOf({ children }: MarkdownParagraph): { text: string; length: number } | undefined {
  const [first, second] = children;
  if (first?.type !== 'text') return undefined;
  if (second && signAlone.test(first.value)) return { text: first.value, length: 1 };
  const match = typedSign.exec(first.value);
  if (!match) return undefined;
  return { text: (match[1] ?? match[2] ?? match[3]) as string, length: match[0].length };
}

/** Children of a paragraph without the first characters of its first text, which stand in the source as they are. */
function withoutSign(
  [first, ...rest]: readonly PhrasingContent[],
  length: number,
): PhrasingContent[] {
  if (first?.type !== 'text') return rest;
  const { start, end } = rangeOf(first);
  const value = first.value.slice(length);
  return [withRange({ ...first, value }, Math.min(start + length, end), end), ...rest];
}

function lineEnd(start: number, end: number): PhrasingContent {
  return withRange({ type: 'text', value: '\n' }, start, end);
}

/** A node with a place of its own; only offsets count. */
function withRange<T extends object>(node: T, start: number, end: number): T {
  return { ...node, position: { start: { offset: start }, end: { offset: end } } };
}

interface RangeNode {
  position?: BlockContent['position'];
}

function rangeOf(node: RangeNode): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
