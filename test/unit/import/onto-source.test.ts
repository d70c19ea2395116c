import assert from 'node:assert/strict';
import { ontoSource } from '../../../src/core/import/onto-source/onto-source';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { exportWord } from '../../../src/core/word/export-word';
import { importBytes } from './support';

const source = `---
tên loại: BÁO CÁO
trích yếu: "kết quả công tác"
# Số để trống đến khi ký.
số:
ký hiệu: BC/ĐU
ngày: 5/12/2025
quyền hạn: T/M ĐẢNG ỦY
chức vụ: BÍ THƯ
họ tên: Nguyễn Văn Mẫu
số trang tối đa: 8
---

<!-- Hướng dẫn: viết ngắn. -->

# I. TÌNH HÌNH

Có **12** chi bộ[^a] và 210 đảng viên.

- Chi bộ thôn:
    + Thôn Một;
    + Thôn Hai.

<!-- Hướng dẫn: nêu số liệu. -->

# II. KẾT QUẢ

Đã làm tốt.

[^a]: Số liệu đến ngày 30/11.

Cần cố gắng.
`;

async function toWordAndBack(markdown: string): Promise<string> {
  const report = parseReport(markdown);
  const profile = profileNamed(report.frontMatter.metadata.profile?.text);
  return importBytes(await exportWord(report, profile, { form: 'final' })).markdown;
}

describe('what comes back from Word, onto the report it came from', () => {
  it('changes exactly the places that were changed, and keeps guidance and ways of typing', async () => {
    const changed = (await toWordAndBack(source))
      .replace('210 đảng viên', '215 đảng viên')
      .replace('+ Thôn Hai.', '+ Thôn Hai;\n+ Thôn Ba.')
      .replace('Đã làm tốt.\n\n', '')
      .replace('ngày: 05/12/2025', 'ngày: 06/12/2025')
      .replace('họ tên: Nguyễn Văn Mẫu', 'họ tên: Trần Thị Mẫu');
    assert.equal(
      ontoSource(source, changed),
      source
        .replace('210 đảng viên', '215 đảng viên')
        .replace('    + Thôn Hai.', '+ Thôn Hai;\n+ Thôn Ba.')
        .replace('Đã làm tốt.\n\n', '')
        .replace('ngày: 5/12/2025', 'ngày: 06/12/2025')
        .replace('Nguyễn Văn Mẫu', 'Trần Thị Mẫu'),
    );
  });

  it('brings in new notes under labels that are free', async () => {
    const back = await toWordAndBack(source);
    const changed = `${back.replace('Cần cố gắng.', 'Cần cố gắng[^9].').trimEnd()}\n\n[^9]: Ghi chú mới.\n`;
    const result = ontoSource(source, changed);
    assert.match(result, /Cần cố gắng\[\^1\]\.\n\n\[\^1\]: Ghi chú mới\.\n$/);
    assert.match(result, /\[\^a\]: Số liệu đến ngày 30\/11\./);
  });

  it('takes a changed note under its old label', async () => {
    const changed = (await toWordAndBack(source)).replace('ngày 30/11', 'ngày 31/12');
    assert.equal(ontoSource(source, changed), source.replace('ngày 30/11', 'ngày 31/12'));
  });
});
