import type {
  BlockContent,
  List,
  ListItem,
  Paragraph as MarkdownParagraph,
  RootContent,
} from 'mdast';
import type { Block, BlockItem, Heading, Note, Passage, PassageKind, Table } from './model';
import { parseOutlineNumber } from './outline-number';
import { PassageBuilder } from './passages';
import type { Range } from './range';
import { readTypedLabel } from './typed-label';

const typedSign = /^([-+–•·])(?:[ \t\u00A0]+|(?=\p{L}))/u;
const underscores = /^[_ \t]+$/;

interface OpenItem {
  readonly sign: string;
  readonly children: Block[];
}

interface Place {
  readonly quoteDepth: number;
  readonly inNote: boolean;
}

/**
 * Turns the Markdown tree of a piece into blocks: signs nest by the sign stack, typed labels and numbers
 * stay text, what has no place in a report degrades to readable text.
 *
 * @param nodes children of the root
 * @param source the text they were parsed from; all ranges are offsets into it
 */
export function toBlocks(nodes: readonly RootContent[], source: string): Block[] {
  return new BlockReader(source, { quoteDepth: 0, inNote: false }).read(nodes);
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private readonly stack: OpenItem[] = [];

  constructor(
    private readonly source: string,
    private readonly place: Place,
  ) {}

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
        return this.readParagraph(node, range, target);
      case 'list':
        return node.children.forEach((item) => this.readListItem(node, item, target));
      case 'table':
        this.clearAtTopLevel(target);
        target.push(this.readTable(node, range));
        return;
      case 'blockquote':
        this.clearAtTopLevel(target);
        target.push(
          ...new BlockReader(this.source, {
            ...this.place,
            quoteDepth: this.place.quoteDepth + 1,
          }).read(node.children),
        );
        return;
      case 'footnoteDefinition':
        this.blocks.push(this.readNote(node, range));
        return;
      case 'code': {
        this.clearAtTopLevel(target);
        target.push({ type: 'code', ...this.base(range), passage: this.readCode(range) });
        return;
      }
      case 'thematicBreak':
        this.clearAtTopLevel(target);
        target.push(this.readDivider(range));
        return;
      default:
        return;
    }
  }

  private readHeading(node: Extract<RootContent, { type: 'heading' }>, range: Range): Heading {
    const passage = this.passage(node, 'heading');
    const number = parseOutlineNumber(passage.text);
    return {
      type: 'heading',
      ...this.base(range),
      depth: node.depth,
      ...(number && { number }),
      passage,
    };
  }

  private readParagraph(node: MarkdownParagraph, range: Range, target: Block[]): void {
    if (node.children.every((child) => child.type === 'html')) return;
    const sign = typedSign.exec(this.source.slice(range.start, range.end));
    if (sign) {
      const start = range.start + sign[0].length;
      const passage = this.passageAfterSign(node, start, range.end);
      this.openItem(sign[1] as string, range, passage);
      return;
    }
    this.clearAtTopLevel(target);
    target.push(this.toParagraph(range, this.passage(node, 'paragraph')));
  }

  private toParagraph(range: Range, passage: Passage): Block {
    const label = readTypedLabel(passage.text);
    return { type: 'paragraph', ...this.base(range), ...(label && { label }), passage };
  }

  private readListItem(list: List, item: ListItem, target: Block[]): void {
    const [first, ...rest] = item.children;
    const text = first?.type === 'paragraph' ? first : undefined;
    const others = text ? rest : item.children;
    const { start, end } = rangeOf(item);
    const range = { start, end: text ? rangeOf(text).end : start };
    if (list.ordered) {
      const labelEnd = start + (/^\d+[.)]/.exec(this.source.slice(start, end))?.[0].length ?? 0);
      const passageRange = { start, end: text ? range.end : labelEnd };
      const passage = new PassageBuilder(this.source, passageRange)
        .addSource(start, text ? rangeOf(text).start : labelEnd)
        .addNodes(text?.children ?? [])
        .build('paragraph', this.place.inNote);
      this.clearAtTopLevel(target);
      target.push(this.toParagraph(passageRange, passage));
      others.forEach((child) => this.readNode(child, target));
      return;
    }
    const passage = text
      ? this.passage(text, 'item')
      : new PassageBuilder(this.source, { start: start + 1, end: start + 1 }).build(
          'item',
          this.place.inNote,
        );
    const itemRange = text ? range : { start, end: start + 1 };
    const children = this.openItem(this.source.charAt(start), itemRange, passage);
    others.forEach((child) => this.readNode(child, children));
  }

  /** The sign stack: a sign not on it opens a level under the last item, a sign on it closes down to it. */
  private openItem(sign: string, range: Range, passage: Passage): Block[] {
    const known = this.stack.findIndex((open) => open.sign === sign);
    if (known !== -1) this.stack.length = known;
    const siblings = this.stack.at(-1)?.children ?? this.blocks;
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

  /** A plain block ends the list, unless it is indented under an item. */
  private clearAtTopLevel(target: Block[]): void {
    if (target === this.blocks) this.stack.length = 0;
  }

  private readTable(node: Extract<RootContent, { type: 'table' }>, range: Range): Table {
    return {
      type: 'table',
      ...this.base(range),
      alignments: (node.align ?? []).map((align) => align ?? undefined),
      rows: node.children.map((row) => ({
        range: rangeOf(row),
        cells: row.children.map((cell) => this.passage(cell, 'cell')),
      })),
    };
  }

  private readNote(node: Extract<RootContent, { type: 'footnoteDefinition' }>, range: Range): Note {
    const place = { quoteDepth: 0, inNote: true };
    return {
      type: 'note',
      ...this.base(range),
      label: node.label ?? node.identifier,
      id: node.identifier,
      blocks: new BlockReader(this.source, place).read(node.children),
    };
  }

  /** Fenced text with its info string (it is text to a clerk), without the fences themselves. */
  private readCode(range: Range): Passage {
    const source = this.source.slice(range.start, range.end);
    const run = /^[`~]+/.exec(source)?.[0] ?? '';
    const close = new RegExp(
      `(?:\\r\\n|\\n|\\r|^)[ \\t>]*${run.charAt(0)}{${run.length},}[ \\t]*$`,
    );
    const content = source.slice(run.length).replace(close, '');
    const start =
      range.start + run.length + (/^[ \t]*(?:\r\n|\n|\r)/.exec(content)?.[0].length ?? 0);
    return new PassageBuilder(this.source, range)
      .addSource(start, Math.max(start, range.start + run.length + content.length))
      .build('code', this.place.inNote);
  }

  private readDivider(range: Range): Block {
    const text = this.source.slice(range.start, range.end);
    const builder = new PassageBuilder(this.source, range).addSource(range.start, range.end);
    const { inNote } = this.place;
    return underscores.test(text)
      ? { type: 'paragraph', ...this.base(range), passage: builder.build('paragraph', inNote) }
      : { type: 'divider', ...this.base(range), passage: builder.build('divider', inNote) };
  }

  private passage(
    node: { children: readonly Parameters<PassageBuilder['addNodes']>[0][number][] } & RangeNode,
    kind: PassageKind,
  ): Passage {
    const first = node.children[0];
    const last = node.children.at(-1);
    const whole = rangeOf(node);
    const range = first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : whole;
    return new PassageBuilder(this.source, range)
      .addNodes(node.children)
      .build(kind, this.place.inNote);
  }

  /** The first text node starts with the sign: its rest and the other nodes make the passage. */
  private passageAfterSign(node: MarkdownParagraph, start: number, end: number): Passage {
    const [first, ...rest] = node.children;
    const builder = new PassageBuilder(this.source, { start, end });
    if (first?.type === 'text') builder.addNodes([withoutStart(first, start)]);
    return builder.addNodes(rest).build('item', this.place.inNote);
  }

  private base(range: Range): { range: Range; quoteDepth: number } {
    return { range, quoteDepth: this.place.quoteDepth };
  }
}

/** The same text node from an offset on; signs are never escaped, so value and source agree up to there. */
function withoutStart<T extends { value: string } & RangeNode>(node: T, start: number): T {
  const { start: from, end } = rangeOf(node);
  const position = { start: { offset: start }, end: { offset: end } };
  return { ...node, value: node.value.slice(start - from), position } as T;
}

interface RangeNode {
  position?: BlockContent['position'];
}

function rangeOf(node: RangeNode): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
