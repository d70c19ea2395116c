import assert from 'node:assert/strict';
import { rulesPage } from '../../../scripts/generate/rules-page';
import { wordCheckPage } from '../../../scripts/generate/word-check-page';
import { rules } from '../../../src/core/checks/rules';
import { describedChecks } from '../../../src/core/word-check/described-checks';
import { wordCheckUrl } from '../../../src/core/word-check/url';
import { anchorsOf } from '../generate/links';

describe('the address of a finding in a Word file', () => {
  it('leads to a heading of the reference', () => {
    const wording = rules.filter((rule) => describedChecks.some(({ id }) => id === rule.id));
    const pages: Readonly<Record<string, Set<string>>> = {
      'docs/reference/word-check.md': anchorsOf(wordCheckPage()),
      'docs/reference/rules.md': anchorsOf(rulesPage(wording, new Map())),
    };
    for (const { id } of describedChecks) {
      const [file = '', anchor = ''] = wordCheckUrl(id).split('#');
      assert.ok(pages[file]?.has(anchor), id);
    }
  });
});
