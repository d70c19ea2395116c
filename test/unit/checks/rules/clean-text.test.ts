import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { findIn, languageRules } from './language';

const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';
const folder = 'test/fixtures/language';

function sentencesOf(file: string): string[] {
  return readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function findings(text: string): string[] {
  return findIn(languageRules, text).map(
    ({ rule, range, expected }) =>
      `${rule}: ${text.slice(range.start, range.end)} → ${expected[0] ?? ''}`,
  );
}

describe('text without errors', () => {
  const files = readdirSync(folder).filter((name) => /^clean-.*\.txt$/.test(name));

  it('there are at least 500 sentences', () => {
    assert.ok(files.flatMap(sentencesOf).length >= 500);
  });

  for (const file of files) {
    it(`${file}: no rule of the language speaks up, paragraph by paragraph or in one`, () => {
      const sentences = sentencesOf(file);
      assert.deepEqual(findings(frontMatter + sentences.join('\n\n')), []);
      assert.deepEqual(findings(frontMatter + sentences.join(' ')), []);
      assert.deepEqual(findings(`${frontMatter}- ${sentences.join('\n- ')}`), []);
    });
  }

  for (const folderOfReports of ['templates', 'samples']) {
    it(`${folderOfReports}: no finding`, () => {
      const files = readdirSync(folderOfReports).filter(
        (name) => name.endsWith('.md') && !name.startsWith('ban-nhap'),
      );
      assert.ok(files.length > 0);
      for (const file of files) {
        assert.deepEqual(findings(readFileSync(`${folderOfReports}/${file}`, 'utf8')), [], file);
      }
    });
  }

  it('README.vi.md: no finding', () => {
    const readme = readFileSync('README.vi.md', 'utf8').replace(/^#+ .*$/gm, '');
    assert.deepEqual(findings(frontMatter + readme), []);
  });
});
