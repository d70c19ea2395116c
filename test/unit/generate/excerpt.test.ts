import assert from 'node:assert/strict';
import { excerpt } from '../../../scripts/generate/excerpt';

const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `dòng ${String(index + 1)}`).join('\n');

describe('excerpt of an example', () => {
  it('shows a short text whole', () => {
    assert.equal(
      excerpt(`${numbered(14)}\n`, () => false),
      numbered(14),
    );
  });

  it('shows the lines that matter with three on each side, and says where lines are left out', () => {
    const shown = excerpt(numbered(30), (line) => line === 'dòng 10' || line === 'dòng 30');
    assert.deepEqual(shown.split('\n'), [
      '[…]',
      ...['dòng 7', 'dòng 8', 'dòng 9', 'dòng 10', 'dòng 11', 'dòng 12', 'dòng 13'],
      '[…]',
      ...['dòng 27', 'dòng 28', 'dòng 29', 'dòng 30'],
    ]);
  });

  it('gives the index of each line', () => {
    const shown = excerpt(numbered(30), (_, index) => index === 0);
    assert.deepEqual(shown.split('\n'), ['dòng 1', 'dòng 2', 'dòng 3', 'dòng 4', '[…]']);
  });

  it('cuts the middle out of a long line', () => {
    const shown = excerpt(`«${'> '.repeat(500)}hết»`, () => true);
    assert.ok(shown.length < 160);
    assert.match(shown, /^«> > .* \[…\] .*hết»$/);
  });
});
