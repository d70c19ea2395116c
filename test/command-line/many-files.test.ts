import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bao, finished, folderWith, withBlank } from './program';

/** Enough for two threads. */
const names = Array.from({ length: 20 }, (_, index) => `bao-cao-${index + 10}.md`);

describe('command line with many files', () => {
  it('exports all of them in order, but for the bad ones', () => {
    const files = names.map((name, index) => {
      const text = index % 5 === 2 ? withBlank : finished.replace('quý III', `quý ${index}`);
      return [name, index === 7 ? Uint8Array.of(0xff, 0xfe) : text] as const;
    });
    const cwd = folderWith(Object.fromEntries(files));
    const { code, out, err } = bao(['export', ...names], { cwd });
    const good = names.filter((_, index) => index % 5 !== 2 && index !== 7);
    assert.deepEqual(
      out.trim().split('\n'),
      good.map((name) => join(cwd, name.replace('.md', '.docx'))),
    );
    const docx = readdirSync(cwd).filter((name) => name.endsWith('.docx'));
    assert.equal(docx.length, good.length);
    for (const name of docx)
      assert.equal(readFileSync(join(cwd, name), 'latin1').slice(0, 2), 'PK');
    assert.deepEqual(
      [...err.matchAll(/^\((\d+)\/20\) (\S+)$/gm)].map(([, , name]) => name),
      names,
    );
    assert.match(err, /bao-cao-17\.md không phải tệp văn bản UTF-8/);
    assert.match(err, /\(3\/20\) bao-cao-12\.md\nbao-cao-12\.md: còn 1 chỗ/);
    assert.equal(code, 2);
  });

  it('lists findings in order, and those of the settings once', () => {
    const files = Object.fromEntries(names.map((name) => [name, withBlank]));
    const cwd = folderWith({ ...files, 'bao-cao.yaml': 'quy tắc:\n  spelng: off\n' });
    const { code, out, err } = bao(['lint', ...names], { cwd });
    const places = out
      .trim()
      .split('\n')
      .map((line) => line.replace(/:.*/, ''));
    assert.match(places.shift() ?? '', /bao-cao\.yaml$/);
    assert.deepEqual([...new Set(places)], names);
    assert.match(err, /0 lỗi, 21 cảnh báo/);
    assert.equal(code, 1);
  });
});
