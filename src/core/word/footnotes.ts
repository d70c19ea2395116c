import type { Paragraph, ParagraphChild } from 'docx';
import type { Block, Note, Passage } from '../report/model';
import { inlineRuns } from './inlines';
import type { InlineTools } from './inlines';
import { paragraph } from './paragraph';
import { styleNames } from './style-names';
import { textRuns } from './text-runs';

/** The footnotes as docx takes them: paragraphs by number. */
export type Footnotes = Readonly<Record<string, { readonly children: readonly Paragraph[] }>>;

/** Draws the notes that print at the foot of a page. */
export function footnotes(bodyTools: InlineTools): Footnotes {
  const tools = { ...bodyTools, inFootnote: true };
  return Object.fromEntries(
    tools.notes.all.map((note, index) => [
      String(index + 1),
      { children: noteParagraphs(note, tools) },
    ]),
  );
}

/** A blank stands between the number, which docx puts first, and the text. */
function noteParagraphs(note: Note, tools: InlineTools): Paragraph[] {
  const lines = note.blocks.flatMap((block) => noteLines(block, tools));
  const [first = [], ...rest] = lines;
  const style = styleNames.footnote.id;
  return [
    paragraph(style, [...textRuns(' '), ...first]),
    ...rest.map((line) => paragraph(style, line)),
  ];
}

/** Whatever a note holds prints as paragraphs; a row of a table as one line. */
function noteLines(block: Block, tools: InlineTools): ParagraphChild[][] {
  const runs = (passage: Passage): ParagraphChild[] => inlineRuns(passage, tools);
  switch (block.type) {
    case 'item':
      return [
        [...textRuns(`${block.sign} `), ...runs(block.passage)],
        ...block.children.flatMap((child) => noteLines(child, tools)),
      ];
    case 'table':
      return block.rows.map((row) =>
        row.cells.flatMap((cell, index) => [...textRuns(index > 0 ? ' | ' : ''), ...runs(cell)]),
      );
    case 'note':
      return [
        textRuns(`[^${block.label}]:`),
        ...block.blocks.flatMap((child) => noteLines(child, tools)),
      ];
    default:
      return [runs(block.passage)];
  }
}
