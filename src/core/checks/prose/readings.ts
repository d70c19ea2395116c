import type { Inline, Passage, Report } from '../../report/model';
import type { CheckContext, ReportReader } from '../model';
import { codeOf } from './prose';

/**
 * Makes something of a passage alone; pure, and a constant of its module, for it serves as the key. What
 * other readers make of the passage it asks `read` for.
 */
export type PassageReader<T> = (passage: Passage, read: ReadPassage) => T;

export type ReadPassage = <T>(passage: Passage, reader: PassageReader<T>) => T;

type Kept = Map<unknown, unknown>;

/**
 * What readers made of passages, kept as long as a passage with that text stands in the report: rules share
 * one reading, and after a key press only the paragraph that changed is read again.
 */
export class Readings {
  private known = new Map<string, Kept>();
  private kept = new Map<string, Kept>();
  private byPassage = new WeakMap<Passage, Kept>();
  private ofReport = new Map<ReportReader<unknown>, unknown>();

  /** Readings of passages that nobody asked for since the last call are dropped. */
  startCheck(): void {
    this.known = this.kept;
    this.kept = new Map();
    this.byPassage = new WeakMap();
    this.ofReport = new Map();
  }

  /** Drops everything: what was made of passages no longer holds. */
  forget(): void {
    this.kept = new Map();
    this.startCheck();
  }

  readonly read: ReadPassage = <T>(passage: Passage, reader: PassageReader<T>): T =>
    this.keep(passage, reader, () => reader(passage, this.read));

  /** What was made of a passage under this key, or else is made of it now; of the passage alone. */
  keep<T>(passage: Passage, key: unknown, make: () => T): T {
    const kept = this.keptOf(passage);
    const known = kept.get(key) as T | undefined;
    if (known !== undefined || kept.has(key)) return known as T;
    const made = make();
    kept.set(key, made);
    return made;
  }

  /** What a reader made of the report since the last `startCheck`: one report at a time. */
  readReport<T>(report: Report, reader: ReportReader<T>, context: CheckContext): T {
    if (!this.ofReport.has(reader)) this.ofReport.set(reader, reader(report, context));
    return this.ofReport.get(reader) as T;
  }

  private keptOf(passage: Passage): Kept {
    const found = this.byPassage.get(passage);
    if (found) return found;
    const key = keyOf(passage);
    const kept = this.kept.get(key) ?? this.known.get(key) ?? new Map<unknown, unknown>();
    this.kept.set(key, kept);
    this.byPassage.set(passage, kept);
    return kept;
  }
}

/** Everything readers may look at; the place in the source is not part of it, how it runs there is. */
function keyOf(passage: Passage): string {
  const { kind, inNote, text, steps, inlines } = passage;
  const code = hasCode(inlines) ? codeOf(passage).map(({ start, end }) => `${start}-${end}`) : [];
  const breaks = steps.length > 1 ? steps.join(' ') : '';
  return `${kind} ${String(inNote)} ${code.join()} ${breaks}\n${text}`;
}

function hasCode(inlines: readonly Inline[]): boolean {
  return inlines.some((inline) => inline.type === 'text' && inline.code);
}
