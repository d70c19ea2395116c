import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Log } from 'sarif';
import { parse } from 'yaml';
import { finished, folderWith, withBlank } from './program';
import type { Outcome } from './program';

const examples = resolve('docs/examples');
const cli = resolve('dist/cli.js');

function run(cwd: string, program: string, ...words: string[]): Outcome {
  const env = { ...process.env, BAO_CAO_CLI: cli };
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

function province(files: Readonly<Record<string, string>>): string {
  const cwd = folderWith({});
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  return cwd;
}

describe('examples for offices', () => {
  it('make exports the reports of a province, and later only those that changed', () => {
    const cwd = province({
      'README.md': '# Not a report\n',
      'xa-a/quy-1.md': finished,
      'xa-b/quy-1.md': finished,
      'xa-c/quy-1.md': withBlank,
    });
    copyFileSync(join(examples, 'Makefile'), join(cwd, 'Makefile'));
    const make = (): Outcome => run(cwd, 'make', '-j2', '-k', `CLI=${cli}`);
    const first = make();
    assert.equal(first.code, 2, first.err);
    assert.match(first.err, /xa-c\/quy-1\.md: còn 1 chỗ/);
    const made = ['a', 'b'].map((name) => join(cwd, `xa-${name}`, 'quy-1.docx'));
    const times = made.map((path) => statSync(path).mtimeMs);
    const later = new Date(Date.now() + 5_000);
    utimesSync(join(cwd, 'xa-b', 'quy-1.md'), later, later);
    make();
    const again = made.map((path) => statSync(path).mtimeMs);
    assert.equal(again[0], times[0]);
    assert.notEqual(again[1], times[1]);
  });

  it('the hook lets a finished report into git and stops one with blanks', () => {
    const cwd = province({ 'tot.md': finished, 'README.md': '# Not a report\n' });
    const git = (...words: string[]): Outcome =>
      run(cwd, 'git', '-c', 'user.name=Mẫu', '-c', 'user.email=mau@example.invalid', ...words);
    git('init', '-q');
    const hook = join(cwd, '.git', 'hooks', 'pre-commit');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, readFileSync(join(examples, 'pre-commit')), { mode: 0o755 });
    git('add', '.');
    const good = git('commit', '-qm', 'first');
    assert.equal(good.code, 0, good.err);
    writeFileSync(join(cwd, 'con thieu.md'), withBlank);
    git('add', '.');
    const bad = git('commit', '-qm', 'second');
    assert.notEqual(bad.code, 0);
    assert.match(bad.out + bad.err, /con thieu\.md:\d+:\d+/);
  });

  it('the workflow writes one SARIF file over all reports', () => {
    const workflow = parse(readFileSync(join(examples, 'kiem-tra-bao-cao.yml'), 'utf8')) as {
      jobs: Record<string, { steps: readonly { run?: string }[] }>;
    };
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const command = steps.find((step) => step.run !== undefined)?.run ?? '';
    const cwd = province({ 'tot.md': finished, 'xa a/con thieu.md': withBlank });
    run(cwd, 'git', 'init', '-q');
    run(cwd, 'git', 'add', '.');
    const { code } = run(cwd, 'bash', '-c', command.replace('bao-cao-dang/dist/cli.js', cli));
    assert.equal(code, 1);
    const sarif = JSON.parse(readFileSync(join(cwd, 'ket-qua.sarif'), 'utf8')) as Log;
    const warnings = sarif.runs.flatMap(({ results = [] }) =>
      results.filter(({ level }) => level === 'warning'),
    );
    assert.deepEqual(
      warnings.map(({ ruleId, locations }) => [
        ruleId,
        locations?.[0]?.physicalLocation?.artifactLocation?.uri,
      ]),
      [['blank', 'xa%20a/con%20thieu.md']],
    );
  });
});
