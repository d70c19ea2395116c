import { copyFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { profileNamed } from '../../src/core/layout/profiles';
import { parseReport } from '../../src/core/report/parse-report';
import { exportWord } from '../../src/core/word/export-word';
import { Editor } from '../../test/e2e/editor';
import { PROJECT_ROOT } from '../vscode/paths';

/** Smaller than a screen: one thing is to be seen, and the package is to stay small. */
const SIZE = { width: 1000, height: 620 };
const REPORT = 'tong-ket-xay-dung-dang';
const DRAFT = 'ban-nhap-tong-ket.md';

const ownFields = `---
cơ quan ban hành: ĐẢNG ỦY XÃ TÂN HÒA MẪU
số: 12
ký hiệu: BC/ĐU
địa danh: Tân Hòa Mẫu
ngày: 30/9/2026
tên loại: BÁO CÁO
trích yếu: kết quả công tác tháng 9
nơi nhận:
  - Lưu Văn phòng Đảng ủy
quyền hạn: T/M ĐẢNG ỦY
chức vụ: BÍ THƯ
họ tên: Nguyễn Văn Mẫu
---

`;

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
  'goi-y': async (editor) => {
    await editor.openFile('thang-9.md');
    await editor.page.locator('.squiggly-error').first().waitFor();
    await editor.press('Control+End');
    await editor.type('Theo /');
    await editor.waitForText('văn bản đã nhắc trong báo cáo này');
  },
  'sua-nhanh': async (editor) => {
    await editor.openFile('thang-9.md');
    await editor.page.locator('.squiggly-error').first().waitFor();
    await editor.press('Control+Home', 'F8', 'Escape', 'Control+.');
    await editor.page.locator('.action-widget').first().waitFor();
  },
  'nhap-tu-word': async (editor) => {
    await openMenu(editor, 'van-ban-den.docx');
    await editor.waitForText('Nhập từ Word hoặc văn bản');
  },
  'kiem-tra-word': async (editor) => {
    await openMenu(editor, 'van-ban-den.docx');
    await editor.click('Kiểm tra tệp Word');
    const shown = editor.page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await shown.getByText('van-ban-den.docx').first().waitFor();
  },
} as const satisfies Readonly<Record<string, Show>>;

/** Opens the menu of a file in the list of files. */
async function openMenu({ page }: Editor, file: string): Promise<void> {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
  await row.click({ button: 'right' });
}

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

/** The samples, a report just begun, one with a slip, and a Word file that leaves the norm. */
async function fill(workspace: string): Promise<void> {
  await cp(path.join(PROJECT_ROOT, 'samples'), workspace, { recursive: true });
  await writeFile(
    path.join(workspace, 'bao-cao-nam.md'),
    '---\nmẫu: cong-tac-nam\ntên loại: BÁO CÁO\n---\n\n# I. ĐÁNH GIÁ CHUNG\n\nChi bộ hoàn thành nhiệm vụ.\n',
  );
  const slip = `${ownFields}# I. KẾT QUẢ CÔNG TÁC\n\nThực hiện Nghị quyết số 21-NQ/TW, ngày 16/6/2022 của Bộ Chính trị, Đảng ủy đã trển khai đến 25 chi bộ.\n\n`;
  await writeFile(path.join(workspace, 'thang-9.md'), slip);
  const profile = profileNamed('hd36');
  const habits = slip
    .replace('T/M ĐẢNG ỦY', 'TM. ĐẢNG ỦY')
    .replace('BÁO CÁO\n', 'Báo cáo\n')
    .replace('Lưu Văn phòng', 'Lưu: VT, Văn phòng');
  const word = await exportWord(parseReport(habits), profile, { form: 'final' });
  await writeFile(path.join(workspace, 'van-ban-den.docx'), word);
}
