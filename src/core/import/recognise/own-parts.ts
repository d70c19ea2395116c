import type { Role } from '../../layout/profile';
import { textOf } from '../model';
import type { LeftOut, SourceBlock, SourceParagraph } from '../model';

/** The body of a file of ours without what an export writes into it. */
export interface OwnParts {
  readonly blocks: readonly SourceBlock[];
  readonly leftOut: readonly LeftOut[];
  /** True when it has a table of contents. */
  readonly hasContents: boolean;
}

const written: ReadonlySet<Role | undefined> = new Set<Role>(['contentsHead', 'annexNote']);

/**
 * Takes out the heading of the contents and the lines that say what an annex belongs to, which our export writes
 * anew; number and name of an annex stand on one line again.
 */
export function takeOwnParts(blocks: readonly SourceBlock[]): OwnParts {
  const own = blocks.filter((block) => block.type === 'paragraph' && written.has(block.role));
  return {
    blocks: blocks
      .filter((block) => !own.includes(block))
      .map((block) =>
        block.type === 'paragraph' && block.role === 'annexTitle' ? onOneLine(block) : block,
      ),
    leftOut: own.flatMap((block) =>
      block.type === 'paragraph' ? [{ text: textOf(block), why: 'layout' as const }] : [],
    ),
    hasContents: own.some((block) => block.type === 'paragraph' && block.role === 'contentsHead'),
  };
}

function onOneLine({ runs, ...paragraph }: SourceParagraph): SourceParagraph {
  const at = runs.findIndex(({ text }) => text.includes('\n'));
  return {
    ...paragraph,
    runs: runs.map((run, index) =>
      index === at ? { ...run, text: run.text.replace('\n', ': ') } : run,
    ),
  };
}
