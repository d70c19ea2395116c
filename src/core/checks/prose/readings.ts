import type { Inline, Passage, Report } from '../../report/model';
import type { ReaderContext, ReportReader } from '../model';
import { codeOf } from './prose';

/**
 * Makes something of a passage alone; pure, and a constant of its module, for it serves as the key. What
 * other readers make of the passage it asks `read` for.
 */
export type PassageReader<T> = (passage: Passage, read: ReadPassage) => T;

export type ReadPassage = <T>(passage: Passage, reader: PassageReader<T>) => T;

/** A `ReadPassage` that keeps nothing: for who asks once. */
export function readAnew<T>(passage: Passage, reader: PassageReader<T>): T {
  return reader(passage, readAnew);
}

/** What was made of a passage, by what made it: a dozen at most, which a map would only slow down. */
interface Kept {
  readonly keys: unknown[];
  readonly values: unknown[];
  /** Number of the last check that asked for it. */
  usedIn: number;
}

/**
 * What readers made of passages, kept as long as a passage with that text stands in the report: rules share
 * one reading, and after a key press only the paragraph that changed is read again.
 */
export class Readings {
  private check = 0;
  /** By `keyOf`. */
  private byText = new Map<string, Kept>();
  /** Of passages that were not parsed anew, by what all their versions share; their text need not be compared. */
  private byIdentity = new WeakMap<Passage['steps'], Kept>();
  /** The passages of the report that is checked, and what is kept of each; rules ask for them in this order. */
  private passages: readonly Passage[] = [];
  private inOrder: Kept[] = [];
  /** Index of the passage that was asked for last. */
  private at = 0;
  private ofReport = new Map<ReportReader<unknown>, unknown>();

  /**
   * Readings of passages that nobody asked for since the last call are dropped.
   *
   * @param passages those of the report to be checked
   */
  startCheck(passages: readonly Passage[]): void {
    this.passages = passages;
    this.inOrder = [];
    this.at = 0;
    for (const [text, { usedIn }] of this.byText) if (usedIn < this.check) this.byText.delete(text);
    this.check++;
    this.ofReport = new Map();
  }

  /** Drops everything: what was made of passages no longer holds. */
  forget(): void {
    this.byText = new Map();
    this.byIdentity = new WeakMap();
    this.startCheck(this.passages);
  }

  readonly read: ReadPassage = <T>(passage: Passage, reader: PassageReader<T>): T =>
    this.keep(passage, reader, () => reader(passage, this.read));

  /** What was made of a passage under this key, or else is made of it now; of the passage alone. */
  keep<T>(passage: Passage, key: unknown, make: () => T): T {
    const { keys, values } = this.keptOf(passage);
    const at = keys.indexOf(key);
    if (at >= 0) return values[at] as T;
    const made = make();
    keys.push(key);
    values.push(made);
    return made;
  }

  /** What a reader made of the report since the last `startCheck`: one report at a time. */
  readReport<T>(report: Report, reader: ReportReader<T>, context: ReaderContext): T {
    if (!this.ofReport.has(reader)) this.ofReport.set(reader, reader(report, context));
    return this.ofReport.get(reader) as T;
  }

  private keptOf(passage: Passage): Kept {
    if (this.passages[this.at] !== passage) {
      if (this.passages[this.at + 1] === passage) this.at++;
      else if (this.passages[0] === passage) this.at = 0;
      else return this.find(passage);
    }
    return (this.inOrder[this.at] ??= this.find(passage));
  }

  private find(passage: Passage): Kept {
    const kept = this.byIdentity.get(passage.steps) ?? this.findByText(passage);
    kept.usedIn = this.check;
    return kept;
  }

  /** What is known of passages with the same text. */
  private findByText(passage: Passage): Kept {
    const text = keyOf(passage);
    const kept = this.byText.get(text) ?? { keys: [], values: [], usedIn: 0 };
    this.byText.set(text, kept);
    this.byIdentity.set(passage.steps, kept);
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
