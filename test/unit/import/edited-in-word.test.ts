import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { exportWord } from '../../../src/core/word/export-word';
import { styleNames } from '../../../src/core/word/style-names';
import { body, fields } from './printed';
import { importBytes } from './support';

const samples = ['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri', 'ban-nhap-tong-ket'];
const wholeParagraph = /<w:p>(?:(?!<\/w:p>)[^])*<\/w:p>/g;

interface Edited {
  readonly bytes: Uint8Array;
  /** Texts of the paragraphs as they were. */
  readonly changed: string;
  readonly deleted: string;
}

/** Does by the XML what a person does in Word: changes a paragraph, deletes one, types one more. */
function editInWord(docx: Uint8Array): Edited {
  const files = unzipSync(docx);
  const xml = strFromU8(files['word/document.xml'] as Uint8Array);
  const texts = [...xml.matchAll(wholeParagraph)].filter(([paragraph]) => isLongText(paragraph));
  const [first, second, third] = [0.2, 0.5, 0.8].map(
    (part) => texts[Math.floor(texts.length * part)]?.[0] as string,
  ) as [string, string, string];
  const change = first.replace(/(<w:t[^>]*>)[^<]+/, '$1Đã sửa lại trong Word: nội dung mới');
  const more = `${third}<w:p><w:pPr><w:pStyle w:val="${styleNames.body.id}"/></w:pPr><w:r><w:t>Gõ thêm trong Word.</w:t></w:r></w:p>`;
  const edited = xml.replace(first, change).replace(second, '').replace(third, more);
  return {
    bytes: zipSync({ ...files, 'word/document.xml': strToU8(edited) }),
    changed: textOf(first),
    deleted: textOf(second),
  };
}

function isLongText(paragraph: string): boolean {
  return (
    paragraph.includes(`<w:pStyle w:val="${styleNames.body.id}"/>`) &&
    paragraph.split('<w:r>').length === 2 &&
    textOf(paragraph).length > 80
  );
}

function textOf(paragraph: string): string {
  const text = [...paragraph.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, found]) => found).join('');
  // Blanks that glue what belongs together on one line are layout.
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
}

describe('an export that was edited in Word', () => {
  for (const name of samples) {
    it(`differs from ${name} in exactly the places that were edited`, async () => {
      const before = parseReport(readFileSync(`samples/${name}.md`, 'utf8'));
      const profile = profileNamed(before.frontMatter.metadata.profile?.text);
      const docx = await exportWord(before, profile, { form: 'final' });
      const { bytes, changed, deleted } = editInWord(docx);
      const after = parseReport(importBytes(bytes).markdown);
      assert.deepEqual(fields(after), fields(before));
      const [expected, found] = [body(before), body(after)];
      const gone = expected.filter((text) => !found.includes(text));
      const come = found.filter((text) => !expected.includes(text));
      assert.deepEqual(gone, [changed, deleted]);
      assert.deepEqual(come, ['Đã sửa lại trong Word: nội dung mới', 'Gõ thêm trong Word.']);
      const kept = (texts: readonly string[]): string[] =>
        texts.filter((text) => !gone.includes(text) && !come.includes(text));
      assert.deepEqual(kept(found), kept(expected));
    });
  }
});
