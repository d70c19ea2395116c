import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const program = resolve('dist/cli.js');

/** Runs the bundled command line as a user would. */
export function bao(
  words: readonly string[],
  options: { cwd?: string; input?: string; env?: NodeJS.ProcessEnv } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    ...options,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A folder of its own with files by name. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** A report without findings of severity warning: every blank is filled in. */
export const finished = `---
tên loại: BÁO CÁO
trích yếu: kết quả công tác quý III
cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU
số: 8
ký hiệu: BC/ĐU
địa danh: Tân Hòa Mẫu
ngày: 02/10/2026
nơi nhận:
  - Các chi bộ trực thuộc
  - Lưu Văn phòng Đảng ủy
quyền hạn: T/M ĐẢNG ỦY
chức vụ: BÍ THƯ
họ tên: Nguyễn Văn Mẫu
---

# I. KẾT QUẢ

Đảng bộ có 210 đảng viên, sinh hoạt ở 12 chi bộ.
`;

/** The same with one blank in its body, on line 19 from column 12. */
export const withBlank = finished.replace('có 210 đảng viên', 'có …… đảng viên');
