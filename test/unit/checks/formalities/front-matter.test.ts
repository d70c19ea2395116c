import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/checks/apply-fixes';
import { frontMatter } from '../../../../src/core/checks/rules/front-matter';
import { numberAndCode } from '../../../../src/core/checks/rules/number-and-code';
import { recipients } from '../../../../src/core/checks/rules/recipients';
import { signature } from '../../../../src/core/checks/rules/signature';
import { stateFormat } from '../../../../src/core/checks/rules/state-format';
import { overlaps } from '../../../../src/core/report/range';
import { findIn } from '../rules/language';
import { assertAccurate, measure, readFrontMatters } from './accuracy';

const rules = [numberAndCode, signature, recipients];
const cases = readFrontMatters('formalities/front-matter.txt');

function fixAll(fields: string): string {
  const text = `---\ntên loại: BÁO CÁO\n${fields}\n---\n`;
  const edits = findIn(rules, text).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(text, edits).slice(text.indexOf(fields), -5);
}

describe('number-and-code, signature, recipients', () => {
  it('find what is wrong in the fixtures and nothing else', () => {
    assert.ok(cases.length >= 70);
    const accuracy = measure(rules, cases);
    assert.deepEqual([...accuracy.wrong, ...accuracy.missed], []);
    assertAccurate(accuracy);
  });

  it('say nothing that front-matter and state-format say of the same place', () => {
    const state =
      '---\ntên loại: BÁO CÁO\nký hiệu: BC-ĐU\nquyền hạn: KT. BÍ THƯ\nchức vụ: PHÓ BÍ THƯ\nnơi nhận:\n  - Như trên\n  - "Lưu: VT"\n---\n';
    for (const text of [state, ...cases.map((one) => one.text)]) {
      const others = findIn([frontMatter, stateFormat], text);
      for (const { range, message } of findIn(rules, text)) {
        assert.ok(!others.some((other) => overlaps(other.range, range)), `${message}\n${text}`);
      }
    }
  });

  it('mend what is certain', () => {
    const fields = [
      'cơ quan cấp trên: TỈNH ỦY AN MẪU',
      'cơ quan ban hành: BAN CHẤP HÀNH ĐẢNG BỘ XÃ TÂN HÒA MẪU',
      'số: 8/2026',
      'quyền hạn: "T / M ĐẢNG ỦY"',
      'chức vụ: Bí thư Đảng ủy',
      'họ tên: PGS.TS. NGUYỄN VĂN MẪU',
    ].join('\n');
    assert.equal(
      fixAll(fields),
      [
        'cơ quan cấp trên: TỈNH ỦY AN MẪU',
        'cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU',
        'số: 8',
        'quyền hạn: "T/M ĐẢNG ỦY"',
        'chức vụ: Bí thư',
        'họ tên: NGUYỄN VĂN MẪU',
      ].join('\n'),
    );
    assert.equal(fixAll('họ tên: NGUYỄN VĂN MẪU'), 'họ tên: Nguyễn Văn Mẫu');
  });

  it('add the archive line where the list has room for it, and to no group', () => {
    const issuer = 'cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU\n';
    assert.equal(
      fixAll(`${issuer}nơi nhận:\n- Các chi bộ`),
      `${issuer}nơi nhận:\n- Các chi bộ\n- Lưu Văn phòng Đảng ủy`,
    );
    for (const list of [
      'nơi nhận: [Các chi bộ, Đảng ủy xã]',
      'nơi nhận: Các chi bộ',
      'nơi nhận:\n  - nhóm:\n      - Các chi bộ\n    ghi chú: (để báo cáo)',
    ]) {
      assert.equal(fixAll(issuer + list), issuer + list);
      assert.equal(findIn(rules, `---\ntên loại: BÁO CÁO\n${issuer}${list}\n---\n`).length, 1);
    }
  });

  it('name what was typed below the text though it belongs above it', () => {
    const text =
      '---\ntên loại: BÁO CÁO\n---\nChi bộ họp.\n\nNơi nhận:\n\n- Đảng ủy xã;\n\nT/M CHI BỘ\n\nNơi nhận hồ sơ là Văn phòng.';
    assert.deepEqual(
      findIn(rules, text).map(({ range }) => text.slice(range.start, range.end)),
      ['Nơi nhận:', 'T/M CHI BỘ'],
    );
  });

  it('leave the values of a unit’s settings to the settings', () => {
    assert.deepEqual(findIn(rules, '---\ntên loại: BÁO CÁO\n---\n'), []);
  });
});
