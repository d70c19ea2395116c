import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ontoSource } from '../../../src/core/import/onto-source/onto-source';
import { importFile } from '../../../src/core/import/import-file';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import type { Report } from '../../../src/core/report/model';
import { newReport } from '../../../src/core/templates/new-report';
import { exportWord } from '../../../src/core/word/export-word';
import { annexed } from '../word/annexed';
import { ourTemplates } from '../templates/our-templates';
import { body, fields } from './printed';

const samples = ['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri', 'ban-nhap-tong-ket'];
/** With annexes and contents; that paper lay on its side, only the report itself says. */
const withAnnexes = annexed
  .replace('số: 8\n', 'số: 8\nmục lục: có\n')
  .replace('PHỤ LỤC 2. Danh', 'PHỤ LỤC 2: Danh');

const sources: readonly (readonly [string, string])[] = [
  ...samples.map((name) => [`sample ${name}`, readFileSync(`samples/${name}.md`, 'utf8')] as const),
  ['annexes and contents', withAnnexes],
  ...[...ourTemplates.values()].map(
    (template) => [`template ${template.name}`, newReport(template)] as const,
  ),
];

async function thereAndBack(report: Report): Promise<string> {
  const profile = profileNamed(report.frontMatter.metadata.profile?.text);
  const bytes = await exportWord(report, profile, { form: 'final' });
  return importFile(bytes, { language: 'vi', templates: ourTemplates }).markdown;
}

describe('from Word and back', () => {
  for (const [name, markdown] of sources) {
    it(`gives ${name} back, word for word and field for field`, async () => {
      const before = parseReport(markdown);
      const back = await thereAndBack(before);
      const after = parseReport(back);
      assert.deepEqual(fields(after), fields(before));
      assert.deepEqual(body(after), body(before));
      assert.equal(ontoSource(markdown, back), markdown, 'laid onto the report it came from');
    });
  }
});
