import type { Block, BlockItem, Inline, Passage, Report } from '../../report/model';
import { overlaps } from '../../report/range';
import type { Range } from '../../report/range';
import type { FigureFault } from './fault';

/** Figures of one year as a list. */
interface YearList {
  readonly year: string;
  readonly label: Passage;
  readonly items: readonly BlockItem[];
  /** From the line of the year to the end of its last item. */
  readonly range: Range;
}

/** A line of figures: its name, and one value per year. */
interface Line {
  readonly group: string;
  readonly name: string;
  readonly values: Map<string, string>;
}

const yearLine =
  /^(?:\(?[a-z\u00c0-\u1ef9\d]{1,3}[.)] ?)?(?:tính )?(?:đến )?(?:đầu |cuối |hết )?năm (\d{4}) ?[:.]?$/i;

/**
 * Lists of the same figures for two years or more, one list after the other: they read better side by side
 * in a table, which the fix writes. No such fix where a comment, a note or a picture would be lost.
 */
export function findYearLists(report: Report): FigureFault[] {
  return runsOfYears(report.blocks).flatMap((lists): FigureFault[] => {
    const [first, last] = [lists[0], lists.at(-1)];
    const table = first && last && tableOf(lists);
    if (!table) return [];
    const range = { start: first.range.start, end: last.range.end };
    if (report.comments.some((comment) => overlaps(comment.range, range))) return [];
    return [
      {
        range: first.label.range,
        severity: 'hint',
        say: (texts) => texts.yearLists(lists.map(({ year }) => year).join(', ')),
        fix: { title: (texts) => texts.toTable, edits: [{ range, text: table }] },
      },
    ];
  });
}

/** Lists of different years with nothing between them. */
function runsOfYears(blocks: readonly Block[]): YearList[][] {
  const runs: YearList[][] = [];
  let open: YearList[] = [];
  const close = (): void => {
    const years = new Set(open.map(({ year }) => year));
    if (open.length > 1 && years.size === open.length) runs.push(open);
    open = [];
  };
  for (let at = 0; at < blocks.length; at++) {
    const list = yearListAt(blocks, at);
    if (!list) {
      close();
      continue;
    }
    open.push(list);
    if (blocks[at]?.type === 'paragraph') at += list.items.length;
  }
  close();
  return runs;
}

/** “* Năm 2020:” with items under it, or a paragraph “Năm 2020:” with items behind it. */
function yearListAt(blocks: readonly Block[], at: number): YearList | undefined {
  const block = blocks[at];
  if (block?.type !== 'item' && block?.type !== 'paragraph') return undefined;
  const year = yearLine.exec(block.passage.text.trim())?.[1];
  if (year === undefined || block.quoteDepth > 0) return undefined;
  const below = block.type === 'item' ? block.children : itemsFrom(blocks, at + 1);
  const items = below.filter((child) => child.type === 'item');
  const last = lastUnder(items);
  return items.length === below.length && last
    ? { year, label: block.passage, items, range: { start: block.range.start, end: last } }
    : undefined;
}

function itemsFrom(blocks: readonly Block[], from: number): Block[] {
  const end = blocks.findIndex(
    (block, at) =>
      at >= from && (block.type !== 'item' || yearLine.test(block.passage.text.trim())),
  );
  return blocks.slice(from, end < 0 ? blocks.length : end);
}

/** Where the last item ends, with all under it. */
function lastUnder(items: readonly Block[]): number | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  const below = last.type === 'item' ? lastUnder(last.children) : undefined;
  return Math.max(last.range.end, below ?? 0);
}

/** The lists as one table; `undefined` where something has no place in it. */
function tableOf(lists: readonly YearList[]): string | undefined {
  const lines: Line[] = [];
  for (const { year, items } of lists) {
    for (const item of items) {
      if (!addItem(lines, year, item)) return undefined;
    }
  }
  if (lines.length < 3) return undefined;
  const years = lists.map(({ year }) => year);
  const rows = lines.map(({ group, name, values }) => [
    group === '' ? name : `${group}: ${small(name)}`,
    ...years.map((year) => values.get(year) ?? empty),
  ]);
  return [
    row(['Nội dung', ...years.map((year) => `Năm ${year}`)]),
    `|---|${years.map(() => '---:|').join('')}`,
    ...rows.map(row),
  ].join('\n');
}

const empty = '……';

function addItem(lines: Line[], year: string, { passage, children }: BlockItem): boolean {
  const entry = split(passage);
  if (!entry) return false;
  if (children.length === 0) return addLine(lines, year, '', entry);
  if (entry.value !== '' && !addLine(lines, year, '', entry)) return false;
  return children.every((child) => {
    const below = child.type === 'item' && child.children.length === 0 && split(child.passage);
    return below ? addLine(lines, year, entry.name, below) : false;
  });
}

/** Into the line of that name; a new one stands at the end of its group. False where it is taken. */
function addLine(lines: Line[], year: string, group: string, { name, value }: Entry): boolean {
  const written = value === '' ? empty : value;
  const same = lines.find((line) => line.group === group && fold(line.name) === fold(name));
  if (same) {
    if (same.values.has(year)) return false;
    same.values.set(year, written);
    return true;
  }
  const last = group === '' ? -1 : lines.findLastIndex((line) => line.group === group);
  const line = { group, name, values: new Map([[year, written]]) };
  lines.splice(last < 0 ? lines.length : last + 1, 0, line);
  return true;
}

interface Entry {
  readonly name: string;
  readonly value: string;
}

/** “Về trình độ: 25 đồng chí;” as name and value; `undefined` where more than text stands there. */
function split({ text, inlines }: Passage): Entry | undefined {
  if (!inlines.every(isText)) return undefined;
  const plain = text.replace(/\s+/g, ' ').trim();
  const colon = plain.indexOf(':');
  const name = (colon < 0 ? plain : plain.slice(0, colon)).replace(
    /^Về (?:cơ cấu )?(?:theo )?/i,
    '',
  );
  const value = colon < 0 ? '' : plain.slice(colon + 1).trim();
  const bare = name.replace(/[;.,]$/, '').trim();
  return bare === ''
    ? undefined
    : { name: capital(bare), value: value.replace(/(?<![.…])[;.,]$/, '') };
}

function isText(inline: Inline): boolean {
  return inline.type === 'text' || inline.type === 'break';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “Nam” behind a colon is “nam”; a name keeps its capital. */
function small(name: string): string {
  return /^(?:Kinh|Tày|Thái|Mường|Khmer|Hoa|Nùng|Mông|Dao|Phật|Thiên|Công giáo)(?![A-Za-z\u00c0-\u1ef9])/.test(
    name,
  )
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
