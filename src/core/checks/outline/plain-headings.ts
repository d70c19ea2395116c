import type { OutlineKind, OutlineNumber } from '../../report/model';
import { outlineRank } from '../../report/outline-number';
import { isInCapitals } from './letter-case';
import type { TextLine } from './text-lines';

/** A line that is a heading but for its `#`. */
export interface PlainHeading {
  readonly line: TextLine;
  /** `unmarked`: no `#` at all · `glued`: `#` without a blank after it */
  readonly fault: 'unmarked' | 'glued';
  /** Index in `line.text` where the heading begins: behind `#` marks that are glued to it. */
  readonly textStart: number;
  /** Count of `#` typed, when glued. */
  readonly depth?: number;
  /** What decides its depth when it has no number. */
  readonly kind?: OutlineKind;
}

const longestHeading = 200;
const longestTitle = 120;
const mostWords = 25;
const highestFigure = 60;

const gluedMarks = /^#{1,6}(?=[^#\s])/;
const hashtag = /^#[\p{Ll}\p{M}\d_]+$/u;
const listEnd = /[;,]$/;
const endMark = /[.:;,!?…]$/;
const innerSentence = /[.!?;]\s+\p{Lu}/u;
const titleStart = /^["“‘(]?\p{Lu}/u;

interface Entry {
  readonly line: TextLine;
  readonly index: number;
  readonly number?: OutlineNumber;
  /** A `#` line, or a plain one that is certainly a heading. */
  readonly structural: boolean;
  /** Free of what tells an item of an enumeration or a sentence. */
  readonly titleLike: boolean;
}

/** Numbered lines of one level that count on from one another. */
interface Run {
  readonly entries: Entry[];
  /** True when it starts anew below a heading of its own level: an enumeration. */
  readonly nested: boolean;
}

/**
 * Finds headings typed without `#` by their form alone: number, capitals or bold, or a short title without end
 * mark that has text under it and siblings of its kind. Enumerations (`1. Tăng cường …;`) are not among them:
 * their end marks, their length and their standing side by side give them away.
 */
export function findPlainHeadings(lines: readonly TextLine[]): PlainHeading[] {
  const entries = lines.map((line, index) => toEntry(line, index, lines));
  const found = new Map<TextLine, PlainHeading>();
  for (const entry of entries) {
    const glued = readGlued(entry.line);
    if (glued) found.set(entry.line, glued);
    else if (entry.structural && !entry.line.heading) found.set(entry.line, unmarked(entry.line));
  }
  for (const run of toRuns(entries)) {
    for (const { line } of headingsOf(run, lines, entries)) found.set(line, unmarked(line));
  }
  return lines.flatMap((line) => found.get(line) ?? []);
}

function unmarked(line: TextLine): PlainHeading {
  return { line, fault: 'unmarked', textStart: 0 };
}

function readGlued(line: TextLine): PlainHeading | undefined {
  if (line.kind !== 'text' || line.text.length > longestHeading || hashtag.test(line.text)) {
    return undefined;
  }
  const marks = gluedMarks.exec(line.text)?.[0];
  if (!marks || listEnd.test(line.text)) return undefined;
  return { line, fault: 'glued', textStart: marks.length, depth: marks.length };
}

function toEntry(line: TextLine, index: number, lines: readonly TextLine[]): Entry {
  if (line.heading) {
    const { number } = line;
    return { line, index, ...(number && { number }), structural: true, titleLike: true };
  }
  const number = line.kind === 'text' ? plausibleNumber(line) : undefined;
  if (!number) return { line, index, structural: false, titleLike: false };
  const structural = isCertain(line, number, lines[index + 1]);
  const titleLike = isTitleLike(line, number) && startsAnew(line, lines[index - 1]);
  return { line, index, number, structural, titleLike };
}

/** Amounts (`1.234 đồng`), years and dates are no numbers of the outline. */
function plausibleNumber({ text, number }: TextLine): OutlineNumber | undefined {
  if (!number || number.values.some((value) => value === 0 || value > highestFigure)) {
    return undefined;
  }
  if (number.kind === 'part') return number;
  const marked = number.separator !== '' || number.kind === 'decimal';
  return marked && titleStart.test(text.slice(number.titleStart)) ? number : undefined;
}

/** Capitals or bold on a whole numbered line, where figures are not used to number sentences. */
function isCertain(line: TextLine, number: OutlineNumber, next: TextLine | undefined): boolean {
  const title = line.text.slice(number.titleStart);
  if (line.text.length > longestHeading || listEnd.test(line.text)) return false;
  const emphatic = line.bold || isInCapitals(title);
  if (number.kind !== 'part') {
    return emphatic && (number.kind === 'roman' || number.kind === 'capital');
  }
  if (title === '') return line.opensBlock && (!next || next.opensBlock || isInCapitals(next.text));
  return emphatic || (number.separator !== '' && titleStart.test(title) && !endMark.test(title));
}

function isTitleLike(line: TextLine, number: OutlineNumber): boolean {
  const title = line.text.slice(number.titleStart);
  const emphatic = line.bold || isInCapitals(title);
  return (
    line.text.length <= (emphatic ? longestHeading : longestTitle) &&
    title.split(/\s+/u).length <= mostWords + (emphatic ? mostWords : 0) &&
    !(emphatic ? listEnd : endMark).test(title) &&
    !innerSentence.test(title)
  );
}

/** A line inside a paragraph that was wrapped by hand goes on with the sentence before it. */
function startsAnew(line: TextLine, before: TextLine | undefined): boolean {
  if (line.opensBlock || !before || endMark.test(before.text)) return true;
  return plausibleNumber(before) !== undefined;
}

/** Links numbered lines of one level and scope; a heading above their level closes what stands open. */
function toRuns(entries: readonly Entry[]): Run[] {
  const runs: Run[] = [];
  const open = new Map<string, { rank: number; run: Run }>();
  for (const entry of entries) {
    const { number } = entry;
    if (!number) {
      if (entry.line.heading) open.clear();
      continue;
    }
    const rank = outlineRank(number);
    if (entry.structural || entry.titleLike) {
      for (const [key, { rank: deeper }] of open) if (deeper > rank) open.delete(key);
    }
    const level = `${String(rank)} ${number.values.slice(0, -1).join('.')}`;
    const current = open.get(level)?.run;
    const last = current?.entries.at(-1);
    if (current && last && lastValue(last) + 1 === lastValue(entry)) {
      current.entries.push(entry);
      continue;
    }
    const run = { entries: [entry], nested: last?.structural === true && !entry.structural };
    runs.push(run);
    open.set(level, { rank, run });
  }
  return runs;
}

function lastValue({ number }: Entry): number {
  return number?.values.at(-1) ?? 0;
}

function headingsOf(
  run: Run,
  lines: readonly TextLine[],
  entries: readonly Entry[],
): readonly Entry[] {
  const likely = run.entries.filter((entry) => !entry.structural && entry.titleLike);
  if (run.nested || likely.length === 0) return [];
  const emphatic = likely.filter(isEmphatic);
  if (run.entries.some((entry) => entry.structural) || emphatic.length > 0) return likely;
  return isTitleRun(run, lines, entries) ? likely : [];
}

function isEmphatic({ line, number }: Entry): boolean {
  return line.bold || isInCapitals(line.text.slice(number?.titleStart ?? 0));
}

/** Short titles that count from 1, each with text under it, not announced by a colon. */
function isTitleRun(
  { entries: run }: Run,
  lines: readonly TextLine[],
  entries: readonly Entry[],
): boolean {
  const first = run[0] as Entry;
  const before = lines[first.index - 1];
  const announced = before !== undefined && !before.heading && before.text.endsWith(':');
  const enough = run.length > 1 || continuesHeading(first, entries);
  const kind = first.number?.kind;
  return (
    kind !== 'letter' &&
    kind !== 'capital' &&
    enough &&
    lastValue(first) === 1 &&
    !announced &&
    run.every(({ titleLike }) => titleLike) &&
    run.every(({ index }, position) => {
      const next = lines[index + 1];
      return next !== undefined && next !== run[position + 1]?.line;
    })
  );
}

/** 2.1 right under the heading 2. */
function continuesHeading({ index, number }: Entry, entries: readonly Entry[]): boolean {
  const above = entries[index - 1];
  return (
    number?.kind === 'decimal' &&
    above?.structural === true &&
    above.number?.values.join('.') === number.values.slice(0, -1).join('.')
  );
}
