import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { UnreadableFile } from '../../../src/core/import/model';
import { importFile } from '../../../src/core/import/import-file';
import { profileNamed } from '../../../src/core/layout/profiles';
import { profileNames } from '../../../src/core/layout/profile-names';
import type { ProfileName } from '../../../src/core/layout/profile-names';
import { parseReport } from '../../../src/core/report/parse-report';
import { newReport } from '../../../src/core/templates/new-report';
import { checkWordFile } from '../../../src/core/word-check/check-word-file';
import { wordCheckIds } from '../../../src/core/word-check/model';
import type { WordFinding } from '../../../src/core/word-check/model';
import { reportMarkdown } from '../../../src/core/word-check/report-markdown';
import { exportWord } from '../../../src/core/word/export-word';
import { plainContext } from '../checks/plain-context';
import { ourTemplates } from '../templates/our-templates';
import { annexed } from '../word/annexed';
import { everything, pictures } from '../word/everything';
import { deviations } from './deviations';
import { edited, paragraphs, replaced, runs } from './edit-docx';
import type { XmlEdit } from './edit-docx';

const sound = `---
tên loại: BÁO CÁO
trích yếu: kết quả công tác quý III năm 2026
cơ quan cấp trên: ĐẢNG BỘ TỈNH AN MẪU
cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU
số: 8
ký hiệu: BC/ĐU
địa danh: Tân Hòa Mẫu
ngày: 05/9/2026
khẩn: KHẨN
lưu hành: LƯU HÀNH NỘI BỘ
nơi nhận:
  - Ban Thường vụ Tỉnh ủy
  - Các chi bộ trực thuộc
  - Lưu Văn phòng Đảng ủy
quyền hạn: T/M ĐẢNG ỦY
chức vụ: BÍ THƯ
họ tên: Nguyễn Văn Mẫu
---

Thực hiện chương trình công tác năm, Đảng ủy báo cáo như sau.

# Phần thứ nhất: KẾT QUẢ

## I. CÔNG TÁC XÂY DỰNG ĐẢNG

Đảng bộ có 210 đảng viên, sinh hoạt ở 12 chi bộ.[^1]

- Các chi bộ sinh hoạt đủ 12 kỳ.

[^1]: Số liệu đến ngày 30/8/2026.
`;

function wordOf(markdown: string, profile: ProfileName = 'hd05'): Promise<Uint8Array> {
  return exportWord(parseReport(markdown), profileNamed(profile), {
    form: 'final',
    images: pictures,
  });
}

function check(bytes: Uint8Array, profile: ProfileName = 'hd05'): WordFinding[] {
  return checkWordFile(bytes, profileNamed(profile), plainContext);
}

/** The file after the edits that still find what they change: others may have taken it away. */
function tried(bytes: Uint8Array, edits: readonly XmlEdit[]): Uint8Array {
  try {
    return edited(bytes, edits);
  } catch (error) {
    assert.ok(error instanceof assert.AssertionError);
    return bytes;
  }
}

const shown = (found: readonly WordFinding[]): string[] =>
  found.map(({ rule, message }) => `${rule}: ${message}`);

const longReport = 12_000;

