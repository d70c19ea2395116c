import type { Template } from '../../templates/model';
import { sectionText } from '../../templates/section-text';
import type { TextEdit } from '../model';
import type { SectionMatch } from './model';

/**
 * The edit that inserts a section from its template where it belongs, with the number that fits; other
 * sections keep theirs.
 *
 * @param text of the report the match was made for
 */
export function insertionEdit(template: Template, match: SectionMatch, text: string): TextEdit {
  const { offset, placement, headingOnly } = match.insertion;
  const section = sectionText(template, match.template, placement, { body: !headingOnly });
  return insertBlocks(text, offset, section);
}

/**
 * The edit that inserts Markdown blocks behind an offset, an empty line on each side, with the line ends of
 * the text.
 */
export function insertBlocks(text: string, offset: number, blocks: string): TextEdit {
  const before = text.slice(0, offset).trim() === '' ? '' : '\n\n';
  const inserted = before + blocks.replace(/\r\n?/g, '\n') + gapBefore(text.slice(offset));
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return { range: { start: offset, end: offset }, text: inserted.replace(/\n/g, lineEnd) };
}

/** What is wanting of an empty line before the text that follows. */
function gapBefore(rest: string): string {
  if (rest === '') return '\n';
  const gap = /^\s*/.exec(rest)?.[0] ?? '';
  if (gap === rest) return '';
  const lineEnds = gap.match(/\r\n|\n|\r/g)?.length ?? 0;
  return '\n'.repeat(Math.max(0, 2 - lineEnds));
}
