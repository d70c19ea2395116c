/**
 * The worker of the preview: text → Report → Document → pages, away from the page so that nobody who types
 * waits for it. It holds the last version and works on the newest text only.
 */
import { PreviewSession } from './session';
import type { WorkerMessage, WorkerRequest } from './protocol';

declare const self: {
  postMessage(message: WorkerMessage): void;
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
};

const session = new PreviewSession((message) => self.postMessage(message));

self.onmessage = ({ data }) => session.receive(data);
