import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { layoutDocument } from 'docx/layout';
import { profileNamed } from '../../../src/core/layout/profiles';
import { PageComposer } from '../../../src/core/pages/page-composer';
import { laidPages } from '../../../src/core/pages/laid-page';
import type { Page } from '../../../src/core/pages/model';
import { OpenDocument } from '../../../src/core/pages/open-document';
import { Paginator } from '../../../src/core/pages/paginator';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import { layOut, linesOf } from './laid-out';

const samples = ['tong-ket-xay-dung-dang', 'bao-cao-chinh-tri', 'ban-nhap-tong-ket'];
const sample = (name: string): string => readFileSync(`samples/${name}.md`, 'utf8');

/** The pages as the engine gives them in one go. */
function inOneGo(text: string): readonly Page[] {
  const { document } = buildDocument(parseReport(text), profileNamed(), { form: 'final' });
  const open = new OpenDocument(document);
  const composer = new PageComposer(open);
  return laidPages(layoutDocument(document).pages).map((page, index) =>
    composer.compose(page, index),
  );
}

describe('pages laid out in slices', function () {
  this.timeout(120_000);

  for (const name of samples) {
    it(`are those of one go: ${name}`, () => {
      const text = sample(name);
      const { pages, steps } = layOut(text);
      assert.deepEqual(linesOf(pages), linesOf(inOneGo(text)));
      assert.equal(steps.at(-1)?.done, true);
      if (pages.length > 5) assert.ok(steps.length > 1, 'there was one slice only');
    });
  }

  const text = sample('tong-ket-xay-dung-dang');
  // The end of a paragraph in the middle of the report.
  const middle = text.indexOf('.\n\n', text.length / 2) + 1;
  const edits: Readonly<Record<string, string>> = {
    'a word in the middle': `${text.slice(0, middle)} thêm vào${text.slice(middle)}`,
    'a paragraph in the middle': `${text.slice(0, middle)}\n\nMột đoạn mới của báo cáo.${text.slice(middle)}`,
    'half a page in the middle': `${text.slice(0, middle)}${'\n\n- Một mục mới, dài hơn một dòng để trang sau phải chuyển xuống phía dưới nhiều.'.repeat(12)}${text.slice(middle)}`,
    'a paragraph taken out': text.slice(0, middle) + text.slice(text.indexOf('\n\n', middle + 2)),
    'a word of the subject': text.replace('trích yếu: tổng kết', 'trích yếu: sơ kết'),
    'one more recipient': text.replace('nơi nhận:\n', 'nơi nhận:\n  - Một nơi nhận nữa\n'),
    'a note in the middle': `${text.slice(0, middle)}[^them]${text.slice(middle)}\n\n[^them]: Chú thích thêm vào.\n`,
    'another profile': text.replace('thể thức: hd05', 'thể thức: hd36'),
    nothing: text,
  };
  for (const [name, edited] of Object.entries(edits)) {
    it(`are those of one go after a change: ${name}`, () => {
      const paginator = new Paginator();
      layOut(text, paginator);
      assert.deepEqual(linesOf(layOut(edited, paginator).pages), linesOf(inOneGo(edited)));
    });
  }

  it('begin near the change and end where they fall in step', () => {
    const paginator = new Paginator();
    layOut(text, paginator);
    const edited = `${text.slice(0, middle)} thêm${text.slice(middle)}`;
    const blocks: number[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
    const whole = OpenDocument.prototype.layOut;
    OpenDocument.prototype.layOut = function (part, ...rest) {
      blocks.push(part.length);
      return whole.call(this, part, ...rest);
    };
    try {
      layOut(edited, paginator);
    } finally {
      OpenDocument.prototype.layOut = whole;
    }
    const all = parseReport(text).passages.length;
    assert.ok(Math.max(...blocks) < all / 3, `${blocks.join()} of ${all} blocks`);
  });
});
