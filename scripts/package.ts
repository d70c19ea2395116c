/**
 * Writes the .vsix with a manifest that knows nothing of development, with the licences of the packages
 * inside the bundles. The same sources give the same bytes. `--check` builds it twice in out/ and compares
 * what it holds with the list below.
 */
import { readFileSync, statSync, rmSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readBundledPackages, withoutAllowedLicence } from './bundled-packages';
import { findNetworkCode } from './network-code';
import { packExtension, readManifest } from './vsix';

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
const manifest = readManifest();
const target = `${check ? 'out/' : ''}${manifest.name}-${manifest.version}.vsix`;

void main();

async function main(): Promise<void> {
  await packExtension(target);
  if (check) {
    const again = `${target}.again`;
    await packExtension(again);
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
  const promised = filesNamedIn(manifest).filter((path) => !names.includes(`extension/${path}`));
  if (promised.length > 0) fail(`The manifest names what is not there: ${promised.join(', ')}`);
  console.log(`${target}: ${names.length} files, ${Math.round(statSync(target).size / 1024)} KB`);
  if (superfluous.length > 0 || missing.length > 0) {
    fail(`Superfluous: ${superfluous.join(', ')}. Missing: ${missing.map(String).join(', ')}`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** Paths of files in a manifest, wherever they stand: entries, icon, snippets, grammars, pictures. */
function filesNamedIn(value: unknown): string[] {
  if (typeof value === 'string') {
    const [, path] = /^(?:\.\/)?((?:[\w-]+\/)+[\w.-]+\.\w+)$/.exec(value) ?? [];
    return path === undefined ? [] : [path];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    ['scripts', 'devDependencies'].includes(key) ? [] : filesNamedIn(part),
  );
}
