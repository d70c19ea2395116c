import type { PhrasingContent } from 'mdast';
import type { Inline, LinkTarget, Passage, PassageKind } from './model';
import type { Range } from './range';

const safeLink = /^(?:https?:|mailto:)/i;

interface Marks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link?: LinkTarget;
}

/** Collects the inlines of one passage and how its text maps to the source. */
export class PassageBuilder {
  private text = '';
  private readonly inlines: Inline[] = [];
  private readonly steps: [number, number][] = [];

  /**
   * @param source the text the nodes were parsed from
   * @param range where the passage stands in it
   */
  constructor(
    private readonly source: string,
    private readonly range: Range,
  ) {}

  /** Adds a stretch of the source as it stands. */
  addSource(start: number, end: number): this {
    this.addRun(this.source.slice(start, end), start, end, { bold: false, italic: false });
    return this;
  }

  addNodes(nodes: readonly PhrasingContent[]): this {
    nodes.forEach((node) => this.addNode(node, { bold: false, italic: false }));
    return this;
  }

  build(kind: PassageKind, inNote: boolean): Passage {
    const { text, inlines, steps, range } = this;
    return { kind, inNote, range, text, inlines, steps };
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
        this.step(end - 1);
        this.text += '\n';
        return;
      case 'footnoteReference':
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
          alt: node.alt ?? '',
          ...(node.title && { title: node.title }),
          range: { start, end },
        });
        return;
      case 'link':
        return this.addLink(node, marks);
      case 'html':
        return;
      default:
        return this.addRun(this.source.slice(start, end), start, end, marks);
    }
  }

  /** A target Word must not follow is text, brackets and all, so that nothing typed vanishes. */
  private addLink(node: Extract<PhrasingContent, { type: 'link' }>, marks: Marks): void {
    const [start, end] = offsets(node);
    if (safeLink.test(node.url)) {
      const link = { url: node.url, ...(node.title && { title: node.title }) };
      return node.children.forEach((child) => this.addNode(child, { ...marks, link }));
    }
    const first = node.children[0];
    const last = node.children.at(-1);
    if (!first || !last) return this.addRun(this.source.slice(start, end), start, end, marks);
    const [textStart] = offsets(first);
    const [, textEnd] = offsets(last);
    this.addRun(this.source.slice(start, textStart), start, textStart, marks);
    node.children.forEach((child) => this.addNode(child, marks));
    this.addRun(this.source.slice(textEnd, end), textEnd, end, marks);
  }

  private addRun(typed: string, start: number, end: number, marks: Marks, code = false): void {
    const value = typed.replace(/\r\n?/g, '\n');
    if (value === '') return;
    this.inlines.push({ type: 'text', at: this.text.length, text: value, code, ...marks });
    this.align(value, start, end);
    this.text += value;
  }

  /** A parsed value is its source with some characters left out (escapes, marks, line prefixes). */
  private align(value: string, start: number, end: number): void {
    let from = start;
    for (let index = 0; index < value.length; index++) {
      const character = value[index] as string;
      let found = from;
      while (found < end && this.source[found] !== character) found++;
      if (found === end) found = from;
      // `\r\n` is one line end: it starts at its first character.
      const isCrLf = character === '\n' && found > start && this.source[found - 1] === '\r';
      const at = isCrLf ? found - 1 : found;
      if (index === 0 || at !== from || isCrLf) this.step(at, this.text.length + index);
      if (isCrLf) this.step(found + 1, this.text.length + index + 1);
      from = found + 1;
    }
  }

  private step(offset: number, index = this.text.length): void {
    this.steps.push([index, offset - this.range.start]);
  }
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
