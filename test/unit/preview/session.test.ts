import assert from 'node:assert/strict';
import { textOfBytes } from '../../../src/preview/bytes-as-text';
import type { PicturesMessage, WorkerMessage } from '../../../src/preview/protocol';
import { PreviewSession } from '../../../src/preview/session';
import { onePicture } from '../word/everything';

const text = `---
tên loại: BÁO CÁO
---

Trước hình.

![Trụ sở](hinh/mat.png) ![Nhà văn hóa](hinh/nha.png)

Sau hình.
`;

/** What the worker answers from a text up to its last page. */
async function pagesOf(
  pictures: PicturesMessage['pictures'],
): Promise<{ session: PreviewSession; messages: WorkerMessage[] }> {
  const messages: WorkerMessage[] = [];
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const session = new PreviewSession((message) => {
    messages.push(message);
    if (message.type === 'progress' && message.done) end();
  });
  session.receive({ type: 'pictures', pictures });
  session.receive({ type: 'text', version: 1, text, defaults: [], layout: [] });
  await ended;
  return { session, messages };
}

const svgOf = (messages: readonly WorkerMessage[]): string =>
  messages.flatMap((message) => (message.type === 'page' ? [message.svg] : [])).join('');

describe('the pages of a report with pictures', function () {
  this.timeout(20_000);

  it('show those whose bytes are there, and lead to them', async () => {
    const { session, messages } = await pagesOf([
      { url: 'hinh/nha.png', bytes: textOfBytes(onePicture) },
    ]);
    const drawn = [...svgOf(messages).matchAll(/<image [^>]*data-item="(\d+)" href="([^"]*)"/g)];
    assert.equal(drawn.length, 1);
    const [[, item, href] = []] = drawn;
    assert.match(href ?? '', /^blob:/);
    const shown = new Uint8Array(await (await fetch(href ?? '')).arrayBuffer());
    assert.deepEqual(shown, new Uint8Array(onePicture));
    session.receive({ type: 'click', page: 0, item: Number(item), line: 0, x: 0 });
    const answer = messages.at(-1);
    assert.ok(answer?.type === 'goTo');
    assert.equal(answer.offset, text.indexOf('![Nhà văn hóa]'));
  });

  it('show the words of those that are missing', async () => {
    const { messages } = await pagesOf([]);
    assert.doesNotMatch(svgOf(messages), /<image/);
    assert.match(svgOf(messages).replace(/<[^>]*>/g, ''), /Trụ sở/);
  });
});
