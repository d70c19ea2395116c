import assert from 'node:assert/strict';
import { layoutDocument } from 'docx/layout';
import { profileNamed } from '../../../src/core/layout/profiles';
import { laidPages } from '../../../src/core/pages/laid-page';
import type { Page } from '../../../src/core/pages/model';
import { OpenDocument } from '../../../src/core/pages/open-document';
import { PageComposer } from '../../../src/core/pages/page-composer';
import type { Paginator } from '../../../src/core/pages/paginator';
import { parseReport } from '../../../src/core/report/parse-report';
import { buildDocument } from '../../../src/core/word/build-document';
import { layOut, linesOf } from './laid-out';
import type { LaidOut } from './laid-out';

/** The pages as the engine gives them in one go. */
function inOneGo(text: string): readonly Page[] {
  const { document } = buildDocument(parseReport(text), profileNamed(), { form: 'final' });
  const open = new OpenDocument(document);
  const composer = new PageComposer(open);
  return composer.compose(laidPages(layoutDocument(document).pages));
}

/**
 * Fails unless a report laid out in slices has the pages it has in one go.
 *
 * @param paginator one that knows a version before, or none
 */
export function expectPagesOfOneGo(text: string, ...paginator: [] | [Paginator]): LaidOut {
  const laidOut = layOut(text, ...paginator);
  assert.deepEqual(linesOf(laidOut.pages), linesOf(inOneGo(text)));
  assert.equal(laidOut.steps.at(-1)?.done, true);
  return laidOut;
}

/** Index of the end of a paragraph in the middle of a report. */
export function middleOf(text: string): number {
  return text.indexOf('.\n\n', text.length / 2) + 1;
}

/** What someone may do to our sample of a final report, by name. */
export function changesOf(text: string): ReadonlyMap<string, string> {
  const middle = middleOf(text);
  const put = (typed: string): string => text.slice(0, middle) + typed + text.slice(middle);
  const item =
    '\n\n- Một mục mới, dài hơn một dòng để trang sau phải chuyển xuống phía dưới nhiều.';
  return new Map([
    ['a word in the middle', put(' thêm vào')],
    ['a paragraph in the middle', put('\n\nMột đoạn mới của báo cáo.')],
    ['half a page in the middle', put(item.repeat(12))],
    ['a paragraph taken out', text.slice(0, middle) + text.slice(text.indexOf('\n\n', middle + 2))],
    ['a word of the subject', text.replace('trích yếu: tổng kết', 'trích yếu: sơ kết')],
    ['one more recipient', text.replace('nơi nhận:\n', 'nơi nhận:\n  - Một nơi nhận nữa\n')],
    ['a note in the middle', `${put('[^them]')}\n\n[^them]: Chú thích thêm vào.\n`],
    ['another profile', text.replace('thể thức: hd05', 'thể thức: hd36')],
    ['nothing', text],
  ]);
}
