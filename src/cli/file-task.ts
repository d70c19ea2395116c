import { commandLineMessages } from '../core/messages/command-line';
import type { Arguments } from './arguments';
import { explain } from './failure';
import type { Streams } from './output';

/** 0 done, 1 done but something is wrong with the reports, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** What became of one file. */
export interface FileOutcome<T> {
  readonly code: ExitCode;
  /** For the command to put together with those of other files; plain data. */
  readonly result?: T;
}

/** What a command does with one file; what it has to say of the file goes to the streams. */
export type FileTask<T> = (
  file: string,
  options: Arguments,
  streams: Pick<Streams, 'out' | 'err'>,
) => Promise<FileOutcome<T>>;

/** Runs a task; one that fails says why in one sentence, and the other files go on. */
export async function runTask<T>(
  task: FileTask<T>,
  file: string,
  options: Arguments,
  streams: Pick<Streams, 'out' | 'err'>,
): Promise<FileOutcome<T>> {
  try {
    return await task(file, options, streams);
  } catch (error) {
    const messages = commandLineMessages[options.language ?? 'vi'];
    streams.err(`${explain(error, file, messages, options.command !== 'fix')}\n`);
    return { code: 2 };
  }
}
