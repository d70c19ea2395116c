import assert from 'node:assert/strict';
import { headingMark } from '../../../../src/core/checks/rules/heading-mark';
import { readTemplate } from '../../../../src/core/templates/read-template';
import { fix, places, run } from './run-rule';

function check(text: string): ReturnType<typeof run> {
  return run(headingMark, text);
}

/** Applies the first fix of the first finding. */
function mended(text: string): string {
  return fix(text, check(text)[0]);
}

describe('heading-mark', () => {
  it('adds the # that siblings have, else one more than the heading above', () => {
    assert.equal(mended('## I. MỘT\n\nII. HAI\n\nChữ.'), '## I. MỘT\n\n## II. HAI\n\nChữ.');
    assert.equal(
      mended('# I. MỘT\n\n**1. Hai**\n\nChữ.\n\n## 2. Ba'),
      '# I. MỘT\n\n## 1. Hai\n\nChữ.\n\n## 2. Ba',
    );
    assert.equal(mended('I. MỘT\n\nChữ.\n\n### II. HAI'), '### I. MỘT\n\nChữ.\n\n### II. HAI');
    assert.equal(mended('Phần thứ nhất: MỘT\n\nChữ.'), '# Phần thứ nhất: MỘT\n\nChữ.');
  });

  it('marks a line inside a paragraph, indented or partly bold', () => {
    assert.equal(mended('Đoạn văn.\nII. HAI\nChữ.'), 'Đoạn văn.\n# II. HAI\nChữ.');
    assert.equal(mended('   II. HAI\n\nChữ.'), '# II. HAI\n\nChữ.');
    assert.equal(mended('**II.** HAI BA\n\nChữ.'), '# **II.** HAI BA\n\nChữ.');
    assert.equal(mended('Đoạn văn.\r\n\r\nII. HAI\r\n'), 'Đoạn văn.\r\n\r\n# II. HAI\r\n');
  });

  it('offers to mark all at once', () => {
    const text = 'I. MỘT\n\n1. Hai\n\nChữ.\n\n2. Ba\n\nChữ.\n\nII. BỐN\n';
    const found = check(text);
    assert.deepEqual(places(text, found), ['I. MỘT', '1. Hai', '2. Ba', 'II. BỐN']);
    const all = fix(text, found[0], 1);
    assert.equal(all, '# I. MỘT\n\n## 1. Hai\n\nChữ.\n\n## 2. Ba\n\nChữ.\n\n# II. BỐN\n');
    assert.deepEqual(check(all), []);
    assert.ok(found.every(({ fixes = [] }) => fixes.every(({ safe }) => !safe)));
  });

  it('separates glued marks', () => {
    const text = '# I. MỘT\n\n##1. Hai\n';
    assert.deepEqual(places(text, check(text)), ['##1. Hai']);
    assert.equal(mended(text), '# I. MỘT\n\n## 1. Hai\n');
  });

  it('puts the name of a part on the line of its number', () => {
    const whole = '# Phần thứ nhất: KẾT QUẢ\n\n## I. MỘT\n';
    for (const typed of [
      '# Phần thứ nhất\nKẾT QUẢ\n\n## I. MỘT\n',
      '# Phần thứ nhất:\n\nKẾT QUẢ\n\n## I. MỘT\n',
      '# Phần thứ nhất\n# KẾT QUẢ\n\n## I. MỘT\n',
      'Phần thứ nhất\nKẾT QUẢ\n\n## I. MỘT\n',
    ]) {
      assert.equal(mended(typed), whole, typed);
      assert.deepEqual(check(whole), []);
    }
  });

  it('finds a count of # that skips a level or does not nest, once per level', () => {
    const text = '# I. MỘT\n\n### 1. Hai\n\n#### 1.1. Ba\n\n### 2. Bốn\n\n# II. NĂM\n';
    const found = check(text);
    assert.deepEqual(places(text, found), ['### 1. Hai']);
    assert.equal(
      found[0]?.message,
      'Gặp “###” trước “1. Hai”, cần “##” vì mục này thuộc “I. MỘT”.',
    );
    assert.equal(mended(text), '# I. MỘT\n\n## 1. Hai\n\n### 1.1. Ba\n\n## 2. Bốn\n\n# II. NĂM\n');
    assert.equal(mended('# I. MỘT\n\n# 1. Hai\n'), '# I. MỘT\n\n## 1. Hai\n');
    assert.equal(mended('# I. A\n\n## II. B\n\n# III. C\n'), '# I. A\n\n# II. B\n\n# III. C\n');
    assert.deepEqual(check('## I. MỘT\n\n### 1. Hai\n\n## II. BA\n'), []);
    assert.deepEqual(check('# BÁO CÁO\n\n## I. MỘT\n\n### 1. Hai\n'), []);
  });

  it('knows the headings of the template', () => {
    const template = readTemplate(
      'mau',
      '# I. MỘT\n\n## 1. Bài học kinh nghiệm\n\n## 2. Nhiệm vụ\n',
    );
    const text =
      '---\nmẫu: mau\n---\n# I. MỘT\n\n* Bài học kinh nghiệm:\n\n- Một.\n\n2. Nhiệm vụ:\n\n- Hai.\n';
    assert.deepEqual(check(text), []);
    const found = run(headingMark, text, [template]);
    assert.deepEqual(places(text, found), ['Bài học kinh nghiệm:', '2. Nhiệm vụ:']);
    assert.match(fix(text, found[0], 1), /\n## Bài học kinh nghiệm:\n[\s\S]*\n## 2\. Nhiệm vụ:\n/);
  });

  it('says in plain words what is wrong', () => {
    const [found] = check('II. HAI\n\nChữ.');
    assert.equal(
      found?.message,
      '“II. HAI” có vẻ là tiêu đề nhưng chưa có dấu #, cần “# ” ở đầu dòng; nếu không, dòng này in ra như đoạn văn thường.',
    );
    assert.match(run(headingMark, 'II. HAI\n', [], 'en')[0]?.message ?? '', /looks like a heading/);
  });
});
