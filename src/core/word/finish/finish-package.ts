import type { LayoutProfile } from '../../layout/profile';
import type { DocumentProperties } from '../properties';
import { coreProperties } from './core-properties-part';
import { settings } from './settings-part';

/** Parts of a package by path, as text or bytes. */
export type PackageParts = Map<string, string | Uint8Array>;

const noteParts = ['word/footnotes.xml', 'word/endnotes.xml'];
const markInSeparator =
  /<w:r><w:rPr><w:rStyle w:val="(?:Footnote|Endnote)Reference"\/><\/w:rPr><w:(?:footnote|endnote)Ref\/><\/w:r>/;
const separator = /<w:(?:footnote|endnote) w:type="[^]*?<\/w:(?:footnote|endnote)>/g;

/**
 * Mends what docx writes wrongly or differently on each run: marks inside note separators, settings, dates,
 * numbers of drawings.
 *
 * @param parts changed in place
 */
export function finishPackage(
  parts: PackageParts,
  profile: LayoutProfile,
  properties: DocumentProperties,
): void {
  for (const path of noteParts) {
    edit(parts, path, (xml) => xml.replace(separator, (note) => note.replace(markInSeparator, '')));
  }
  edit(parts, 'word/document.xml', renumberDrawings);
  edit(parts, 'word/footnotes.xml', renumberDrawings);
  parts.set('word/settings.xml', settings(profile, properties.twoSided));
  parts.set('docProps/core.xml', coreProperties(properties));
}

function edit(parts: PackageParts, path: string, change: (xml: string) => string): void {
  const xml = parts.get(path);
  if (typeof xml === 'string') parts.set(path, change(xml));
}

/** docx counts drawings from the start of the program, not of the document. */
function renumberDrawings(xml: string): string {
  let number = 0;
  return xml.replace(/(<wp:docPr id=")\d+"/g, (_, start: string) => `${start}${++number}"`);
}
