import type { Block } from '../../../src/core/report/model';
import { parseReport } from '../../../src/core/report/parse-report';
import type { Report } from '../../../src/core/report/model';

/** Parses a body behind the shortest front matter that makes it a report. */
export function read(body: string): Report {
  return parseReport(`---\ntên loại: BÁO CÁO\n---\n\n${body}`);
}

/** Blocks as short lines, indented by nesting: `paragraph text`, `- text`, `# text`. */
export function outline(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'heading':
        return [`${indent}${'#'.repeat(block.depth)} ${block.passage.text}`];
      case 'item':
        return [
          `${indent}${block.sign} ${block.passage.text}`,
          ...outline(block.children, `${indent}  `),
        ];
      case 'table':
        return block.rows.map(
          (row) => `${indent}| ${row.cells.map(({ text }) => text).join(' | ')}`,
        );
      case 'note':
        return [`${indent}note ${block.label}`, ...outline(block.blocks, `${indent}  `)];
      default:
        return [`${indent}${block.type} ${block.passage.text}`];
    }
  });
}
