import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  diagnosticsOf,
  extension,
  freshFolder,
  frontMatter,
  showFile,
  waitFor,
} from './reports';

/** Bounds for a busy machine; what is aimed at stands in docs/measurements-editor.md. */
const longestMs = 600;
/** Enough to tell a fault; who chooses these tests wants figures. */
const presses = INTEGRATION_GREP === '' ? 10 : 60;
/** A quick typist's shortest pause between two keys. */
const pauseMs = 50;
const mostMegabytes = 600;
const testLimitMs = 60_000;

/** Only who listens before the extension does hears of a change before it is checked. */
const listensFirst = !extension().isActive;
let changedAt = 0;
let onChange = (): void => undefined;
vscode.workspace.onDidChangeTextDocument(() => {
  changedAt = performance.now();
  onChange();
});

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
      this.timeout(testLimitMs);
      const text = `${reportOf(characters).trimEnd()} ……\n`;
      const opened = performance.now();
      const editor = await showFile(`${folder}/dai-${characters}.md`, text);
      const { document } = editor;
      await waitFor('the first findings', () => diagnosticsOf(document.uri).length > 0);
      const first = performance.now() - opened;
      const spent: number[] = [];
      const line = Math.floor(document.lineCount / 2);
      const paragraph = document.lineAt(line).text === '' ? line + 1 : line;
      for (let count = 0; count < presses; count++) {
        spent.push(await press(editor, new vscode.Position(paragraph, 4), count % 2 === 0));
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      // The console of the host is not heard outside; titles are.
      if (this.test)
        this.test.title += `: ${inWords(spent)}; first ones after ${first.toFixed(0)} ms`;
      await emptyAndSave(document);
      const worst = [...spent].sort((a, b) => a - b)[Math.floor(presses * 0.9)] as number;
      assert.ok(listensFirst, 'the extension was active before this file was loaded');
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

/** VS Code keeps a closed document for minutes: as a report it would be checked at every change of settings. */
async function emptyAndSave(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.delete(document.uri, new vscode.Range(new vscode.Position(0, 0), end));
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/**
 * Makes a blank or takes it away.
 *
 * @returns milliseconds from the change event in the host to the diagnostics being set
 */
async function press(
  editor: vscode.TextEditor,
  place: vscode.Position,
  isTyped: boolean,
): Promise<number> {
  const { uri } = editor.document;
  const isShown = (): boolean =>
    diagnosticsOf(uri).some(({ range }) => range.start.line === place.line) === isTyped;
  const changed = new Promise<void>((resolve) => (onChange = resolve));
  const edited = editor.edit(
    (edit) =>
      isTyped
        ? edit.insert(place, '…… ')
        : edit.delete(new vscode.Range(place, place.translate(0, 3))),
    { undoStopBefore: false, undoStopAfter: false },
  );
  await changed;
  const started = changedAt;
  const { port1, port2 } = new MessageChannel();
  while (!isShown()) {
    assert.ok(performance.now() - started < longestMs * 10, 'waited in vain for findings');
    // Timers of a worker come 4 ms apart.
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  }
  const took = performance.now() - started;
  port1.close();
  await edited;
  return took;
}

/** Objects of all extensions and of the tests; undefined where the host does not tell. */
function usedMegabytes(): number | undefined {
  const bytes =
    typeof process === 'object'
      ? process.memoryUsage().heapUsed
      : (performance as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize;
  return bytes === undefined ? undefined : bytes / 1024 / 1024;
}
