import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { anchorsOf, deadLinks } from './links';

const files = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe('README and docs', () => {
  it('makes anchors as GitHub does', () => {
    assert.deepEqual(
      [...anchorsOf('# bao-cao.yaml: điều chung\n\n## `a_b`\n\n## Dòng lệnh\n\n## Dòng lệnh\n')],
      ['bao-caoyaml-điều-chung', 'a_b', 'dòng-lệnh', 'dòng-lệnh-1'],
    );
  });

  for (const file of files) {
    it(`${file} links to places that exist`, () => {
      assert.deepEqual(deadLinks(file), []);
    });

    it(`${file} names no path of a machine`, () => {
      const found = /(?:^|[\s(`"'])(?:\/(?:home|root|tmp|usr|var|work|Users)\/|[A-Z]:\\)/m.exec(
        readFileSync(file, 'utf8'),
      );
      assert.equal(found, null);
    });
  }

  it('the README opens with three Vietnamese lines and the link to the guide', () => {
    const lines = readFileSync('README.md', 'utf8').split('\n').slice(0, 3);
    for (const line of lines) assert.match(line, /[ăâđêôơưạảấầậắằặẹẻếềệịọỏốồộớờợụủứừựỳỵỷỹ]/);
    assert.match(lines[2] as string, /\(README\.vi\.md\)/);
  });
});
