import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutDocument } from 'docx/layout';
import type { DocumentLayout } from 'docx/layout';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import { everything } from './everything';
import { report } from './make-docx';

function pagesOf(markdown: string): DocumentLayout {
  return layoutDocument(
    buildDocument(parseReport(markdown), profileNamed(), { form: 'final' }).document,
  );
}

const signed =
  'tên loại: BC\nnơi nhận: [Ban Một, Ban Hai, Lưu]\nquyền hạn: T/M ĐẢNG ỦY\nchức vụ: BÍ THƯ\nhọ tên: M';
const sentence = 'Đảng bộ xã Tân Hòa Mẫu có nhiều cố gắng trong công tác xây dựng Đảng.';

describe('pages (docx/layout)', () => {
  const folder = join(__dirname, '../../../samples');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    it(`lays out ${name} to the end`, function () {
      this.timeout(60_000);
      assert.equal(pagesOf(readFileSync(join(folder, name), 'utf8')).stoppedAt, undefined);
    });
  }

  it('lays out every component', () => {
    assert.equal(pagesOf(everything).stoppedAt, undefined);
  });

  for (const [kind, typed, step] of [
    ['short paragraphs', sentence, 1],
    ['long paragraphs', `${sentence} `.repeat(5).trim(), 3],
    ['items', `- ${sentence}`, 3],
  ] as const) {
    it(`never leaves the signature alone on a page: ${kind}`, function () {
      this.timeout(120_000);
      const ends = new Set<number>();
      for (let count = 10; count < 36; count += step) {
        const body = Array.from({ length: count }, () => typed).join('\n\n');
        const { pages } = pagesOf(report(body, signed));
        const blocks = pages.at(-1)?.body ?? [];
        const table = blocks.findIndex(({ type }) => type === 'table');
        const lines = blocks
          .slice(0, table)
          .flatMap((block) => (block.type === 'paragraph' ? block.lines : []))
          .filter(({ text }) => text.trim() !== '');
        assert.ok(
          pages.length === 1 || lines.length >= 2,
          `${count}: ${lines.length} lines before`,
        );
        ends.add(pages.length);
      }
      assert.ok(ends.size > 1);
    });
  }

  it('maps every line back to the source', () => {
    const { document, sourceMap } = buildDocument(parseReport(everything), profileNamed(), {
      form: 'final',
    });
    const ranges = new Map(sourceMap.map(({ block, range }) => [block, range]));
    const paragraphs = layoutDocument(document).pages.flatMap(({ body }) =>
      body.flatMap((block) => (block.type === 'paragraph' ? [block] : [])),
    );
    const found = paragraphs.filter(({ index }) => ranges.has(index));
    assert.ok(found.length > 20);
    for (const { index, lines } of found) {
      const { start, end } = ranges.get(index) as { start: number; end: number };
      const [word] = /\p{L}{4,}/u.exec(lines[0]?.text ?? '') ?? [];
      if (word) assert.ok(everything.slice(start, end).includes(word), word);
    }
  });
});
