/**
 * Takes the pictures of the README anew: `npx tsx scripts/generate/pictures.ts` after `npm run build`, or only those
 * named behind it, without `.png`. Wants LibreOffice, poppler and a font metric-equal to Times New Roman with Vietnamese letters; on Debian:
 * `apt-get install --no-install-recommends libreoffice-writer-nogui poppler-utils fonts-liberation2`.
 * Not part of `npm run generate`: pixels differ from machine to machine.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Editor } from '../../test/e2e/editor';
import { PROJECT_ROOT } from '../vscode/paths';
import { featureNames, pictureOfFeature } from './feature-pictures';

const SAMPLES = path.join(PROJECT_ROOT, 'samples');
const IMAGES = path.join(PROJECT_ROOT, 'docs', 'images');
const DRAFT = 'ban-nhap-tong-ket.md';
const FINISHED = path.join(SAMPLES, 'tong-ket-xay-dung-dang.md');
/** Pixels per inch: sharp enough to read, well under 200 KB. */
const RESOLUTION = '84';

const run = promisify(execFile);

void main();

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const isWanted = (...names: string[]): boolean =>
    wanted.length === 0 || names.some((name) => wanted.includes(name));
  if (isWanted('soan-thao')) await pictureOfEditor();
  if (isWanted('trang-in')) await pictureOfPreview();
  if (isWanted('dien-cho-trong')) await pictureOfFilling();
  if (isWanted('khai-bao-don-vi')) await pictureOfUnitSetup();
  for (const name of featureNames) if (isWanted(name)) await pictureOfFeature(name, IMAGES);
  if (isWanted('trang-dau', 'trang-cuoi')) await picturesOfPages();
}

async function pictureOfEditor(): Promise<void> {
  const editor = await Editor.open({
    workspace: SAMPLES,
    settings: {
      'editor.fontFamily': "'Liberation Mono', monospace",
      'editor.minimap.enabled': false,
    },
  });
  try {
    await editor.openFile(DRAFT);
    await editor.waitForText('chỗ trống');
    // Towards the end of the draft, where findings of every kind stand close together.
    await editor.press('Control+B', 'Control+G');
    await editor.type('83');
    await editor.press('Enter', 'Control+Shift+M');
    await editor.waitForText('blank');
    await editor.press('End');
    await editor.waitForText('heading-mark');
    // The editor shows the place of the finding that is chosen: a repeated number, with blanks around it.
    await editor.press('ArrowUp', 'ArrowUp', 'ArrowUp');
    await editor.waitForText('# II. ĐÁNH GIÁ CHUNG');
    await copyFile(await editor.screenshot('readme'), path.join(IMAGES, 'soan-thao.png'));
  } finally {
    await editor.close();
  }
}

/** A draft and its printed pages beside it. */
async function pictureOfPreview(): Promise<void> {
  await pictureOfDraft('trang-in', async (editor) => {
    await editor.press('Control+B');
    await editor.runCommand('Báo cáo: Xem trang in');
    await editor.waitForText('4 trang');
  });
}

/** The question for a blank, with the view of the progress. */
async function pictureOfFilling(): Promise<void> {
  await pictureOfDraft('dien-cho-trong', async (editor) => {
    await editor.runCommand('Báo cáo: Focus on Tiến độ View');
    await editor.waitForText('Các mục');
    await editor.runCommand('Báo cáo: Điền chỗ trống');
    await editor.waitForText('Điền chỗ trống 1/');
  });
}

/** The question for the code of an office. */
async function pictureOfUnitSetup(): Promise<void> {
  await pictureOfDraft('khai-bao-don-vi', async (editor) => {
    await editor.runCommand('Báo cáo: Khai báo đơn vị');
    await editor.waitForText('(1/7)');
    await editor.press('Enter');
    await editor.waitForText('(2/7)');
    await editor.press('Enter');
    await editor.waitForText('(3/7)');
  });
}

async function pictureOfDraft(
  name: string,
  prepare: (editor: Editor) => Promise<void>,
): Promise<void> {
  const editor = await Editor.open({
    workspace: SAMPLES,
    settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false },
  });
  try {
    await editor.openFile(DRAFT);
    await editor.waitForText('chỗ trống');
    await prepare(editor);
    const taken = await editor.screenshot(`readme-${name}`);
    await copyFile(taken, path.join(IMAGES, `${name}.png`));
  } finally {
    await editor.close();
  }
}

/** First and last page of the finished sample. */
async function picturesOfPages(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  try {
    const word = path.join(folder, 'report.docx');
    const pdf = path.join(folder, 'report.pdf');
    await run(process.execPath, ['dist/cli.js', 'export', '-o', word, FINISHED]);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const convert = ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, word];
    await run('soffice', convert);
    const { stdout } = await run('pdfinfo', [pdf]);
    const last = /^Pages:\s*(\d+)$/m.exec(stdout)?.[1] ?? '1';
    await pictureOfPage(pdf, '1', 'trang-dau');
    await pictureOfPage(pdf, last, 'trang-cuoi');
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function pictureOfPage(pdf: string, page: string, name: string): Promise<void> {
  const target = path.join(IMAGES, name);
  const options = ['-png', '-gray', '-singlefile', '-r', RESOLUTION, '-f', page, '-l', page];
  await run('pdftoppm', [...options, pdf, target]);
}
