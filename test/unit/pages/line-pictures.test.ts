import assert from 'node:assert/strict';
import { drawPage } from '../../../src/core/pages/draw-page';
import { placeOnLine } from '../../../src/core/pages/lines';
import type { Page, PictureItem, TextLine } from '../../../src/core/pages/model';
import { letterAt } from '../../../src/core/pages/place-marks';
import { pngOf } from '../word/everything';
import { layOut, textItems } from './laid-out';

const images = new Map([
  ['nho.png', pngOf(40, 16, 96)],
  ['vua.png', pngOf(160, 60, 96)],
  ['to.png', pngOf(500, 200, 96)],
]);
const words = 'Ban Thường vụ lãnh đạo các chi bộ trực thuộc thực hiện tốt nhiệm vụ được giao.';

function pagesOf(paragraph: string): readonly Page[] {
  const text = `---\nmẫu: tu-do\ntên loại: BÁO CÁO\n---\n\n${paragraph}\n`;
  return layOut(text, undefined, images).pages;
}

function picturesOf({ items }: Page): PictureItem[] {
  return items.filter((item) => item.type === 'picture');
}

/** The line a picture stands on. */
function lineOf(page: Page, { x, y, height }: PictureItem): TextLine {
  const lines = textItems(page).flatMap((item) => item.lines);
  const line = lines.find(
    (one) => Math.abs(one.baseline - y - height) < 0.1 && one.x <= x + 0.1 && one.pictures,
  );
  assert.ok(line, 'the picture stands on no line');
  return line;
}

/** From left to right, what is drawn on the lines with a picture: the edges of each, in pixels. */
function boxesOn(page: Page, line: TextLine): { left: number; right: number }[] {
  const svg = drawPage(page, { label: '', pictureUrl: () => 'a.png' });
  const number = (tag: string, name: string): number =>
    Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(tag)?.[1]);
  const bottom = (tag: string): number =>
    tag.startsWith('<text') ? number(tag, 'y') : number(tag, 'y') + number(tag, 'height');
  return [...svg.matchAll(/<(?:text|image) [^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => Math.abs(bottom(tag) - line.baseline) < 0.1)
    .map((tag) => {
      const left = number(tag, 'x');
      return { left, right: left + number(tag, tag.startsWith('<text') ? 'textLength' : 'width') };
    })
    .sort((one, other) => one.left - other.left);
}

function assertSideBySide(boxes: readonly { left: number; right: number }[]): void {
  boxes.slice(1).forEach(({ left }, index) => {
    const before = boxes[index]?.right ?? 0;
    assert.ok(Math.abs(left - before) < 0.1, `${before} is followed by ${left}`);
  });
}

describe('a picture inside a line of text', () => {
  it('has room between its words, and the line is as tall as it is', () => {
    const [page] = pagesOf(`Biểu ![a](vua.png) nằm trong dòng. ${words}`);
    assert.ok(page);
    const [picture] = picturesOf(page);
    assert.ok(picture);
    const line = lineOf(page, picture);
    assert.ok(line.height >= 60 && picture.y >= line.top - 0.1);
    const boxes = boxesOn(page, line);
    assert.equal(boxes.length, 3);
    assertSideBySide(boxes);
    const filled = (boxes[2]?.right ?? 0) - (boxes[0]?.left ?? 0);
    assert.ok(Math.abs(filled - line.width) < 0.1);
  });

  it('stands beside another one', () => {
    const [page] = pagesOf(`Hai hình ![a](nho.png)![b](vua.png) và ![c](nho.png) trong dòng.`);
    assert.ok(page);
    const pictures = picturesOf(page);
    assert.deepEqual(
      pictures.map(({ description }) => description),
      ['a', 'b', 'c'],
    );
    const lines = new Set(pictures.map((picture) => lineOf(page, picture)));
    assert.equal(lines.size, 1);
    const boxes = boxesOn(page, lineOf(page, pictures[0] as PictureItem));
    assert.equal(boxes.length, 6);
    assertSideBySide(boxes);
  });

  it('begins a new line where it is too wide for the one before', () => {
    const [page] = pagesOf(`Theo sơ đồ tổ chức của toàn Đảng bộ ![a](to.png) thì ${words}`);
    assert.ok(page);
    const [picture] = picturesOf(page);
    assert.ok(picture);
    const line = lineOf(page, picture);
    assert.ok(Math.abs(picture.x - line.x) < 0.1);
    assertSideBySide(boxesOn(page, line));
    const before = textItems(page)
      .flatMap(({ lines }) => lines)
      .find((one) => one.end === line.start && one !== line && one.spans.length > 0);
    assert.ok(before && !before.pictures && before.height < 30 && before.wordSpacing > 0);
  });

  it('may begin or end a paragraph, or be all of it', () => {
    for (const text of ['![a](vua.png) đứng đầu.', 'Đứng cuối ![a](vua.png)', '![a](vua.png)']) {
      const [page] = pagesOf(text);
      assert.ok(page);
      assert.equal(picturesOf(page).length, 1, text);
      assertSideBySide(boxesOn(page, lineOf(page, picturesOf(page)[0] as PictureItem)));
    }
  });

  it('shifts the letters behind it, for clicks and marks alike', () => {
    const [page] = pagesOf(`Biểu ![a](vua.png) nằm trong dòng.`);
    assert.ok(page);
    const [picture] = picturesOf(page);
    assert.ok(picture);
    const line = lineOf(page, picture);
    const behind = line.start + 'Biểu '.length + 1;
    assert.ok(placeOnLine(line, behind) > picture.x + picture.width);
    assert.ok(placeOnLine(line, behind - 2) < picture.x);
    assert.equal(letterAt(line, placeOnLine(line, behind) + 0.5), behind);
  });
});
