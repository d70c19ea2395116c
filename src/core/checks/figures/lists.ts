import type { Block, BlockItem, Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import type { Severity } from '../model';
import type { ReadPassage } from '../prose/readings';
import { runsOf } from './dimensions';
import type { FigureFault } from './fault';
import { readParts } from './parts';
import type { Part } from './parts';
import { readFigures } from './reading';
import type { Figure, FigureReading } from './reading';
import { sentenceEnd } from './sentences';
import { findWrongShares } from './shares';
import { openTotal, sumFault } from './sums';
import { judge } from './verdict';
import type { Claimed } from './verdict';

/** Items under one line. */
interface ItemList {
  /** The paragraph or item they stand under. */
  readonly lead?: Passage;
  readonly items: readonly BlockItem[];
}

/** Lists of items whose figures do not add up to the total in the line above them; ranges in the source. */
export function findWrongLists(report: Report, read: ReadPassage): FigureFault[] {
  return listsIn(report.blocks).flatMap(({ lead, items }) => {
    if (!lead?.text.trimEnd().endsWith(':')) return [];
    const open = openTotal(read(lead, readFigures));
    if (!open) return [];
    const parts = items.map(({ passage }) => entryOf(read(passage, readFigures), open.total.unit));
    if (!parts.every((part) => part !== undefined)) return [];
    return wrongSums(open.total, parts, open.claimed).map(({ fault, severity }) => ({
      ...fault,
      severity,
      range: toSource(lead, fault.range.start, fault.range.end),
    }));
  });
}

/** Percentages of items that do not follow from their amount and the total above the list; ranges in the source. */
export function findWrongListShares(report: Report, read: ReadPassage): FigureFault[] {
  return listsIn(report.blocks).flatMap(({ lead, items }) => {
    if (!lead?.text.trimEnd().endsWith(':')) return [];
    const open = openTotal(read(lead, readFigures));
    return open ? items.flatMap(({ passage }) => wrongShares(passage, open.total, read)) : [];
  });
}

function wrongShares(passage: Passage, total: Figure, read: ReadPassage): FigureFault[] {
  const reading = read(passage, readFigures);
  const alone = new Set(findWrongShares(reading).map(({ range }) => range.start));
  return findWrongShares(reading, total)
    .filter(({ range }) => !alone.has(range.start))
    .map((fault) => ({ ...fault, range: toSource(passage, fault.range.start, fault.range.end) }));
}

/** Every list of items, those within items and notes too. */
export function listsIn(blocks: readonly Block[], above?: Passage): ItemList[] {
  const lists: ItemList[] = [];
  let lead = above;
  let items: BlockItem[] = [];
  const close = (): void => {
    if (items.length > 0) lists.push({ items, ...(lead && { lead }) });
    items = [];
  };
  for (const block of blocks) {
    if (block.type === 'item') {
      items.push(block);
      lists.push(...listsIn(block.children, block.passage));
      continue;
    }
    close();
    lead = block.type === 'paragraph' ? block.passage : undefined;
    if (block.type === 'note') lists.push(...listsIn(block.blocks));
  }
  close();
  return lists;
}

/** The one amount of an item with its name; `undefined` where there is none, or more than one. */
export function entryOf(reading: FigureReading, unit: string): Part | undefined {
  const list = readParts(reading, 0, sentenceEnd(reading.pieces, 0), unit);
  return list?.parts.length === 1 ? list.parts[0] : undefined;
}

/**
 * Parts against their total. Where they divide the total in several ways (men and women, then Kinh and
 * others), each way that leaves nobody out must add up.
 */
function wrongSums(
  total: Figure,
  parts: readonly Part[],
  claimed: Claimed,
): { fault: FigureFault; severity: Severity }[] {
  const runs = runsOf(parts.map(({ name }) => name)).map((run) =>
    run.map((index) => parts[index] as Part),
  );
  const several = runs.filter((run) => run.length > 1).length > 1;
  return (several ? runs : [parts]).flatMap((group) => {
    const severity = judge({
      total,
      totalUnit: total.unit,
      parts: group,
      uncounted: 0,
      loose: false,
      claimed: several ? 'likely' : claimed,
    });
    return severity ? [{ fault: sumFault(total, group), severity }] : [];
  });
}
