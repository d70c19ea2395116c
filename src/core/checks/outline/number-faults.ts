import type { OutlineNumber } from '../../report/model';
import { outlineRank } from '../../report/outline-number';
import type { OutlineFigure } from '../../templates/place-headings';
import type { OutlineSection } from './read-outline';

/**
 * `first` a level that does not start with 1 · `repeated` the number was used before · `gap` numbers are left
 * out · `order` a lower number after a higher one · `parent` 3.1 under 2
 */
export type NumberFaultType = 'first' | 'repeated' | 'gap' | 'order' | 'parent';

export interface NumberFault {
  readonly type: NumberFaultType;
  readonly section: NumberedSection;
  readonly expected: OutlineFigure;
  /** The heading before it on its level. */
  readonly previous?: NumberedSection;
  /** All headings of its level, each with the number it should have; shared by the faults of the level. */
  readonly level: readonly Renumbered[];
  /** Index in `level` from which on numbers have to change. */
  readonly from: number;
}

export interface Renumbered {
  readonly section: NumberedSection;
  readonly values: readonly number[];
}

export interface NumberedSection extends OutlineSection {
  readonly heading: OutlineSection['heading'] & { readonly number: OutlineNumber };
}

/**
 * Checks the numbers of a report level by level: the children of one parent count from 1, and 2.1 begins with
 * its parent's number. Numbers start anew under every parent; only under parts (`Phần`, `A`) may they go on
 * from the part before.
 */
export function findNumberFaults(sections: readonly OutlineSection[]): NumberFault[] {
  return checkLevel(sections, undefined, new Map());
}

function checkLevel(
  sections: readonly OutlineSection[],
  parent: OutlineSection | undefined,
  goOnFrom: ReadonlyMap<number, number>,
): NumberFault[] {
  const faults: NumberFault[] = [];
  for (const [rank, group] of byRank(sections)) {
    faults.push(...checkGroup(group, parent, goOnFrom.get(rank) ?? 0));
  }
  let last: ReadonlyMap<number, number> = new Map();
  for (const section of sections) {
    faults.push(...checkLevel(section.children, section, last));
    last = isPart(section) ? lastValues(section.children) : new Map();
  }
  return faults;
}

function byRank(sections: readonly OutlineSection[]): Map<number, NumberedSection[]> {
  const groups = new Map<number, NumberedSection[]>();
  for (const section of sections) {
    if (!isNumbered(section)) continue;
    const rank = outlineRank(section.heading.number);
    const group = groups.get(rank) ?? [];
    group.push(section);
    groups.set(rank, group);
  }
  return groups;
}

/** True for a section whose heading has a number. */
export function isNumbered(section: OutlineSection): section is NumberedSection {
  return section.heading.number !== undefined;
}

function isPart({ heading: { number } }: OutlineSection): boolean {
  return number?.kind === 'part' || number?.kind === 'capital';
}

function lastValues(sections: readonly OutlineSection[]): Map<number, number> {
  const groups = [...byRank(sections)];
  return new Map(groups.map(([rank, group]) => [rank, lastValue(group.at(-1))]));
}

function lastValue(section: NumberedSection | undefined): number {
  return section?.heading.number.values.at(-1) ?? 0;
}

function checkGroup(
  group: readonly NumberedSection[],
  parent: OutlineSection | undefined,
  goOnFrom: number,
): NumberFault[] {
  const start = goOnFrom > 0 && lastValue(group[0]) === goOnFrom + 1 ? goOnFrom + 1 : 1;
  const prefixes = group.map((section) => prefixOf(section, parent, group[0]));
  const wanted = group.map((section, index): Renumbered => ({
    section,
    values: [...(prefixes[index] ?? []), start + index],
  }));
  const right = (index: number): boolean => sameValues(group[index], wanted[index]?.values);
  const firstWrong = group.findIndex((_, index) => !right(index));
  if (firstWrong === -1) return [];
  const shuffled = isShuffled(group, start);
  const faults: NumberFault[] = [];
  const used = new Set<number>();
  group.forEach((section, index) => {
    const type = typeOf(group, index, wanted, used);
    used.add(lastValue(section));
    if (!type || right(index) || (shuffled && type !== 'order' && type !== 'parent')) return;
    if (shuffled && faults.some((fault) => fault.type === type)) return;
    const previous = group[index - 1];
    const { kind } = section.heading.number;
    faults.push({
      type,
      section,
      expected: { kind, values: wanted[index]?.values ?? [] },
      ...(previous && { previous }),
      level: wanted,
      from: shuffled ? firstWrong : index,
    });
  });
  return faults;
}

/** All but the last value: those of the parent, where it counts in the same way, else the first sibling's. */
function prefixOf(
  { heading: { number } }: NumberedSection,
  parent: OutlineSection | undefined,
  first: NumberedSection | undefined,
): number[] {
  if (number.kind !== 'decimal') return [];
  const own = number.values.slice(0, -1);
  const above = parent?.heading.number;
  if (above && (above.kind === 'arabic' || above.kind === 'decimal')) {
    return [...above.values, ...own.slice(above.values.length)];
  }
  return first?.heading.number.values.slice(0, -1) ?? own;
}

function sameValues(section: NumberedSection | undefined, values: readonly number[] = []): boolean {
  return section?.heading.number.values.join('.') === values.join('.');
}

/** True when every number is there once, but not in order: then sections were moved, not misnumbered. */
function isShuffled(group: readonly NumberedSection[], start: number): boolean {
  const values = group.map(lastValue);
  return (
    values.some((value, index) => value !== start + index) &&
    [...values].sort((a, b) => a - b).every((value, index) => value === start + index)
  );
}

/** @param used the values of the headings before it */
function typeOf(
  group: readonly NumberedSection[],
  index: number,
  wanted: readonly Renumbered[],
  used: ReadonlySet<number>,
): NumberFaultType | undefined {
  const value = lastValue(group[index]);
  const previous = group[index - 1];
  const prefix = prefixText(group[index]);
  const rightPrefix = wanted[index]?.values.slice(0, -1).join('.');
  if (prefix !== rightPrefix && (!previous || prefix !== prefixText(previous))) return 'parent';
  if (!previous) return value === wanted[0]?.values.at(-1) ? undefined : 'first';
  if (value === lastValue(previous) + 1) return undefined;
  if (used.has(value)) return 'repeated';
  return value > lastValue(previous) ? 'gap' : 'order';
}

function prefixText(section: NumberedSection | undefined): string {
  return section?.heading.number.values.slice(0, -1).join('.') ?? '';
}
