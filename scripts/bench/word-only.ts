/** Word file of a report and nothing else: no rules, no templates, no settings. Usage: `SOURCE TARGET`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { profileNamed } from '../../src/core/layout/profiles';
import { parseReport } from '../../src/core/report/parse-report';
import { exportWord } from '../../src/core/word/export-word';

const [source = '', target = ''] = process.argv.slice(2);
const report = parseReport(readFileSync(source, 'utf8'));
const profile = profileNamed(report.frontMatter.metadata.profile?.text);
void exportWord(report, profile, {
  form: 'final',
  deflate: (bytes) => deflateRawSync(bytes),
}).then((bytes) => writeFileSync(target, bytes));
