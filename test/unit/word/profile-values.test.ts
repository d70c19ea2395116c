import assert from 'node:assert/strict';
import type { LayoutProfile } from '../../../src/core/layout/profile';
import { hd05 } from '../../../src/core/layout/profiles/hd05';
import type { Report } from '../../../src/core/report/model';
import { parseReport } from '../../../src/core/report/parse-report';
import { exportWord } from '../../../src/core/word/export-word';
import { everything, pictures } from './everything';

type Path = readonly string[];

/** Facts about the profile, not measures of it. */
const notDrawn: readonly string[] = ['name', 'norm'];

/** Reports beside `everything` that a value needs to show. */
const numberless =
  '---\nký hiệu: BC/ĐU\nđịa danh: Mẫu\ntên loại: BC\nhọ tên: Mẫu\ndự thảo: có\n---\n\nMột.\n\nHai.\n\nBa.\n';
const longDate =
  '---\nđịa danh: Tân Hòa Mẫu Ia\nngày: 28/12/2026\ntiêu đề: ["(Ghi chú)"]\n---\n\n# I. Một\n\n> Trích\n';
const longRecipients =
  '---\ntên loại: BC\nnơi nhận: [{nhóm: [Các đồng chí ủy viên Ban Chấp hành Đảng bộ xã, Ban Hai], ghi chú: để báo cáo cấp trên và phối hợp theo dõi}, Các đồng chí ủy viên Ban Chấp hành Đảng bộ xã Tân Hòa Mẫu Mới, Lưu]\nhọ tên: M\n---\n\nMột.\n';

const annexes =
  '---\ntiêu đề: [BÁO CÁO]\n---\n\nMột.\n\n# Phụ lục 1: Tên\n\nHai.\n\n# Phụ lục 2\n\n(Kèm theo Báo cáo)\n';

const apostrophes = Array.from(
  { length: 40 },
  (_, count) => `# ${'n '.repeat(58)}${"'".repeat(count)}`,
);
const contents = `---\ntiêu đề: [BÁO CÁO]\nmục lục: 4\n---\n\n# I. Một\n\n## 1. Hai\n\n### 1.1. Ba\n\n#### a) Bốn\n\n${apostrophes.join('\n\n')}\n`;

function* leaves(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield path;
  else for (const [key, child] of Object.entries(value)) yield* leaves(child, [...path, key]);
}

function changed(value: unknown, path: Path): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return otherValue(value);
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: changed(record[key], rest) };
}

function otherValue(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value > 2 ? value - 1 : value + 1;
  if (typeof value === 'string') {
    const alignments = ['left', 'center', 'right', 'justify'];
    return alignments.includes(value) ? alignments.find((other) => other !== value) : `${value}x`;
  }
  throw new TypeError(`no other value for ${String(value)}`);
}

const reports = [everything, numberless, longDate, longRecipients, annexes, contents].map((text) =>
  parseReport(text),
);

/** Files are equal byte for byte when nothing in them differs; nobody reads these, so nothing is compressed. */
async function draw(index: number, profile: LayoutProfile): Promise<Uint8Array> {
  return exportWord(reports[index] as Report, profile, {
    form: 'draft',
    images: pictures,
    deflate: (bytes) => Uint8Array.from(bytes),
  });
}

describe('every value of a profile', () => {
  const usual: Uint8Array[] = [];
  before(async () => {
    for (const index of reports.keys()) usual.push(await draw(index, hd05));
  });

  async function shows(profile: LayoutProfile): Promise<boolean> {
    for (const index of reports.keys()) {
      if (!Buffer.from(await draw(index, profile)).equals(usual[index] as Uint8Array)) return true;
    }
    return false;
  }

  const paths = [...leaves(hd05)].filter(([first]) => !notDrawn.includes(first as string));
  it('is counted here', () => assert.ok(paths.length > 150));

  for (const path of paths) {
    it(`${path.join('.')} shows in the file`, async () => {
      assert.ok(await shows(changed(hd05, path) as LayoutProfile));
    });
  }
});
