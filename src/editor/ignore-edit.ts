import { controlName } from '../core/report/control-words';
import type { Finding, TextEdit } from '../core/checks/model';
import type { FrontMatter } from '../core/report/front-matter/model';
import type { Block, Passage, Report } from '../core/report/model';
import { lineStartAt } from '../core/report/scan/lines';
import { eachBlock, passagesOf } from '../core/report/walk';

/**
 * The comment that says "not here" to the rule of a finding. It goes on a line of its own before the block;
 * inside list items, where that would silence the rest of the list, right before the finding. In the front matter
 * it is a line that begins with `#`.
 *
 * @returns undefined where no comment can stand (for a key that is missing)
 */
export function ignoreEdit(
  { text, blocks, frontMatter }: Report,
  finding: Finding,
): TextEdit | undefined {
  const { start } = finding.range;
  if (frontMatter.range && start < frontMatter.range.end) {
    return ignoreInFrontMatter(text, frontMatter, finding);
  }
  const block = [...eachBlock(blocks)].findLast(
    ({ type, range }) => type !== 'note' && range.start <= start && start <= range.end,
  );
  if (!block) return undefined;
  const comment = `<!-- ${controlName} ignore ${finding.rule} -->`;
  const passage = passagesOf(block).find(({ range }) => range.start <= start && start < range.end);
  if (passage && standsInList(block, blocks) && !isCode(passage)) {
    return { range: { start, end: start }, text: `${comment} ` };
  }
  const lineStart = lineStartAt(text, outermost(block, blocks).range.start);
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  return { range: { start: lineStart, end: lineStart }, text: `${indent}${comment}\n` };
}

/** A line above the value the finding stands in, indented like it. */
function ignoreInFrontMatter(
  text: string,
  { entries }: FrontMatter,
  { rule, range: { start } }: Finding,
): TextEdit | undefined {
  const entry = entries.find(
    ({ keyRange, valueRange }) => keyRange.start <= start && start <= valueRange.end,
  );
  if (!entry) return undefined;
  const scalar = entry.scalars.find(
    ({ range }) => range && range.start <= start && start <= range.end,
  );
  const lineStart = lineStartAt(text, scalar?.range?.start ?? entry.keyRange.start);
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const comment = `${indent}# ${controlName} ignore ${rule}\n`;
  return { range: { start: lineStart, end: lineStart }, text: comment };
}

/** True where Markdown sees a list or a quotation that goes on with the next block. */
function standsInList(block: Block, blocks: readonly Block[]): boolean {
  if (block.type === 'item' || block.quoteDepth > 0) return true;
  if (block.type === 'paragraph' && block.label && /^\d+[.)]/.test(block.label.text)) return true;
  return !blocks.includes(block) && outermost(block, blocks).type === 'item';
}

/** The top-level block that holds a block. */
function outermost(block: Block, blocks: readonly Block[]): Block {
  return blocks.find((top) => [...eachBlock([top])].includes(block)) ?? block;
}

function isCode({ kind }: Passage): boolean {
  return kind === 'code' || kind === 'divider';
}
