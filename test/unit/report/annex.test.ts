import assert from 'node:assert/strict';
import { annexStart, parseAnnexHeading } from '../../../src/core/report/annex';
import { toSheets } from '../../../src/core/report/sheets';
import type { Section } from '../../../src/core/report/model';
import { outline, read } from './outline';

describe('the heading of an annex', () => {
  const parts = (text: string): [string, string] | undefined => {
    const mark = parseAnnexHeading(text);
    return mark && [text.slice(0, mark.figureEnd), text.slice(mark.titleStart)];
  };

  it('has a number or a separator, and a name or none', () => {
    assert.deepEqual(parts('Phụ lục 1: SỐ LIỆU'), ['Phụ lục 1', 'SỐ LIỆU']);
    assert.deepEqual(parts('PHỤ LỤC 2. Danh sách'), ['PHỤ LỤC 2', 'Danh sách']);
    assert.deepEqual(parts('Phụ lục số 3 - Danh sách'), ['Phụ lục số 3', 'Danh sách']);
    assert.deepEqual(parts('Phụ lục 4 Danh sách'), ['Phụ lục 4', 'Danh sách']);
    assert.deepEqual(parts('Phụ lục II'), ['Phụ lục II', '']);
    assert.deepEqual(parts('Phụ lục 1a: Mẫu biểu'), ['Phụ lục 1a', 'Mẫu biểu']);
    assert.deepEqual(parts('Phụ lục'), ['Phụ lục', '']);
    assert.deepEqual(parts('Phụ lục: Danh sách'), ['Phụ lục', 'Danh sách']);
  });

  it('is not every heading that begins so', () => {
    for (const text of [
      'Phụ lục hợp đồng',
      'Phụ lục Danh sách',
      'Phụ lụcx',
      'Phần 1',
      'I. Phụ lục',
    ])
      assert.equal(parts(text), undefined, text);
  });

  it('stands at the topmost level, outside quotations', () => {
    const report = read('# I. MỘT\n\n## Phụ lục 1\n\n> # Phụ lục 2\n\nHai.\n');
    assert.equal(annexStart(report), report.text.length);
  });

  it('begins a section of its own, with all that follows under it', () => {
    const { sections } = read(
      '# Phần thứ nhất: A\n\n## I. B\n\n# Phụ lục 1\n\n# Phần thứ nhất: C\n\n# D\n\n# Phụ lục 2\n\n# I. E\n',
    );
    const shape = ({ heading, children }: Section): unknown => [
      heading.passage.text,
      children.map(shape),
    ];
    assert.deepEqual(sections.map(shape), [
      ['Phần thứ nhất: A', [['I. B', []]]],
      [
        'Phụ lục 1',
        [
          ['Phần thứ nhất: C', []],
          ['D', []],
        ],
      ],
      ['Phụ lục 2', [['I. E', []]]],
    ]);
  });

  it('takes the mark of its paper with it', () => {
    const report = read(
      '# I. MỘT\n\nHai.\n\n<!-- Ghi chú -->\n<!-- bao-cao khổ ngang -->\n\n# Phụ lục 1\n',
    );
    assert.ok(report.text.slice(annexStart(report)).startsWith('<!-- bao-cao khổ ngang'));
  });
});

describe('sheets', () => {
  const sheets = (body: string): unknown[] =>
    toSheets(read(body)).map(({ landscape, annex, blocks }) => [
      landscape ? 'ngang' : 'dọc',
      ...(annex ? [annex.passage.text] : []),
      ...outline(blocks),
    ]);
  const across = '<!-- bao-cao khổ ngang -->';
  const up = '<!-- bao-cao kho doc -- hết bảng -->';

  it('are one without marks and annexes', () => {
    assert.deepEqual(sheets('Một.\n\nHai.'), [['dọc', 'paragraph Một.', 'paragraph Hai.']]);
    assert.deepEqual(sheets(''), [['dọc']]);
  });

  it('turn where a mark says so', () => {
    assert.deepEqual(sheets(`Một.\n\n${across}\n\nHai.\n\nBa.\n\n${up}\n\nBốn.`), [
      ['dọc', 'paragraph Một.'],
      ['ngang', 'paragraph Hai.', 'paragraph Ba.'],
      ['dọc', 'paragraph Bốn.'],
    ]);
  });

  it('never stay empty', () => {
    assert.deepEqual(sheets(`Một.\n\n${across}\n\n${up}\n\nHai.\n\n${across}\n`), [
      ['dọc', 'paragraph Một.', 'paragraph Hai.'],
    ]);
    const note = sheets(`Một[^1].\n\n${across}\n\n| A |\n|---|\n\n${up}\n\n[^1]: Ghi.`);
    assert.deepEqual(note, [
      ['dọc', 'paragraph Một.'],
      ['ngang', '| A', 'note 1', '  paragraph Ghi.'],
    ]);
  });

  it('begin with the title upright', () => {
    assert.deepEqual(sheets(`${across}\n\nMột.`), [['dọc'], ['ngang', 'paragraph Một.']]);
  });

  it('begin anew with each annex, turned by a mark before or right behind its heading', () => {
    assert.deepEqual(
      sheets(
        `Một.\n\n${across}\n\n# Phụ lục 1\n\nHai.\n\n${up}\n\n# Phụ lục 2\n\n${across}\n\nBa.`,
      ),
      [
        ['dọc', 'paragraph Một.'],
        ['ngang', 'Phụ lục 1', 'paragraph Hai.'],
        ['ngang', 'Phụ lục 2', 'paragraph Ba.'],
      ],
    );
  });
});
