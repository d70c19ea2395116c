import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createVSIX } from '@vscode/vsce';
import { billOfMaterials, notices, readBundledPackages } from './bundled-packages';

/** The part of `package.json` that goes by name into what ships. */
interface Manifest extends Record<string, unknown> {
  readonly name: string;
  readonly version: string;
}

/** The project's manifest. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
}

/**
 * Writes the .vsix of what was built last; the same files give the same bytes. Run from the project's folder.
 *
 * @param packagePath file to write
 */
export async function packExtension(packagePath: string): Promise<void> {
  // Zip files keep local times; vsce takes this one for every file and sorts them.
  process.env.TZ = 'UTC';
  process.env.SOURCE_DATE_EPOCH = '315532800';
  mkdirSync('out', { recursive: true });
  // A folder of its own: tests may pack side by side.
  const staging = mkdtempSync('out/vsix-');
  try {
    stage(staging);
    await createVSIX({
      cwd: staging,
      packagePath,
      readmePath: 'README.vi.md',
      dependencies: false,
      rewriteRelativeLinks: false,
      allowMissingRepository: true,
    });
  } finally {
    rmSync(staging, { recursive: true });
  }
}

/** A copy of what ships, so that scripts and development dependencies stay out of the manifest. */
function stage(folder: string): void {
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
  const manifest = readManifest();
  const packages = readBundledPackages();
  writeFileSync(`${folder}/THIRD_PARTY_NOTICES.txt`, notices(packages));
  writeFileSync(`${folder}/sbom.json`, billOfMaterials(manifest, packages));
  const ofDevelopment = ['scripts', 'devDependencies', 'overrides', 'private'];
  const rest = Object.entries(manifest).filter(([key]) => !ofDevelopment.includes(key));
  writeFileSync(`${folder}/package.json`, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`);
}
