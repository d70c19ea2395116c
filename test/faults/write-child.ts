/** Writes files as told and says how that went: `write-child.ts node,editor SIZE FILE…`, run where faults are. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Uri } from 'vscode';
import { problemOf, writeWhole as writeInEditor } from '../../src/editor/export/write-whole';
import type { WritableFiles } from '../../src/editor/export/write-whole';
import { WriteError, writeWhole } from '../../src/host/node/write-file';

const uri = (path: string): Uri =>
  ({ path, with: (change: { path: string }) => uri(change.path) }) as unknown as Uri;

/** Files as VS Code handles those of a disk: a rename first makes room by deleting what is there. */
const editorFiles: WritableFiles = {
  readFile: ({ path }) => readFile(path),
  writeFile: ({ path }, content) => writeFile(path, content),
  delete: ({ path }) => rm(path),
  rename: async (from, to) => {
    await rm(to.path, { force: true });
    await rename(from.path, to.path);
  },
};

const [kinds = '', size, ...files] = process.argv.slice(2);
const content = Buffer.alloc(Number(size), 'new ');

void main();

async function main(): Promise<void> {
  for (const kind of kinds.split(',')) {
    for (const file of files) {
      console.log(kind === 'node' ? await onNode(file) : await inEditor(file));
    }
  }
}

async function onNode(file: string): Promise<string> {
  try {
    await writeWhole(file, content);
    return 'written';
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    return `${error.step} ${error.cause.code}`;
  }
}

async function inEditor(file: string): Promise<string> {
  try {
    await writeInEditor(editorFiles, uri(file), content);
    return 'written';
  } catch (error) {
    return problemOf(error) ?? String(error);
  }
}
