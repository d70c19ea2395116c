import assert from 'node:assert/strict';
import { allOf, childOf, childrenOf, textOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';
import { partOf } from '../../package-lint/read-package';
import { onePicture } from './everything';
import { makeDocx, outlineOf, report, styleNamed } from './make-docx';
import type { MakeOptions } from './make-docx';
import { frontMatterStyles } from '../../../src/core/word/style-names';
import { styleOf } from './words';

const body = 'BodyTextFirstIndent';

async function bodyOf(
  markdown: string,
  options: MakeOptions = {},
): Promise<[string | undefined, string][]> {
  const { paragraphs } = await makeDocx(report(markdown), options);
  return outlineOf(paragraphs.filter((paragraph) => !isFrame(paragraph)));
}

function isFrame(paragraph: XmlNode): boolean {
  const style = styleOf(paragraph) ?? '';
  return frontMatterStyles.has(style) || style === 'Spacer';
}

describe('bodyParts', () => {
  it('prints paragraphs; a line end inside one is a blank', async () => {
    assert.deepEqual(await bodyOf('Dòng một\ndòng hai.\n\nĐoạn hai.'), [
      [body, 'Dòng một dòng hai.'],
      [body, 'Đoạn hai.'],
    ]);
  });

  it('prints hard breaks as breaks', async () => {
    assert.deepEqual(await bodyOf('Một  \nhai\\\nba'), [[body, 'Một\nhai\nba']]);
  });

  it('prints headings as typed, in levels by their kinds of number', async () => {
    assert.deepEqual(await bodyOf('# I- CHUNG\n\n## 1 - Riêng\n\n### 1.1. Con\n\n#### a) Cháu'), [
      ['Heading1', 'I- CHUNG'],
      ['Heading2', '1 - Riêng'],
      ['Heading3', '1.1. Con'],
      ['Heading4', 'a) Cháu'],
    ]);
  });

  for (const typed of [
    'Phần thứ nhất: KẾT QUẢ',
    'Phần thứ nhất. KẾT QUẢ',
    'Phần thứ nhất - KẾT QUẢ',
  ]) {
    it(`prints “${typed}” on two lines of one heading`, async () => {
      const { paragraphs } = await makeDocx(report(`# ${typed}`));
      const heading = paragraphs.find((paragraph) => styleOf(paragraph) === 'Heading1') as XmlNode;
      assert.deepEqual(outlineOf([heading]), [['Heading1', 'Phần thứ nhất\nKẾT QUẢ']]);
      const named = allOf(heading, 'w:r').filter(
        (run) => valueOf(childOf(childOf(run, 'w:rPr'), 'w:rStyle')) === 'PartName',
      );
      assert.deepEqual(named.map(textOf), ['KẾT\u00A0QUẢ']);
    });
  }

  it('sets the caption of a picture under it as a caption', async () => {
    const body = await bodyOf('![Sơ đồ](a.png)\n\nHình 1. Sơ đồ\n\nHình 2 cho thấy.', {
      images: new Map([['a.png', onePicture]]),
    });
    assert.deepEqual(
      body.map(([style]) => style),
      ['Picture', 'CaptionBelow', 'BodyTextFirstIndent'],
    );
  });

  it('prints a Phần without a name on one line', async () => {
    assert.deepEqual(await bodyOf('# Phần thứ hai'), [['Heading1', 'Phần thứ hai']]);
  });

  it('prints signs as typed, each level in a list style of its own', async () => {
    assert.deepEqual(await bodyOf('- Một\n+ Hai\n* Ba\n\n• Bốn\n\n· Năm\n\n– Sáu\n\n- Bảy'), [
      ['List', '- Một'],
      ['List2', '+ Hai'],
      ['List3', '* Ba'],
      ['List4', '• Bốn'],
      ['List5', '· Năm'],
      ['List5', '– Sáu'],
      ['List', '- Bảy'],
    ]);
  });

  it('prints a sign alone', async () => {
    assert.deepEqual(await bodyOf('- \n- Hai'), [
      ['List', '- '],
      ['List', '- Hai'],
    ]);
  });

  it('keeps typed labels and numbers', async () => {
    assert.deepEqual(
      (await bodyOf('7. Bảy\n\n3) Ba\n\n(1) Một\n\na) Chữ\n\nMột là, lời')).map(([, text]) => text),
      ['7. Bảy', '3) Ba', '(1) Một', 'a) Chữ', 'Một là, lời'],
    );
  });

  it('makes emphasis direct formatting, the only one', async () => {
    const { paragraphs } = await makeDocx(report('**đậm** *nghiêng* ***cả hai***'));
    const runs = paragraphs.flatMap((paragraph) => allOf(paragraph, 'w:r'));
    const marks = (text: string): string[] => {
      const run = runs.find((found) => textOf(found) === text);
      return childrenOf(childOf(run, 'w:rPr') as XmlNode).map(({ name }) => name);
    };
    assert.deepEqual(marks('đậm'), ['w:b', 'w:bCs']);
    assert.deepEqual(marks('nghiêng'), ['w:i', 'w:iCs']);
    assert.deepEqual(marks('cả hai'), ['w:b', 'w:bCs', 'w:i', 'w:iCs']);
  });

  it('prints quotes, code and dividers as readable text', async () => {
    assert.deepEqual(await bodyOf('> Trích\n\n```\nmã\n  hai\n```\n\nA\n\n***'), [
      ['Quote', 'Trích'],
      ['PlainText', 'mã\n  hai'],
      [body, 'A'],
      ['Divider', '***'],
    ]);
  });

  it('links to web and mail addresses, with their titles', async () => {
    const { body: root, file } = await makeDocx(
      report('[trang](https://example.org/đường?a=1#b "chỉ dẫn") và [thư](mailto:a@example.org)'),
    );
    const links = allOf(root, 'w:hyperlink');
    const targets = childrenOf(partOf(file, 'word/_rels/document.xml.rels'));
    const targetOf = (link: XmlNode): string | undefined =>
      targets
        .find(({ attributes }) => attributes.get('Id') === link.attributes.get('r:id'))
        ?.attributes.get('Target');
    assert.deepEqual(links.map(textOf), ['trang', 'thư']);
    assert.deepEqual(links.map(targetOf), [
      'https://example.org/%C4%91%C6%B0%E1%BB%9Dng?a=1#b',
      'mailto:a@example.org',
    ]);
    assert.equal(links[0]?.attributes.get('w:tooltip'), 'chỉ dẫn');
  });

  it('prints addresses no file may follow as text', async () => {
    const [[, text] = []] = await bodyOf('[bấm](javascript:alert) và [hỏng](https://[)');
    assert.match(text ?? '', /bấm.*javascript.*alert/);
    assert.match(text ?? '', /hỏng/);
  });

  it('binds what must not part at a line end, and takes no word for a field', async () => {
    const { body: root } = await makeDocx(report('Số 12-QĐ/TW: CURRENT\tTOTAL_PAGES\u2011x'));
    assert.equal(allOf(root, 'w:noBreakHyphen').length, 2);
    assert.equal(allOf(root, 'w:tab').length, 1);
    assert.equal(allOf(root, 'w:instrText').length, 0);
  });

  it('keeps a leading line with the list or table it announces', async () => {
    const { paragraphs } = await makeDocx(report('Gồm:\n\n- Một:\n+ Con.\n\nSau:\n\nHết.'));
    const kept = paragraphs.filter((found) => childOf(childOf(found, 'w:pPr'), 'w:keepNext'));
    assert.deepEqual(
      outlineOf(kept).map(([, text]) => text),
      ['Gồm:', '- Một:'],
    );
  });

  it('nests headings for the navigation pane and goes on with body text after them', async () => {
    const made = await makeDocx(report('# I. A\n\n## 1. B'));
    for (const level of [1, 2]) {
      const style = styleNamed(made, `Heading${level}`);
      assert.equal(valueOf(childOf(childOf(style, 'w:pPr'), 'w:outlineLvl')), String(level - 1));
      assert.equal(valueOf(childOf(style, 'w:next')), body);
      assert.equal(valueOf(childOf(style, 'w:name')), `heading ${level}`);
    }
  });
});
