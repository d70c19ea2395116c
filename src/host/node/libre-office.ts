import {
  access,
  constants,
  mkdtemp,
  mkdir,
  readFile,
  readdir,
  rm,
  writeFile,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PdfError } from '../pdf';
import type { FindPdfProgram, PdfProgram } from '../pdf';
import { runProgram } from './run-program';

/** Where a machine may have LibreOffice. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** Names in a folder; none when there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

export interface LibreOfficeOptions {
  /** Paths to try in this order, in place of the usual ones. */
  readonly candidates?: readonly string[];
  /** Milliseconds a conversion may take. */
  readonly limitMs?: number;
}

/** A long report takes seconds; the first start of the program on an old machine half a minute. */
const usualLimitMs = 120_000;
const versionLimitMs = 30_000;
const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  list: (folder) => readdir(folder).catch(() => []),
};

/** Paths at which LibreOffice may be, the likeliest first: what PATH names, then where installers put it. */
export async function libreOfficePaths(machine: Machine = thisMachine): Promise<string[]> {
  const { platform, env, home, list } = machine;
  const isWindows = platform === 'win32';
  const paths = isWindows ? win32 : posix;
  const at = (...steps: string[]): string => paths.join(...steps);
  // On Windows the .com prints to the console, the .exe does not.
  const names = isWindows ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const path = env.PATH ?? env.Path ?? '';
  const folders = path
    .split(paths.delimiter)
    .map((folder) => folder.replace(/^"|"$/g, ''))
    // A folder of the work at hand must not bring its own program.
    .filter((folder) => paths.isAbsolute(folder));
  const named = folders.flatMap((folder) => names.map((name) => at(folder, name)));
  if (isWindows) {
    const roots = [env.ProgramFiles, env.ProgramW6432, env['ProgramFiles(x86)']];
    const usual = roots.flatMap((root) =>
      root === undefined ? [] : names.map((name) => at(root, 'LibreOffice', 'program', name)),
    );
    return [...new Set([...named, ...usual])];
  }
  if (platform === 'darwin') {
    const inside = 'LibreOffice.app/Contents/MacOS/soffice';
    return [...named, at('/Applications', inside), at(home, 'Applications', inside)];
  }
  const own = (await list('/opt')).filter((name) => /^libreoffice/i.test(name)).sort();
  return [
    ...named,
    ...own.reverse().map((name) => at('/opt', name, 'program', 'soffice')),
    '/usr/bin/soffice',
    '/usr/lib/libreoffice/program/soffice',
    '/usr/lib64/libreoffice/program/soffice',
  ];
}

/** Makes the function that looks for LibreOffice on this machine. */
export function libreOffice({ candidates, limitMs }: LibreOfficeOptions = {}): FindPdfProgram {
  return async () => {
    for (const program of candidates ?? (await libreOfficePaths())) {
      const version = await versionOf(program);
      if (version === undefined) continue;
      return { version, convert: converter(program, limitMs ?? usualLimitMs) };
    }
    throw new PdfError('missing');
  };
}

/** What a program says of itself; nothing when there is none, or it is another. */
async function versionOf(program: string): Promise<string | undefined> {
  try {
    await access(program, constants.X_OK);
    const { output } = await withProfile((profile) =>
      runProgram(program, [profile.option, '--headless', '--version'], versionLimitMs),
    );
    return /LibreOffice(?:Dev)?\s+\d+(?:\.\d+)*/.exec(output)?.[0];
  } catch {
    return undefined;
  }
}

function converter(program: string, limitMs: number): PdfProgram['convert'] {
  return (docx, stop) =>
    withProfile(async ({ folder, option }) => {
      const source = join(folder, 'bao-cao.docx');
      const out = join(folder, 'pdf');
      await mkdir(out);
      await writeFile(source, docx);
      const words = ['--headless', '--norestore', '--nolockcheck', '--convert-to', 'pdf'];
      const { ended, output } = await runProgram(
        program,
        [option, ...words, '--outdir', out, source],
        limitMs,
        stop,
      );
      if (ended) throw new PdfError(ended);
      const pdf = await readFile(join(out, 'bao-cao.pdf')).catch(() => undefined);
      // It says that it is done even when it is not: only the file tells.
      if (!pdf || !isWhole(pdf)) throw new PdfError('failed', lastLine(output));
      return pdf;
    }).catch((error: unknown) => {
      if (error instanceof PdfError) throw error;
      throw new PdfError('failed', error instanceof Error ? lastLine(error.message) : '');
    });
}

interface Profile {
  readonly folder: string;
  /** Tells the program to keep its settings in the folder, so that one that is open does not matter. */
  readonly option: string;
}

async function withProfile<T>(work: (profile: Profile) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'bao-cao-pdf-'));
  try {
    const user = pathToFileURL(join(folder, 'user')).href;
    return await work({ folder, option: `-env:UserInstallation=${user}` });
  } finally {
    // What cannot be removed now is left to the system.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

function isWhole(pdf: Buffer): boolean {
  return (
    pdf.subarray(0, 5).toString('latin1') === '%PDF-' &&
    pdf.subarray(-1024).toString('latin1').includes('%%EOF')
  );
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
