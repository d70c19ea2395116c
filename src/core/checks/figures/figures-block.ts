import type { BlockItem, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import type { Range } from '../../report/range';
import { readFolded } from '../prose/prose';
import type { ReadPassage } from '../prose/readings';
import type { FigureFault } from './fault';
import { entryOf, listsIn } from './lists';
import { readParts } from './parts';
import type { Part } from './parts';
import { readFigures } from './reading';
import type { Figure } from './reading';
import { sumFault } from './sums';
import { judge } from './verdict';

/** Classes of the members, and where a finding on them stands. */
interface Group {
  readonly parts: readonly Part[];
  /** UTF-16 offsets into the source. */
  readonly range: Range;
}

const totalItem = /^(?:về )?(?:tổng )?số(?: lượng)? đảng viên(?![A-Za-z\u00c0-\u1ef9])/;

/**
 * The block of figures on the members as a list: an item that says how many they are, and items beside it
 * that divide them by gender, people, age. Each of these against the first; ranges in the source.
 */
export function findWrongFigureBlocks(report: Report, read: ReadPassage): FigureFault[] {
  return listsIn(report.blocks).flatMap(({ items }) => {
    const totals = items.filter(({ passage }) => totalItem.test(read(passage, readFolded).lower));
    const [first] = totals;
    const total =
      totals.length === 1 && first
        ? entryOf(read(first.passage, readFigures), '')?.figure
        : undefined;
    if (!total || total.approximate) return [];
    return items
      .filter((item) => item !== first)
      .flatMap((item) => {
        const group = groupBelow(item, read) ?? groupWithin(item, read);
        return group ? faultOf(total, group) : [];
      });
  });
}

function faultOf(total: Figure, { parts, range }: Group): FigureFault[] {
  const severity = judge({
    total,
    totalUnit: total.unit,
    parts,
    uncounted: 0,
    loose: false,
    claimed: 'likely',
  });
  return severity ? [{ ...sumFault(total, parts), range, severity }] : [];
}

/** “Về giới tính:” with “Nam: 25”, “Nữ: 35” under it. */
function groupBelow({ passage, children }: BlockItem, read: ReadPassage): Group | undefined {
  if (children.length < 2 || read(passage, readFigures).figures.length > 0) return undefined;
  const label = read(passage, readFolded).lower;
  const parts = children.map((child) => {
    const part = child.type === 'item' ? entryOf(read(child.passage, readFigures), '') : undefined;
    // “Khác” under “Về dân tộc” is short for “dân tộc khác”.
    return part && label.includes('dân tộc') && part.name.startsWith('khác')
      ? { ...part, name: `dân tộc ${part.name}` }
      : part;
  });
  return parts.every((part) => part !== undefined)
    ? { parts, range: toSource(passage, 0, passage.text.length) }
    : undefined;
}

/** “Về giới tính: nam 25, nữ 35”. */
function groupWithin({ passage }: BlockItem, read: ReadPassage): Group | undefined {
  const reading = read(passage, readFigures);
  const colon = reading.pieces.findIndex(({ text }) => text === ':');
  if (colon < 0 || reading.figures.some(({ at }) => at < colon)) return undefined;
  const end = reading.pieces.findIndex(({ kind }, at) => at > colon && kind === 'end');
  const list = readParts(reading, colon + 1, end < 0 ? reading.pieces.length : end, '');
  const [first, last] = [list?.parts[0]?.figure, list?.parts.at(-1)?.figure];
  return list && !list.loose && list.uncounted === 0 && first && last
    ? { parts: list.parts, range: toSource(passage, first.start, last.end) }
    : undefined;
}
