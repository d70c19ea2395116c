import type { Block, Inline, Note, Passage, Report } from '../../report/model';
import type { Range } from '../../report/range';

/** A stretch of the body that is compared as a whole: a heading, a paragraph, an item without those below, a table. */
export interface Unit extends Range {
  /** What it prints; equal for units that read the same, however they are typed. */
  readonly key: string;
  readonly isItem: boolean;
}

/** The units of a report's body in reading order, notes left out. */
export function unitsOf(report: Report): Unit[] {
  return unitsIn(report.blocks, report.text);
}

function unitsIn(blocks: readonly Block[], text: string): Unit[] {
  return blocks.flatMap((block): Unit[] => {
    if (block.type === 'note') return [];
    if (block.type !== 'item')
      return [{ ...wholeLines(block.range, text), key: keyOf(block), isItem: false }];
    const own = { start: block.range.start, end: block.passage.range.end };
    return [
      { ...wholeLines(own, text), key: keyOf(block), isItem: true },
      ...unitsIn(block.children, text),
    ];
  });
}

/** A range with the blanks before it on its line and those behind it left out. */
function wholeLines({ start, end }: Range, text: string): Range {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(lineStart, start);
  return { start: indent.trim() === '' ? lineStart : start, end: Math.max(start, end) };
}

/** What a note says. */
export function noteKey({ blocks }: Note): string {
  return blocks.map(keyOf).join('\n');
}

function keyOf(block: Block): string {
  switch (block.type) {
    case 'note':
      return noteKey(block);
    case 'heading':
      // A heading that lacks its `#` in the report comes back with it.
      return oneLine(block.passage.text).replace(/^(Phần \S+ \S+?)\s?[:.-] /u, '$1: ');
    case 'item':
      return `${block.sign} ${printed(block.passage)}`;
    case 'table':
      return block.rows
        .map(({ cells }, index) => cells.map(index === 0 ? plain : printed).join(' | '))
        .filter((row) => /[^\s|]/.test(row))
        .join('\n');
    default:
      return printed(block.passage);
  }
}

function plain({ text }: Passage): string {
  return oneLine(text);
}

function printed({ inlines }: Passage): string {
  return oneLine(inlines.map(inlineText).join(''));
}

function inlineText(inline: Inline): string {
  switch (inline.type) {
    case 'break':
      return ' ';
    case 'note':
      return '[^]';
    case 'picture':
      return `[${inline.alt}]`;
    default: {
      const marks = `${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}`;
      return marks === '' || inline.text.trim() === ''
        ? inline.text
        : `<${marks}>${inline.text}</>`;
    }
  }
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
