import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { documentNumber } from '../../../src/core/word/document-number';

const layout = { ...profileNamed().headerBlock, numberGap: 4 };

function printed(number?: string, code?: string): string {
  return documentNumber(number, code, layout)
    .map(({ text }) => text)
    .join('');
}

const numbers: readonly (readonly [string | undefined, string | undefined, string])[] = [
  ['8', 'BC/ĐU', 'Số 08-BC/ĐU'],
  ['08', 'BC/ĐU', 'Số 08-BC/ĐU'],
  ['008', 'BC/ĐU', 'Số 08-BC/ĐU'],
  ['128', 'BC/ĐU', 'Số 128-BC/ĐU'],
  [undefined, 'BC/ĐU', 'Số     -BC/ĐU'],
  ['8', undefined, 'Số 08'],
  ['12a', '-BC/ĐU', 'Số 12a-BC/ĐU'],
  ['Số: 12-', 'BC/ĐU', 'Số 12-BC/ĐU'],
  ['12-BC/ĐU', undefined, 'Số 12-BC/ĐU'],
];

describe('documentNumber', () => {
  for (const [number, code, expected] of numbers) {
    it(`prints ${number ?? 'no number'} and ${code ?? 'no code'} as “${expected}”`, () => {
      assert.equal(printed(number, code), expected);
    });
  }
});
