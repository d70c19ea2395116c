import type { Range } from '../report/range';
import { placeOnLine } from './lines';
import type { Page, TextItem, TextLine } from './model';
import type { DrawnMark } from './draw-page';
import type { SourcePlaces } from './source-places';

/** A stretch of the source to mark. */
export interface SourceMark extends Range {
  readonly kind: string;
  readonly message: string;
}

/** Pixels a mark has at least: a place between two letters must be seen, too. */
const narrowest = 6;

/** Where the marks stand on a page. */
export function placeMarks(
  page: Page,
  marks: readonly SourceMark[],
  places: SourcePlaces,
): DrawnMark[] {
  const items = page.items.filter((item) => item.type === 'text');
  return items.flatMap((item) =>
    marks.flatMap((mark) => {
      const stretch = places.stretchOf(item, mark);
      return stretch ? placeMark(item, stretch, mark) : [];
    }),
  );
}

function placeMark(item: TextItem, { start, end }: Range, mark: SourceMark): DrawnMark[] {
  return linesWith(item, start, end).map((line) => {
    const from = placeOnLine(line, Math.max(start, line.start));
    const to = placeOnLine(line, Math.min(end, line.end));
    return {
      kind: mark.kind,
      label: mark.message,
      x: from,
      y: line.top,
      width: Math.max(narrowest, to - from),
      height: line.height,
    };
  });
}

/** The lines a stretch touches; an empty one is on the line it begins. */
function linesWith({ lines, text }: TextItem, start: number, end: number): TextLine[] {
  if (end > start) return lines.filter((line) => line.start < end && line.end > start);
  return lines.filter(
    (line) => line.start <= start && (start < line.end || line.end === text.length),
  );
}

/** A line of a page. */
export interface FoundLine {
  readonly page: number;
  readonly line: TextLine;
}

/** The line where an offset of the source is printed; of the text before it when nothing is printed there. */
export function findLine(
  pages: readonly Page[],
  offset: number,
  places: SourcePlaces,
): FoundLine | undefined {
  let before: FoundLine | undefined;
  let nearest = 0;
  for (const page of pages) {
    for (const item of page.items) {
      if (item.type !== 'text') continue;
      const stretch = places.stretchOf(item, { start: offset, end: offset });
      const [line] = stretch ? linesWith(item, stretch.start, stretch.start) : [];
      if (line) return { page: page.index, line };
      const last = item.lines.at(-1);
      const end = places.rangeOf(item)?.end;
      if (last && end !== undefined && end <= offset && end >= nearest) {
        nearest = end;
        before = { page: page.index, line: last };
      }
    }
  }
  return before;
}

/** Index into an item's text of the letter at a place across the page, in pixels. */
export function letterAt(line: TextLine, x: number): number {
  let low = line.start;
  let high = line.end;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placeOnLine(line, middle) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}
