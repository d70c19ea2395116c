import assert from 'node:assert/strict';
import { Paginator } from '../../../src/core/pages/paginator';
import { annexed } from '../word/annexed';
import { expectPagesOfOneGo } from './changes';
import { layOut, textItems } from './laid-out';
import type { LaidOut } from './laid-out';

const line =
  'Các chi bộ duy trì nền nếp sinh hoạt hằng tháng, nội dung thiết thực, gắn với thực tế.\n\n';
const long = annexed
  .replace('Các chi bộ sinh hoạt đều.\n', line.repeat(20))
  .replace('Số liệu cuối năm.\n', line.repeat(20));

function headersOf({ pages }: LaidOut): string[] {
  return pages.map((page) =>
    textItems(page)
      .filter(({ role }) => role === 'header')
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('pages of a report with annexes', function () {
  this.timeout(120_000);
  const paginator = new Paginator();

  it('lie as their sections say, each annex counted from 1 in its page headers', () => {
    const laidOut = expectPagesOfOneGo(long, paginator);
    const shown = laidOut.pages.map(({ width, height }, index) => [
      width > height ? 'ngang' : 'dọc',
      headersOf(laidOut)[index],
    ]);
    assert.deepEqual(shown, [
      ['dọc', 'LƯU HÀNH NỘI BỘ'],
      ['dọc', '2'],
      ['dọc', ''],
      ['dọc', '2'],
      ['ngang', '3'],
      ['dọc', ''],
    ]);
    assert.ok(laidOut.steps.length > 1, 'there was one slice only');
  });

  const changes = new Map([
    [
      'a page more in the report',
      long.replace('# I. KẾT QUẢ\n', `# I. KẾT QUẢ\n\n${line.repeat(16)}`),
    ],
    ['a table turned back', long.replace('<!-- bao-cao khổ ngang -->\n', '')],
  ]);
  for (const [name, changed] of changes) {
    it(`are those of one go after a change: ${name}`, () => {
      assert.notEqual(changed, long);
      expectPagesOfOneGo(changed, paginator);
    });
  }

  it('lead back to the heading of an annex, and to the table on its side', () => {
    const { pages, places, report } = layOut(long);
    const found = pages.flatMap(textItems).flatMap((item) => {
      const range = places.rangeOf(item);
      return range && /Phụ lục 1|Mẫu Đông/.test(item.text)
        ? [report.text.slice(range.start, range.end)]
        : [];
    });
    assert.deepEqual(found, ['# Phụ lục 1: SỐ LIỆU[^1]', 'Mẫu Đông']);
  });
});
