import assert from 'node:assert/strict';
import type { RuleId } from '../../../../src/core/checks/model';
import { rules } from '../../../../src/core/checks/rules';
import { findIn } from '../rules/language';

const ids: readonly RuleId[] = ['date', 'citation', 'number-and-code', 'signature', 'recipients'];
const chosen = rules.filter(({ id }) => [...ids, 'control-comment'].includes(id));

/** Rules that speak up. */
function rulesIn(text: string): string[] {
  return findIn(chosen, text).map(({ rule }) => rule);
}

describe('ignored in place, with a reason', () => {
  const frontMatter = [
    'tên loại: BÁO CÁO',
    'cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU',
    'ký hiệu: KH/ĐU',
    'nơi nhận:',
    '  - Các chi bộ',
    '  - Các chi bộ',
    '  - Lưu Văn phòng Đảng ủy',
    'chức vụ: BÍ THƯ ĐẢNG ỦY',
    'quyền hạn: T/M ĐẢNG ỦY',
  ];
  const written = (lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');

  it('finds three faults in the front matter', () => {
    assert.deepEqual(rulesIn(written(frontMatter)).sort(), [
      'number-and-code',
      'recipients',
      'signature',
    ]);
  });

  for (const [id, line] of [
    ['number-and-code', 2],
    ['recipients', 5],
    ['signature', 7],
  ] as const) {
    it(`${id}: a line that begins with # above the value`, () => {
      const indent = /^ */.exec(frontMatter[line] as string)?.[0] ?? '';
      const comment = `${indent}# bao-cao ignore ${id} -- Đảng ủy đã thống nhất`;
      const lines = [...frontMatter.slice(0, line), comment, ...frontMatter.slice(line)];
      assert.equal(rulesIn(written(lines)).length, 2);
      assert.ok(!rulesIn(written(lines)).includes(id));
      const away = [comment.trim(), ...frontMatter];
      assert.equal(rulesIn(written(away)).length, 3, 'only the value behind it');
    });
  }

  it('says so of a rule nobody knows, and mends it in the same form', () => {
    const text = written(['# bao-cao ignore signatur', ...frontMatter]);
    const finding = findIn(chosen, text).find(({ rule }) => rule === 'control-comment');
    assert.equal(finding?.fixes[0]?.edits[0]?.text, '# bao-cao ignore signature');
  });

  it('leaves lines of a text alone that only look like comments', () => {
    const text = written(['trích yếu: >', '  kết quả', '  # bao-cao ignore', ...frontMatter]);
    assert.equal(rulesIn(text).length, 3);
  });

  for (const [id, sentence] of [
    ['date', 'Chi bộ họp ngày 31/4/2026.'],
    ['citation', 'Theo Nghị quyết số 28-CT/TW, ngày 21/01/2019 của Ban Bí thư.'],
  ] as const) {
    it(`${id}: a comment before the paragraph`, () => {
      const text = `---\nmẫu: bao-cao-chinh-tri\n---\n${sentence}\n\n<!-- bao-cao ignore ${id} -- trích nguyên văn -->\n\n${sentence}\n`;
      assert.deepEqual(rulesIn(text), [id]);
    });
  }
});
