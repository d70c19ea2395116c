import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Editor } from '../../test/e2e/editor';
import { PROJECT_ROOT } from '../vscode/paths';

/** Smaller than a screen: one thing is to be seen, and the package is to stay small. */
const SIZE = { width: 1000, height: 620 };
const REPORT = 'tong-ket-xay-dung-dang';
const DRAFT = 'ban-nhap-tong-ket.md';

/** Shows one thing; the picture is taken when it is done. */
type Show = (editor: Editor) => Promise<void>;

const features = {
  'chen-muc': async (editor) => {
    await editor.openFile('bao-cao-nam.md');
    await editor.waitForText('mục thiếu');
    await editor.runCommand('Báo cáo: Chèn mục');
    await editor.waitForText('hoặc I.');
  },
  'xuat-ra-word': async (editor) => {
    await editor.openFile(DRAFT);
    await editor.waitForText('chỗ trống');
    await editor.runCommand('Báo cáo: Xuất ra Word');
    await editor.waitForText('Vẫn xuất');
  },
  'lam-moi': async (editor) => {
    await editor.openFile(`${REPORT}.md`);
    await editor.waitForText('Ln 1');
    await editor.runCommand('Báo cáo: Làm mới báo cáo cũ');
    await editor.waitForText('cộng thêm số năm sẽ hỏi tiếp theo');
    await editor.press('Enter');
    await editor.waitForText('Cộng thêm mấy năm?');
    await editor.press('Enter');
    await editor.page.locator('.notification-toast a', { hasText: 'Chọn từng chỗ…' }).click();
    await editor.waitForText(' → ……');
  },
} as const satisfies Readonly<Record<string, Show>>;

/** Names of the pictures that show one feature each. */
export const featureNames = Object.keys(features) as (keyof typeof features)[];

/** Takes one picture and puts it into a folder. */
export async function pictureOfFeature(name: keyof typeof features, folder: string): Promise<void> {
  const workspace = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  try {
    await fill(workspace);
    const editor = await Editor.open({
      workspace,
      settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false },
    });
    try {
      await editor.page.setViewportSize(SIZE);
      await features[name](editor);
      await copyFile(await editor.screenshot(`readme-${name}`), path.join(folder, `${name}.png`));
    } finally {
      await editor.close();
    }
  } finally {
    await rm(workspace, { recursive: true });
  }
}

/** The samples, and a report just begun. */
async function fill(workspace: string): Promise<void> {
  await cp(path.join(PROJECT_ROOT, 'samples'), workspace, { recursive: true });
  await writeFile(
    path.join(workspace, 'bao-cao-nam.md'),
    '---\nmẫu: cong-tac-nam\ntên loại: BÁO CÁO\n---\n\n# I. ĐÁNH GIÁ CHUNG\n\nChi bộ hoàn thành nhiệm vụ.\n',
  );
}
