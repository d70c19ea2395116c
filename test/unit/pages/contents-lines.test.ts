import assert from 'node:assert/strict';
import type { WorkerMessage } from '../../../src/preview/protocol';
import { PreviewSession } from '../../../src/preview/session';
import { annexed } from '../word/annexed';

/** The first page once everything is laid out, as drawn. */
async function firstPage(text: string): Promise<string> {
  let page = '';
  await new Promise<void>((resolve) => {
    const session = new PreviewSession((message: WorkerMessage) => {
      if (message.type === 'page' && message.index === 0) page = message.svg;
      // The first pass finds the numbers, the second prints them.
      if (message.type === 'progress' && message.done && page.includes('>1<')) resolve();
    });
    session.receive({ type: 'text', version: 1, text, defaults: [], layout: [] });
  });
  return page;
}

describe('a table of contents on the printed pages', function () {
  this.timeout(20_000);

  it('has every page number at the right end, behind dots', async () => {
    const page = await firstPage(annexed.replace('họ tên:', 'mục lục: có\nhọ tên:'));
    for (const heading of [
      'I. KẾT QUẢ',
      'Phụ lục 1: SỐ LIỆU',
      '1. Đảng viên',
      'PHỤ LỤC 2: DANH SÁCH',
    ]) {
      const line = new RegExp(
        `textLength="([\\d.]+)"[^>]*><tspan[^>]*>${heading}</tspan></text><line [^>]*stroke-dasharray[^>]*/> <text x="([\\d.]+)"[^>]*><tspan[^>]*>1</tspan>`,
      ).exec(page);
      assert.ok(line, heading);
      assert.ok(Number(line[1]) < 300, `${heading} is stretched`);
      assert.equal(Math.round(Number(line[2])), 728);
    }
  });

  it('leaves a tab in the text where it was typed', async () => {
    const page = await firstPage(
      annexed
        .replace('họ tên:', 'mục lục: có\nhọ tên:')
        .replace('Các chi bộ sinh hoạt đều.', 'Nam:\t25; nữ:\t35 đồng chí.'),
    );
    assert.match(page, /Nam:\t25; nữ:\t35.đồng chí\./);
  });
});
