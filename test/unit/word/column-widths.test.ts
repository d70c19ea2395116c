import assert from 'node:assert/strict';
import { columnWidths } from '../../../src/core/word/column-widths';

const total = 9354;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('columnWidths', () => {
  it('adds up to the twip, whatever the columns need', () => {
    for (let count = 1; count < 12; count++) {
      const needs = Array.from({ length: count }, (_, index) => ({
        least: 100 + 37 * index,
        whole: 300 + 911 * index,
      }));
      const widths = columnWidths(needs, total);
      assert.equal(sum(widths), total);
      assert.ok(widths.every(Number.isInteger));
    }
  });

  it('breaks no text while there is room for all', () => {
    const needs = [
      { least: 500, whole: 4000 },
      { least: 500, whole: 600 },
    ];
    columnWidths(needs, total).forEach((width, index) => {
      assert.ok(width >= (needs[index] as { whole: number }).whole);
    });
  });

  it('gives a short column what it needs and the rest to the long one', () => {
    const [short, long] = columnWidths(
      [
        { least: 500, whole: 700 },
        { least: 900, whole: 40000 },
      ],
      total,
    );
    assert.equal(short, 700);
    assert.equal(long, total - 700);
  });

  it('shares by longest words when not even those fit', () => {
    assert.deepEqual(
      columnWidths(
        [
          { least: 9000, whole: 9000 },
          { least: 3000, whole: 3000 },
        ],
        8000,
      ),
      [6000, 2000],
    );
  });
});
