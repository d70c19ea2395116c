import assert from 'node:assert/strict';
import { layoutDocument } from 'docx/layout';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import { everything } from './everything';

describe('pages (docx/layout)', () => {
  const { document, sourceMap } = buildDocument(parseReport(everything), profileNamed(), {
    form: 'final',
  });
  const { pages, stoppedAt } = layoutDocument(document);

  it('lay out every component', () => {
    assert.equal(stoppedAt, undefined);
  });

  it('map every line back to the source', () => {
    const ranges = new Map(sourceMap.map(({ block, range }) => [block, range]));
    const paragraphs = pages.flatMap(({ body }) =>
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
