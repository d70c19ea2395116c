import type { SourceBlock, SourceParagraph, SourceRun } from '../model';
import { joinedRuns } from '../runs';
import { runText } from '../text/run-text';
import { toSuperscript } from '../text/superscripts';
import { OpenList, wordLabel } from './list-labels';
import { hasBorder, lookInside, StyleSheet } from './look';
import type { Look } from './look';
import { TableBuilder } from './table-builder';
import { readTokens } from './tokens';
import type { HtmlListener } from './tokens';

/** An element that is open, with what it has from those around it. */
interface OpenElement {
  readonly name: string;
  readonly look: Look;
  readonly list?: OpenList | undefined;
  readonly listDepth: number;
  readonly table?: TableBuilder | undefined;
  /** True for what Word marks as the number or sign of its paragraph. */
  readonly isLabel: boolean;
  readonly isQuoted: boolean;
  readonly inItem: boolean;
  readonly headingLevel?: number | undefined;
}

const outside: OpenElement = {
  name: '',
  look: {},
  listDepth: 0,
  isLabel: false,
  isQuoted: false,
  inItem: false,
};
const deepest = 100;
const voids = new Set('area base br col embed hr img input link meta param source wbr'.split(' '));
const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** What a start tag ends, up to the element it stands in. */
const endedBy: Readonly<Record<string, { ends: readonly string[]; within: readonly string[] }>> = {
  li: { ends: ['li'], within: ['ul', 'ol', 'table'] },
  tr: { ends: ['tr'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['tr', 'table'] },
  th: { ends: ['td', 'th'], within: ['tr', 'table'] },
};
const tableParts = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);

/** What HTML from the clipboard says. */
export interface HtmlContent {
  readonly blocks: readonly SourceBlock[];
  /** True for text of a code editor, and for tables of more cells than a report can hold. */
  readonly unfit: boolean;
}

/** Reads the paragraphs, lists and tables of HTML that Word, Excel and their like put on the clipboard. */
export function readHtml(html: string): HtmlContent {
  const reader = new HtmlReader();
  readTokens(html, reader);
  return reader.finish();
}

