import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TEST_WORKSPACE } from '../../scripts/vscode/scratch';
import { useEditor } from './editor';

describe('a workspace with a report', () => {
  const editor = useEditor({ workspace: TEST_WORKSPACE });

  it('opens the report, takes typed text and saves it', async () => {
    await editor().openFile('bao-cao-mau.md');
    await editor().waitForText('I. ĐẶC ĐIỂM TÌNH HÌNH');
    await editor().press('Control+End');
    await editor().type('Đảng bộ thực hiện nghiêm quy chế làm việc.');
    await editor().waitForText('thực hiện nghiêm quy chế');
    await editor().runCommand('File: Save');
    await editor().page.locator('.tab.active:not(.dirty)').waitFor();
    await editor().screenshot('workspace');
    const saved = await readFile(path.join(editor().workspace, 'bao-cao-mau.md'), 'utf8');
    assert.match(saved, /Đảng bộ thực hiện nghiêm quy chế làm việc\./);
  });
});
