/**
 * Writes the .vsix with a manifest that knows nothing of development.
 * `--check` builds it in out/ and compares what it holds with the list below.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync, cpSync, rmSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { createVSIX } from '@vscode/vsce';

const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(?:package\.json|LICENSE\.txt|readme\.md|changelog\.md)$/,
  /^extension\/dist\/extension(?:\.web)?\.js$/,
  /^extension\/templates\/[\w-]+\.md$/,
  /^extension\/snippets\/[\w-]+\.code-snippets$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/images\/icon\.png$/,
  /^extension\/schemas\/[\w.-]+\.json$/,
  /^extension\/docs\/images\/[\w-]+\.png$/,
  /^extension\/docs\/reference\/[\w-]+\.md$/,
];

const check = process.argv.includes('--check');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown> & {
  name: string;
  version: string;
};
const target = `${check ? 'out/' : ''}${manifest.name}-${manifest.version}.vsix`;

void main();

async function main(): Promise<void> {
  mkdirSync('out', { recursive: true });
  const staging = stage();
  await createVSIX({
    cwd: staging,
    packagePath: target,
    readmePath: 'README.vi.md',
    dependencies: false,
    rewriteRelativeLinks: false,
  });
  rmSync(staging, { recursive: true });

  const names = Object.keys(unzipSync(readFileSync(target)));
  const superfluous = names.filter((name) => !allowed.some((pattern) => pattern.test(name)));
  const missing = allowed.filter((pattern) => !names.some((name) => pattern.test(name)));
  console.log(`${target}: ${names.length} files, ${Math.round(statSync(target).size / 1024)} KB`);
  if (superfluous.length > 0 || missing.length > 0) {
    console.error('Superfluous:', superfluous, 'Missing:', missing.map(String));
    process.exitCode = 1;
  }
}

/** A copy of what ships, so that scripts and development dependencies stay out of the manifest. */
function stage(): string {
  const folder = 'out/vsix';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const shipped = [
    'dist',
    'templates',
    'snippets',
    'syntaxes',
    'images',
    'schemas',
    'docs/images',
    'docs/reference',
  ];
  const files = ['LICENSE', 'README.vi.md', 'CHANGELOG.md', '.vscodeignore'];
  for (const path of [...shipped, ...files]) cpSync(path, `${folder}/${path}`, { recursive: true });
  const ofDevelopment = ['scripts', 'devDependencies', 'private'];
  const rest = Object.entries(manifest).filter(([key]) => !ofDevelopment.includes(key));
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`);
  return folder;
}
