import assert from 'node:assert/strict';
import { applyEdits, safeEdits } from '../../src/core/checks/apply-fixes';
import type { Finding } from '../../src/core/checks/model';
import { profileNamed } from '../../src/core/layout/profiles';
import type { Range } from '../../src/core/report/range';
import { readUnitSettings } from '../../src/core/settings/unit-settings';
import { exportWord } from '../../src/core/word/export-word';
import type { WordOptions } from '../../src/core/word/build-document';
import { expectSoundPackage } from '../package-lint/package-lint';
import { expectSameWords } from '../unit/word/words';
import type { Stopwatch } from './time-bounds';
import { program } from './whole-program';

/** As often as the command line repeats. */
const mostRounds = 10;
/** A fix may number all headings anew: of many findings, so many are asked for what their fixes change. */
const mostLookedAt = 300;

/**
 * The text is read and checked in time; findings lie inside it; safe fixes change only what their findings name,
 * and come to an end.
 */
export async function expectChecked(text: string, watch: Stopwatch): Promise<readonly Finding[]> {
  const report = await watch.run('parse', ({ parser }) => parser.parse(text));
  const findings = await watch.run('check', ({ checker }) => checker.check(report));
  const step = Math.ceil(findings.length / mostLookedAt);
  findings.forEach(({ range, fixes, rule }, index) => {
    const edits = index % step === 0 ? fixes.flatMap((fix) => fix.edits) : [];
    for (const { start, end } of [range, ...edits.map((edit) => edit.range)]) {
      assert.ok(0 <= start && start <= end && end <= text.length, `${rule}: ${start}–${end}`);
    }
  });
  for (const { range, fixes, rule } of findings) {
    const edits = fixes.flatMap((fix) => (fix.safe ? fix.edits : []));
    const isNamed = edits.every((edit) => touches(text, edit.range, range));
    assert.ok(isNamed, `${rule}: a safe fix changes what the finding does not name`);
  }
  const edits = await watch.run('fix', () => safeEdits(findings));
  edits.forEach(({ range }, index) => {
    assert.ok(index === 0 || (edits[index - 1]?.range.end ?? 0) <= range.start, 'edits overlap');
  });
  await expectFixedPoint(text, findings, watch);
  return findings;
}

/** True when two places overlap or are on one line: a line end is mended behind marks and comments. */
function touches(text: string, a: Range, b: Range): boolean {
  return !text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)).includes('\n');
}

/** After a few runs of the safe fixes there is nothing left to fix. */
async function expectFixedPoint(
  text: string,
  findings: readonly Finding[],
  watch: Stopwatch,
): Promise<void> {
  let mended = text;
  let edits = safeEdits(findings);
  for (let round = 0; edits.length > 0 && round < mostRounds; round++) {
    const [before, changes] = [mended, edits];
    mended = await watch.run('fix', () => applyEdits(before, changes));
    edits = safeEdits(program.checker.check(program.parser.parse(mended)));
  }
  assert.deepEqual(edits, [], 'fix is not idempotent');
}

/** The text becomes a sound Word file in time, with all its words. */
export async function expectWordFile(
  text: string,
  watch: Stopwatch,
  options: Partial<WordOptions> = {},
): Promise<void> {
  const report = program.parser.parse(text);
  const bytes = await watch.run('word', () =>
    exportWord(report, profileNamed(), { form: text.length % 2 ? 'final' : 'draft', ...options }),
  );
  expectSoundPackage(bytes);
  expectSameWords(text, bytes);
}

/** The text is read as `bao-cao.yaml` in time, and problems lie inside it. */
export async function expectSettings(text: string, watch: Stopwatch): Promise<void> {
  const { problems } = await watch.run('settings', () => readUnitSettings(text));
  for (const { range } of problems) {
    assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
  }
}
