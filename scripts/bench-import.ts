/**
 * Measures importing: Word files that LibreOffice, pandoc and python-docx made, and our own exports of the samples
 * and of a new report from each template. Prints it and writes docs/measurements-import.md.
 *
 * Usage: `npm run bench:import`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { ImportResult } from '../src/core/import/model';
import { ontoSource } from '../src/core/import/onto-source/onto-source';
import { profileNamed } from '../src/core/layout/profiles';
import { parseReport } from '../src/core/report/parse-report';
import { newReport } from '../src/core/templates/new-report';
import { exportWord } from '../src/core/word/export-word';
import { outsideFiles } from '../test/unit/import/outside';
import type { OutsideFile } from '../test/unit/import/outside';
import { judge } from '../test/unit/import/outside-judge';
import type { Judged } from '../test/unit/import/outside-judge';
import { importBytes } from '../test/unit/import/support';
import { ourTemplates } from '../test/unit/templates/our-templates';
import { median } from './bench/statistics';
import { table } from './generate/markdown';

const page = 'docs/measurements-import.md';
const samples = ['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri', 'ban-nhap-tong-ket'];
const rounds = 5;

type Row = readonly string[];

void main();

async function main(): Promise<void> {
  const text = [
    '# Measurements of importing',
    'Written by `npm run bench:import`. The Word files were made by the programs themselves; `test/fixtures/import/make/make.sh` says how. What each file should give is written down by hand in `test/unit/import/outside.ts`, and the words are counted apart from the importer, from the XML of the file.',
    table(
      ['file', 'what is hard about it', 'fields', 'headings', 'words kept', 'other', 'ms'],
      outsideFiles.map(outsideRow),
    ),
    '“other” counts tables, notes and comments that came through. A heading counts as right with its text, its number and its level. Words that the layout prints by itself (`Số`, `Nơi nhận` …), page numbers and running heads are no part of the report; the import lists them as left out, and they are counted.',
    '## Our own exports',
    'Exported to Word, imported again and laid onto the report: whatever differs would stand in the third column.',
    table(
      ['report', 'words', 'lines that differ', 'ms'],
      await Promise.all([
        ...samples.map((name) =>
          backRow(`sample ${name}`, readFileSync(`samples/${name}.md`, 'utf8')),
        ),
        ...[...ourTemplates.values()].map((template) =>
          backRow(`template ${template.name}`, newReport(template)),
        ),
      ]),
    ),
    'Times are the medians of five imports in one process, the file in memory, taken while other work kept the 2 cores busy (load 10). The times of the first table hold the count of words by the test, too.',
    '## Bounds',
    'A Word file over 64 MB, a text over 32 MB, a part that unfolds to more than 48 MB (128 MB in all), more than 5,000 parts, 1,000,000 elements, 300 levels or 8,000,000 letters is refused with a sentence. `test/unit/import/hostile.test.ts` holds each of these, and truncated files, spoilt bytes, paths in the zip, external entities, macros and passwords.',
  ].join('\n\n');
  const config = await resolveConfig(page);
  writeFileSync(page, await format(text, { ...config, parser: 'markdown' }));
  console.log(text);
}

function outsideRow(file: OutsideFile): Row {
  const times = Array.from({ length: rounds }, () => timed(() => judge(file)));
  const [{ result: found }] = times as [Timed<Judged>];
  const wanted = Object.entries(file.fields);
  const right = wanted.filter(([name, value]) => found.fields[name] === value).length;
  const headings = file.headings.filter((heading) => found.headings.includes(heading)).length;
  const differing = found.words.reduce((sum, [, times]) => sum + Math.abs(times), 0);
  const other = [
    ...(file.tables ? [`${found.tables.length}/${file.tables.length} tables`] : []),
    ...(file.notes ? [`${found.report.notes.size}/${file.notes} notes`] : []),
    ...(file.comments ? [`${found.comments.length}/${file.comments.length} comments`] : []),
  ];
  return [
    `\`${basename(file.name)}\``,
    file.how,
    `${right}/${wanted.length}`,
    `${headings}/${file.headings.length}`,
    `${found.total - differing}/${found.total}`,
    other.join(', '),
    milliseconds(times),
  ];
}

async function backRow(name: string, markdown: string): Promise<Row> {
  const report = parseReport(markdown);
  const profile = profileNamed(report.frontMatter.metadata.profile?.text);
  const docx = await exportWord(report, profile, { form: 'final' });
  const times = Array.from({ length: rounds }, () => timed(() => importBytes(docx)));
  const [{ result }] = times as [Timed<ImportResult>];
  const [before, after] = [markdown, ontoSource(markdown, result.markdown)].map((text) =>
    text.split('\n'),
  ) as [string[], string[]];
  const differing = after.filter((line, index) => line !== before[index]).length;
  const words = markdown.split(/\s+/u).length;
  return [name, String(words), String(differing), milliseconds(times)];
}

interface Timed<T> {
  readonly result: T;
  /** Milliseconds. */
  readonly ms: number;
}

function timed<T>(task: () => T): Timed<T> {
  const started = performance.now();
  const result = task();
  return { result, ms: performance.now() - started };
}

function milliseconds(times: readonly { ms: number }[]): string {
  return String(Math.round(median(times.map(({ ms }) => ms))));
}
