import assert from 'node:assert/strict';
import { profileNamed } from '../../../src/core/layout/profiles';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import { childrenOf, everyNode } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { everything, pictures } from './everything';
import { makeDocx } from './make-docx';
import { paragraphText } from './words';

describe('buildDocument', () => {
  it('says where each block stands in the source', async () => {
    const report = parseReport(everything);
    const options = { form: 'final', images: pictures } as const;
    const { sourceMap } = buildDocument(report, profileNamed(), options);
    const made = await makeDocx(everything, options);
    const blocks = childrenOf(made.body);
    const firstParagraph = (block: number): XmlNode =>
      [...everyNode(blocks[block] as XmlNode)].find(({ name }) => name === 'w:p') as XmlNode;
    assert.ok(sourceMap.length > 25);
    for (const { block, range } of sourceMap) {
      const typed = everything.slice(range.start, range.end);
      const [word] = /\p{L}{4,}/u.exec(paragraphText(firstParagraph(block))) ?? [];
      if (word) assert.ok(typed.includes(word), `${word} in ${typed}`);
    }
  });

  it('lists blocks in the order of the document', () => {
    const { sourceMap } = buildDocument(parseReport(everything), profileNamed(), { form: 'final' });
    const order = sourceMap.map(({ block }) => block);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    assert.equal(new Set(order).size, order.length);
  });
});
