import * as vscode from 'vscode';

/** Short work shows nothing. */
const patienceMs = 500;

/** The user has called a long task off. */
export class Cancelled extends Error {}

/**
 * Runs a task; when it takes over half a second, a notification shows it with a button to cancel.
 *
 * @param task asks the token between its steps and throws `Cancelled`
 */
export async function withLateProgress<T>(
  title: string,
  task: (token: vscode.CancellationToken) => Promise<T>,
): Promise<T> {
  const source = new vscode.CancellationTokenSource();
  const result = task(source.token);
  const ended = result.then(noop, noop);
  const timer = setTimeout(() => {
    const location = vscode.ProgressLocation.Notification;
    void vscode.window.withProgress({ location, title, cancellable: true }, (_, token) => {
      token.onCancellationRequested(() => source.cancel());
      return ended;
    });
  }, patienceMs);
  try {
    return await result;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}

/** @throws Cancelled */
export function stopIfCancelled(token: vscode.CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}

function noop(): void {
  // Only the end matters.
}
