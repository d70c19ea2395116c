/** Bundles everything that ships into dist/: the extension for both hosts and the command line. */
import { rm, stat, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { bundledPackagesFile, packageFolders } from './bundled-packages';
import { layoutBeside, leanDocx, modularYaml, withoutExamples } from './bundle-plugins';

const production = process.argv.includes('--production');

const plugins = [withoutExamples, leanDocx];

const shared: BuildOptions = {
  bundle: true,
  format: 'cjs',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  alias: modularYaml,
  plugins,
};

const node: BuildOptions = { ...shared, platform: 'node', target: 'node20' };

const bundles: readonly BuildOptions[] = [
  {
    ...node,
    entryPoints: ['src/extension.desktop.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode'],
    platform: 'browser',
    target: 'es2022',
    // Without it packages pick builds that need a DOM, which a web worker lacks.
    conditions: ['worker', 'browser'],
  },
  {
    ...shared,
    entryPoints: { 'word-files': 'src/word-files.ts', 'page-numbers': 'src/page-numbers.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    // Both hosts load it, each in its way.
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['worker', 'browser'],
  },
  {
    ...node,
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
    // The program is a file of its own: code compiled with the starter could not be kept.
    external: ['./main'],
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/main.js',
    plugins: [...plugins, layoutBeside],
  },
  {
    ...node,
    stdin: { contents: "export { layoutDocument } from 'docx/layout';", resolveDir: '.' },
    outfile: 'dist/layout.js',
  },
  {
    ...shared,
    entryPoints: { preview: 'src/preview/main.ts', 'preview-worker': 'src/preview/worker.ts' },
    outdir: 'dist',
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['worker', 'browser'],
  },
  {
    ...shared,
    entryPoints: ['src/preview/preview.css'],
    outdir: 'dist',
  },
];

/** Largest size in bytes of what an editor loads when it starts. */
const limit = 1024 * 1024;
const limited = ['dist/extension.js', 'dist/extension.web.js'];

async function main(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  const built = await Promise.all(bundles.map((options) => build({ ...options, metafile: true })));
  const folders = packageFolders(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  await writeFile(bundledPackagesFile, `${JSON.stringify(folders, null, 2)}\n`);
  if (production) await Promise.all(limited.map(checkSize));
}

async function checkSize(path: string): Promise<void> {
  const { size } = await stat(path);
  if (size <= limit) return;
  console.error(`${path} has ${size} bytes, ${size - limit} more than a bundle may have.`);
  process.exitCode = 1;
}

main().catch(() => {
  // esbuild has said what is wrong.
  process.exitCode = 1;
});
