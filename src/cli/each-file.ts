import { commandLineMessages } from '../core/messages/command-line';
import type { Arguments } from './arguments';
import { explain } from './failure';
import type { Streams } from './output';

/** 0 done, 1 done but something is wrong with the reports, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** The more serious of two exit codes. */
export function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** Runs a command on every file; says how far it is; one that fails does not stop the others. */
export async function eachFile(
  options: Arguments,
  streams: Streams,
  run: (file: string) => Promise<ExitCode>,
): Promise<ExitCode> {
  const files = options.operands;
  let code: ExitCode = 0;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) streams.err(`(${index + 1}/${files.length}) ${file}\n`);
    try {
      code = worst(code, await run(file));
    } catch (error) {
      const messages = commandLineMessages[options.language ?? 'vi'];
      streams.err(`${explain(error, file, messages, options.command !== 'fix')}\n`);
      code = 2;
    }
  }
  return code;
}
