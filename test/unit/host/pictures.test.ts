import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maxPictureBytes } from '../../../src/core/checks/picture-limits';
import { image } from '../../../src/core/checks/rules/image';
import { Checker } from '../../../src/core/checks/engine';
import { parseReport } from '../../../src/core/report/parse-report';
import { nodeFiles } from '../../../src/host/node/node-files';
import { printablePictures, readPictures } from '../../../src/host/pictures';
import { plainContext } from '../checks/plain-context';
import { pngOf } from '../word/everything';

const frontMatter = '---\ntên loại: BÁO CÁO\n---\n\n';

/** A workspace with a report's folder in it, and a picture beside the workspace. */
function workspace(): { root: string; folder: string; outside: string } {
  const outside = mkdtempSync(join(tmpdir(), 'bao-cao-'));
  const root = join(outside, 'lam-viec');
  const folder = join(root, 'bao-cao');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(outside, 'rieng.png'), pngOf(10, 10, 96));
  writeFileSync(join(root, 'chung.png'), pngOf(10, 10, 96));
  writeFileSync(join(folder, 'sơ đồ.png'), pngOf(10, 10, 96));
  return { root, folder, outside };
}

async function statesOf(
  place: { root: string; folder: string },
  urls: readonly string[],
): Promise<Record<string, string>> {
  const body = urls.map((url) => `![Hình](<${url}>)\n`).join('\n');
  const pictures = await readPictures(nodeFiles, parseReport(frontMatter + body), place);
  return Object.fromEntries([...pictures].map(([url, { state }]) => [url, state]));
}

describe('pictures of a report', () => {
  it('are read from the workspace, by a relative path as typed or encoded', async () => {
    assert.deepEqual(
      await statesOf(workspace(), ['sơ đồ.png', 's%C6%A1%20%C4%91%E1%BB%93.png', '../chung.png']),
      { 'sơ đồ.png': 'good', 's%C6%A1%20%C4%91%E1%BB%93.png': 'good', '../chung.png': 'good' },
    );
  });

  it('are read from nowhere else', async () => {
    const place = workspace();
    symlinkSync(join(place.outside, 'rieng.png'), join(place.folder, 'loi-tat.png'));
    symlinkSync(place.outside, join(place.folder, 'thu-muc'));
    assert.deepEqual(
      await statesOf(place, [
        'https://tan-hoa-mau.example/a.png',
        '//tan-hoa-mau.example/a.png',
        'data:image/png;base64,AAAA',
        'file:///etc/a.png',
        '%66ile:///etc/a.png',
        join(place.outside, 'rieng.png'),
        '../../rieng.png',
        '%2e%2e/..%2frieng.png',
        'loi-tat.png',
        'thu-muc/rieng.png',
      ]),
      {
        'https://tan-hoa-mau.example/a.png': 'elsewhere',
        '//tan-hoa-mau.example/a.png': 'elsewhere',
        'data:image/png;base64,AAAA': 'elsewhere',
        'file:///etc/a.png': 'elsewhere',
        '%66ile:///etc/a.png': 'elsewhere',
        [join(place.outside, 'rieng.png')]: 'elsewhere',
        '../../rieng.png': 'outside',
        '%2e%2e/..%2frieng.png': 'outside',
        'loi-tat.png': 'outside',
        'thu-muc/rieng.png': 'outside',
      },
    );
  });

  it('must be files that are there, of a known kind, and not too large', async () => {
    const place = workspace();
    writeFileSync(join(place.folder, 'chu.png'), 'không phải hình, chỉ là chữ viết');
    writeFileSync(join(place.folder, 'rong.png'), pngOf(20_000, 20_000, 96));
    writeFileSync(join(place.folder, 'nang.png'), pngOf(10, 10, 96));
    truncateSync(join(place.folder, 'nang.png'), maxPictureBytes + 1);
    mkdirSync(join(place.folder, 'thu-muc.png'));
    assert.deepEqual(
      await statesOf(place, [
        ...['khong-co.png', 'thu-muc.png', 'sơ đồ.png/a.png', `${'a'.repeat(300)}.png`],
        ...['chu.png', 'rong.png', 'nang.png'],
      ]),
      {
        'khong-co.png': 'missing',
        'thu-muc.png': 'missing',
        'sơ đồ.png/a.png': 'missing',
        [`${'a'.repeat(300)}.png`]: 'missing',
        'chu.png': 'unsupported',
        'rong.png': 'tooManyPixels',
        'nang.png': 'tooLarge',
      },
    );
  });

  it('may not be too many megabytes together', async () => {
    const place = workspace();
    const names = Array.from({ length: 6 }, (_, index) => `${index}.png`);
    for (const name of names) {
      writeFileSync(join(place.folder, name), pngOf(10, 10, 96));
      truncateSync(join(place.folder, name), maxPictureBytes);
    }
    const states = Object.values(await statesOf(place, names));
    assert.deepEqual(states, ['good', 'good', 'good', 'good', 'good', 'tooMuch']);
  });

  it('that cannot print are named by the rule, each with its reason, and left out', async () => {
    const place = workspace();
    writeFileSync(join(place.folder, 'rong.png'), pngOf(20_000, 20_000, 96));
    const urls = ['sơ đồ.png', 'khong-co.png', '../../rieng.png', 'rong.png', 'a.svg'];
    const text = frontMatter + urls.map((url) => `![Hình](<${url}>)\n`).join('\n');
    const report = parseReport(text);
    const pictures = await readPictures(nodeFiles, report, place);
    const context = { ...plainContext, pictureState: (url: string) => pictures.get(url)?.state };
    const checker = new Checker({ rules: [image], severities: new Map(), context });
    const findings = checker.check(report);
    assert.deepEqual(
      findings.map(({ range }) => text.slice(range.start, range.end)),
      urls.slice(1).map((url) => `![Hình](<${url}>)`),
    );
    const reasons = [/Không tìm thấy/, /ra ngoài thư mục/, /40 triệu điểm ảnh/, /Không tìm thấy/];
    findings.forEach(({ message }, index) => assert.match(message, reasons[index]!));
    assert.deepEqual([...printablePictures(pictures).keys()], ['sơ đồ.png']);
  });
});
