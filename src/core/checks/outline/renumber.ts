import { formatFigure } from '../../report/outline-number';
import { toSource } from '../../report/passages';
import type { OutlineFigure } from '../../templates/place-headings';
import type { TextEdit } from '../model';
import { isNumbered } from './number-faults';
import type { NumberedSection, NumberFault, Renumbered } from './number-faults';
import type { OutlineSection } from './read-outline';

/** A heading whose number changes. */
export interface NumberChange {
  readonly section: NumberedSection;
  readonly figure: OutlineFigure;
}

/** The changes that give headings their numbers, those under them included (2.1 follows 2). */
function numberChanges(renumbered: readonly Renumbered[]): NumberChange[] {
  return renumbered.flatMap(({ section, values }) => {
    const { kind, values: old } = section.heading.number;
    if (old.join('.') === values.join('.')) return [];
    return [{ section, figure: { kind, values } }, ...changesUnder(section, old, values)];
  });
}

/** All changes that would put the faults right, each heading once. */
export function changesFor(faults: readonly NumberFault[]): NumberChange[] {
  const levels = new Map<readonly Renumbered[], number>();
  for (const { level, from } of faults) {
    levels.set(level, Math.min(levels.get(level) ?? Infinity, from));
  }
  return [...levels].flatMap(([level, from]) => numberChanges(level.slice(from)));
}

/** Headings below that begin with the old number; those that do not are a fault of their own. */
function changesUnder(
  { children }: OutlineSection,
  old: readonly number[],
  values: readonly number[],
): NumberChange[] {
  return children.filter(isNumbered).flatMap((child) => {
    const { kind, values: own } = child.heading.number;
    if (kind !== 'decimal' || !old.every((value, index) => value === own[index])) return [];
    return numberChanges([{ section: child, values: [...values, ...own.slice(old.length)] }]);
  });
}

/** The edit that types the new figure over the old one; the separator stays. */
export function figureEdit({ section, figure }: NumberChange): TextEdit {
  const { passage, number } = section.heading;
  const range = toSource(passage, 0, number.figureEnd);
  return { range, text: inCaseOf(passage.text, formatFigure(figure.kind, figure.values)) };
}

/** `PHẦN THỨ HAI` stays in capitals. */
function inCaseOf(typed: string, figure: string): string {
  return /^\p{Lu}{2}/u.test(typed) ? figure.toUpperCase() : figure;
}
