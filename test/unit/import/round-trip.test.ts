import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importFile } from '../../../src/core/import/import-file';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import type { Block, Passage, Report } from '../../../src/core/report/model';
import { newReport } from '../../../src/core/templates/new-report';
import { exportWord } from '../../../src/core/word/export-word';
import { parseDate } from '../../../src/core/vietnamese/dates';
import { ourTemplates } from '../templates/our-templates';

const samples = ['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri', 'ban-nhap-tong-ket'];
const sources: readonly (readonly [string, string])[] = [
  ...samples.map((name) => [`sample ${name}`, readFileSync(`samples/${name}.md`, 'utf8')] as const),
  ...[...ourTemplates.values()].map(
    (template) => [`template ${template.name}`, newReport(template)] as const,
  ),
];

async function thereAndBack(markdown: string): Promise<Report> {
  const report = parseReport(markdown);
  const profile = profileNamed(report.frontMatter.metadata.profile?.text);
  const bytes = await exportWord(report, profile, { form: 'final' });
  return parseReport(importFile(bytes, { language: 'vi', templates: ourTemplates }).markdown);
}

/** Marks of emphasis, links and notes of a passage, and its text on one line. */
function passageOf(passage: Passage, order: readonly string[]): string {
  return passage.inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      if (inline.type === 'note') return `[${order.indexOf(inline.id) + 1}]`;
      if (inline.type === 'picture') return `[${inline.alt}]`;
      const mark = `${inline.bold ? 'b' : ''}${inline.italic ? 'i' : ''}`;
      return mark === '' ? inline.text : `<${mark}>${inline.text}</>`;
    })
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A block as printed: kind, sign, passage; a heading without `#` is one with. */
function blockOf(block: Block, order: readonly string[]): string[] {
  switch (block.type) {
    case 'heading':
      return [passageOf(block.passage, order).replace(/^(Phần \S+ \S+?)[:.] /u, '$1: ')];
    case 'item':
      return [
        `${block.sign} ${passageOf(block.passage, order)}`,
        ...block.children.flatMap((child) => blockOf(child, order)),
      ];
    case 'table':
      return block.rows.map(({ cells }) => cells.map((cell) => passageOf(cell, order)).join(' | '));
    case 'note':
      return [];
    default:
      return [passageOf(block.passage, order)];
  }
}

function noteOrder({ passages }: Report): string[] {
  return [
    ...new Set(
      passages.flatMap(({ inlines }) =>
        inlines.flatMap((one) => (one.type === 'note' ? [one.id] : [])),
      ),
    ),
  ];
}

function body(report: Report): string[] {
  const order = noteOrder(report);
  return [
    ...report.blocks.flatMap((block) => blockOf(block, order)),
    ...order.flatMap(
      (id) => report.notes.get(id)?.blocks.flatMap((block) => blockOf(block, [])) ?? [],
    ),
  ];
}

/** Fields as they print: numbers without zeros before them, dates as dates. */
function fields({ frontMatter: { metadata } }: Report): Record<string, unknown> {
  const { template, profile, recipients, signatures, number, date, ...others } = metadata;
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, inner: unknown) => (key === 'range' ? undefined : inner)),
    );
  return {
    template: template?.text,
    profile: profile?.text ?? 'hd05',
    number: number && Number(number.text),
    date: date && (parseDate(date.text) ?? date.text),
    recipients: plain(recipients),
    signatures: plain(signatures),
    others: plain(others),
  };
}

describe('from Word and back', () => {
  for (const [name, markdown] of sources) {
    it(`gives ${name} back, word for word and field for field`, async () => {
      const before = parseReport(markdown);
      const after = await thereAndBack(markdown);
      assert.deepEqual(fields(after), fields(before));
      assert.deepEqual(body(after), body(before));
    });
  }
});