describe('a check of our own Word files', function () {
  this.timeout(20_000);
  const sources = [
    ...['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri'].map(
      (name) => [name, readFileSync(`samples/${name}.md`, 'utf8')] as const,
    ),
    ...[...ourTemplates.values()].map(
      (one) => [`the template ${one.name}`, newReport(one)] as const,
    ),
    ['the one that deviations are planted in', sound] as const,
    ['one with a table of contents', sound.replace('họ tên:', 'mục lục: có\nhọ tên:')] as const,
    ['one with every component', everything] as const,
    ['one with annexes and a wide table', annexed] as const,
  ];
  for (const profile of profileNames) {
    for (const [name, markdown] of sources) {
      // The old norm differs in a few places only.
      if (profile !== 'hd05' && markdown.length > longReport) continue;
      it(`finds nothing in ${name} by ${profile}`, async () => {
        assert.deepEqual(shown(check(await wordOf(markdown, profile), profile)), []);
      });
    }
  }

  it('finds nothing in one signed by two, for two bodies', async () => {
    const joint = sound
      .replace(
        /cơ quan ban hành: .*/,
        'cơ quan ban hành:\n  - ĐẢNG ỦY XÃ TÂN HÒA MẪU\n  - ĐẢNG ỦY XÃ BẾN MẪU',
      )
      .replace(
        /quyền hạn: [^]*?(?=---)/,
        'ký:\n  - {quyền hạn: T/M ĐẢNG ỦY XÃ TÂN HÒA MẪU, chức vụ: BÍ THƯ, họ tên: Nguyễn Văn Mẫu}\n  - {quyền hạn: T/M ĐẢNG ỦY XÃ BẾN MẪU, chức vụ: BÍ THƯ, họ tên: Trần Thị Mẫu}\n',
      );
    assert.deepEqual(shown(check(await wordOf(joint))), []);
  });

  it('finds in an unfinished report only what the report itself lacks', async () => {
    const draft = readFileSync('samples/ban-nhap-tong-ket.md', 'utf8');
    const found = check(await wordOf(draft));
    assert.deepEqual(shown(found), [
      'word-header: Không thấy tên cơ quan ban hành (HD 05, Phụ lục 2).',
      'word-signature: Không thấy thể thức ký (HD 05, mục 7.2).',
    ]);
    assert.equal(
      found.some(({ fixedByExport }) => fixedByExport),
      false,
    );
  });

  it('holds a file against the norm that is asked for', async () => {
    const found = check(await wordOf(sound, 'hd36'), 'hd05');
    assert.equal(found.length, 1);
    assert.match(found[0]?.message ?? '', /“;” \(HD 05, mục 9\.2\)/);
    assert.equal(found[0]?.count, 2);
  });
});

describe('a check of Word files by other programs', () => {
  const found = (name: string): string[] =>
    shown(check(new Uint8Array(readFileSync(`test/fixtures/import/${name}.docx`))));

  it('finds nothing in our export that LibreOffice has saved again', () => {
    assert.deepEqual(found('libreoffice-saved-again'), []);
  });

  it('tells what pandoc leaves to its own taste', () => {
    const said = found('pandoc').join('\n');
    for (const fault of [
      /Tệp không đặt khổ giấy/,
      /Tệp không đặt lề/,
      /Phông chữ Cambria/,
      /Chữ có màu #4F81BD/,
      /Lời văn cần canh đều hai bên/,
      /Giãn dòng là 1 dòng/,
      /Cần gạch chân chữ “Nơi nhận:”/,
    ]) {
      assert.match(said, fault);
    }
    assert.doesNotMatch(said, /Không thấy (?:tên cơ quan|số và ký hiệu|thể thức ký|nơi nhận)/);
  });

  it('reads a header set with tabs and lists of Word', () => {
    const said = found('python-docx-lists').join('\n');
    for (const fault of [
      /Khổ giấy là 215,9 × 279,4 mm/,
      /Lề trái là 31,8 mm/,
      /không có dấu hai chấm/,
      /không có dấu cách/,
      /“ngày 09 tháng 6 năm 2026”/,
      /Cần in đậm họ tên người ký/,
    ]) {
      assert.match(said, fault);
    }
  });
});

