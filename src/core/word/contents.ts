import { StringContainer, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import { contentsDepth } from '../report/front-matter/contents-depth';
import type { Metadata } from '../report/front-matter/model';
import type { Block, Heading } from '../report/model';
import { balanceLines } from './balance-lines';
import type { HeadingLevels } from './heading-levels';
import { printedHeading } from './heading-text';
import type { ParagraphPart } from './paragraph';
import { styleNames } from './style-names';
import { textAreaWidth } from './text-area';
import { textRuns } from './text-runs';
import { textWidth } from './text-width';
import { mmToTwips } from './units';
import { xmlElement } from './xml';

/** Page numbers of headings, by the offset where each begins in the source. */
export type PageNumbers = ReadonlyMap<number, string>;

const contentsRoles = ['contents1', 'contents2', 'contents3', 'contents4'] as const;
/** Word counts bookmarks in one row; those of footnotes have the numbers of the notes. */
const firstBookmark = 10_000;

/** The table of contents of a report, and the marks it points to. */
export class Contents {
  private readonly listed: ReadonlyMap<Heading, { readonly index: number; readonly level: number }>;

  constructor(
    metadata: Metadata,
    blocks: readonly Block[],
    private readonly headings: HeadingLevels,
    private readonly profile: LayoutProfile,
    private readonly numbers: PageNumbers = new Map(),
  ) {
    const depth = contentsDepth(metadata) ?? 0;
    const found = blocks
      .filter((block) => block.type === 'heading')
      .map((heading) => ({ heading, level: heading.annex ? 1 : headings.levelOf(heading) }))
      .filter(({ heading, level }) => level <= depth && heading.passage.text.trim() !== '');
    this.listed = new Map(found.map(({ heading, level }, index) => [heading, { index, level }]));
  }

  /** Text of a heading with the mark its line in the contents leads to. */
  marked(heading: Heading, runs: readonly ParagraphChild[]): ParagraphChild[] {
    const entry = this.listed.get(heading);
    if (!entry) return [...runs];
    const id = firstBookmark + entry.index;
    const start = { 'w:id': id, 'w:name': bookmarkName(entry.index) };
    return [
      xmlElement('w:bookmarkStart', start) as ParagraphChild,
      ...runs,
      xmlElement('w:bookmarkEnd', { 'w:id': id }) as ParagraphChild,
    ];
  }

  /**
   * A field as Word itself writes it, with its lines: Word shows them as they are, and asks nothing. Whoever
   * changes the text there makes them anew with F9.
   */
  parts(): ParagraphPart[] {
    const lines = [...this.listed].map(([heading, entry]) => this.line(heading, entry));
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return [];
    const depth = Math.max(...[...this.listed.values()].map(({ level }) => level));
    const begin = fieldStart(`TOC \\o "1-${depth}" \\h \\z \\u`);
    const { contents } = this.profile;
    const head: ParagraphPart = {
      type: 'paragraph',
      style: styleNames.contentsHead.id,
      children: textRuns(contents.title),
      text: contents.title,
    };
    lines[0] = { ...first, children: [...begin, ...first.children] };
    const end = lines.at(-1) as ParagraphPart;
    lines[lines.length - 1] = { ...end, children: [...end.children, mark('end')] };
    const gap: ParagraphPart = {
      type: 'paragraph',
      style: styleNames.contentsEnd.id,
      children: [],
      text: '',
    };
    return [head, ...lines, gap];
  }

  private line(
    heading: Heading,
    { index, level }: { index: number; level: number },
  ): ParagraphPart {
    const role = contentsRoles[level - 1] ?? 'contents1';
    const text = this.broken(
      printedHeading(heading, this.headings.roleOf(heading), this.profile),
      role,
    );
    const number = this.numbers.get(heading.range.start) ?? '';
    const link = xmlElement('w:hyperlink', { 'w:anchor': bookmarkName(index), 'w:history': 1 }, [
      ...textRuns(`${text}\t`),
      ...fieldStart(`PAGEREF ${bookmarkName(index)} \\h`),
      ...textRuns(number),
      mark('end'),
    ]);
    return {
      type: 'paragraph',
      style: styleNames[role].id,
      children: [link as ParagraphChild],
      text,
    };
  }

  /** Long headings end before the column of the numbers. An indent there would hide them in LibreOffice. */
  private broken(text: string, role: (typeof contentsRoles)[number]): string {
    const { looks, contents } = this.profile;
    const look = { ...looks.base, ...looks[role] };
    const taken = mmToTwips(look.left ?? 0) + mmToTwips(contents.numberWidth);
    const room = (textAreaWidth(this.profile) - taken) / 20;
    return balanceLines(text, room, (part) => textWidth(part, look)).join('\n');
  }
}

function bookmarkName(index: number): string {
  return `_Toc${String(index + 1).padStart(6, '0')}`;
}

function fieldStart(instruction: string): TextRun[] {
  return [
    mark('begin'),
    new TextRun({ children: [new StringContainer('w:instrText', instruction)] }),
    mark('separate'),
  ];
}

function mark(type: 'begin' | 'separate' | 'end'): TextRun {
  return new TextRun({ children: [xmlElement('w:fldChar', { 'w:fldCharType': type })] });
}
