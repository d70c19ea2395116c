import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  convert,
  libreOfficeMissing,
  libreOfficeVersion,
} from '../../test/word-proof/libre-office';
import { readByLibreOffice, readByMammoth } from '../../test/word-proof/read-back';
import { count } from '../../test/unit/word/words';
import type { WordCount } from '../../test/unit/word/words';
import { readInBrowser } from './docx-preview';
import { PandocText } from './pandoc-text';

const run = promisify(execFile);
const lotsOfText = { maxBuffer: 256 * 1024 * 1024 };

/** A Word file of ours on the disk. */
export interface WordFile {
  readonly name: string;
  readonly path: string;
}

/** What a program found in our Word files. */
export interface Reading {
  readonly program: string;
  readonly version: string;
  /** How it was asked. */
  readonly how: string;
  /** Words by the name of the file. */
  readonly words: ReadonlyMap<string, WordCount>;
}

/** Why a program could not be asked. */
export interface Missing {
  readonly program: string;
  readonly reason: string;
}

type Reader = (files: readonly WordFile[]) => Promise<Reading[]>;

const readers: Readonly<Record<string, Reader>> = {
  LibreOffice: byLibreOffice,
  mammoth: byMammoth,
  'docx-preview': byDocxPreview,
  'python-docx': byPythonDocx,
  pandoc: byPandoc,
};

/** Opens the files in every program of this machine, one program after another. */
export async function readByAll(files: readonly WordFile[]): Promise<(Reading | Missing)[]> {
  const results: (Reading | Missing)[] = [];
  for (const [program, read] of Object.entries(readers)) {
    try {
      results.push(...(await read(files)));
    } catch (error) {
      const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
      results.push({ program, reason });
    }
  }
  return results;
}

async function byLibreOffice(files: readonly WordFile[]): Promise<Reading[]> {
  const missing = libreOfficeMissing();
  if (missing) throw new Error(missing);
  const bytes = files.map(async ({ name, path }) => [name, await readFile(path)] as const);
  const converted = await convert(new Map(await Promise.all(bytes)), 'fodt');
  const words = [...converted].map(
    ([name, fodt]) => [name, readByLibreOffice(fodt.toString('utf8')).words] as const,
  );
  const version = /[\d.]+/.exec(await libreOfficeVersion())?.[0] ?? '';
  return [{ program: 'LibreOffice', version, how: 'as its own format', words: new Map(words) }];
}

async function byMammoth(files: readonly WordFile[]): Promise<Reading[]> {
  const words = files.map(
    async ({ name, path }) => [name, (await readByMammoth(await readFile(path))).words] as const,
  );
  const { version } = JSON.parse(
    readFileSync(join('node_modules', 'mammoth', 'package.json'), 'utf8'),
  ) as { version: string };
  return [
    { program: 'mammoth', version, how: 'to HTML', words: new Map(await Promise.all(words)) },
  ];
}

async function byDocxPreview(files: readonly WordFile[]): Promise<Reading[]> {
  const { version, texts } = await readInBrowser(files);
  return [{ program: 'docx-preview', version, how: 'as a web page', words: counted(texts) }];
}

async function byPythonDocx(files: readonly WordFile[]): Promise<Reading[]> {
  const script = join(__dirname, 'read-words.py');
  const python = await pythonWithDocx();
  const { stdout } = await run(python, [script, ...files.map(({ path }) => path)], lotsOfText);
  const { version, found } = JSON.parse(stdout) as {
    version: string;
    found: Readonly<Record<string, readonly [string, string]>>;
  };
  return (['opened', 'opened and saved again'] as const).map((how, index) => ({
    program: 'python-docx',
    version,
    how,
    words: counted(files.map(({ name, path }) => [name, found[path]?.[index] ?? ''])),
  }));
}

/** Debian's Python, where another stands before it on PATH without the package. */
async function pythonWithDocx(): Promise<string> {
  for (const python of ['python3', '/usr/bin/python3']) {
    const found = await run(python, ['-c', 'import docx']).then(
      () => true,
      () => false,
    );
    if (found) return python;
  }
  throw new Error('no Python with the package docx (Debian: python3-docx)');
}

async function byPandoc(files: readonly WordFile[]): Promise<Reading[]> {
  const { stdout } = await run('pandoc', ['--version']).catch(() => {
    throw new Error('pandoc is not on PATH (Debian: pandoc)');
  });
  const texts: [string, string][] = [];
  for (const { name, path } of files) {
    const json = await run('pandoc', ['--from=docx', '--to=json', path], lotsOfText);
    texts.push([name, new PandocText(JSON.parse(json.stdout)).text]);
  }
  const version = /[\d.]+/.exec(stdout)?.[0] ?? '';
  return [{ program: 'pandoc', version, how: 'as its own tree', words: counted(texts) }];
}

function counted(texts: readonly (readonly [string, string])[]): Map<string, WordCount> {
  return new Map(texts.map(([name, text]) => [name, count(text)]));
}
