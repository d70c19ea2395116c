import assert from 'node:assert/strict';
import { rules } from '../../../../src/core/checks/rules';
import { citation } from '../../../../src/core/checks/rules/citation';
import { citationsOf } from '../../../../src/core/checks/citations/citations-of';
import { overlaps } from '../../../../src/core/report/range';
import { parseReport } from '../../../../src/core/report/parse-report';
import { assertAccurate, measure, readCases } from '../formalities/accuracy';
import { findIn, fixed, marks } from './language';

const cases = [...readCases('citations/sentences.txt'), ...readCases('citations/reports.txt')];

describe('citation', () => {
  it('finds what is wrong in the fixtures and nothing else', () => {
    assert.ok(cases.length >= 60);
    const accuracy = measure([citation], cases);
    assert.deepEqual([...accuracy.wrong, ...accuracy.missed], []);
    assertAccurate(accuracy);
  });

  it('says nothing of a number that another rule names', () => {
    const others = rules.filter(({ id }) =>
      ['state-format', 'spacing', 'punctuation'].includes(id),
    );
    const loose =
      '---\nmẫu: bao-cao-chinh-tri\n---\nQuyết định số 12/QĐ-TU, số 12 - NQ/TU, công văn số -CVHU, số 39/KH/HU.';
    for (const text of [loose, ...cases.map((one) => one.text)]) {
      const said = findIn([citation], text).filter(({ message }) => message.includes('gạch nối'));
      for (const { range } of findIn(others, text)) {
        assert.ok(!said.some((one) => overlaps(one.range, range)), text);
      }
    }
  });

  it('adds the comma, leaves out what was said before, puts the signs in place', () => {
    assert.equal(
      fixed(citation, 'Hướng dẫn số **12-HD/BTCTW** ngày 06/7/2018 của Ban Tổ chức Trung ương.'),
      'Hướng dẫn số **12-HD/BTCTW**, ngày 06/7/2018 của Ban Tổ chức Trung ương.',
    );
    const full = 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị';
    assert.equal(
      fixed(citation, `${full} rõ.\n\nTheo ${full}, chi bộ họp.`),
      `${full} rõ.\n\nTheo Chỉ thị số 05-CT/TW, chi bộ họp.`,
    );
    assert.equal(fixed(citation, 'Số 37-QĐ-TW.'), 'Số 37-QĐ/TW.');
  });

  it('changes nothing where two values contradict each other: it names both', () => {
    const text = 'Chỉ thị số 05-NQ/TW, ngày 15/5/2016 của Bộ Chính trị.';
    assert.equal(fixed(citation, text), text);
    assert.deepEqual(marks(citation, text), ['Chỉ thị số 05-NQ/TW → 05-CT/TW']);
    const [finding] = findIn([citation], `---\ntên loại: BÁO CÁO\n---\n${text}`);
    assert.match(finding?.message ?? '', /“Chỉ thị” và “05-NQ\/TW”.*nghị quyết/);
  });

  it('lists the documents a report cites, with all their parts', () => {
    const text =
      '---\ntên loại: BÁO CÁO\ntrích yếu: sơ kết Chỉ thị số 50-CT/TW\n---\nTheo Nghị quyết số **21-NQ/TW**, ngày 16/6/2022 của Ban Chấp hành Trung ương về tổ chức cơ sở đảng.\n\n- Kế hoạch số 12-KH/ĐU.';
    const report = parseReport(text);
    const listed = citationsOf(report).map(({ citation: one, text: { locate } }) => {
      const range = locate(one.start, one.end);
      return [
        range && text.slice(range.start, range.end),
        one.type?.text,
        one.number.figure,
        one.date?.date.year,
        one.issuer?.text,
        one.subject?.text,
      ];
    });
    assert.deepEqual(listed, [
      ['Chỉ thị số 50-CT/TW', 'Chỉ thị', 50, undefined, undefined, undefined],
      [
        'Nghị quyết số **21-NQ/TW**, ngày 16/6/2022 của Ban Chấp hành Trung ương',
        'Nghị quyết',
        21,
        2022,
        'Ban Chấp hành Trung ương',
        'về tổ chức cơ sở đảng',
      ],
      ['Kế hoạch số 12-KH/ĐU', 'Kế hoạch', 12, undefined, undefined, undefined],
    ]);
  });
});
