import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { mmToTwips } from '../../../src/core/word/units';
import { allOf, childOf, childrenOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { makeDocx, outlineOf, report, styleNamed, textsOf } from './make-docx';
import type { MadeDocx, MakeOptions } from './make-docx';
import { styleOf } from './words';

const signed = 'quyền hạn: T/M ĐẢNG ỦY\nchức vụ: BÍ THƯ\nhọ tên: Nguyễn Văn Mẫu';
const archive = 'nơi nhận: [Ban Thường vụ Tỉnh ủy, Lưu Văn phòng Đảng ủy]';

async function close(frontMatter: string, options?: MakeOptions): Promise<MadeDocx> {
  return makeDocx(
    report('Nội dung cuối cùng của báo cáo.', `tên loại: BC\n${frontMatter}`),
    options,
  );
}

/** The last table of the body. */
function blockOf({ body }: MadeDocx): XmlNode {
  return childrenOf(body, 'w:tbl').at(-1) as XmlNode;
}

describe('signatureBlock', () => {
  it('prints recipients on the left, level with the signature on the right', async () => {
    const [left, right] = childrenOf(
      childOf(blockOf(await close(`${archive}\n${signed}`)), 'w:tr') as XmlNode,
      'w:tc',
    );
    assert.deepEqual(outlineOf(childrenOf(left as XmlNode, 'w:p')), [
      ['RecipientsHead', 'Nơi nhận:'],
      ['Recipient', '- Ban Thường vụ Tỉnh ủy;'],
      ['Recipient', '- Lưu Văn phòng Đảng ủy.'],
    ]);
    assert.deepEqual(outlineOf(childrenOf(right as XmlNode, 'w:p')), [
      ['SignatureAuthority', 'T/M ĐẢNG ỦY'],
      ['SignaturePosition', 'BÍ THƯ'],
      ['SignatureName', 'Nguyễn Văn Mẫu'],
    ]);
  });

  it('ends recipients as the profile says, whatever was typed', async () => {
    const typed = 'nơi nhận: ["- Ban Một;", "+ Ban Hai,", Ban Ba., "Lưu Văn phòng;"]';
    assert.deepEqual(textsOf(await close(typed), 'Recipient'), [
      '- Ban Một;',
      '- Ban Hai;',
      '- Ban Ba;',
      '- Lưu Văn phòng.',
    ]);
    assert.deepEqual(textsOf(await close(typed, { profile: profileNamed('hd36') }), 'Recipient'), [
      '- Ban Một,',
      '- Ban Hai,',
      '- Ban Ba,',
      '- Lưu Văn phòng.',
    ]);
  });

  it('joins a group to its note by a brace as tall as its lines', async () => {
    const made = await close(
      'nơi nhận: [{nhóm: [Ban Một, Ban Hai, Ban Ba], ghi chú: để báo cáo}, Lưu]',
    );
    const group = allOf(blockOf(made), 'w:tbl')[1] as XmlNode;
    assert.deepEqual(outlineOf(allOf(group, 'w:p')), [
      ['Recipient', '- Ban Một;'],
      ['Recipient', '- Ban Hai;'],
      ['Recipient', '- Ban Ba;'],
      ['Brace3', '}'],
      ['BraceNote', '(để báo cáo)'],
    ]);
    assert.equal(valueOf(allOf(styleNamed(made, 'Brace3'), 'w:sz')[0]), String(2 * 12 * 3));
    assert.equal(valueOf(allOf(group, 'w:rStyle').at(-1)), 'RecipientNote');
  });

  it('puts groups that follow one another in one block, as Word joins tables that touch', async () => {
    const made = await close(
      'nơi nhận: [{nhóm: [Một, Hai], ghi chú: để báo cáo}, {nhóm: [Ba, Bốn], ghi chú: để biết}, Năm, {nhóm: [Sáu, Bảy], ghi chú: để làm}, Lưu]',
    );
    const blocks = allOf(blockOf(made), 'w:tbl').slice(1);
    assert.deepEqual(
      blocks.map((block) => childrenOf(block, 'w:tr').length),
      [2, 1],
    );
    assert.equal(textsOf(made, 'BraceNote').join(' '), '(để báo cáo) (để biết) (để làm)');
  });

  it('counts wrapped lines for the brace', async () => {
    const long =
      'Đảng ủy các cơ quan, đơn vị sự nghiệp và doanh nghiệp trên địa bàn xã Tân Hòa Mẫu';
    const made = await close(
      `nơi nhận: [{nhóm: ["${long}", Ban Hai], ghi chú: để báo cáo}, Lưu]\n${signed}`,
    );
    const lines = textsOf(made, 'Recipient').slice(0, 2).join('\n').split('\n').length;
    assert.ok(lines > 2);
    assert.deepEqual(textsOf(made, `Brace${lines}`), ['}']);
  });

  it('prints the note of one recipient on its line, brackets typed or not', async () => {
    const made = await close('nơi nhận: [{nhóm: [Ban Một], ghi chú: (để phối hợp)}, Lưu]');
    assert.deepEqual(textsOf(made, 'Recipient'), ['- Ban Một; (để phối hợp)', '- Lưu.']);
  });

  it('ends a cell with a paragraph when the last recipients are a group', async () => {
    await close('nơi nhận: [{nhóm: [Ban Một, Lưu Văn phòng], ghi chú: để lưu}]');
  });

  it('prints several lines of authority and position', async () => {
    const made = await close(
      'quyền hạn: [T/L BAN THƯỜNG VỤ, K/T TRƯỞNG BAN]\nchức vụ: [PHÓ TRƯỞNG BAN, Q. CHÁNH VĂN PHÒNG]',
    );
    assert.deepEqual(textsOf(made, 'SignatureAuthority'), ['T/L BAN THƯỜNG VỤ', 'K/T TRƯỞNG BAN']);
    assert.deepEqual(textsOf(made, 'SignaturePosition'), ['PHÓ TRƯỞNG BAN', 'Q. CHÁNH VĂN PHÒNG']);
  });

  it('puts two people who sign side by side, recipients below', async () => {
    const made = await close(
      `${archive}\nký: [{chức vụ: THƯ KÝ, họ tên: Trần Mẫu}, {quyền hạn: T/M ĐOÀN CHỦ TỊCH, họ tên: Lê Mẫu}]`,
    );
    const rows = childrenOf(blockOf(made), 'w:tr').map((row) =>
      childrenOf(row, 'w:tc').map((cell) => outlineOf(allOf(cell, 'w:p')).map(([, text]) => text)),
    );
    assert.deepEqual(rows, [
      [['THƯ KÝ'], ['T/M ĐOÀN CHỦ TỊCH']],
      [['Trần Mẫu'], ['Lê Mẫu']],
      [['', 'Nơi nhận:', '- Ban Thường vụ Tỉnh ủy;', '- Lưu Văn phòng Đảng ủy.']],
    ]);
  });

  it('keeps all rows of two people who sign on one page, and nothing that follows', async () => {
    const two =
      'ký: [{quyền hạn: T/M A, chức vụ: B, họ tên: Trần Mẫu}, {chức vụ: C, họ tên: Lê Mẫu}]';
    const keptOf = async (frontMatter: string): Promise<boolean[]> => {
      const made = await close(frontMatter);
      const rows = childrenOf(blockOf(made), 'w:tr');
      assert.equal(allOf(blockOf(made), 'w:cantSplit').length, rows.length);
      return rows.map((row) =>
        allOf(row, 'w:p').some((found) => {
          const style = styleNamed(made, styleOf(found) ?? '');
          return [found, style].some((node) => childOf(childOf(node, 'w:pPr'), 'w:keepNext'));
        }),
      );
    };
    assert.deepEqual((await keptOf(`${archive}\n${two}`)).slice(0, 2), [true, true]);
    assert.deepEqual(await keptOf(two), [true, false]);
  });

  it('leaves a gap between two people whose lines are long', async () => {
    const made = await close(
      'ký: [{quyền hạn: T/M ĐẢNG ỦY XÃ TÂN HÒA MẪU, họ tên: Trần Mẫu}, {quyền hạn: T/M ỦY BAN MẶT TRẬN TỔ QUỐC, họ tên: Lê Mẫu}]',
    );
    assert.deepEqual(
      textsOf(made, 'SignatureAuthority').map((text) => text.split('\n').length),
      [2, 2],
    );
  });

  it("prints the drafter's code below the recipients, or alone", async () => {
    assert.deepEqual(textsOf(await close(`${archive}\nngười soạn thảo: nvm`), 'Drafter'), ['nvm']);
    assert.deepEqual(textsOf(await close('người soạn thảo: nvm'), 'Drafter'), ['nvm']);
  });

  it('is left out when there is neither', async () => {
    assert.equal(childrenOf((await close('')).body, 'w:tbl').length, 1);
  });

  it('widens the left column for long recipients as far as the signature leaves room', async () => {
    const { closing } = profileNamed();
    const leftOf = async (frontMatter: string): Promise<number> => {
      const grid = childOf(blockOf(await close(frontMatter)), 'w:tblGrid') as XmlNode;
      return Number(childrenOf(grid)[0]?.attributes.get('w:w'));
    };
    const long = 'nơi nhận: [Các đồng chí ủy viên Ban Chấp hành Đảng bộ xã Tân Hòa, Lưu]';
    assert.equal(await leftOf(`${archive}\n${signed}`), mmToTwips(closing.leftWidth));
    assert.ok((await leftOf(`${long}\n${signed}`)) > mmToTwips(closing.leftWidth));
    const broad = 'quyền hạn: T/M BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÂN MẪU';
    assert.equal(await leftOf(`${long}\n${broad}`), mmToTwips(closing.leftWidth));
  });

  it('never splits, and keeps two lines of text with it', async () => {
    const keptOf = async (body: string): Promise<string[]> => {
      const made = await makeDocx(report(body, `tên loại: BC\n${signed}`));
      assert.equal(allOf(blockOf(made), 'w:cantSplit').length, 1);
      return outlineOf(
        made.paragraphs.filter((found) => childOf(childOf(found, 'w:pPr'), 'w:keepNext')),
      ).map(([, text]) => text);
    };
    const long = 'một câu đủ dài để chiếm hơn một dòng trên trang giấy khổ A4 '.repeat(3).trim();
    assert.deepEqual(await keptOf(`Đầu.\n\n${long}`), [long]);
    assert.deepEqual(await keptOf('Đầu.\n\nMột.\n\nHai.'), ['Một.', 'Hai.']);
    assert.deepEqual(await keptOf('Đầu.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |'), [
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('keeps the gap before it with it', async () => {
    const made = await close(signed);
    const gap = made.paragraphs.find((found) => styleOf(found) === 'ClosingGap');
    assert.ok(gap);
    assert.equal(allOf(styleNamed(made, 'ClosingGap'), 'w:keepNext').length, 1);
  });
});
