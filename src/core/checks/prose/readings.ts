import type { Passage } from '../../report/model';
import { codeOf } from './prose';

/**
 * Makes something of a passage alone; pure, and a constant of its module, for it serves as the key. What
 * other readers make of the passage it asks `read` for.
 */
export type PassageReader<T> = (passage: Passage, read: ReadPassage) => T;

export type ReadPassage = <T>(passage: Passage, reader: PassageReader<T>) => T;

type Kept = Map<PassageReader<unknown>, unknown>;

/**
 * What readers made of passages, kept as long as a passage with that text stands in the report: rules share
 * one reading, and after a key press only the paragraph that changed is read again.
 */
export class Readings {
  private known = new Map<string, Kept>();
  private kept = new Map<string, Kept>();
  private byPassage = new WeakMap<Passage, Kept>();

  /** Readings of passages that nobody asked for since the last call are dropped. */
  startCheck(): void {
    this.known = this.kept;
    this.kept = new Map();
    this.byPassage = new WeakMap();
  }

  readonly read: ReadPassage = <T>(passage: Passage, reader: PassageReader<T>): T => {
    const kept = this.keptOf(passage);
    if (!kept.has(reader)) kept.set(reader, reader(passage, this.read));
    return kept.get(reader) as T;
  };

  private keptOf(passage: Passage): Kept {
    const found = this.byPassage.get(passage);
    if (found) return found;
    const key = keyOf(passage);
    const kept =
      this.kept.get(key) ?? this.known.get(key) ?? new Map<PassageReader<unknown>, unknown>();
    this.kept.set(key, kept);
    this.byPassage.set(passage, kept);
    return kept;
  }
}

/** Everything readers may look at; the place in the source is not part of it. */
function keyOf(passage: Passage): string {
  const { kind, inNote, text } = passage;
  const code = codeOf(passage).map(({ start, end }) => `${start}-${end}`);
  return `${kind} ${String(inNote)} ${code.join()}\n${text}`;
}
