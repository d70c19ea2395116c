import assert from 'node:assert/strict';
import { date } from '../../../../src/core/checks/rules/date';
import { assertAccurate, measure, readCases } from '../formalities/accuracy';
import { fixed } from './language';

describe('date', () => {
  it('finds what is wrong in the fixtures and nothing else', () => {
    const cases = [...readCases('formalities/dates.txt'), ...readCases('formalities/periods.txt')];
    assert.ok(cases.length >= 50);
    const accuracy = measure([date], cases);
    assert.deepEqual([...accuracy.wrong, ...accuracy.missed], []);
    assertAccurate(accuracy);
  });

  it('puts the zeros of the norm unseen, in the form that was typed', () => {
    assert.equal(
      fixed(date, 'Ngày 6/7/2018, ngày 05/09/2026, ngày 3 tháng 2 năm 1930, ngày 1-02-2026.', true),
      'Ngày 06/7/2018, ngày 05/9/2026, ngày 03 tháng 02 năm 1930, ngày 01-02-2026.',
    );
  });

  it('changes nothing else unseen', () => {
    const text = 'Nhiệm kỳ 2025 - 2020, ngày 31/4/2026.';
    assert.equal(fixed(date, text, true), text);
  });

  it('reads a date whatever its Unicode form and the line ends round it', () => {
    assert.equal(
      fixed(date, 'Đến ngày\n6/7/2018 và **7/8/2018**.'.normalize('NFD'), true).normalize('NFC'),
      'Đến ngày\n06/7/2018 và **07/8/2018**.',
    );
  });
});
