import assert from 'node:assert/strict';
import { withOverrides } from '../../../src/core/layout/layout-values';
import { profileNamed } from '../../../src/core/layout/profiles';
import { contentsNumbers } from '../../../src/core/pages/contents-numbers';
import { contentsDepth } from '../../../src/core/report/front-matter/contents-depth';
import { parseReport } from '../../../src/core/report/parse-report';
import { layOut, textItems } from '../pages/laid-out';
import { allOf, childOf, textOf, valueOf } from '../../package-lint/read-xml';
import { annexed } from './annexed';
import { makeDocx, outlineOf, report, styleNamed } from './make-docx';
import type { MadeDocx } from './make-docx';

const text = annexed.replace('số: 8\n', 'số: 8\nmục lục: có\n');
const pageOfText =
  'Các chi bộ duy trì nền nếp sinh hoạt hằng tháng, nội dung thiết thực.\n\n'.repeat(28);

function linesOf({ paragraphs }: MadeDocx): [string, string][] {
  return outlineOf(paragraphs).flatMap(([style, line]) =>
    style?.startsWith('TOC') ? [[style, line.trim()] as [string, string]] : [],
  );
}

describe('the table of contents', () => {
  it('is asked for, with as many levels as one likes', () => {
    const depths = ['có', '3', 'không', '', '5', 'nhiều'].map((typed) =>
      contentsDepth({ contents: { text: typed } }),
    );
    assert.deepEqual(depths, [2, 3, 0, 0, undefined, undefined]);
    assert.equal(contentsDepth({}), 0);
  });

  it('stands under the title and lists headings and annexes as they print', async () => {
    const made = await makeDocx(text, { pageNumbers: new Map() });
    assert.deepEqual(linesOf(made), [
      ['TOCHeading', 'MỤC LỤC'],
      ['TOC1', 'I. KẾT QUẢ'],
      ['TOC1', 'Phụ lục 1: SỐ LIỆU'],
      ['TOC2', '1. Đảng viên'],
      ['TOC1', 'PHỤ LỤC 2: DANH SÁCH'],
    ]);
    const styles = outlineOf(made.paragraphs).map(([style]) => style);
    assert.equal(styles[styles.indexOf('TOCHeading') - 1], 'TitleRule');
  });

  it('is left out without headings, and by default', async () => {
    assert.deepEqual(linesOf(await makeDocx(report('Một.', 'tên loại: BC\nmục lục: có'))), []);
    assert.deepEqual(linesOf(await makeDocx(annexed)), []);
  });

  it('says the separators of the unit', async () => {
    const profile = withOverrides(profileNamed(), new Map([['dấu sau số La Mã', '-']]));
    assert.deepEqual(linesOf(await makeDocx(text, { profile }))[1], ['TOC1', 'I- KẾT QUẢ']);
  });

  it('is a field with links to its headings, dots up to the right margin, and no prompt', async () => {
    const { start } = parseReport(text).sections[0]!.heading.range;
    const made = await makeDocx(text, { pageNumbers: new Map([[start, '7']]) });
    const links = allOf(made.body, 'w:hyperlink').map((link) => link.attributes.get('w:anchor'));
    const names = allOf(made.body, 'w:bookmarkStart').map((node) => node.attributes.get('w:name'));
    assert.deepEqual(links, names);
    assert.equal(links.length, 4);
    const fields = allOf(made.body, 'w:instrText').map(textOf);
    assert.equal(fields[0], 'TOC \\o "1-2" \\h \\z \\u');
    assert.deepEqual(
      fields.slice(1),
      links.map((name) => `PAGEREF ${name ?? ''} \\h`),
    );
    const kinds = allOf(made.body, 'w:fldChar').map((node) => node.attributes.get('w:fldCharType'));
    for (const kind of ['begin', 'separate', 'end'])
      assert.equal(kinds.filter((one) => one === kind).length, fields.length, kind);
    assert.equal(linesOf(made)[1]?.[1], 'I. KẾT QUẢ\t7');
    const tab = allOf(styleNamed(made, 'TOC1'), 'w:tab')[0];
    assert.deepEqual(
      [valueOf(tab), tab?.attributes.get('w:leader'), tab?.attributes.get('w:pos')],
      ['right', 'dot', '9354'],
    );
    assert.equal(childOf(childOf(styleNamed(made, 'TOC1'), 'w:pPr'), 'w:keepNext'), undefined);
  });

  it('has the numbers of the pages its headings stand on, annexes counted on their own', () => {
    const long = text.replace('# I. KẾT QUẢ', `${pageOfText}# I. KẾT QUẢ`);
    const parsed = parseReport(long);
    const numbers = contentsNumbers(parsed, profileNamed(), { form: 'final' });
    const { pages } = layOut(long);
    const shown = parsed.blocks.flatMap((block) => {
      if (block.type !== 'heading') return [];
      const title = block.passage.text.slice(block.annex?.titleStart ?? 0);
      const page = pages.find((one) =>
        textItems(one).some((item) => item.role === 'heading' && item.text.includes(title)),
      );
      return [[title, numbers.get(block.range.start), String(page?.number)]];
    });
    assert.deepEqual(
      shown.map(([title, number]) => [title, number]),
      [
        ['I. KẾT QUẢ', '2'],
        ['SỐ LIỆU', '1'],
        ['1. Đảng viên', '1'],
        ['Danh sách', '1'],
      ],
    );
    for (const [title, number, printed] of shown) assert.equal(number, printed, title);
  });
});
