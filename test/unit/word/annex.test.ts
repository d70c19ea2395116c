import assert from 'node:assert/strict';
import { layoutDocument } from 'docx/layout';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import { allOf, childOf, childrenOf, valueOf } from '../../package-lint/read-xml';
import { partOf } from '../../package-lint/read-package';
import { annexed } from './annexed';
import { makeDocx, outlineOf, textsOf } from './make-docx';
import type { MadeDocx } from './make-docx';

function attachedLine(frontMatter: string): Promise<string | undefined> {
  return makeDocx(
    `---\ntên loại: BÁO CÁO\n${frontMatter}\n---\n\nMột.\n\n# Phụ lục 1\n\nHai.\n`,
  ).then((made) => textsOf(made, 'AnnexNote')[0]);
}

describe('annexes', () => {
  let made: MadeDocx;
  before(async () => {
    made = await makeDocx(annexed);
  });

  it('follow the signature, each on a new page', () => {
    const outline = outlineOf(childrenOf(made.body, 'w:p'));
    const from = outline.findIndex(([style]) => style === 'ClosingGap');
    assert.deepEqual(outline.slice(from), [
      ['ClosingGap', ''],
      ['Spacer', ''],
      ['AnnexTitle', 'Phụ lục 1\nSỐ LIỆU'],
      ['AnnexNote', '(Kèm theo Báo cáo số 08-BC/ĐU,\nngày 03/02/2026 của Đảng ủy xã Tân Hòa Mẫu)'],
      ['Heading2', '1. Đảng viên'],
      ['BodyTextFirstIndent', 'Số liệu cuối năm.'],
      ['Spacer', ''],
      ['AnnexTitle', 'PHỤ LỤC 2\nDanh sách'],
      ['AnnexNoteTyped', '(Kèm theo Báo cáo của Đảng ủy)'],
      ['BodyTextFirstIndent', 'Danh sách các chi bộ.'],
    ]);
    const types = allOf(made.body, 'w:sectPr').map((one) => valueOf(childOf(one, 'w:type')));
    assert.deepEqual([...new Set(types)], [undefined]);
  });

  it('have names in capitals, and stand in the navigation pane beside the first level', () => {
    assert.ok(allOf(made.body, 'w:rStyle').some((node) => valueOf(node) === 'PartName'));
    const style = childrenOf(partOf(made.file, 'word/styles.xml'), 'w:style').find(
      ({ attributes }) => attributes.get('w:styleId') === 'AnnexTitle',
    );
    assert.equal(valueOf(childOf(childOf(style, 'w:pPr'), 'w:outlineLvl')), '0');
  });

  it('bear no mark of circulation, which stands on page 1 of the report only', () => {
    const first = allOf(made.body, 'w:sectPr').map((one) =>
      childrenOf(one, 'w:headerReference').map(({ attributes }) => attributes.get('w:type')),
    );
    assert.deepEqual(first, [['default', 'first'], ['first'], [], []]);
    const titled = allOf(made.body, 'w:sectPr').map(
      (one) => childOf(one, 'w:titlePg') !== undefined,
    );
    assert.deepEqual(titled, [true, true, false, true]);
  });

  it('say which document they belong to, with room for what is not known yet', async () => {
    const known =
      'số: 12\nký hiệu: BC/CB\nngày: 14/10/2026\ncơ quan ban hành: CHI BỘ THÔN MẪU ĐÔNG';
    assert.equal(
      await attachedLine(known),
      '(Kèm theo Báo cáo số 12-BC/CB, ngày 14/10/2026 của Chi bộ thôn Mẫu Đông)',
    );
    assert.match(
      (await attachedLine('ký hiệu: BC/CB\nngày: /10/2026')) ?? '',
      /^\(Kèm theo Báo cáo số {4,}-BC\/CB, ngày {4,}\/10\/2026\)$/,
    );
    assert.match(
      (await attachedLine('')) ?? '',
      /^\(Kèm theo Báo cáo số {4,}, ngày {4,}\/ +\/ +\)$/,
    );
  });

  it('is laid out on its own paper and counted from 1', () => {
    const { document } = buildDocument(parseReport(annexed), profileNamed(), { form: 'final' });
    const { pages, stoppedAt } = layoutDocument(document);
    assert.equal(stoppedAt, undefined);
    assert.deepEqual(
      pages.map(({ width, height }) => width > height),
      [false, false, true, false],
    );
  });

  it('leaves the signature on paper that lies on its side when a table ends the report there', async () => {
    const text = `---\ntên loại: BC\nhọ tên: Mẫu\n---\n\nMột.\n\n<!-- bao-cao khổ ngang -->\n\n| A |\n|---|\n| b |\n\n<!-- bao-cao khổ dọc -->\n`;
    const { body } = await makeDocx(text);
    assert.equal(allOf(body, 'w:sectPr').length, 2);
    const widths = allOf(body, 'w:tblW').map(({ attributes }) => attributes.get('w:w'));
    assert.deepEqual(widths, ['9354', '14286', '14286']);
  });
});
