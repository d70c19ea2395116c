/** The text in a document as pandoc hands it over; paragraphs, cells and notes stand apart. */
export class PandocText {
  private readonly parts: string[] = [];

  /** @param tree what `pandoc --to=json` prints */
  constructor(tree: unknown) {
    this.read((tree as { readonly blocks: unknown }).blocks);
  }

  get text(): string {
    return this.parts.join('');
  }

  private read(node: unknown): void {
    if (Array.isArray(node)) node.forEach((part) => this.read(part));
    else if (isNode(node)) this.readNode(node);
  }

  private readNode({ t, c }: PandocNode): void {
    if (t === 'Str') this.parts.push(String(c));
    else if (parting.has(t)) this.parts.push(' ');
    if (t === 'Str') return;
    this.read(c);
    if (parting.has(t)) this.parts.push(' ');
  }
}

interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** What parts the words on both sides of it. */
const parting = new Set([
  ...['Space', 'SoftBreak', 'LineBreak', 'Note'],
  ...['Para', 'Plain', 'Header', 'LineBlock', 'BlockQuote', 'Table'],
]);

function isNode(value: unknown): value is PandocNode {
  return typeof value === 'object' && value !== null && 't' in value;
}
