import type { PhrasingContent } from 'mdast';
import type { Inline, LinkTarget, Passage, PassageKind } from './model';
import type { Range } from './range';
import { lineFrom } from './scan/lines';
import { withoutFlatComments } from './syntax/flat-comments';

const safeLink = /^(?:https?:|mailto:)/i;
const unmarked: Marks = { bold: false, italic: false };

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: LinkTarget;
}

/** Where a passage stands: what it is read from, and how. */
export interface PassagePlace {
  /** The text the nodes were parsed from. */
  readonly source: string;
  readonly inNote: boolean;
  /** Normalised labels of the notes there are: a reference to another is text. */
  readonly noteIds: ReadonlySet<string>;
}

/** Collects the inlines of one passage and how its text maps to the source. */
export class PassageBuilder {
  private text = '';
  private inlines: Inline[] = [];
  private readonly steps: [number, number][] = [];
  private afterComment = false;

  /** @param range where the passage stands in the source */
  constructor(
    private readonly place: PassagePlace,
    private readonly range: Range,
  ) {}

  /** Adds a stretch of the source as it stands. */
  addSource({ start, end }: Range): this {
    this.addRun(this.place.source.slice(start, end), start, end, unmarked);
    return this;
  }

  addNodes(nodes: readonly PhrasingContent[]): this {
    nodes.forEach((node) => this.addNode(node, unmarked));
    return this;
  }

  /** Leaves out a comment, and the blanks on one side of it when there are some on both. */
  skipComment(): this {
    this.afterComment = true;
    return this;
  }

  build(kind: PassageKind): Passage {
    if (this.afterComment) this.dropBlanksAtEnd();
    const { text, inlines, steps, range } = this;
    return { kind, inNote: this.place.inNote, range, text, inlines, steps };
  }

  private addNode(node: PhrasingContent, marks: Marks): void {
    const [start, end] = offsets(node);
    switch (node.type) {
      case 'text':
        return this.addRun(node.value, start, end, marks);
      case 'inlineCode':
        return this.addRun(node.value, start, end, marks, true);
      case 'strong':
        return node.children.forEach((child) => this.addNode(child, { ...marks, bold: true }));
      case 'emphasis':
        return node.children.forEach((child) => this.addNode(child, { ...marks, italic: true }));
      case 'break':
        this.inlines.push({ type: 'break', at: this.text.length });
        this.step(lineFrom(this.place.source, start).end);
        this.text += '\n';
        return;
      case 'footnoteReference':
        // Word has no notes on notes.
        if (this.place.inNote || !this.place.noteIds.has(node.identifier)) {
          return this.addTyped(start, end, marks);
        }
        this.inlines.push({
          type: 'note',
          at: this.text.length,
          id: node.identifier,
          range: { start, end },
        });
        return;
      case 'image':
        this.inlines.push({
          type: 'picture',
          at: this.text.length,
          url: node.url,
          alt: withoutFlatComments(node.alt ?? ''),
          ...(node.title && { title: withoutFlatComments(node.title) }),
          range: { start, end },
        });
        return;
      case 'link':
        return this.addLink(node, marks);
      case 'html':
        this.skipComment();
        return;
      default:
        return this.addTyped(start, end, marks);
    }
  }

  /** A target Word must not follow is text, brackets and all, so that nothing typed vanishes. */
  private addLink(node: Extract<PhrasingContent, { type: 'link' }>, marks: Marks): void {
    const [start, end] = offsets(node);
    const first = node.children[0];
    const last = node.children.at(-1);
    if (!first || !last) return this.addTyped(start, end, marks);
    if (safeLink.test(node.url)) {
      const link = { url: node.url, ...(node.title && { title: node.title }) };
      return node.children.forEach((child) => this.addNode(child, { ...marks, link }));
    }
    const [textStart] = offsets(first);
    const [, textEnd] = offsets(last);
    this.addTyped(start, textStart, marks);
    node.children.forEach((child) => this.addNode(child, marks));
    this.addTyped(textEnd, end, marks);
  }

  private addTyped(start: number, end: number, marks: Marks): void {
    this.addRun(this.place.source.slice(start, end), start, end, marks);
  }

  private addRun(typed: string, start: number, end: number, marks: Marks, code = false): void {
    const value = this.besideComment(typed.replace(/\r\n?/g, '\n'));
    if (value === '') return;
    this.inlines.push({ type: 'text', at: this.text.length, text: value, code, ...marks });
    this.align(value, start, end);
    this.text += value;
  }

  private besideComment(value: string): string {
    if (!this.afterComment || value === '') return value;
    this.afterComment = false;
    if (value.startsWith('\n')) this.dropBlanksAtEnd();
    return /(?:^|[ \t\n])$/.test(this.text) ? value.replace(/^[ \t]+/, '') : value;
  }

  private dropBlanksAtEnd(): void {
    const last = this.inlines.at(-1);
    if (last?.type !== 'text') return;
    const text = last.text.replace(/(?<![ \t])[ \t]+$/, '');
    this.text = this.text.slice(0, last.at) + text;
    this.inlines.pop();
    if (text !== '') this.inlines.push({ ...last, text });
  }

  /** A parsed value is its source with some characters left out (escapes, marks, line prefixes). */
  private align(value: string, start: number, end: number): void {
    const { source } = this.place;
    if (source.startsWith(value, start)) return this.step(start);
    let expected = -1;
    let from = start;
    for (let index = 0; index < value.length; index++) {
      const character = value.charAt(index);
      let found = from;
      while (found < end && !stands(source.charAt(found), character)) found++;
      if (found === end) found = from;
      if (found !== expected) this.step(found, this.text.length + index);
      expected = found + 1;
      // `\r\n` is one line end: it stands for its first character.
      from = source.startsWith('\r\n', found) ? found + 2 : expected;
    }
  }

  private step(offset: number, index = this.text.length): void {
    const relative = offset - this.range.start;
    const last = this.steps.at(-1);
    if (last?.[0] === index) this.steps.pop();
    else if (last && last[1] - last[0] === relative - index) return;
    this.steps.push([index, relative]);
  }
}

/** True when a character of the source shows as that character of a parsed value. */
function stands(typed: string, shown: string): boolean {
  return (
    typed === shown || (shown === '\n' && typed === '\r') || (shown === '\uFFFD' && typed === '\0')
  );
}

function offsets(node: PhrasingContent): [number, number] {
  return [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
}

/**
 * Where a stretch of a passage's text stands in the source.
 *
 * @param start, end UTF-16 offsets into `passage.text`, end exclusive
 * @returns UTF-16 offsets into the source; marks such as `**` at the ends stay outside
 */
export function toSource(passage: Passage, start: number, end: number): Range {
  const from = sourceOffset(passage, start);
  return {
    start: from,
    end: end > start ? Math.max(from, sourceOffset(passage, end - 1) + 1) : from,
  };
}

function sourceOffset(passage: Passage, index: number): number {
  const { steps, range } = passage;
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle] as readonly [number, number])[0] <= index) low = middle;
    else high = middle - 1;
  }
  const step = steps[low];
  return step ? range.start + step[1] + (index - step[0]) : range.start;
}
