import assert from 'node:assert/strict';
import { outline, read } from './outline';

function expectBlocks(body: string, expected: readonly string[]): void {
  assert.deepEqual(outline(read(body).blocks), expected);
}

describe('blocks', () => {
  describe('nothing typed vanishes', () => {
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      ['a first line indented by a tab', '\tĐảng ủy báo cáo.', ['paragraph Đảng ủy báo cáo.']],
      ['a first line indented by blanks', '      Đảng ủy báo cáo.', ['paragraph Đảng ủy báo cáo.']],
      ['dashes under a line', 'Kết quả\n-----', ['paragraph Kết quả', 'divider -----']],
      ['what looks like a link definition', '[Điền tên]: ……', ['paragraph [Điền tên]: ……']],
      ['text after a comment', '<!-- ghi chú --> Đã xong.', ['paragraph Đã xong.']],
      ['a word in angle brackets', '<ten don vi> báo cáo', ['paragraph <ten don vi> báo cáo']],
      ['runs of underscores', 'Số ____-BC/ĐU năm 20__', ['paragraph Số ____-BC/ĐU năm 20__']],
      ['a line of underscores', '_____', ['paragraph _____']],
      ['an unclosed fence', '```\nmột\n\nhai', ['code một', 'paragraph hai']],
      ['the word after a fence', '```js\nmột\n```', ['code js\nmột']],
      ['an unclosed comment', '<!-- một\n\nhai', ['paragraph <!-- một', 'paragraph hai']],
      ['an entity', 'A&nbsp;B', ['paragraph A&nbsp;B']],
      ['a link to nowhere', '[điền](tên)', ['paragraph [điền](tên)']],
      ['an undefined footnote', 'Tăng[^9].', ['paragraph Tăng[^9].']],
    ];
    for (const [name, body, expected] of cases) it(name, () => expectBlocks(body, expected));
  });

  describe('comments are hidden', () => {
    const cases: readonly (readonly [string, string, readonly string[]])[] = [
      [
        'of several paragraphs',
        'A\n\n<!-- một\n\n- hai\n\nba -->\n\nB',
        ['paragraph A', 'paragraph B'],
      ],
      ['inside a paragraph', 'A<!-- một -->B', ['paragraph AB']],
      ['behind a heading', '# I. A <!-- mục -->', ['# I. A']],
      ['between items', '- A\n<!-- - x -->\n- B', ['- A', '- B']],
    ];
    for (const [name, body, expected] of cases) it(name, () => expectBlocks(body, expected));

    it('but not in code', () => {
      assert.deepEqual(outline(read('`<!-- x -->`').blocks), ['paragraph <!-- x -->']);
      assert.deepEqual(read('`<!-- x -->`').comments, []);
    });
  });

  describe('signs nest by the stack', () => {
    it('opens a level under the last item for a new sign, closes down to a known one', () => {
      expectBlocks('- A\n+ B\n+ C\n- D', ['- A', '  + B', '  + C', '- D']);
    });
    it('does not look at indentation', () => {
      expectBlocks('+ A\n    + B\n* C', ['+ A', '+ B', '  * C']);
    });
    it('knows signs that Markdown does not', () => {
      expectBlocks('– A\n\n• B\n\n· C\n\n– D', ['– A', '  • B', '    · C', '– D']);
    });
    it('takes a sign typed without blank', () => {
      expectBlocks('-Tăng cường', ['- Tăng cường']);
    });
    it('starts anew after a heading or a plain paragraph', () => {
      expectBlocks('- A\n\nB\n\n+ C', ['- A', 'paragraph B', '+ C']);
      expectBlocks('- A\n\n# I. B\n\n+ C', ['- A', '# I. B', '+ C']);
    });
    it('keeps paragraphs indented under an item', () => {
      expectBlocks('- A\n\n  thêm\n+ B\n- C', ['- A', '  paragraph thêm', '  + B', '- C']);
    });
  });

  describe('typed labels stay text', () => {
    for (const label of ['1.', '2)', '7.', '2021.', '(1)', 'a)', 'đ)', 'Một là,', 'Thứ hai,']) {
      it(label, () => {
        const [block] = read(`${label} Nội dung`).blocks;
        assert.ok(block?.type === 'paragraph');
        assert.deepEqual([block.passage.text, block.label?.text], [`${label} Nội dung`, label]);
      });
    }
    it('also in what Markdown takes for one list', () => {
      expectBlocks('1. A\n3. B\n3. C', ['paragraph 1. A', 'paragraph 3. B', 'paragraph 3. C']);
    });
  });

  it('reads tables with alignment', () => {
    const { blocks } = read('| Chỉ tiêu | Năm |\n|---|---:|\n| Đảng viên | 210 |');
    assert.deepEqual(outline(blocks), ['| Chỉ tiêu | Năm', '| Đảng viên | 210']);
    assert.deepEqual(blocks[0]?.type === 'table' && blocks[0].alignments, [undefined, 'right']);
  });

  it('reads footnotes of several paragraphs', () => {
    const report = read('Tăng[^1].\n\n[^1]: Một.\n\n    Hai.\n');
    assert.deepEqual(outline(report.blocks), [
      'paragraph Tăng.',
      'note 1',
      '  paragraph Một.',
      '  paragraph Hai.',
    ]);
    assert.deepEqual([...report.notes.keys()], ['1']);
  });

  it('leaves a line of dashes right after the front matter to the title', () => {
    const report = read('-----\n\nNội dung');
    assert.deepEqual(outline(report.blocks), ['paragraph Nội dung']);
    assert.equal(
      report.titleRule && report.text.slice(report.titleRule.start, report.titleRule.end),
      '-----',
    );
  });

  it('reads only the section beyond the caps as plain text', () => {
    const deep = `${'> '.repeat(150)}sâu`;
    const report = read(`# I. A\n\n**đậm**\n\n# II. B\n\n${deep}\n\n**x**`);
    assert.equal(report.overLimit.length, 1);
    assert.deepEqual(outline(report.blocks).slice(0, 2), ['# I. A', 'paragraph đậm']);
    assert.equal(outline(report.blocks).at(-1), 'paragraph **x**');
  });
});
