import assert from 'node:assert/strict';
import { partOf } from '../../package-lint/read-package';
import { allOf, childrenOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { pngOf } from './everything';
import { makeDocx, outlineOf, report } from './make-docx';
import type { MadeDocx } from './make-docx';

const emuPerPoint = 12700;

async function withPicture(markdown: string, bytes = pngOf(100, 50, 100)): Promise<MadeDocx> {
  return makeDocx(report(markdown), { images: new Map([['a.png', bytes]]) });
}

function sizeOf(made: MadeDocx): number[] {
  const extent = allOf(made.body, 'wp:extent')[0] as XmlNode;
  return ['cx', 'cy'].map((name) => Number(extent.attributes.get(name)) / emuPerPoint);
}

describe('Pictures', () => {
  it('draws a picture at its own size, with its description', async () => {
    const made = await withPicture('![Sơ đồ](a.png "Tổ chức")');
    const [width = 0, height = 0] = sizeOf(made);
    assert.ok(Math.abs(width - 72) < 1 && Math.abs(height - 36) < 1);
    const drawing = allOf(made.body, 'wp:docPr')[0] as XmlNode;
    assert.equal(drawing.attributes.get('descr'), 'Sơ đồ');
    assert.equal(drawing.attributes.get('title'), 'Tổ chức');
  });

  it('shrinks a large one to the width of the text, in proportion', async () => {
    const [width = 0, height = 0] = sizeOf(await withPicture('![A](a.png)', pngOf(4000, 1000, 96)));
    assert.ok(width <= 467.7 && width > 460);
    assert.ok(Math.abs(width / height - 4) < 0.02);
  });

  it('shrinks a tall one to the height of the page', async () => {
    const [, height = 0] = sizeOf(await withPicture('![A](a.png)', pngOf(100, 4000, 96)));
    assert.ok(height <= 728.6 * 0.86);
  });

  it('never stands in a paragraph of exact spacing, which would clip it', async () => {
    const made = await withPicture('![A](a.png)\n\nTrong ![A](a.png) dòng.\n\n- Ý ![A](a.png)');
    const styles = outlineOf(
      made.paragraphs.filter((found) => allOf(found, 'w:drawing').length > 0),
    );
    assert.deepEqual(
      styles.map(([style]) => style),
      ['Picture', 'BodyWithPicture', 'BodyWithPicture'],
    );
    for (const id of ['Picture', 'BodyWithPicture']) {
      const style = childrenOf(partOf(made.file, 'word/styles.xml')).find(
        ({ attributes }) => attributes.get('w:styleId') === id,
      ) as XmlNode;
      const rules = allOf(style, 'w:spacing').map(({ attributes }) => attributes.get('w:lineRule'));
      assert.ok(!rules.includes('exact'));
    }
  });

  it('prints the description in brackets when the bytes are missing or unknown', async () => {
    const missing = await makeDocx(report('![Sơ đồ](khong-co.png)'));
    const unknown = await withPicture(
      '![Sơ đồ](a.png)',
      new TextEncoder().encode('GIF89a and so on, no picture'),
    );
    for (const made of [missing, unknown]) {
      assert.ok(outlineOf(made.paragraphs).some(([, text]) => text === '[Sơ đồ]'));
    }
  });

  it('stores one picture once, however often it is used', async () => {
    const made = await withPicture('![A](a.png)\n\n![B](a.png)');
    const media = [...made.file.files.keys()].filter((path) => path.startsWith('word/media/'));
    assert.equal(media.length, 1);
  });
});
