import assert from 'node:assert/strict';
import { stateFormat } from '../../../../src/core/checks/rules/state-format';
import { findIn, fixed, marks } from './language';

describe('state-format', () => {
  it('knows the habits of the State’s format in the body', () => {
    assert.deepEqual(marks(stateFormat, 'Số: 12/BC-ĐU'), ['Số: → Số', '12/BC-ĐU → 12-BC/ĐU']);
    assert.deepEqual(marks(stateFormat, 'KT. BÍ THƯ\n\nPhụ lục II'), [
      'KT.  → K/T',
      'Phụ lục II → Phụ lục 2',
    ]);
    assert.deepEqual(marks(stateFormat, '- Như trên;\n- Lưu: VT.'), ['Như trên', 'Lưu:']);
    assert.equal(
      fixed(stateFormat, 'Kế hoạch số 39/KH/HU đã xong./.'),
      'Kế hoạch số 39-KH/HU đã xong.',
    );
  });

  it('knows them in the front matter', () => {
    const text =
      '---\ntên loại: BÁO CÁO\nký hiệu: "BC-TU"\nnơi nhận:\n  - Như trên\n  - "Lưu: VT"\n---\n';
    assert.deepEqual(
      findIn([stateFormat], text).map(({ range }) => text.slice(range.start, range.end)),
      ['BC-TU', 'Như trên', 'Lưu:'],
    );
  });

  it('leaves the State’s own documents and right forms alone', () => {
    assert.deepEqual(
      marks(
        stateFormat,
        'Nghị định số 30/2020/NĐ-CP; Quyết định số 12/QĐ-UBND; số 12-NQ/TU; Số -BC/ĐU; như trên đã nói; phụ lục 2; T/M ĐẢNG ỦY.',
      ),
      [],
    );
  });
});
