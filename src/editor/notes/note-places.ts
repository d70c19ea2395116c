import type { Note, Report } from '../../core/report/model';
import type { Range } from '../../core/report/range';
import { eachBlock } from '../../core/report/walk';

/** A footnote with all places that name it. UTF-16 offsets. */
export interface NotePlaces {
  readonly id: string;
  /** As typed where it is defined, else where it is first referred to. */
  readonly label: string;
  /** The first definition counts. */
  readonly note?: Note;
  /** The label in each reference and in the definition, in source order. */
  readonly labels: readonly Range[];
  readonly references: readonly Range[];
}

/** The footnotes of a report, by normalised label. */
export function notePlaces(report: Report): Map<string, NotePlaces> {
  const found = new Map<string, NotePlaces>();
  const add = (id: string, change: (places: NotePlaces) => NotePlaces, label: string): void => {
    found.set(id, change(found.get(id) ?? { id, label, labels: [], references: [] }));
  };
  for (const { inlines } of report.passages) {
    for (const inline of inlines) {
      if (inline.type !== 'note') continue;
      const { id, range } = inline;
      const label = labelIn(report.text, range);
      const typed = report.text.slice(label.start, label.end);
      add(
        id,
        (places) => ({
          ...places,
          labels: [...places.labels, label],
          references: [...places.references, range],
        }),
        typed,
      );
    }
  }
  for (const block of eachBlock(report.blocks)) {
    if (block.type !== 'note') continue;
    const { start } = block.range;
    const range = { start: start + 2, end: start + 2 + block.label.length };
    add(
      block.id,
      (places) => ({
        ...places,
        label: block.label,
        note: places.note ?? block,
        labels: [...places.labels, range].sort((a, b) => a.start - b.start),
      }),
      block.label,
    );
  }
  return found;
}

/** The footnote whose reference or definition mark an offset touches. */
export function noteAt(report: Report, offset: number): NotePlaces | undefined {
  return [...notePlaces(report).values()].find(({ labels }) =>
    labels.some(({ start, end }) => start - 2 <= offset && offset <= end + 1),
  );
}

/** The text of a footnote as typed, its mark left out. */
export function noteText({ text }: Report, { range, label }: Note): string {
  return text.slice(range.start + `[^${label}]:`.length, range.end).trim();
}

/** The next number that is no label yet. */
export function nextNoteLabel(report: Report): string {
  const labels = [...notePlaces(report).values()].map(({ label }) => Number(label));
  return String(Math.max(0, ...labels.filter(Number.isInteger)) + 1);
}

function labelIn(text: string, { start, end }: Range): Range {
  return { start: start + (text.startsWith('[^', start) ? 2 : 0), end: end - 1 };
}
