import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parse-report';
import { readYaml } from '../../../../src/core/yaml/read-yaml';
import { readTemplate } from '../../../../src/core/templates/read-template';
import {
  asYaml,
  valueOffers,
  valuesIn,
} from '../../../../src/editor/completion/front-matter-values';

const report = parseReport(`---
tên loại: BÁO CÁO
địa danh: Tân Hòa …
nơi nhận:
  - nhóm: [Ban Tổ chức Tỉnh ủy, Văn phòng Tỉnh ủy]
    ghi chú: (để báo cáo)
  - Các chi bộ
ký:
  - quyền hạn: T/M ĐẢNG ỦY
    chức vụ: BÍ THƯ
    họ tên: Nguyễn Văn Mẫu
---
`);

describe('values of the front matter', () => {
  it('are read from other reports, blanks left out', () => {
    assert.deepEqual(valuesIn(report, 'recipients'), [
      'Ban Tổ chức Tỉnh ủy',
      'Văn phòng Tỉnh ủy',
      'Các chi bộ',
    ]);
    assert.deepEqual(valuesIn(report, 'note'), ['(để báo cáo)']);
    assert.deepEqual(valuesIn(report, 'signer'), ['Nguyễn Văn Mẫu']);
    assert.deepEqual(valuesIn(report, 'place'), []);
    assert.deepEqual(valuesIn(report, 'parentBody'), []);
  });

  it('on offer begin with those used before, each once', () => {
    const offers = valueOffers('position', new Map(), ['CHỦ TỊCH', 'BÍ THƯ', 'CHỦ TỊCH']);
    assert.deepEqual(
      offers.slice(0, 3).map(({ text }) => text),
      ['CHỦ TỊCH', 'BÍ THƯ', 'PHÓ BÍ THƯ'],
    );
  });

  it('of type and layout come with what they mean; numbers are never offered', () => {
    const template = readTemplate('thu', '<!-- tên mẫu: Mẫu thử -->\n\n# I. A\n');
    assert.deepEqual(valueOffers('template', new Map([['thu', template]]), ['khac']), [
      { text: 'thu', detail: 'Mẫu thử' },
    ]);
    assert.match(valueOffers('profile', new Map(), [])[0]?.detail ?? '', /05-HD\/VPTW/);
    assert.deepEqual(valueOffers('number', new Map(), ['8']), []);
  });

  it('are written so that YAML reads them back', () => {
    const values = [
      'T/M ĐẢNG ỦY',
      '(để báo cáo)',
      'a: b',
      '[a]',
      'x #y',
      '"z"',
      '- q',
      'Q. TRƯỞNG',
    ];
    for (const value of values) {
      const { entries, problems } = readYaml(`k: ${asYaml(value)}\n`);
      assert.deepEqual(problems, [], value);
      assert.equal(entries[0]?.value.type === 'scalar' && entries[0].value.text, value);
    }
    assert.equal(asYaml('T/M ĐẢNG ỦY'), 'T/M ĐẢNG ỦY');
  });
});
