import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const LIMIT_MS = 5 * 60_000;
const LOG_NAME = 'npm.log';

/** What to install and where. */
export interface NpmInstall {
  /** Folder with the package.json. */
  readonly dir: string;
  /** Arguments after `npm install`; package scripts are never run. */
  readonly args?: readonly string[];
  /** Folders put in front of PATH, e.g. that of another Node. */
  readonly pathFirst?: readonly string[];
  /** What is being installed, for the error message. */
  readonly label: string;
}

/**
 * Writes a package.json with exact versions and installs it.
 * @param dir folder, created if missing; must not be the project's own
 * @param dependencies package name → exact version
 * @param label what is being installed, for the error message
 * @throws Error of one sentence with npm's own reason
 */
export async function installPackages(
  dir: string,
  dependencies: Readonly<Record<string, string>>,
  label: string,
): Promise<void> {
  await mkdir(dir, { recursive: true });
  const manifest = JSON.stringify({ private: true, dependencies }, null, 2);
  await writeFile(path.join(dir, 'package.json'), manifest);
  await runNpmInstall({ dir, label });
}

/**
 * Runs `npm install` without package scripts; its whole output goes to npm.log in the folder.
 * @throws Error of one sentence with npm's own reason
 */
export async function runNpmInstall(install: NpmInstall): Promise<void> {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...(install.args ?? [])];
  const { code, output } = await runNpm(args, install);
  if (code === 0) return;
  const log = path.join(install.dir, LOG_NAME);
  await writeFile(log, output);
  throw new Error(
    `npm could not install ${install.label}: ${npmReason(output)} (full output: ${log}).`,
  );
}

function runNpm(
  args: string[],
  install: NpmInstall,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    const npm = spawn('npm', args, {
      cwd: install.dir,
      env: npmEnvironment(process.env, install.pathFirst ?? []),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MS,
    });
    npm.stdout.on('data', collect);
    npm.stderr.on('data', collect);
    npm.on('error', (error) => resolve({ code: 1, output: `npm error ${error.message}` }));
    npm.on('close', (code, signal) => {
      if (signal) output += `\nnpm error stopped by ${signal} (limit ${LIMIT_MS / 1000} s)`;
      resolve({ code, output });
    });
  });
}

/**
 * Environment for an npm started below `npm run`: what the outer npm says about the outer
 * package is dropped, the user's own settings (registry, cache, proxy) are kept.
 */
export function npmEnvironment(
  environment: NodeJS.ProcessEnv,
  pathFirst: readonly string[],
): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^npm_(?:package_|lifecycle_|config_local_prefix$|config_omit$)/.test(name),
  );
  const searchPath = [...pathFirst, environment.PATH ?? ''].join(path.delimiter);
  return { ...Object.fromEntries(kept), NODE_ENV: '', PATH: searchPath };
}

/** The first lines with npm's reason, on one line; the last line if npm gave none. */
export function npmReason(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const errors = lines
    .filter((line) => /^npm (?:error|ERR!)/.test(line))
    .map((line) => line.replace(/^npm (?:error|ERR!)\s*/, ''))
    .filter((line) => line !== '' && !line.startsWith('A complete log'));
  if (errors.length > 0) return errors.slice(0, 3).join('; ');
  return lines.filter((line) => line !== '').at(-1) ?? 'no reason given';
}
