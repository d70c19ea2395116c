import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, freshFolder, frontMatter, showFile, waitFor } from './reports';

/** Bounds for a busy machine; what is aimed at stands in docs/measurements-editor.md. */
const longestMs = 600;
const letters = 12;
const mostMegabytes = 600;

/** A report without a finding, as long as asked: no paragraph says what another says. */
function reportOf(characters: number): string {
  let text = `${frontMatter}# I. KẾT QUẢ CÔNG TÁC\n`;
  for (let number = 1; text.length < characters; number++) {
    text += `\nĐợt ${number}, Đảng ủy xã tổ chức quán triệt nghị quyết đến các chi bộ; có ${number + 40} đảng viên dự học. Qua học tập, cán bộ và nhân dân nhận thức rõ hơn nhiệm vụ được giao, đồng thuận với chủ trương của cấp trên. Văn phòng Đảng ủy tổng hợp ý kiến, báo cáo Ban Thường vụ xem xét, chỉ đạo kịp thời.\n`;
  }
  return text;
}

function inWords(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.floor((sorted.length - 1) * part)] as number).toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

describe('what it costs', () => {
  const folder = freshFolder('cost');
  afterEach(closeAll);

  for (const [characters, size] of [
    [60_000, '60 KB'],
    [600_000, '600 KB'],
  ] as const) {
    it(`findings follow a key press: ${size}`, async function () {
      const text = `${reportOf(characters).trimEnd()} ……\n`;
      const opened = performance.now();
      const editor = await showFile(`${folder}/dai-${characters}.md`, text);
      const { document } = editor;
      await waitFor('the first findings', () => diagnosticsOf(document.uri).length > 0);
      const first = performance.now() - opened;
      const spent: number[] = [];
      const line = Math.floor(document.lineCount / 2);
      const paragraph = document.lineAt(line).text === '' ? line + 1 : line;
      for (let count = 0; count < letters; count++) {
        // Each press makes a blank or takes it away. The time includes the way to the editor and back.
        const isTyped = count % 2 === 0;
        const place = new vscode.Position(paragraph, 4);
        const started = performance.now();
        await editor.edit(
          (edit) =>
            isTyped
              ? edit.insert(place, '…… ')
              : edit.delete(new vscode.Range(place, place.translate(0, 3))),
          { undoStopBefore: false, undoStopAfter: false },
        );
        await waitFor(
          'other findings',
          () =>
            diagnosticsOf(document.uri).some(({ range }) => range.start.line === paragraph) ===
            isTyped,
        );
        spent.push(performance.now() - started);
      }
      // The console of the host is not heard outside; titles are.
      if (this.test)
        this.test.title += `: ${inWords(spent)}; first ones after ${first.toFixed(0)} ms`;
      const worst = [...spent].sort((a, b) => a - b)[Math.floor(letters * 0.9)] as number;
      assert.ok(worst < longestMs * (characters > 100_000 ? 4 : 1), `${worst.toFixed(0)} ms`);
    });
  }

  it('memory of the host after that', function () {
    const used = usedMegabytes();
    if (used === undefined) this.skip();
    if (this.test) this.test.title += `: ${used.toFixed(0)} MB of objects`;
    assert.ok(used < mostMegabytes, `${used.toFixed(0)} MB`);
  });
});

/** Objects of all extensions and of the tests; undefined where the host does not tell. */
function usedMegabytes(): number | undefined {
  const bytes =
    typeof process === 'object'
      ? process.memoryUsage().heapUsed
      : (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize;
  return bytes === undefined ? undefined : bytes / 1024 / 1024;
}
