/** Bundles everything that ships into dist/: the extension for both hosts and the command line. */
import { rm } from 'node:fs/promises';
import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';

const production = process.argv.includes('--production');

const shared: BuildOptions = {
  bundle: true,
  format: 'cjs',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

const node: BuildOptions = { ...shared, platform: 'node', target: 'node20' };

const bundles: readonly BuildOptions[] = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
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
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function main(): Promise<void> {
  await rm('dist', { recursive: true, force: true });
  await Promise.all(bundles.map((options) => build(options)));
}

main().catch(() => {
  // esbuild has said what is wrong.
  process.exitCode = 1;
});
