import assert from 'node:assert/strict';
import { Checker } from '../../../src/core/checks/engine';
import { rules } from '../../../src/core/checks/rules';
import { parseReport } from '../../../src/core/report/parse-report';
import { newReport } from '../../../src/core/templates/new-report';
import { readTemplate } from '../../../src/core/templates/read-template';
import type { Template } from '../../../src/core/templates/model';
import { ourTemplates } from './our-templates';
import { plainContext } from '../checks/plain-context';

/** What all rules say of a text when these templates are known. */
function findingsIn(text: string, templates: ReadonlyMap<string, Template>): string[] {
  const checker = new Checker({
    rules,
    context: { ...plainContext, templates },
    severities: new Map(),
  });
  return checker
    .check(parseReport(text))
    .map(({ rule, severity, range }) => `${rule} ${severity} ${text.slice(range.start, range.end)}`);
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (comment) => ' '.repeat(comment.length));
}

describe('our templates', () => {
  for (const template of ourTemplates.values()) {
    it(`${template.name}: nothing is found but blanks, as it ships and as a new report`, () => {
      for (const text of [template.text, newReport(template)]) {
        const others = findingsIn(text, ourTemplates).filter((one) => !one.startsWith('blank warning'));
        assert.deepEqual(others, []);
      }
    });

    it(`${template.name}: every run of dots is a blank that nobody can overlook`, () => {
      const { frontMatter, blanks } = parseReport(template.text);
      const body = frontMatter.range?.end ?? 0;
      const runs = [...withoutComments(template.text).matchAll(/…+/g)].filter(
        ({ index }) => index >= body,
      );
      assert.ok(runs.length > 10);
      const overlooked = runs.filter(
        ({ index }) => !blanks.some(({ start, end }) => start <= index && index < end),
      );
      assert.deepEqual(
        overlooked.map(({ index }) => template.text.slice(index - 30, index + 10)),
        [],
      );
    });
  }
});

describe('a type of its own', () => {
  const file = [
    '---',
    'tên loại: BÁO CÁO',
    'trích yếu: kết quả công tác dân vận năm 20…',
    'cơ quan cấp trên: ĐẢNG BỘ XÃ …',
    'cơ quan ban hành: CHI BỘ …',
    'ký hiệu: BC/CB',
    'địa danh: …',
    'nơi nhận:',
    '  - Đảng ủy xã',
    '  - Lưu Chi bộ',
    'quyền hạn: T/M CHI BỘ',
    'chức vụ: BÍ THƯ',
    'họ tên: …',
    '---',
    '# I. KẾT QUẢ',
    '',
    'Chi bộ có …… đảng viên.',
    '',
    '# II. NHIỆM VỤ',
    '',
    'Chi bộ phấn đấu kết nạp …… đảng viên.',
    '',
    '# III. KIẾN NGHỊ',
    '<!-- mục: tùy chọn -->',
    '',
    'Đề nghị Đảng ủy mở …… lớp.',
    '',
  ].join('\n');
  const added = readTemplate('dan-van', file);

  it('is a file and nothing else: a report of it is checked like one of ours', () => {
    const known = new Map([...ourTemplates, [added.name, added]]);
    const text = newReport(added);
    assert.match(text, /^---\nmẫu: dan-van\n/);
    assert.ok(findingsIn(text, known).every((one) => one.startsWith('blank warning')));
    const cut = findingsIn(text.slice(0, text.indexOf('# II.')), known);
    assert.deepEqual(
      cut.filter((one) => !one.startsWith('blank')),
      ['missing-section warning Chi bộ có …… đảng viên.'],
    );
  });
});
