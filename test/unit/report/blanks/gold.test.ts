import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBlanks } from '../../../../src/core/report/blanks/find-blanks';

/** Labelled runs of a real report that is no part of the repository; without it there is nothing to compare. */
const shared = join(__dirname, '../../../../../shared');
const reportFile = join(shared, 'seeds/000-dang-uy-xa.txt');
const labelFile = join(shared, 'gold/000-blanks.json');

interface LabelledRun {
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly label: 'blank' | 'ellipsis' | 'either';
}

describe('findBlanks on the labelled report', () => {
  before(function () {
    if (!existsSync(reportFile) || !existsSync(labelFile)) this.skip();
  });

  it('reaches precision and recall of 0.97', () => {
    const lines = readFileSync(reportFile, 'utf8').split('\n');
    const runs = JSON.parse(readFileSync(labelFile, 'utf8')) as LabelledRun[];
    const outcomes = runs.map((run) => ({ run, found: isFound(lines[run.line - 1] ?? '', run) }));
    const blanks = outcomes.filter(({ run }) => run.label === 'blank');
    const hits = blanks.filter(({ found }) => found).length;
    const alarms = outcomes.filter(({ run, found }) => run.label === 'ellipsis' && found).length;
    assert.ok(blanks.length > 0);
    assert.ok(hits / blanks.length >= 0.97, `recall ${hits / blanks.length}`);
    assert.ok(hits / (hits + alarms) >= 0.97, `precision ${hits / (hits + alarms)}`);
  });
});

function isFound(line: string, { column, text }: LabelledRun): boolean {
  const sign = /^[-+*] /.exec(line)?.[0].length ?? 0;
  const start = column - 1 - sign;
  const kind = sign > 0 ? 'item' : 'paragraph';
  return findBlanks(line.slice(sign), { kind, hasChildren: false }).some(
    (blank) => blank.start < start + text.length && start < blank.end,
  );
}
