import { parseReport } from '../../report/parse-report';
import type { FieldValues } from '../../report/front-matter/read-front-matter';
import type { Inline, Note, Report } from '../../report/model';
import { passagesIn } from '../../report/walk';
import { applyChanges } from '../../templates/changes';
import type { Change } from '../../templates/changes';
import { fieldChanges } from './field-changes';
import { matchUnits } from './match-units';
import { noteKey, unitsOf } from './units';
import type { Unit } from './units';

/**
 * The report a Word file was made from, with what was changed in Word and nothing else: guidance, ways of typing
 * and what does not print stay as they are.
 *
 * @param source the report
 * @param imported Markdown made of the Word file
 * @param defaults of the unit, which the report need not repeat
 */
export function ontoSource(source: string, imported: string, defaults?: FieldValues): string {
  const before = parseReport(source, defaults);
  const after = parseReport(imported);
  const notes = matchNotes(before, after);
  const changes = [
    ...fieldChanges(before, after),
    ...bodyChanges(before, after, notes.labels),
    ...notes.changes,
  ];
  return applyChanges(
    source,
    changes.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end),
  );
}

function bodyChanges(before: Report, after: Report, labels: ReadonlyMap<string, string>): Change[] {
  const changes: Change[] = [];
  let last: Unit | undefined;
  const [units, others] = [unitsOf(before), unitsOf(after)];
  const textOf = (unit: Unit): string => withLabels(after, unit, labels);
  for (const pair of matchUnits(units, others)) {
    if (pair.before && pair.after) {
      if (pair.before.key !== pair.after.key) {
        changes.push({ range: pair.before, text: textOf(pair.after) });
      }
    } else if (pair.before) {
      changes.push({ range: withGap(pair.before, before.text), text: '' });
    } else if (pair.after) {
      changes.push(insertion(pair.after, textOf(pair.after), last, units[0], before));
    }
    last = pair.before ?? last;
  }
  return changes;
}

function insertion(
  unit: Unit,
  text: string,
  last: Unit | undefined,
  first: Unit | undefined,
  { text: source }: Report,
): Change {
  if (last) {
    const gap = last.isItem && unit.isItem ? '\n' : '\n\n';
    return { range: { start: last.end, end: last.end }, text: gap + text };
  }
  const at = first?.start ?? source.length;
  return { range: { start: at, end: at }, text: `${text}\n\n` };
}

/** A unit with the empty lines behind it. */
function withGap({ start, end }: Unit, text: string): Change['range'] {
  const gap = /^[ \t]*(?:\n[ \t]*(?=\n|$))*\n?/.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + gap.length };
}

interface MatchedNotes {
  /** Labels of the source by ids of the imported text. */
  readonly labels: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
}

/** Pairs notes that say the same, then the others one by one. */
function matchNotes(before: Report, after: Report): MatchedNotes {
  const labels = new Map<string, string>();
  const free = inOrder(before);
  const open: Note[] = [];
  for (const note of inOrder(after)) {
    const index = free.findIndex((other) => noteKey(other) === noteKey(note));
    if (index === -1) open.push(note);
    else labels.set(note.id, (free.splice(index, 1)[0] as Note).label);
  }
  const changes = open.map((note): Change => {
    const old = free.shift();
    const label = old?.label ?? unusedLabel(before, labels);
    labels.set(note.id, label);
    const text = after.text
      .slice(note.range.start, note.range.end)
      .replace(/^\[\^[^\]]*\]/, `[^${label}]`);
    const end = before.text.trimEnd().length;
    if (old) return { range: old.range, text };
    return { range: { start: end, end }, text: `\n\n${text}` };
  });
  const gone = free.map(({ range }) => ({ range, text: '' }));
  return { labels, changes: [...changes, ...gone] };
}

/** Notes in the order in which the text refers to them. */
function inOrder(report: Report): Note[] {
  const ids = passagesIn(report.blocks).flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.type === 'note' ? [inline.id] : [])),
  );
  return [...new Set(ids)].flatMap((id) => report.notes.get(id) ?? []);
}

function unusedLabel({ notes }: Report, labels: ReadonlyMap<string, string>): string {
  const taken = new Set([...[...notes.values()].map(({ label }) => label), ...labels.values()]);
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}

/** The text of an imported unit with the labels that its notes have in the source. */
function withLabels(
  after: Report,
  { start, end }: Unit,
  labels: ReadonlyMap<string, string>,
): string {
  const changes = after.passages
    .filter(({ range }) => range.start < end && start < range.end)
    .flatMap(({ inlines }) => inlines.flatMap((inline) => labelChange(inline, labels)))
    .map(({ range, text }) => ({
      range: { start: range.start - start, end: range.end - start },
      text,
    }));
  return applyChanges(after.text.slice(start, end), changes);
}

function labelChange(inline: Inline, labels: ReadonlyMap<string, string>): Change[] {
  if (inline.type !== 'note') return [];
  const label = labels.get(inline.id);
  return label === undefined ? [] : [{ range: inline.range, text: `[^${label}]` }];
}
