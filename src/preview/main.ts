/** The page of the preview: shows the pages its worker draws, and tells the editor where one clicked. */
import { Bar } from './bar';
import { Pages } from './pages';
import type { EditorMessage, PreviewMessage, WorkerMessage, WorkerRequest } from './protocol';

declare function acquireVsCodeApi(): {
  postMessage(message: PreviewMessage): void;
  getState(): unknown;
  setState(state: unknown): void;
};

/** VS Code keeps the first messages until a new page is there; it has to ask only where they are lost. */
const patienceMs = 1_000;

const editor = acquireVsCodeApi();
let worker: Worker | undefined;

const ask = (request: WorkerRequest): void => worker?.postMessage(request);
const pages = new Pages(ask);
const bar = new Bar(pages, editor);

window.addEventListener('message', ({ data }: MessageEvent<EditorMessage>) => {
  if (data.type !== 'start') {
    ask(data);
    return;
  }
  worker?.terminate();
  worker = startWorker(data.worker);
  pages.keepOnly(0);
  pages.speak(data.language);
  bar.speak(data.language);
  bar.remember();
  ask({ type: 'start', language: data.language });
});

/** The script comes as text, and a blob is the only address a worker may have here. */
function startWorker(script: string): Worker {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const started = new Worker(url);
  started.onmessage = ({ data }: MessageEvent<WorkerMessage>) => show(data);
  started.onerror = ({ message }) => fail(message);
  return started;
}

function show(message: WorkerMessage): void {
  switch (message.type) {
    case 'page':
      return pages.showPage(message);
    case 'drawnMarks':
      return pages.showMarks(message);
    case 'placed':
      return pages.showCursor(message.place);
    case 'unplaced':
      return pages.showUnplaced(message);
    case 'progress':
      if (message.done) pages.keepOnly(message.pages);
      bar.showProgress(message);
      return editor.postMessage(message);
    case 'goTo':
      return editor.postMessage(message);
    case 'failed':
      return fail(message.reason);
  }
}

function fail(reason: string): void {
  bar.showFailure();
  editor.postMessage({ type: 'failed', reason });
}

// A page that is shown again is made anew, and nothing waits for it.
const wasShown = editor.getState() !== undefined;
setTimeout(
  () => {
    if (!worker) editor.postMessage({ type: 'ready' });
  },
  wasShown ? 0 : patienceMs,
);
