/** The npm packages inside our bundles: their licences and the papers that go into the .vsix with them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Written by the build: the folder of every package it has bundled code from. */
export const bundledPackagesFile = 'dist/packages.json';

/** Licences that allow what we do: ship the code inside our own MIT bundle. */
const allowedLicences = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
]);
const licenceFile = /^licen[cs]e(?:\.(?:md|txt))?$/i;

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The text its authors ask to be passed on. */
  readonly text: string;
}

/**
 * Folders of the packages that files of a bundle come from.
 *
 * @param inputs paths as esbuild's metafile names them
 */
export function packageFolders(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** Reads the packages of the last build, by name. */
export function readBundledPackages(): BundledPackage[] {
  const folders = JSON.parse(readFileSync(bundledPackagesFile, 'utf8')) as string[];
  return folders.map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((name) => licenceFile.test(name));
  const path = join(folder, file ?? '');
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? 'none',
    text: file !== undefined && existsSync(path) ? readFileSync(path, 'utf8').trim() : '',
  };
}

/** Packages whose licence has to be looked at by a person before they may ship. */
export function withoutAllowedLicence(packages: readonly BundledPackage[]): string[] {
  return packages
    .filter(({ licence }) => !allowedLicences.has(licence))
    .map(({ name, licence }) => `${name}: ${licence}`);
}

/** What the licences ask for: every package with its licence text. */
export function notices(packages: readonly BundledPackage[]): string {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  );
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `This extension contains code of these packages.\n${line}${parts.join(line)}`;
}

/** A bill of materials in CycloneDX 1.5: the same for the same packages. */
export function billOfMaterials(
  product: { readonly name: string; readonly version: string },
  packages: readonly BundledPackage[],
): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: product.name, version: product.version } },
    components: packages.map(({ name, version, licence }) => ({
      type: 'library',
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: [{ license: { id: licence } }],
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
