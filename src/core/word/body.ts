import type { Block, BlockItem, Heading, Note, Paragraph, Passage } from '../report/model';
import type { Contents } from './contents';
import type { HeadingLevels } from './heading-levels';
import { ownSeparator } from './heading-text';
import { inlineRuns } from './inlines';
import type { ParagraphPart } from './paragraph';
import { headingStyle, itemStyles, styleNames } from './style-names';
import { tablePart } from './table';
import type { TablePart, TableTools } from './table';
import { lineBreak, textRuns } from './text-runs';

/** A block of the body, ready to be made. */
export type BodyPart = ParagraphPart | TablePart;

export interface BodyTools extends TableTools {
  readonly headings: HeadingLevels;
  readonly contents: Contents;
}

/** Draws the report's blocks in reading order. */
export function bodyParts(blocks: readonly Block[], tools: BodyTools): BodyPart[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const parts = drawBlock(block, tools, { before: blocks[index - 1], next });
    const last = parts.at(-1);
    const leadsIn =
      last?.type === 'paragraph' &&
      (next?.type === 'item' || next?.type === 'table') &&
      endsWithColon(last.text);
    return leadsIn ? [...parts.slice(0, -1), { ...last, leadsIn }] : parts;
  });
}

/** What stands round a block. */
interface Neighbours {
  readonly before: Block | undefined;
  readonly next: Block | undefined;
}

function drawBlock(block: Block, tools: BodyTools, neighbours: Neighbours): BodyPart[] {
  switch (block.type) {
    case 'heading': {
      const part = heading(block, tools);
      return [{ ...part, children: tools.contents.marked(block, part.children) }];
    }
    case 'paragraph':
      return [bodyParagraph(block, tools, neighbours)];
    case 'item':
      return [item(block, tools), ...bodyParts(block.children, tools)];
    case 'table':
      return [tablePart(block, tools)];
    case 'code':
      return [plain(block, styleNames.code.id, tools)];
    case 'divider':
      return [plain(block, styleNames.divider.id, tools)];
    case 'note':
      return tools.notes.isFootnote(block) ? [] : noteInPlace(block, tools);
  }
}

function endsWithColon(text: string): boolean {
  return text.trimEnd().endsWith(':');
}

/** A Phần prints its number on one line and its name on the next, both in one heading. */
function heading(block: Heading, tools: BodyTools): ParagraphPart {
  const { passage, number, range } = block;
  const style = headingStyle(tools.headings.levelOf(block)).id;
  const name = styleNames.partName.id;
  const wholeWords = true;
  const base = { type: 'paragraph', style, text: passage.text, range } as const;
  const own = ownSeparator(block, tools.profile);
  if (number && own !== undefined) {
    const { figureEnd, titleStart } = number;
    const text = `${passage.text.slice(0, figureEnd)}${own} ${passage.text.slice(titleStart)}`;
    const children = [
      ...inlineRuns(passage, tools, { end: figureEnd }),
      ...textRuns(`${own} `),
      ...inlineRuns(passage, tools, { start: titleStart }),
    ];
    return { ...base, text, children };
  }
  if (tools.headings.roleOf(block) !== 'part') {
    return { ...base, children: inlineRuns(passage, tools) };
  }
  if (number?.kind !== 'part')
    return { ...base, children: inlineRuns(passage, tools, { style: name, wholeWords }) };
  const figure = inlineRuns(passage, tools, { end: number.figureEnd });
  const title = inlineRuns(passage, tools, { start: number.titleStart, style: name, wholeWords });
  return {
    ...base,
    children: title.length > 0 ? [...figure, lineBreak(), ...title] : figure,
  };
}

const captionStart = /^(?:bảng|biểu|hình|ảnh|sơ đồ|biểu đồ)\s+(?:số\s+)?\d/iu;

/** A caption stands above its table, above or below its picture. */
function bodyParagraph(
  block: Paragraph,
  tools: BodyTools,
  { before, next }: Neighbours,
): ParagraphPart {
  const { passage, quoteDepth } = block;
  if (isPictureAlone(block, tools)) {
    const part = plain(block, styleNames.picture.id, tools);
    return next && isCaption(next) ? { ...part, leadsIn: true } : part;
  }
  if (tools.pictures.has(passage)) return plain(block, styleNames.bodyWithPicture.id, tools);
  if (isCaption(block)) {
    if (next?.type === 'table' || (next && isPictureAlone(next, tools))) {
      return plain(block, styleNames.caption.id, tools);
    }
    if (before && isPictureAlone(before, tools)) {
      return plain(block, styleNames.captionBelow.id, tools);
    }
  }
  return plain(block, (quoteDepth > 0 ? styleNames.quote : styleNames.body).id, tools);
}

function isPictureAlone(block: Block, { pictures }: BodyTools): boolean {
  return (
    block.type === 'paragraph' && pictures.has(block.passage) && block.passage.text.trim() === ''
  );
}

function isCaption(block: Block): boolean {
  if (block.type !== 'paragraph') return false;
  const { text } = block.passage;
  return captionStart.test(text) && text.length < longestCaption;
}

/** A caption is short; a sentence that begins with "Bảng 1" is not one. */
const longestCaption = 200;

function plain(
  block: { readonly passage: Passage; readonly range: ParagraphPart['range'] },
  style: string,
  tools: BodyTools,
): ParagraphPart {
  const { passage, range } = block;
  return {
    type: 'paragraph',
    style,
    children: inlineRuns(passage, tools),
    text: passage.text,
    ...(range && { range }),
  };
}

function item(block: BlockItem, tools: BodyTools): ParagraphPart {
  const { sign, level, passage, range } = block;
  const named = itemStyles[Math.min(level, itemStyles.length) - 1] ?? styleNames.body;
  const style = tools.pictures.has(passage) ? styleNames.bodyWithPicture : named;
  return {
    type: 'paragraph',
    style: style.id,
    children: inlineRuns(passage, tools, { prefix: `${sign} ` }),
    text: `${sign} ${passage.text}`,
    range,
    leadsIn: block.children.length > 0 && endsWithColon(passage.text),
  };
}

/** A note nothing refers to prints where it stands, as typed. */
function noteInPlace(block: Note, tools: BodyTools): BodyPart[] {
  const label = `[^${block.label}]: `;
  const [first, ...rest] = bodyParts(block.blocks, tools);
  if (first?.type !== 'paragraph') {
    const alone: ParagraphPart = {
      type: 'paragraph',
      style: styleNames.body.id,
      children: textRuns(label.trimEnd()),
      text: label,
      range: block.range,
    };
    return [alone, ...(first ? [first] : []), ...rest];
  }
  return [
    {
      ...first,
      children: [...textRuns(label), ...first.children],
      text: label + first.text,
      range: block.range,
    },
    ...rest,
  ];
}
