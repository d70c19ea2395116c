import assert from 'node:assert/strict';
import { commandsPage } from '../../../scripts/generate/commands-page';
import { frontMatterPage } from '../../../scripts/generate/front-matter-page';
import { generatedFiles } from '../../../scripts/generate/generated-files';
import type { GeneratedFile } from '../../../scripts/generate/generated-files';
import { rulesPage } from '../../../scripts/generate/rules-page';
import { settingsPage } from '../../../scripts/generate/settings-page';
import { snippetsPage } from '../../../scripts/generate/snippets-page';
import { readSources } from '../../../scripts/generate/sources';
import { templatesPage } from '../../../scripts/generate/templates-page';
import { ruleUrl } from '../../../src/core/checks/rule-url';
import { rules } from '../../../src/core/checks/rules';
import { fields } from '../../../src/core/report/front-matter/fields';
import { settingsKeys } from '../../../src/core/settings/unit-settings';
import { readTemplate } from '../../../src/core/templates/read-template';
import { snippetFile } from '../../../src/core/templates/snippet-file';
import { anchorsOf } from './links';
import { manifest } from './sources';

const sources = readSources();

/** Rows of the first table that has this head cell, cells trimmed. */
function tableUnder(page: string, head: string): string[][] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('|') && line.includes(`| ${head} `));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  return lines.slice(start + 2, end === -1 ? undefined : end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('generated files', function () {
  this.timeout(60_000);
  let files: readonly GeneratedFile[];
  before(async () => {
    files = await generatedFiles(sources);
  });

  it('are the same every time', async () => {
    assert.deepEqual(await generatedFiles(readSources()), files);
  });

  it('name no path of a machine and end with one line end', () => {
    for (const { path, text } of files) {
      assert.ok(!text.includes(process.cwd()), path);
      assert.match(text, /[^\n]\n$/, path);
    }
  });
});

describe('rules page', () => {
  const page = rulesPage(rules, sources.templates);

  it('has the anchor that every finding links to', () => {
    const anchors = anchorsOf(page);
    for (const { id } of rules) {
      const [file, anchor] = ruleUrl(id).split('#');
      assert.equal(file, 'docs/reference/rules.md');
      assert.ok(anchor !== undefined && anchors.has(anchor), id);
    }
  });

  it('prints what a rule says of its example', () => {
    assert.match(
      page,
      /Gặp “bo-qua”, cần một trong: ignore, disable, enable, từ điển:, khổ ngang, khổ dọc\./,
    );
  });

  it('lists every rule once, and none that is not registered', () => {
    const listed = (of: typeof rules): string[] =>
      tableUnder(rulesPage(of, sources.templates), 'Phát hiện').map(([name = '']) => name);
    assert.deepEqual(
      listed(rules),
      rules.map(({ id }) => `[${id}](#${id})`),
    );
    assert.equal(listed(rules.slice(1)).length, rules.length - 1);
  });
});

describe('commands page', () => {
  it('gives name, keys, place and id of each command', () => {
    assert.deepEqual(tableUnder(commandsPage(manifest), 'Lệnh'), [
      [
        'Báo cáo: Xuất ra Word',
        '',
        'thanh nút phía trên bài',
        'đang mở một báo cáo',
        '`baoCao.export`',
      ],
      [
        'Báo cáo: Chỗ trống \\| tiếp theo',
        '`Alt+.` (macOS: `Cmd+Alt+.`)',
        '',
        'bất cứ lúc nào',
        '`baoCao.nextBlank`',
      ],
    ]);
  });

  it('works before there is any command', () => {
    assert.match(commandsPage({}), /^# Các lệnh$/m);
  });
});

describe('settings page', () => {
  const page = settingsPage(manifest, 'đơn vị:\n  địa danh: Tân Hòa Mẫu\n');

  it('gives meaning, values and default of each setting', () => {
    assert.deepEqual(tableUnder(page, 'Thiết lập'), [
      [
        '`baoCao.language`',
        'Ngôn ngữ của thông báo',
        '`"vi"`: Tiếng Việt; `"en"`: Tiếng Anh',
        '`"vi"`',
      ],
      [
        '`baoCao.checkWhileTyping`',
        'Kiểm tra khi gõ; xem `bao-cao.yaml`',
        '`true` hoặc `false`',
        '`true`',
      ],
    ]);
  });

  it('names the colours a user may change', () => {
    assert.deepEqual(tableUnder(page, 'Màu'), [['`baoCao.blankBackground`', 'Nền của chỗ trống']]);
  });

  it('explains every key of bao-cao.yaml', () => {
    assert.deepEqual(
      tableUnder(page, 'Khóa').map(([key]) => key),
      settingsKeys.map((key) => `\`${key}\``),
    );
  });

  it('shows the example file', () => {
    assert.ok(page.includes('đơn vị:\n  địa danh: Tân Hòa Mẫu'));
  });
});

describe('front matter page', () => {
  it('explains every key', () => {
    const rows = tableUnder(frontMatterPage(), 'Khóa');
    assert.deepEqual(
      rows.map(([key]) => key),
      fields.map(({ key }) => `\`${key}\``),
    );
    for (const row of rows) assert.ok(row.every((cell) => cell !== '' && cell !== '``'));
  });
});

describe('templates page', () => {
  it('shows headings as typed, with what their markers say', () => {
    const text = [
      '---\nmẫu: thu\n---',
      '<!-- tên mẫu: Mẫu thử -->',
      '# I. TÌNH HÌNH\n<!-- mục: hoặc "ĐẶC ĐIỂM" -->',
      '## 1. Thuận lợi\n<!-- mục: nhãn -->',
      '# II. KẾT QUẢ\n<!-- mục: tùy chọn -->',
    ].join('\n\n');
    const page = templatesPage(new Map([['thu', readTemplate('thu', text)]]));
    assert.match(page, /^## thu\n\nMẫu thử\.$/m);
    assert.match(
      page,
      /^- I\. TÌNH HÌNH \(hoặc “ĐẶC ĐIỂM”\)\n {2}- 1\\\. Thuận lợi \(chỉ cần nói tới trong bài\)\n- II\. KẾT QUẢ \(không bắt buộc\)$/m,
    );
  });
});

describe('snippets page', () => {
  it('lists the snippets of each template, places in short', () => {
    const template = readTemplate('thu', '<!-- tên mẫu: Mẫu thử -->\n\n# I. TÌNH HÌNH\n');
    const file = JSON.stringify({
      'thu: Phần thứ nhất. KẾT QUẢ / I. TÌNH HÌNH / 1.1. Thuận lợi': { prefix: 'bc-t-thuan-loi' },
      'thu-hai: I. KHÁC': { prefix: 'bc-th-khac' },
      'thu: Phần khai báo': { prefix: 'bc-dau-t' },
    });
    const page = snippetsPage(new Map([['thu', template]]), file);
    assert.match(page, /^## thu\n\nMẫu thử\.$/m);
    assert.deepEqual(tableUnder(page, 'Chữ tắt'), [
      ['`bc-t-thuan-loi`', '1.1. Thuận lợi (Phần thứ nhất, I)'],
      ['`bc-dau-t`', 'Phần khai báo'],
    ]);
  });

  it('has every prefix of our templates', () => {
    const file = snippetFile(sources.templates.values());
    const prefixes = [...file.matchAll(/"prefix": "([^"]+)"/g)].map(([, prefix]) => prefix);
    assert.ok(prefixes.length > 0);
    const page = snippetsPage(sources.templates, file);
    for (const prefix of prefixes) assert.ok(page.includes(`\`${String(prefix)}\``), prefix);
  }).timeout(60_000);
});
