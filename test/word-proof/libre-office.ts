import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOnPath } from '../../scripts/vscode/find-on-path';

const run = promisify(execFile);
const lotsOfText = 64 * 1024 * 1024;

/** Why LibreOffice cannot judge here, or nothing. It needs a font as wide as Times New Roman, too. */
export function libreOfficeMissing(): string | undefined {
  const missing = ['soffice', 'pdftotext', 'fc-match'].filter((program) => !findOnPath(program));
  return missing.length > 0
    ? `${missing.join(', ')} not on PATH (Debian: libreoffice-writer-nogui, poppler-utils, fontconfig, fonts-liberation2)`
    : undefined;
}

/** First line of what LibreOffice says about itself. */
export async function libreOfficeVersion(): Promise<string> {
  const { stdout } = await run('soffice', ['--version']);
  return stdout.trim();
}

/**
 * Converts Word files in one run of LibreOffice.
 *
 * @param files bytes by name, without ending
 * @param format ending of the format; `fodt` is LibreOffice's own as a single XML file
 * @returns what became of each, by name
 */
export async function convert(
  files: ReadonlyMap<string, Uint8Array>,
  format: 'pdf' | 'fodt',
): Promise<Map<string, Buffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'bao-cao-'));
  try {
    const paths = await Promise.all(
      [...files].map(async ([name, bytes]) => {
        const path = join(folder, `${name}.docx`);
        await writeFile(path, bytes);
        return path;
      }),
    );
    const out = join(folder, 'out');
    await mkdir(out);
    const user = pathToFileURL(join(folder, 'user')).href;
    const settings = [`-env:UserInstallation=${user}`, '--headless', '--convert-to', format];
    await run('soffice', [...settings, '--outdir', out, ...paths], { maxBuffer: lotsOfText });
    const made = [...files.keys()].map(
      async (name) => [name, await readFile(join(out, `${name}.${format}`))] as const,
    );
    return new Map(await Promise.all(made));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The text printed on each page of a PDF file. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bao-cao-'));
  try {
    const path = join(folder, 'file.pdf');
    await writeFile(path, pdf);
    const { stdout } = await run('pdftotext', ['-layout', path, '-'], { maxBuffer: lotsOfText });
    return stdout.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
