import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Plugin } from 'esbuild';
import { PROJECT_ROOT } from './paths';
import type { HostKind } from './user-settings';

const SUITES = path.join(PROJECT_ROOT, 'test', 'integration');
const TEST_FILES = 'virtual:test-files';

/**
 * Bundles the suite of one host into a single CommonJS file that exports `run()`: the tests of
 * test/integration/shared and those of the host's own folder.
 * @param extension absolute path of the extension: VS Code runs a suite in the host of the
 *   extension whose folder it lies in
 * @param grep regular expression that the full titles of the tests to run must match
 * @returns absolute path of the bundle
 */
export async function bundleTests(host: HostKind, extension: string, grep = ''): Promise<string> {
  const outfile = path.join(extension, 'out', 'test', `${host}.js`);
  await build({
    entryPoints: [path.join(SUITES, host, 'index.ts')],
    outfile,
    bundle: true,
    // Mocha's browser build assigns module.exports when it sees one; ours must be the last word.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    sourcemap: 'external',
    define: { INTEGRATION_GREP: JSON.stringify(grep) },
    logLevel: 'warning',
    ...hostOptions(host),
    plugins: [testFiles(host)],
  });
  return outfile;
}

function hostOptions(host: HostKind): BuildOptions {
  if (host === 'desktop') {
    // By its path, since an installed extension does not lie beside the project's packages.
    const alias = { mocha: require.resolve('mocha') };
    return { platform: 'node', target: 'node20', alias, external: ['vscode', alias.mocha] };
  }
  const alias = { 'node:assert/strict': path.join(SUITES, 'web', 'assert.ts') };
  // As for the extension itself: a web worker lacks a DOM.
  const conditions = ['worker', 'browser'];
  return { platform: 'browser', target: 'es2022', external: ['vscode'], alias, conditions };
}

/** Stands for all test files of a host, so that a new file needs no entry in any list. */
function testFiles(host: HostKind): Plugin {
  return {
    name: 'test-files',
    setup(plugin) {
      plugin.onResolve({ filter: new RegExp(`^${TEST_FILES}$`) }, () => ({
        path: TEST_FILES,
        namespace: TEST_FILES,
      }));
      plugin.onLoad({ filter: /.*/, namespace: TEST_FILES }, async () => {
        const files = await findTestFiles(['shared', host]);
        return {
          contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'),
          resolveDir: SUITES,
        };
      });
    },
  };
}

async function findTestFiles(folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(path.join(SUITES, folder), { recursive: true });
    const tests = entries.filter((entry) => entry.endsWith('.test.ts')).sort();
    found.push(...tests.map((entry) => `./${folder}/${entry.split(path.sep).join('/')}`));
  }
  return found;
}
