/**
 * Writes the .vsix with a manifest that knows nothing of development, with the licences of the packages
 * inside the bundles. The same sources give the same bytes. `--check` builds it twice in out/ and compares
 * what it holds with the list below.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync, cpSync, rmSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { createVSIX } from '@vscode/vsce';
import {
  billOfMaterials,
  notices,
  readBundledPackages,
  withoutAllowedLicence,
} from './bundled-packages';
import { findNetworkCode } from './network-code';

const allowed = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(?:package|sbom)\.json$/,
  /^extension\/(?:LICENSE\.txt|readme\.md|changelog\.md|THIRD_PARTY_NOTICES\.txt)$/,
  /^extension\/dist\/extension(?:\.web)?\.js$/,
  /^extension\/dist\/(?:word-files|page-numbers)\.mjs$/,
  /^extension\/dist\/preview(?:-worker)?\.(?:js|css)$/,
  /^extension\/templates\/[\w-]+\.md$/,
  /^extension\/lexicon\/words\.json$/,
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
  await pack(target);
  if (check) {
    const again = `${target}.again`;
    await pack(again);
    if (!readFileSync(target).equals(readFileSync(again))) fail('Two packages are not the same.');
    rmSync(again);
  }
  const network = findNetworkCode('dist');
  if (network.length > 0) fail(`Code that could reach a network:\n${network.join('\n')}`);
  const unclear = withoutAllowedLicence(readBundledPackages());
  if (unclear.length > 0) fail(`Licences nobody has looked at: ${unclear.join(', ')}`);

  const names = Object.keys(unzipSync(readFileSync(target)));
  const superfluous = names.filter((name) => !allowed.some((pattern) => pattern.test(name)));
  const missing = allowed.filter((pattern) => !names.some((name) => pattern.test(name)));
  console.log(`${target}: ${names.length} files, ${Math.round(statSync(target).size / 1024)} KB`);
  if (superfluous.length > 0 || missing.length > 0) {
    fail(`Superfluous: ${superfluous.join(', ')}. Missing: ${missing.map(String).join(', ')}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function pack(packagePath: string): Promise<void> {
  // Zip files keep local times; vsce takes this one for every file and sorts them.
  process.env.TZ = 'UTC';
  process.env.SOURCE_DATE_EPOCH = '315532800';
  const staging = stage();
  await createVSIX({
    cwd: staging,
    packagePath,
    readmePath: 'README.vi.md',
    dependencies: false,
    rewriteRelativeLinks: false,
  });
  rmSync(staging, { recursive: true });
}

/** A copy of what ships, so that scripts and development dependencies stay out of the manifest. */
function stage(): string {
  const folder = 'out/vsix';
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const shipped = [
    'dist',
    'templates',
    'lexicon',
    'snippets',
    'syntaxes',
    'images',
    'schemas',
    'docs/images',
    'docs/reference',
  ];
  const files = ['LICENSE', 'README.vi.md', 'CHANGELOG.md', '.vscodeignore'];
  for (const path of [...shipped, ...files]) cpSync(path, `${folder}/${path}`, { recursive: true });
  const packages = readBundledPackages();
  writeFileSync(`${folder}/THIRD_PARTY_NOTICES.txt`, notices(packages));
  writeFileSync(`${folder}/sbom.json`, billOfMaterials(manifest, packages));
  const ofDevelopment = ['scripts', 'devDependencies', 'private'];
  const rest = Object.entries(manifest).filter(([key]) => !ofDevelopment.includes(key));
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`);
  return folder;
}
