import type { Block, Heading, OutlineKind, OutlineNumber } from '../report/model';
import { formatFigure, outlineRank } from '../report/outline-number';
import { parseReport } from '../report/parse-report';
import { toSource } from '../report/passages';
import { applyChanges } from './changes';
import type { Change } from './changes';

/** A number without its separator: `{kind: 'decimal', values: [2, 1]}` is 2.1. */
export interface OutlineFigure {
  readonly kind: OutlineKind;
  readonly values: readonly number[];
}

/** How a section has to look where it goes; what is not given stays as in the template. */
export interface SectionPlacement {
  readonly number?: OutlineFigure;
  /** Count of `#` of its first heading; those under it shift along. */
  readonly depth?: number;
  /** Separators by `outlineRank`, such as `-` in place of `.`. */
  readonly separators?: ReadonlyMap<number, string>;
}

const deepest = 6;

/**
 * Gives the headings of a stretch of Markdown the depth, number and separators of the place it goes to.
 * Numbers that begin with that of its first heading (2.1 under 2) follow when that changes.
 */
export function placeHeadings(text: string, placement: SectionPlacement): string {
  return applyChanges(text, headingChanges(parseReport(text).blocks, placement));
}

/** The changes that do so, in source order. */
export function headingChanges(blocks: readonly Block[], placement: SectionPlacement): Change[] {
  const headings = blocks
    .filter((block) => block.type === 'heading')
    .filter(({ quoteDepth }) => quoteDepth === 0);
  const [root] = headings;
  if (!root) return [];
  const shift = (placement.depth ?? root.depth) - root.depth;
  return headings.map((heading) => {
    const number = heading === root ? placement.number : follow(heading.number, root, placement);
    const marks = '#'.repeat(Math.min(deepest, Math.max(1, heading.depth + shift)));
    const figure = figureText(heading, number, placement.separators);
    const end = toSource(heading.passage, heading.number?.titleStart ?? 0, 0).start;
    const text = figure === undefined ? `${marks} ` : `${marks} ${figure} `;
    return { range: { start: heading.range.start, end }, text };
  });
}

/** The number of a heading under the section when the section's own changes. */
function follow(
  number: OutlineNumber | undefined,
  { number: root }: Heading,
  { number: placed }: SectionPlacement,
): OutlineFigure | undefined {
  if (!number || !root || !placed || number.kind !== 'decimal') return undefined;
  const isUnder =
    number.values.length > root.values.length &&
    root.values.every((value, index) => value === number.values[index]);
  const counts = root.kind === 'arabic' || root.kind === 'decimal';
  if (!isUnder || !counts) return undefined;
  const values = [...placed.values, ...number.values.slice(root.values.length)];
  return { kind: 'decimal', values };
}

function figureText(
  { number, passage }: Heading,
  placed: OutlineFigure | undefined,
  separators: SectionPlacement['separators'],
): string | undefined {
  const figure = placed ?? number;
  if (!figure) return undefined;
  const kept = number?.kind === figure.kind && number.values.join() === figure.values.join();
  const separator = separators?.get(outlineRank(figure)) ?? number?.separator ?? defaultSeparator(figure);
  const digits = kept ? passage.text.slice(0, number.figureEnd) : formatFigure(figure.kind, figure.values);
  return digits + separator;
}

function defaultSeparator({ kind }: OutlineFigure): string {
  if (kind === 'part') return ':';
  return kind === 'letter' ? ')' : '.';
}