describe('a check of Word files that leave the norm', function () {
  this.timeout(20_000);
  const files: Partial<Record<ProfileName, Promise<Uint8Array>>> = {};

  for (const { name, edits, findings, stays = false, profile = 'hd05' } of deviations) {
    it(`finds ${name}, and nothing else`, async () => {
      files[profile] ??= wordOf(sound, profile);
      const bytes = edited(await files[profile], edits);
      const found = check(bytes, profile);
      assert.deepEqual(
        found.map(({ rule }) => rule),
        findings.map(([rule]) => rule),
        shown(found).join('\n'),
      );
      for (const [rule, message] of findings) {
        assert.ok(
          found.some((one) => one.rule === rule && message.test(one.message)),
          `${String(message)} in ${shown(found).join('\n')}`,
        );
      }
      assert.equal(
        found.every(({ fixedByExport }) => fixedByExport),
        !stays,
      );
    });
  }

  it('plants at least thirty, and some for each check', () => {
    assert.ok(deviations.length >= 30);
    const rules = new Set(deviations.flatMap(({ findings }) => findings.map(([rule]) => rule)));
    for (const id of wordCheckIds) assert.ok(rules.has(id), id);
  });

  for (const stays of [false, true]) {
    it(`${stays ? 'is not done with' : 'is done with'} by import and export, as said`, async () => {
      let bytes = await wordOf(sound);
      for (const deviation of deviations) {
        const { edits, profile = 'hd05' } = deviation;
        if (profile === 'hd05' && (deviation.stays ?? false) === stays) {
          bytes = tried(bytes, edits);
        }
      }
      assert.ok(check(bytes).length > (stays ? 8 : 30), shown(check(bytes)).join('\n'));
      const { markdown } = importFile(bytes, { language: 'vi', templates: new Map() });
      const left = shown(check(await wordOf(markdown)));
      if (stays) assert.ok(left.length > 5, left.join('\n'));
      else assert.deepEqual(left, []);
    });
  }

  it('says where, once for all places that have the same fault', async () => {
    const bytes = edited(await wordOf(sound), [
      runs('BodyTextFirstIndent', '<w:sz w:val="24"/>'),
      replaced(
        '<w:r><w:t xml:space="preserve">Phần thứ nhất',
        '<w:r><w:lastRenderedPageBreak/><w:t xml:space="preserve">Phần thứ nhất',
      ),
      paragraphs('List', '<w:jc w:val="left"/>'),
    ]);
    const found = check(bytes).map(({ place, count }) => ({ ...place, count }));
    assert.deepEqual(found, [
      { paragraph: 11, page: 1, quote: 'Thực hiện chương trình công tác năm, Đản…', count: 2 },
      { paragraph: 15, page: 2, quote: '- Các chi bộ sinh hoạt đủ 12 kỳ.', count: 1 },
    ]);
  });

  it('is put on a page to read, whatever signs the file holds', async () => {
    const bytes = edited(await wordOf(sound), [
      runs('List', '<w:sz w:val="24"/>'),
      replaced('- Các chi bộ sinh hoạt', '- *a* | &lt;b&gt; `c` [d](e) sinh hoạt'),
    ]);
    const page = reportMarkdown('tệp_a.docx', check(bytes), profileNamed(), 'vi');
    const rows = page.split('\n');
    assert.equal(rows[0], '# Kiểm tra tệp Word: tệp\\_a.docx theo Hướng dẫn 05-HD/VPTW, 27/5/2026');
    assert.match(page, /\n\nCó 1 mục cần xem\.\n\nNhập tệp này .* tự đúng\.\n\n\| Chỗ \|/);
    const row = rows.find((line) => line.includes('đoạn 15')) ?? '';
    assert.ok(row.includes('“- \\*a\\* \\| \\<b\\> \\`c\\` \\[d\\](e) sinh hoạt đủ'), row);
    assert.match(reportMarkdown('a', [], profileNamed(), 'vi'), /Không phát hiện chỗ nào/);
  });

  it('makes one finding of hundreds of places', async () => {
    const body = Array.from({ length: 300 }, (_, index) => `Đoạn thứ ${index}.`).join('\n\n');
    const bytes = edited(
      await wordOf(sound.replace('Thực hiện chương', `${body}\n\nThực hiện chương`)),
      [runs('BodyTextFirstIndent', '<w:sz w:val="24"/><w:color w:val="FF0000"/>')],
    );
    const found = check(bytes);
    assert.deepEqual(
      found.map(({ count }) => count),
      [302, 302],
    );
  });

  it('speaks English on request', async () => {
    const bytes = edited(await wordOf(sound), [replaced('>Số <', '>Số: <')]);
    const found = checkWordFile(bytes, profileNamed(), { ...plainContext, language: 'en' });
    assert.deepEqual(shown(found), [
      'word-header: No colon after “Số”, as in “Số 08-BC/ĐU” (HD 05, Phụ lục 2).',
    ]);
  });

  it('takes what is no sound Word file for what it is', async () => {
    const text = new TextEncoder().encode('Một đoạn.');
    const cut = (await wordOf(sound)).slice(0, 3000);
    for (const bytes of [text, cut, new Uint8Array()]) {
      assert.throws(() => check(bytes), UnreadableFile);
    }
  });
});
