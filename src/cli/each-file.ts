import { availableParallelism } from 'node:os';
import type { Arguments } from './arguments';
import { runTask } from './file-task';
import type { ExitCode, FileTask } from './file-task';
import type { Streams } from './output';
import { isShared } from './shared-tasks';
import { Threads } from './threads';

/** A thread more takes half a second to load the program: with fewer files for each it would not pay. */
const filesPerThread = 8;

/** Files a thread may be ahead of what has been printed, so that what waits to be printed stays little. */
const filesAhead = 4;

/** The more serious of two exit codes. */
export function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/**
 * Runs a command on every file, many files on all cores; says how far it is; one that fails does not stop the
 * others. What is printed stands in the order of the files.
 *
 * @param take is given the results, in that order
 */
export async function eachFile<T>(
  options: Arguments,
  streams: Streams,
  task: FileTask<T>,
  take: (result: T) => void = () => undefined,
): Promise<ExitCode> {
  const files = options.operands;
  const count = Math.min(availableParallelism(), Math.floor(files.length / filesPerThread));
  if (count > 1 && isShared(options)) return sharedFiles(options, streams, count, take);
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) streams.err(progress(index, files));
    const outcome = await runTask(task, file, options, streams);
    if (outcome.result !== undefined) take(outcome.result);
    code = worst(code, outcome.code);
  }
  return code;
}

async function sharedFiles(
  options: Arguments,
  streams: Streams,
  count: number,
  take: (result: never) => void,
): Promise<ExitCode> {
  const files = options.operands;
  const threads = new Threads(__filename, options, count);
  let code: ExitCode = 0;
  const started = files.slice(0, count * filesAhead).map((file) => threads.run(file));
  for (const index of files.keys()) {
    const outcome = await (started.shift() as ReturnType<Threads['run']>);
    const next = files[index + count * filesAhead];
    if (next !== undefined) started.push(threads.run(next));
    streams.err(progress(index, files));
    for (const [stream, text] of outcome.said) streams[stream](text);
    if (outcome.result !== undefined) take(outcome.result as never);
    code = worst(code, outcome.code);
  }
  await threads.close();
  return code;
}

function progress(index: number, files: readonly string[]): string {
  return `(${index + 1}/${files.length}) ${files[index]}\n`;
}
