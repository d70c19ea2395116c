import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { problemOf, writeWhole } from '../../../src/editor/export/write-whole';
import { workspaceUri } from '../shared/reports';

describe('files of a disk, written by the editor', () => {
  const disk = workspaceUri('faults').fsPath;
  const target = join(disk, 'a.docx');
  const isMounted = (): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk]).status === 0;

  before(function () {
    mkdirSync(disk);
    if (process.platform === 'linux' && isMounted()) return;
    console.log('skipped: this machine lets nobody mount a small disk');
    this.skip();
  });

  after(() => {
    spawnSync('umount', [disk]);
    rmdirSync(disk);
  });

  const problemWith = async (size: number): Promise<unknown> => {
    try {
      await writeWhole(vscode.workspace.fs, vscode.Uri.file(target), new Uint8Array(size));
      return 'written';
    } catch (error) {
      return problemOf(error);
    }
  };

  it('stay as they were when the disk is full or read-only', async () => {
    writeFileSync(target, 'old');
    assert.equal(await problemWith(100_000), 'full');
    assert.equal(readFileSync(target, 'utf8'), 'old');
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    assert.equal(await problemWith(3), 'locked');
    assert.equal(readFileSync(target, 'utf8'), 'old');
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    assert.equal(await problemWith(3), 'written');
    assert.deepEqual(readdirSync(disk), ['a.docx']);
  });
});
