import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBlanks } from '../../../../src/core/report/blanks/find-blanks';
import type { Blank, PassageContext } from '../../../../src/core/report/blanks/find-blanks';
import { readMarkedLines, withMarks } from './marked-lines';
import type { MarkedLine } from './marked-lines';

const fixture = join(__dirname, '../../../fixtures/blanks.txt');
const lines = readMarkedLines(readFileSync(fixture, 'utf8'));

function inPassage(kind: PassageContext['kind']): PassageContext {
  return { kind, hasChildren: false };
}

function find(text: string, kind: PassageContext['kind'] = 'paragraph'): Blank[] {
  return findBlanks(text, inPassage(kind));
}

function marked(text: string, context: PassageContext = inPassage('paragraph')): string {
  return withMarks(text, findBlanks(text, context));
}

describe('findBlanks', () => {
  describe('on the fixture of invented sentences', () => {
    it('has enough of them, half of them traps', () => {
      const traps = lines.filter(({ blanks }) => blanks.length === 0);
      assert.ok(lines.length >= 200, `${lines.length} sentences`);
      assert.ok(traps.length * 2 >= lines.length, `${traps.length} traps of ${lines.length}`);
    });

    for (const line of lines) {
      it(line.marked, () => {
        assert.equal(marked(line.text, inPassage(line.kind)), line.marked);
      });
    }

    it('reaches precision and recall of 0.97 on runs of dots', () => {
      const { hits, misses, alarms } = score(lines);
      assert.ok(hits / (hits + alarms) >= 0.97, `precision ${hits / (hits + alarms)}`);
      assert.ok(hits / (hits + misses) >= 0.97, `recall ${hits / (hits + misses)}`);
    });
  });

  describe('offsets', () => {
    it('are those of the given text when letters are typed apart', () => {
      const text = 'Đảng bộ xã có …… đảng viên, ngày     tháng 9 năm 2026'.normalize('NFD');
      assert.deepEqual(
        find(text).map(({ start, end }) => text.slice(start, end)),
        ['……', '     '],
      );
    });

    it('are those of the given text around no-break spaces and soft line ends', () => {
      const text =
        'Có\u00a0\u00a0…\u00a0đồng\u00a0chí,\ntrong đó \n nữ … đồng chí; số\u00a0\u00a0-BC/ĐU';
      assert.deepEqual(
        find(text).map(({ start, end }) => text.slice(start, end)),
        ['…', '…', '\u00a0\u00a0'],
      );
    });

    it('are in order, inside the text, never empty and never overlapping', () => {
      for (const { text, kind } of lines) {
        let last = 0;
        for (const { start, end } of find(text, kind)) {
          assert.ok(last <= start && start < end && end <= text.length, text);
          last = end;
        }
      }
    });
  });

  it('reads old and new tone placement alike', () => {
    assert.equal(
      marked('Khoá … của Đảng uỷ … đã kết thúc.'),
      'Khoá {{…}} của Đảng uỷ {{…}} đã kết thúc.',
    );
  });

  describe('tells what is expected', () => {
    const cases: [string, Blank['expects'], string | undefined][] = [
      ['Chi bộ có … đảng viên.', 'number', 'đảng viên'],
      ['Xã rộng … ha.', 'number', 'ha'],
      ['Hoàn thành …% kế hoạch.', 'number', '%'],
      ['Từ năm … đến nay.', 'date', 'năm'],
      ['Đồng chí … chủ trì.', 'name', 'Đồng chí'],
      ['Chi bộ họp tại xã … vào buổi chiều.', 'name', 'xã'],
      ['Theo Kế hoạch … của Tỉnh ủy.', 'document', 'Kế hoạch'],
      ['Báo cáo số …-BC/ĐU.', 'document', 'số'],
      ['Số đảng viên: …', 'number', 'Số đảng viên'],
      ['[điền tên đơn vị]', 'name', 'điền tên đơn vị'],
      ['<số đảng viên>', 'number', 'số đảng viên'],
      ['[nêu rõ nguyên nhân]', 'text', 'nêu rõ nguyên nhân'],
      ['Họp ngày …/5/2026.', 'date', undefined],
      ['Có …/12 chi bộ.', 'number', undefined],
      ['…………', 'text', undefined],
    ];
    for (const [text, expects, about] of cases) {
      it(text, () => {
        const [blank] = find(text);
        assert.deepEqual([blank?.expects, blank?.about], [expects, about]);
      });
    }
  });

  describe('a label without its figure', () => {
    const rows = ['Nam:', 'Nữ:', 'Dân tộc Mường', 'Dân tộc Kinh: 12'];

    function label(text: string, context: Partial<PassageContext>): string {
      return marked(text, { kind: 'item', hasChildren: false, ...context });
    }

    it('is found when nothing stands under it', () => {
      assert.equal(label('Trên đại học:', { next: 'Đại học:' }), 'Trên đại học{{:}}');
      assert.equal(
        label('Thẩm tra viên:', { next: 'Nữ:', siblings: ['Thẩm tra viên:', ...rows] }),
        'Thẩm tra viên{{:}}',
      );
      assert.equal(label('Ngành nghề khác:', {}), 'Ngành nghề khác{{:}}');
    });

    it('is found without colon in a list of such labels', () => {
      assert.equal(label('Dân tộc Mường', { siblings: rows }), '{{Dân tộc Mường}}');
    });

    it('is none when items stand under it', () => {
      assert.equal(
        label('Về trình độ chuyên môn:', { hasChildren: true }),
        'Về trình độ chuyên môn:',
      );
    });

    it('is none when it announces what follows', () => {
      const next = 'Kinh tế phát triển ổn định, đời sống nhân dân được nâng lên.';
      for (const text of ['Thuận lợi:', 'Cụ thể như sau:', 'Nơi nhận:', 'Phát triển kinh tế:']) {
        assert.equal(label(text, { next, siblings: ['Thuận lợi:', 'Khó khăn:'] }), text);
      }
      assert.equal(
        marked('Đảng ủy xã báo cáo kết quả, cụ thể như sau:'),
        'Đảng ủy xã báo cáo kết quả, cụ thể như sau:',
      );
    });

    it('is none among items that are sentences', () => {
      const siblings = ['Chăm lo đời sống nhân dân', 'Giữ gìn đoàn kết', 'Số hộ nghèo: 12'];
      assert.equal(label('Giữ gìn đoàn kết', { siblings }), 'Giữ gìn đoàn kết');
    });

    it('is none in headings and cells', () => {
      assert.equal(marked('1. Số đảng viên:', inPassage('heading')), '1. Số đảng viên:');
      assert.equal(marked('Số đảng viên:', inPassage('cell')), 'Số đảng viên:');
    });
  });

  describe('takes linear time', () => {
    const long = 100_000;
    const cases: [string, string][] = [
      ['dots', '.'.repeat(long)],
      ['dots apart', '… '.repeat(long / 2)],
      ['blanks', `có${' '.repeat(long)}đảng viên`],
      ['lines', `ngày${'\n '.repeat(long / 2)}tháng`],
      ['gaps', 'ngày    '.repeat(long / 8)],
      ['underscores', '_'.repeat(long)],
      ['brackets', '['.repeat(long)],
      ['placeholders left open', '[điền '.repeat(long / 6)],
      ['ellipses in an enumeration', 'đoàn thể…, '.repeat(long / 11)],
      ['quotation marks', '"…"'.repeat(long / 3)],
      ['marks typed apart', 'a\u0301'.repeat(long / 2)],
      ['colons', ':'.repeat(long)],
    ];
    for (const [name, text] of cases) {
      it(name, () => {
        const start = performance.now();
        find(text, 'item');
        assert.ok(performance.now() - start < 5000, `${performance.now() - start} ms`);
      });
    }
  });
});

interface Score {
  hits: number;
  misses: number;
  alarms: number;
}

/** Counts runs of dots: found blanks, missed blanks, ellipses taken for blanks. */
function score(marks: readonly MarkedLine[]): Score {
  const total: Score = { hits: 0, misses: 0, alarms: 0 };
  for (const { text, kind, blanks } of marks) {
    const found = find(text, kind);
    for (const { index, 0: run } of text.matchAll(/[.…]{2,}|…/g)) {
      const touches = ({ start, end }: { start: number; end: number }): boolean =>
        start < index + run.length && index < end;
      const isBlank = blanks.some(touches);
      const isFound = found.some(touches);
      if (isBlank && isFound) total.hits++;
      if (isBlank && !isFound) total.misses++;
      if (!isBlank && isFound) total.alarms++;
    }
  }
  return total;
}
