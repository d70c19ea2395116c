import type { Block, OutlineKind, OutlineNumber, Report } from '../../report/model';
import type { Range } from '../../report/range';
import type { OutlineFigure, SectionPlacement } from '../../templates/place-headings';
import type { Outline, OutlineSection } from '../outline/read-outline';
import { isPlaced } from './draft';
import type { Draft } from './draft';
import type { Insertion } from './model';

/** What insertions are computed from. */
export interface Surroundings {
  readonly report: Report;
  readonly outline: Outline;
  /** By `outlineRank`. */
  readonly separators: () => ReadonlyMap<number, string>;
}

/**
 * Where a section belongs: behind the last line of the previous sibling that stands in its place, else behind
 * the parent's own text, else before the first heading of the report.
 *
 * @param siblings all sections of the template beside it, itself included
 */
export function insertionOf(
  draft: Draft,
  siblings: readonly Draft[],
  surroundings: Surroundings,
): Insertion {
  const { text } = surroundings.outline;
  const index = siblings.indexOf(draft);
  const previous = siblings.slice(0, index).findLast(isPlaced);
  const next = siblings.slice(index + 1).find(isPlaced);
  const offset = draft.orphan
    ? endBefore(text, draft.orphan.range.start)
    : offsetBehind(previous, draft.parent?.section, surroundings);
  const missing = siblings
    .slice(previous ? siblings.indexOf(previous) + 1 : 0, index)
    .filter((sibling) => isMissing(sibling)).length;
  return {
    offset,
    anchor: anchorOf(offset, previous ?? draft.orphan, draft.parent?.section, surroundings),
    placement: placementOf(draft, previous?.section, next?.section, missing, surroundings),
    headingOnly: draft.orphan !== undefined,
  };
}

/** True for a required section that the report does not have. */
export function isMissing(draft: Draft): boolean {
  return !draft.template.optional && !draft.section && !draft.label;
}

function offsetBehind(
  previous: Draft | undefined,
  parent: OutlineSection | undefined,
  { report, outline }: Surroundings,
): number {
  const { text, sections, bodyStart } = outline;
  if (previous?.section) return endWithoutNotes(previous.section.range, report);
  const label = previous?.label?.range.end ?? 0;
  if (parent) {
    const own = label > parent.ownEnd ? parent.range.end : parent.ownEnd;
    return endWithoutNotes({ start: parent.range.start, end: own }, report);
  }
  const first = sections[0]?.range.start;
  return Math.max(bodyStart, first === undefined ? text.trimEnd().length : endBefore(text, first));
}

function endBefore(text: string, offset: number): number {
  return text.slice(0, offset).trimEnd().length;
}

/** Footnotes gathered at the end of a report stay behind what is inserted. */
function endWithoutNotes({ start, end }: Range, { blocks, text }: Report): number {
  const inside = blocks.filter(({ range }) => range.start >= start && range.start < end);
  const last = inside.findLastIndex(({ type }: Block) => type !== 'note');
  const firstNote = inside[last + 1];
  return firstNote && last >= 0 ? endBefore(text, firstNote.range.start) : end;
}

function anchorOf(
  offset: number,
  before: Draft | OutlineSection | undefined,
  parent: OutlineSection | undefined,
  { outline: { text, bodyStart } }: Surroundings,
): Range {
  if (before) return lineAt(text, Math.max(0, offset - 1));
  if (parent) return lineAt(text, parent.heading.range.start);
  const lineEnd = /\r\n|\n|\r/g;
  lineEnd.lastIndex = bodyStart;
  return lineAt(text, lineEnd.test(text) ? lineEnd.lastIndex : text.length);
}

/** The line an offset stands on, without its line end. */
function lineAt(text: string, offset: number): Range {
  let start = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return { start, end };
}

function isLineEnd(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  return character === '\n' || character === '\r';
}

function placementOf(
  { template, parent }: Draft,
  previous: OutlineSection | undefined,
  next: OutlineSection | undefined,
  missing: number,
  { outline, separators }: Surroundings,
): SectionPlacement {
  const sibling = previous ?? next;
  const above = parent?.section?.heading;
  const depth =
    sibling?.heading.depth ?? (above && above.depth + 1) ?? outline.sections[0]?.heading.depth;
  const value = (previous?.heading.number?.values.at(-1) ?? 0) + 1 + missing;
  const known = previous && !previous.heading.number ? template.values.at(-1) : value;
  const number =
    template.kind &&
    figureOf(template.kind, known ?? 1, sibling?.heading.number, above?.number, template.values);
  return { separators: separators(), ...(depth && { depth }), ...(number && { number }) };
}

/** The number after its sibling's, or the first under its parent's. */
function figureOf(
  kind: OutlineKind,
  value: number,
  sibling: OutlineNumber | undefined,
  parent: OutlineNumber | undefined,
  typed: readonly number[],
): OutlineFigure {
  if (sibling) return { kind: sibling.kind, values: [...sibling.values.slice(0, -1), value] };
  if (kind !== 'decimal') return { kind, values: [value] };
  const counts = parent?.kind === 'arabic' || parent?.kind === 'decimal';
  return { kind, values: [...(counts ? parent.values : typed.slice(0, -1)), value] };
}
