import { profileNamed } from '../../../src/core/layout/profiles';
import type { LayoutProfile } from '../../../src/core/layout/profile';
import { parseReport } from '../../../src/core/report/parse-report';
import type { WordOptions } from '../../../src/core/word/build-document';
import { exportWord } from '../../../src/core/word/export-word';
import { expectSoundPackage } from '../../package-lint/package-lint';
import { partOf } from '../../package-lint/read-package';
import type { WordPackage } from '../../package-lint/read-package';
import { allOf, childOf, childrenOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { expectSameWords, paragraphText, styleOf } from './words';

export interface MakeOptions extends Partial<WordOptions> {
  readonly profile?: LayoutProfile;
}

/** A Word file made for a test: sound, and with all the words of its source. */
export interface MadeDocx {
  readonly bytes: Uint8Array;
  readonly file: WordPackage;
  /** `w:body`. */
  readonly body: XmlNode;
  /** Every paragraph of the body at any depth. */
  readonly paragraphs: readonly XmlNode[];
}

/** Exports a report and checks what every Word file must fulfil. */
export async function makeDocx(
  markdown: string,
  { profile = profileNamed(), form = 'final', ...options }: MakeOptions = {},
): Promise<MadeDocx> {
  const bytes = await exportWord(parseReport(markdown), profile, { form, ...options });
  const file = expectSoundPackage(bytes);
  expectSameWords(markdown, bytes);
  const body = childOf(partOf(file, 'word/document.xml'), 'w:body') as XmlNode;
  return { bytes, file, body, paragraphs: allOf(body, 'w:p') };
}

/** Front matter that makes a file a report, and a body. */
export function report(body: string, frontMatter = 'tên loại: BÁO CÁO'): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

/** Texts of the paragraphs that bear a style, with no-break blanks as plain ones. */
export function textsOf({ paragraphs }: MadeDocx, style: string): string[] {
  return outlineOf(paragraphs).flatMap(([found, text]) => (found === style ? [text] : []));
}

/** Style and text of each paragraph, with no-break blanks as plain ones. */
export function outlineOf(paragraphs: readonly XmlNode[]): [string | undefined, string][] {
  return paragraphs.map((paragraph) => [
    styleOf(paragraph),
    paragraphText(paragraph).replaceAll('\u00A0', ' '),
  ]);
}

/** A style of the file, by id. */
export function styleNamed({ file }: MadeDocx, id: string): XmlNode {
  const style = childrenOf(partOf(file, 'word/styles.xml'), 'w:style').find(
    ({ attributes }) => attributes.get('w:styleId') === id,
  );
  if (!style) throw new Error(`no style ${id}`);
  return style;
}
