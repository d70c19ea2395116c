import { Packer } from 'docx';
import type { Document } from 'docx';
import type { LayoutProfile } from '../layout/profile';
import type { Report } from '../report/model';
import { buildDocument } from './build-document';
import type { WordOptions } from './build-document';
import { finishPackage } from './finish/finish-package';
import type { PackageParts } from './finish/finish-package';
import { zipPackage } from './finish/zip-package';
import type { Deflate } from './finish/zip-package';
import { documentProperties } from './properties';

export interface ExportOptions extends WordOptions {
  /** See `zipPackage`. */
  readonly deflate?: Deflate;
}

/**
 * Writes a report as a .docx file. The same report gives the same bytes, with the same `deflate`.
 *
 * @returns the bytes of the file
 */
export function exportWord(
  report: Report,
  profile: LayoutProfile,
  options: ExportOptions,
): Promise<Uint8Array> {
  return Promise.resolve().then(() => {
    const { document } = buildDocument(report, profile, options);
    const parts = packageParts(document);
    finishPackage(parts, profile, documentProperties(report));
    return zipPackage(parts, options.deflate);
  });
}

interface Compiler {
  compile(document: Document): PackageParts;
}

/**
 * The parts docx would zip. Packer gives them only as a zip file; its compiler, private to TypeScript alone,
 * saves unzipping that again. The version of docx is pinned, and every test of a Word file goes through here.
 */
function packageParts(document: Document): PackageParts {
  return (Packer as unknown as { readonly compiler: Compiler }).compiler.compile(document);
}