class HtmlReader implements HtmlListener {
  private readonly sheet = new StyleSheet();
  private readonly stack: OpenElement[] = [];
  /** Elements nested too deeply, read as if they were not there. */
  private tooDeep = 0;
  private readonly blocks: SourceBlock[] = [];
  private runs: SourceRun[] = [];
  private label = '';
  private labelFont: string | undefined;
  private unfit = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (blockNames.has(name)) this.endParagraph();
    if (name === 'br') this.add('\n');
    if (voids.has(name)) return;
    const ended = endedBy[name];
    if (ended) this.endOpen(ended.ends, ended.within);
    if (blockNames.has(name) && this.stack.at(-1)?.name === 'p') this.close('p');
    if (this.stack.length >= deepest) {
      this.tooDeep++;
      return;
    }
    const styles = this.sheet.of(name, attributes);
    const look = lookInside(this.look, name, attributes, styles);
    if (isCodeEditor(name, styles) && this.blocks.length === 0) this.unfit = true;
    this.stack.push(this.inside(name, attributes, look, styles));
    if (name === 'tr') this.table?.openRow(attributes.get('height') !== '0' && !look.hidden);
    if (name === 'td' || name === 'th') {
      this.table?.openCell(attributes.get('colspan'), attributes.get('rowspan'));
      if (this.table && hasBorder(styles)) this.table.lined = true;
    }
    if (name === 'li') {
      const own = styles.get('list-style-type') ?? attributes.get('type');
      this.label = this.top.list?.label(own, attributes.get('value')) ?? '';
    }
  }

  close(name: string): void {
    if (blockNames.has(name)) this.endParagraph();
    if (voids.has(name)) return;
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const barrier = tableParts.has(name) ? 'table' : 'td';
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const open = this.stack[index]?.name;
      if (open === name) return this.popTo(index);
      if (open === barrier) return;
    }
  }

  text(text: string): void {
    this.add(
      this.look.keepsLines ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' '),
    );
  }

  styles(css: string): void {
    this.sheet.add(css);
  }

  comment(text: string): boolean {
    const mark = text.trim();
    if (mark === 'StartFragment') {
      this.blocks.length = 0;
      this.runs = [];
    }
    return mark !== 'EndFragment' && !this.unfit;
  }

  finish(): HtmlContent {
    this.endParagraph();
    this.popTo(0);
    return { blocks: this.blocks, unfit: this.unfit };
  }

  private get top(): OpenElement {
    return this.stack.at(-1) ?? outside;
  }

  private get look(): Look {
    return this.top.look;
  }

  private get table(): TableBuilder | undefined {
    return this.top.table;
  }

  private inside(
    name: string,
    attributes: ReadonlyMap<string, string>,
    look: Look,
    styles: ReadonlyMap<string, string>,
  ): OpenElement {
    const outer = this.top;
    const isList = name === 'ul' || name === 'ol';
    const listDepth = outer.listDepth + (isList ? 1 : 0);
    const style = styles.get('list-style-type') ?? attributes.get('type') ?? '';
    return {
      name,
      look,
      listDepth,
      list: isList
        ? new OpenList(name === 'ol', listDepth, style, attributes.get('start'))
        : outer.list,
      table: name === 'table' ? new TableBuilder(drawsLines(attributes)) : outer.table,
      isLabel: outer.isLabel || styles.get('mso-list')?.toLowerCase() === 'ignore',
      isQuoted: outer.isQuoted || name === 'blockquote',
      inItem: outer.inItem || name === 'li',
      headingLevel: /^h[1-6]$/.test(name) ? Number(name[1]) : outer.headingLevel,
    };
  }

  private endOpen(ends: readonly string[], within: readonly string[]): void {
    for (let index = this.stack.length - 1; index >= 0; index--) {
      const { name } = this.stack[index] as OpenElement;
      if (ends.includes(name)) return this.popTo(index);
      if (within.includes(name)) return;
    }
  }

  private popTo(index: number): void {
    while (this.stack.length > index) {
      const { name, table } = this.stack.pop() as OpenElement;
      // A number or sign without text is none of the next paragraph.
      if (name === 'li' || (name === 'p' && !this.top.inItem)) {
        this.label = '';
        this.labelFont = undefined;
      }
      if (name === 'td' || name === 'th') this.table?.closeCell();
      if (name === 'tr') {
        this.table?.closeRow();
        if (this.table?.tooLarge) this.unfit = true;
      }
      const finished = name === 'table' ? table?.finish() : undefined;
      if (finished) this.target.push(finished);
    }
  }

  /** Where finished blocks go: the cell that is open, else the text. Text between cells is no part of a table. */
  private get target(): SourceBlock[] {
    return this.table?.blocks ?? this.blocks;
  }

  private add(text: string): void {
    const { look } = this;
    if (look.hidden || this.unfit) return;
    if (this.top.isLabel) {
      if (text.trim() !== '') this.labelFont ??= look.font ?? '';
      this.label += text;
      return;
    }
    const read = runText(text, look.font);
    const shown = look.raised ? (toSuperscript(read.trim()) ?? read) : read;
    this.runs.push({
      text: shown,
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
    });
  }

  private endParagraph(): void {
    const runs = squeezed(this.runs);
    const label = wordLabel(this.label, this.labelFont);
    this.runs = [];
    if (runs.length === 0) return;
    this.label = '';
    this.labelFont = undefined;
    const { headingLevel, isQuoted, look } = this.top;
    const { alignment } = look;
    const paragraph: SourceParagraph = {
      type: 'paragraph',
      runs: label === '' ? runs : [{ text: `${label} ` }, ...runs],
      ...(alignment && { alignment }),
      ...(headingLevel !== undefined && { headingLevel }),
      ...(isQuoted && { quoted: true }),
    };
    this.target.push(paragraph);
  }
}

/** Runs with one blank where the source has several, none at the ends of lines. */
function squeezed(runs: readonly SourceRun[]): SourceRun[] {
  let before = '\n';
  const kept = joinedRuns(runs).map((run) => {
    const text = run.text
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/^ /, /[ \n]/.test(before) ? '' : ' ');
    before = text.at(-1) ?? before;
    return { ...run, text };
  });
  const first = kept.findIndex(({ text }) => text.trim() !== '');
  const last = kept.findLastIndex(({ text }) => text.trim() !== '');
  if (first === -1) return [];
  return kept.slice(first, last + 1).map((run, index, all) => {
    const lead = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === all.length - 1 ? lead.trimEnd() : lead };
  });
}

/** Tables of Word without borders set blocks side by side; those of others are tables. */
function drawsLines(attributes: ReadonlyMap<string, string>): boolean {
  const border = attributes.get('border') ?? '';
  return !/^mso/i.test(attributes.get('class') ?? '') || /^[1-9]/.test(border);
}

/** Code editors keep every blank of what was copied. */
function isCodeEditor(name: string, styles: ReadonlyMap<string, string>): boolean {
  return name === 'div' && styles.get('white-space')?.toLowerCase() === 'pre';
}
