import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/report/front-matter/read-front-matter';
import { parseReport } from '../../../src/core/report/parse-report';
import { readUnitSettings } from '../../../src/core/settings/unit-settings';

const matter = (yaml: string): string => `---\n${yaml}\n---\n`;
const metadata = (yaml: string) => readFrontMatter(matter(yaml)).metadata;

describe('front matter', () => {
  it('keeps every scalar as text', () => {
    assert.equal(metadata('số: 08').number?.text, '08');
    assert.equal(metadata('ngày: 2026-10-14').date?.text, '2026-10-14');
    assert.equal(metadata('họ tên: null').signatures[0]?.name?.text, 'null');
  });

  it('finds keys whatever their case, Unicode form and diacritics', () => {
    for (const key of ['Trích yếu', 'trich yeu', 'TRÍCH YẾU', 'trích yếu'.normalize('NFD')]) {
      assert.equal(metadata(`${key}: tổng kết`).subject?.text, 'tổng kết', key);
    }
  });

  describe('values that YAML refuses are read as typed and cost no other field', () => {
    const values = [
      'tổng kết: ba năm',
      '"học tập" và làm theo',
      '[điền]',
      '"mở mà không đóng',
      '@ghi',
      '*sao',
      '{a',
    ];
    for (const value of values) {
      it(value, () => {
        const {
          metadata: data,
          problems,
          entries,
        } = readFrontMatter(matter(`trích yếu: ${value}\nđịa danh: Tân Hòa Mẫu`));
        assert.equal(data.subject?.text, value);
        assert.equal(data.place?.text, 'Tân Hòa Mẫu');
        const said = problems.length > 0 || entries.some(({ misshapen }) => misshapen);
        assert.equal(said, value !== '*sao');
      });
    }
  });

  it('places every value in the text', () => {
    const text = matter('mẫu: a\ntrích yếu: "tổng kết"\nnơi nhận:\n  - Chi bộ');
    for (const entry of readFrontMatter(text).entries) {
      for (const scalar of entry.scalars) {
        assert.ok(scalar.range);
        assert.ok(text.slice(scalar.range.start, scalar.range.end).includes(scalar.text));
      }
    }
  });

  it('reads recipients: lines, groups and what looks like a mapping', () => {
    const yaml = 'nơi nhận:\n- Chi bộ\n- Lưu: VT\n- {nhóm: [A, B], ghi chú: (để báo cáo)}';
    assert.deepEqual(
      metadata(yaml).recipients.map(({ names, note }) => [
        names.map(({ text }) => text),
        note?.text,
      ]),
      [
        [['Chi bộ'], undefined],
        [['Lưu: VT'], undefined],
        [['A', 'B'], '(để báo cáo)'],
      ],
    );
  });

  it('reads one signature from flat keys, several from ký', () => {
    assert.equal(metadata('chức vụ: BÍ THƯ').signatures.length, 1);
    const two = metadata('ký:\n- {chức vụ: BÍ THƯ, họ tên: A}\n- {chức vụ: CHỦ TỊCH, họ tên: B}');
    assert.deepEqual(
      two.signatures.map(({ name }) => name?.text),
      ['A', 'B'],
    );
  });

  it('reads CRLF lines and ends at the second ---', () => {
    const text = '---\r\nmẫu: a\r\nsố: 8\r\n---\r\n\r\nNội dung --- x\r\n';
    const { range, metadata: data } = readFrontMatter(text);
    assert.deepEqual([data.template?.text, data.number?.text], ['a', '8']);
    assert.equal(text.slice(range?.start, range?.end).trim().endsWith('---'), true);
  });

  it('does not cut the text at # lines inside', () => {
    const report = parseReport('---\n# chú thích\nmẫu: a\n---\n\nNội dung');
    assert.equal(report.isReport, true);
    assert.equal(report.blocks.length, 1);
  });

  for (const key of ['mẫu', 'tên loại', 'tiêu đề']) {
    it(`makes a file ours: ${key}`, () =>
      assert.equal(parseReport(matter(`${key}: x`)).isReport, true));
  }
  it('also when its closing line is missing', () => {
    assert.equal(parseReport('---\nmẫu: x\n\n# I. A\n').isReport, true);
  });
  it('leaves other files alone', () => {
    for (const text of ['# A', matter('title: x'), matter('địa danh: x')]) {
      assert.equal(parseReport(text).isReport, false, text);
    }
  });

  describe('defaults of the unit', () => {
    const { defaults } = readUnitSettings(
      'đơn vị:\n  địa danh: Tân Hòa Mẫu\n  nơi nhận: [A, B]\n  chức vụ: BÍ THƯ\n',
    );
    it('complete what is missing, without a place', () => {
      const { metadata: data } = readFrontMatter(matter('mẫu: a'), defaults);
      assert.deepEqual(data.place, { text: 'Tân Hòa Mẫu' });
    });
    it('are replaced whole', () => {
      const { metadata: data } = readFrontMatter(matter('nơi nhận: [C]\nđịa danh:'), defaults);
      assert.deepEqual(
        data.recipients.flatMap(({ names }) => names.map(({ text }) => text)),
        ['C'],
      );
      assert.equal(data.place, undefined);
    });
    it('give way to ký', () => {
      const { metadata: data } = readFrontMatter(matter('ký: [{họ tên: A}]'), defaults);
      assert.deepEqual(
        data.signatures.map(({ name, position }) => [name?.text, position.length]),
        [['A', 0]],
      );
    });
  });
});

describe('bao-cao.yaml', () => {
  it('reads every key', () => {
    const settings = readUnitSettings(
      'quy tắc: {blank: error, footnote: off}\ntừ điển: [Ea Mẫu]\nthư mục mẫu: mau\nngôn ngữ: en\nthể thức: {hd05: {cỡ chữ: 15}}',
    );
    assert.deepEqual(
      [...settings.severities],
      [
        ['blank', 'error'],
        ['footnote', 'off'],
      ],
    );
    assert.deepEqual([...settings.dictionary], ['Ea Mẫu']);
    assert.deepEqual([settings.templateFolder, settings.language], ['mau', 'en']);
    assert.deepEqual([...settings.layout.keys()], ['hd05']);
    assert.deepEqual(settings.problems, []);
  });

  it('names unknown keys, rules and severities with their place', () => {
    const text = 'quy tac:\n  blnk: off\n  blank: loud\ntu dien lon: [a]\nđơn vị:\n  dia dan: x\n';
    const problems = readUnitSettings(text).problems.map(({ range, expected }) => [
      text.slice(range.start, range.end),
      expected[0],
    ]);
    assert.deepEqual(problems, [
      ['tu dien lon', 'từ điển'],
      ['dia dan', 'địa danh'],
      ['blnk', 'blank'],
      ['loud', 'error'],
    ]);
  });

  it('shows what is missing at the end at the last sign there is', () => {
    const text = 'nơi nhận:\n- [';
    const [problem] = readUnitSettings(text).problems;
    assert.deepEqual(problem?.range, { start: text.length - 1, end: text.length });
  });

  it('never throws', () => {
    for (const text of ['', ':', '- a', '\t', '{', 'quy tắc: [', '"a', 'đơn vị: x'])
      readUnitSettings(text);
  });
});
