import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** How a program ended. */
export interface ProgramEnd {
  /** `undefined` when it was ended by a signal. */
  readonly code: number | undefined;
  /** What it printed, the beginning only. */
  readonly output: string;
  /** Why it was ended before it was done. */
  readonly ended?: 'timeout' | 'stopped';
}

const mostOutput = 16 * 1024;

/**
 * Runs a program to its end, or ends it with all it has started.
 *
 * @param limitMs milliseconds it may take
 * @throws the error of the system when it cannot be started
 */
export function runProgram(
  program: string,
  words: readonly string[],
  limitMs: number,
  stop?: AbortSignal,
): Promise<ProgramEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      // A group of its own, so that what it starts can be ended with it; Windows has another way.
      detached: process.platform !== 'win32',
    });
    let output = '';
    let ended: ProgramEnd['ended'];
    const end = (why: 'timeout' | 'stopped') => (): void => {
      ended ??= why;
      killWithChildren(child);
    };
    const onStop = end('stopped');
    const timer = setTimeout(end('timeout'), limitMs);
    const listen = (data: Buffer): void => {
      if (output.length < mostOutput) output += data.toString('utf8');
    };
    const tidyUp = (): void => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', onStop);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', (error) => {
      tidyUp();
      reject(error);
    });
    child.once('close', (code) => {
      tidyUp();
      resolve({ code: code ?? undefined, output: output.trim(), ...(ended && { ended }) });
    });
    if (stop?.aborted) onStop();
    else stop?.addEventListener('abort', onStop);
  });
}

function killWithChildren({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}
