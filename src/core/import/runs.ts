import type { SourceRun } from './model';

/** Runs of one look as one run, so that a word is not cut. */
export function joinedRuns(runs: readonly SourceRun[]): SourceRun[] {
  const joined: SourceRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && isPlainText(last) && isPlainText(run) && hasSameLook(last, run)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}

function isPlainText(run: SourceRun): boolean {
  return run.note === undefined && run.picture === undefined;
}

function hasSameLook(a: SourceRun, b: SourceRun): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.link === b.link;
}

/** Runs by line: a line break ends a line, and belongs to none. */
export function runLines(runs: readonly SourceRun[]): SourceRun[][] {
  const lines: SourceRun[][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '' || run.note !== undefined || run.picture !== undefined) {
        lines.at(-1)?.push({ ...run, text });
      }
    });
  }
  return lines.filter((line) => line.length > 0);
}
