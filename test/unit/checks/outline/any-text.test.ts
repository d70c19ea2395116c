import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/checks/apply-fixes';
import { headingMark } from '../../../../src/core/checks/rules/heading-mark';
import { headingNumbering } from '../../../../src/core/checks/rules/heading-numbering';
import { missingSection } from '../../../../src/core/checks/rules/missing-section';
import { sectionOrder } from '../../../../src/core/checks/rules/section-order';
import { ourTemplates } from '../../templates/our-templates';
import { pick, seeded } from '../outline-match/random';
import { run } from '../rules/run-rule';

const oddLines = [
  ...['Phần thứ nhất', 'PHẦN THỨ HAI', 'KẾT QUẢ', '# Phần thứ ba', '# 1', '#', '##', '#x', '# I.'],
  ...[
    '- ',
    '* Thuận lợi:',
    '- 1. A',
    '1.',
    'a)',
    '1.1.1.1. A',
    '99. B',
    '#I. A',
    '####### a',
    '***',
  ],
  ...[
    '**',
    '# **I.** A',
    '**II. B**',
    '\t# I. TAB',
    '> # I. X',
    '|a|b|',
    '```',
    '[^1]: x',
    '<!-- x',
    '-->',
  ],
];

function randomText(random: () => number): string {
  const name = pick([...ourTemplates.keys()], random);
  const pool = (ourTemplates.get(name)?.text ?? '').split('\n');
  const lines: string[] = [];
  for (let count = Math.floor(random() * 50); count > 0; count--) {
    const line = pick(random() < 0.3 ? oddLines : pool, random);
    const cut = random() < 0.2 ? line.slice(0, Math.floor(random() * line.length)) : line;
    lines.push(random() < 0.15 ? cut.replace(/^#+ ?/, '') : cut, ...(random() < 0.4 ? [''] : []));
  }
  return `---\nmẫu: ${name}\n---\n${lines.join(pick(['\n', '\r\n'], random))}`;
}

/** What the marks of headings leave alone. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\d]/gu, '');
}

describe('the outline rules on any text', () => {
  it('find places inside it and offer edits that do not overlap', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const text = randomText(seeded(seed));
      for (const rule of [missingSection, sectionOrder, headingMark, headingNumbering]) {
        for (const { range, fixes = [] } of run(rule, text, ourTemplates.values())) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length);
          for (const { edits } of fixes) {
            const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
            for (const [index, edit] of sorted.entries()) {
              const next = sorted[index + 1];
              assert.ok(!next || edit.range.end <= next.range.start, `seed ${String(seed)}`);
            }
            if (rule === headingMark) {
              assert.equal(letters(applyEdits(text, edits)), letters(text), `seed ${String(seed)}`);
            }
          }
        }
      }
    }
  }).timeout(30_000);
});
