import assert from 'node:assert/strict';
import type { Template, TemplateSection } from '../../../src/core/templates/model';
import { readTemplate } from '../../../src/core/templates/read-template';
import { ourTemplates } from './our-templates';

function titles(sections: readonly TemplateSection[]): unknown[] {
  return sections.map(({ title, children }) =>
    children.length > 0 ? [title, titles(children)] : title,
  );
}

function textOf(template: Template, section: TemplateSection | undefined): string {
  return section ? template.text.slice(section.range.start, section.range.end) : '';
}

describe('readTemplate', () => {
  it('reads headings by kind of number, whatever the count of #', () => {
    const { outline } = readTemplate('mau', '## I. MỘT\n\n#### 1. Hai\n\n##### 1.1. Ba\n\n## II. BỐN\n');
    assert.deepEqual(titles(outline), [['MỘT', [['Hai', ['Ba']]]], 'BỐN']);
    const second = outline[0]?.children[0];
    assert.equal(second?.kind, 'arabic');
    assert.deepEqual(second.children[0]?.values, [1, 1]);
  });

  it('reads markers, one comment each or several in one, quotes straight or curly', () => {
    const { outline } = readTemplate(
      'mau',
      [
        '# I. MỘT\n<!-- mục: tùy chọn -->\n<!-- mục: hoặc "HAI" -->\n',
        '# II. BA\n\n<!-- mục: tuỳ chọn; nhãn; hoặc “III. BỐN”, “NĂM” -->\n\nĐoạn văn.\n\n<!-- mục: nhãn -->\n',
        '# III. SÁU <!-- MỤC: hoặc BẢY -->\n<!-- Hướng dẫn: mục tùy chọn -->\n',
      ].join('\n'),
    );
    assert.deepEqual(
      outline.map(({ optional, labelSuffices, alternatives }) => [
        optional,
        labelSuffices,
        alternatives,
      ]),
      [
        [true, false, ['HAI']],
        [true, true, ['BỐN', 'NĂM']],
        [false, false, ['BẢY']],
      ],
    );
    assert.equal(outline[2]?.title, 'SÁU');
  });

  it('does not take a marker behind the first block for one of the heading', () => {
    const { outline } = readTemplate('mau', '# I. MỘT\n\nĐoạn.\n\n<!-- mục: tùy chọn -->\n');
    assert.equal(outline[0]?.optional, false);
  });

  it('ends a section before the next heading beside or above it, guidance included', () => {
    const template = readTemplate(
      'mau',
      'Mở đầu.\n\n# I. MỘT\n\n## 1. Hai\n\n<!-- Hướng dẫn -->\n\n# II. BA\n\nCuối.\n\n',
    );
    assert.equal(textOf(template, template.outline[0]), '# I. MỘT\n\n## 1. Hai\n\n<!-- Hướng dẫn -->');
    assert.equal(textOf(template, template.outline[1]), '# II. BA\n\nCuối.');
  });

  it('takes the title from its comment, else from trích yếu, tên loại, or the name', () => {
    const title = (text: string): string => readTemplate('mau-cua-xa', text).title;
    assert.equal(title('---\ntrích yếu: kết quả\n---\n<!-- tên mẫu: Công tác\nnăm -->\n'), 'Công tác năm');
    assert.equal(title('---\ntên loại: BÁO CÁO\ntrích yếu: kết quả\n---\n'), 'Kết quả');
    assert.equal(title('---\ntên loại: BÁO CÁO\n---\n<!-- tên mẫu: -->\n'), 'BÁO CÁO');
    assert.equal(title('# I. MỘT\n'), 'mau-cua-xa');
  });

  it('reads any text: without headings, with line ends of Windows, with quoted headings', () => {
    assert.deepEqual(readTemplate('mau', '').outline, []);
    assert.deepEqual(readTemplate('mau', 'Chỉ có chữ').outline, []);
    const windows = readTemplate('mau', '\uFEFF---\r\nmẫu: a\r\n---\r\n# I. MỘT\r\n<!-- mục: nhãn -->\r\n');
    assert.equal(windows.text.includes('\r'), false);
    assert.equal(windows.outline[0]?.labelSuffices, true);
    assert.deepEqual(titles(readTemplate('mau', '> # I. MỘT\n\n# I. HAI\n').outline), ['HAI']);
  });

  it('reads every template that ships, each with a title and an outline', () => {
    assert.ok(ourTemplates.size >= 2);
    for (const { name, title, outline } of ourTemplates.values()) {
      assert.notEqual(title, name);
      assert.ok(outline.length > 0, name);
    }
  });
});
