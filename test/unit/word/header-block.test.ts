import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { mmToTwips } from '../../../src/core/word/units';
import { allOf, childOf, childrenOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { makeDocx, outlineOf, report, styleNamed, textsOf } from './make-docx';
import type { MadeDocx } from './make-docx';

const bodies = 'cơ quan cấp trên: ĐẢNG BỘ TỈNH A\ncơ quan ban hành: ĐẢNG ỦY XÃ B';

function columnsOf({ body }: MadeDocx): XmlNode[] {
  return allOf(childOf(body, 'w:tbl') as XmlNode, 'w:tc');
}

async function columns(frontMatter: string): Promise<[string | undefined, string][][]> {
  const made = await makeDocx(report('Nội dung.', frontMatter));
  return columnsOf(made).map((cell) => outlineOf(allOf(cell, 'w:p')));
}

describe('headerBlock', () => {
  it('prints bodies, star and number on the left, the Party and the date on the right', async () => {
    const [left, right] = await columns(
      `${bodies}\nsố: 8\nký hiệu: BC/ĐU\nđịa danh: Tân Mẫu\nngày: 3/2/2026\ntên loại: BÁO CÁO`,
    );
    assert.deepEqual(left, [
      ['ParentBody', 'ĐẢNG BỘ TỈNH A'],
      ['IssuingBody', 'ĐẢNG ỦY XÃ B'],
      ['Star', '*'],
      ['DocumentNumber', 'Số 08-BC/ĐU'],
    ]);
    assert.deepEqual(right, [
      ['PartyName', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['PartyRule', ''],
      ['PlaceAndDate', 'Tân Mẫu, ngày 03 tháng 02 năm 2026'],
    ]);
  });

  it('leaves room for a number and a date not known yet', async () => {
    const [left, right] = await columns(
      `${bodies}\nsố:\nký hiệu: BC/ĐU\nđịa danh: Tân Mẫu\nngày:\ntên loại: BC`,
    );
    assert.deepEqual(left?.at(-1), ['DocumentNumber', 'Số       -BC/ĐU']);
    assert.match(right?.at(-1)?.[1] ?? '', /^Tân Mẫu, ngày {8}tháng {8}năm {7}$/);
  });

  it('leaves out the lines of fields that are not given', async () => {
    const [left, right] = await columns('tên loại: BÁO CÁO');
    assert.deepEqual(left, [['ParentBody', '']]);
    assert.deepEqual(
      right?.map(([style]) => style),
      ['PartyName', 'PartyRule'],
    );
  });

  it('prints several bodies, one a line', async () => {
    const [left] = await columns(
      'cơ quan cấp trên: [A MỘT, A HAI]\ncơ quan ban hành: [B MỘT, B HAI]\ntên loại: BC',
    );
    assert.deepEqual(
      left?.map(([, text]) => text),
      ['A MỘT', 'A HAI', 'B MỘT', 'B HAI', '*'],
    );
  });

  it('breaks a long name into even lines', async () => {
    const [left] = await columns(
      'cơ quan ban hành: ĐẢNG ỦY BỆNH VIỆN ĐA KHOA HÒA MẪU\ntên loại: BC',
    );
    assert.deepEqual(left?.[0], ['IssuingBody', 'ĐẢNG ỦY BỆNH VIỆN\nĐA KHOA HÒA MẪU']);
  });

  it('prints urgency and draft below the number', async () => {
    const [left] = await columns(`${bodies}\nsố: 8\nkhẩn: hỏa tốc\ndự thảo: 2\ntên loại: BC`);
    assert.deepEqual(left?.slice(-2), [
      ['Urgency', 'hỏa tốc'],
      ['DraftMark', 'Dự thảo lần 2'],
    ]);
  });

  for (const [typed, printed] of [
    ['có', 'Dự thảo'],
    ['lần cuối', 'Dự thảo lần cuối'],
    ['Dự thảo ngày 5/6', 'Dự thảo ngày 5/6'],
  ] as const) {
    it(`prints “dự thảo: ${typed}” as “${printed}”`, async () => {
      const made = await makeDocx(report('A.', `dự thảo: ${typed}\ntên loại: BC`));
      assert.deepEqual(textsOf(made, 'DraftMark'), [printed]);
    });
  }

  it('marks a draft that does not say so, and no final document', async () => {
    const text = report('A.', 'tên loại: BC');
    assert.deepEqual(textsOf(await makeDocx(text, { form: 'draft' }), 'DraftMark'), ['Dự thảo']);
    assert.deepEqual(textsOf(await makeDocx(text), 'DraftMark'), []);
    const denied = report('A.', 'dự thảo: không\ntên loại: BC');
    assert.deepEqual(textsOf(await makeDocx(denied), 'DraftMark'), []);
  });

  it('widens the right column for a long date line, and breaks a longer one after the place', async () => {
    const widths = async (place: string): Promise<[number, string]> => {
      const made = await makeDocx(
        report('A.', `địa danh: ${place}\nngày: 28/12/2026\ntên loại: BC`),
      );
      const right = childOf(childOf(columnsOf(made)[1], 'w:tcPr'), 'w:tcW');
      return [Number(right?.attributes.get('w:w')), textsOf(made, 'PlaceAndDate')[0] ?? ''];
    };
    const { headerBlock, page } = profileNamed();
    const usual = mmToTwips(page.width) - 1701 - 851 - mmToTwips(headerBlock.leftWidth);
    assert.equal((await widths('Mẫu'))[0], usual);
    const [wider, line] = await widths('Tân Hòa Mẫu B');
    assert.ok(wider > usual && wider <= mmToTwips(headerBlock.widestRight));
    assert.doesNotMatch(line, /\n/);
    const [again, broken] = await widths('Thành phố Hồ Chí Minh');
    assert.equal(again, usual);
    assert.equal(broken, 'Thành phố Hồ Chí Minh,\nngày 28 tháng 12 năm 2026');
  });

  it("draws the rule as long as the Party's name", async () => {
    const made = await makeDocx(report('A.', 'tên loại: BC'));
    const width = Number(
      childOf(childOf(columnsOf(made)[1], 'w:tcPr'), 'w:tcW')?.attributes.get('w:w'),
    );
    const indent = childOf(childOf(styleNamed(made, 'PartyRule'), 'w:pPr'), 'w:ind');
    const [left, right] = ['w:left', 'w:right'].map((name) => Number(indent?.attributes.get(name)));
    assert.ok(Math.abs(width - (left ?? 0) - (right ?? 0) - 4133) <= 2);
  });

  it('is one table without lines that no page end splits', async () => {
    const made = await makeDocx(report('A.', 'tên loại: BC'));
    const table = childOf(made.body, 'w:tbl') as XmlNode;
    assert.equal(childrenOf(table, 'w:tr').length, 1);
    assert.equal(allOf(table, 'w:cantSplit').length, 1);
    assert.equal(childOf(styleNamed(made, 'TwoColumns'), 'w:tblBorders'), undefined);
  });
});
