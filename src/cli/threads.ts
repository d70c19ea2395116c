import { parentPort, Worker, workerData } from 'node:worker_threads';
import { commandLineMessages } from '../core/messages/command-line';
import type { Arguments } from './arguments';
import { runTask } from './file-task';
import type { FileOutcome } from './file-task';
import { sharedTask } from './shared-tasks';

/** What a thread says of a file: the outcome, and what it would have written, in order. */
export interface SharedOutcome extends FileOutcome<unknown> {
  readonly said: readonly (readonly ['out' | 'err', string])[];
}

/** One thread, or the lack of it after a crash; it takes one file at a time. */
interface Lane {
  worker: Worker | undefined;
  isFree: boolean;
}

/** Threads that work on files side by side, each with the whole program in it. */
export class Threads {
  private readonly lanes: readonly Lane[];
  private readonly waiting: ((lane: Lane) => void)[] = [];

  /**
   * @param program file that calls `serveFiles` when it is run in a thread
   * @param count of threads
   */
  constructor(
    private readonly program: string,
    private readonly options: Arguments,
    count: number,
  ) {
    this.lanes = Array.from({ length: count }, () => ({ worker: undefined, isFree: true }));
  }

  /** Settles when a thread is through with the file; a thread that dies of it takes only this file along. */
  async run(file: string): Promise<SharedOutcome> {
    const lane = await this.freeLane();
    try {
      return await this.ask((lane.worker ??= this.open()), file);
    } catch (error) {
      void lane.worker?.terminate();
      lane.worker = undefined;
      const { failed } = commandLineMessages[this.options.language ?? 'vi'];
      return { code: 2, said: [['err', `${failed(file, (error as Error).message)}\n`]] };
    } finally {
      const next = this.waiting.shift();
      if (next) next(lane);
      else lane.isFree = true;
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.flatMap(({ worker }) => worker?.terminate() ?? []));
  }

  private open(): Worker {
    return new Worker(this.program, { workerData: { options: this.options } });
  }

  private freeLane(): Promise<Lane> {
    const free = this.lanes.find(({ isFree }) => isFree);
    if (!free) return new Promise((resolve) => this.waiting.push(resolve));
    free.isFree = false;
    return Promise.resolve(free);
  }

  private ask(worker: Worker, file: string): Promise<SharedOutcome> {
    return new Promise((resolve, reject) => {
      const onMessage = (outcome: SharedOutcome): void => settle(() => resolve(outcome));
      const onError = (error: Error): void => settle(() => reject(error));
      const onExit = (code: number): void => settle(() => reject(new Error(`exit ${code}`)));
      // Not all listeners: the worker has some of its own.
      const settle = (end: () => void): void => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        end();
      };
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(file);
    });
  }
}

/** The other side of `Threads`: does the files it is sent, one after another. */
export function serveFiles(): void {
  const { options } = workerData as { options: Arguments };
  const task = sharedTask(options);
  parentPort?.on('message', (file: string) => {
    void serve(file);
  });

  async function serve(file: string): Promise<void> {
    const said: (readonly ['out' | 'err', string])[] = [];
    const outcome = await runTask(await task, file, options, {
      out: (text) => said.push(['out', text]),
      err: (text) => said.push(['err', text]),
    });
    parentPort?.postMessage({ ...outcome, said } satisfies SharedOutcome);
  }
}
