import type { Severity } from '../core/checks/model';
import type { CommandLineMessages } from '../core/messages/command-line';
import type { Arguments } from './arguments';
import { worst } from './each-file';
import type { ExitCode } from './file-task';
import type { Streams } from './output';

/**
 * Prints findings in the format asked for, and a count of them for people; without findings nothing is said to be
 * clean when a file could not be checked.
 *
 * @param write what each format prints
 * @param failed what the files that could not be checked say
 * @returns at least that, and 1 when there is a warning or an error among them
 */
export function reportFindings(
  found: readonly { readonly severity: Severity }[],
  format: Arguments['format'],
  write: Readonly<Record<Arguments['format'], () => string>>,
  streams: Streams,
  messages: CommandLineMessages,
  failed: ExitCode,
): ExitCode {
  streams.out(write[format]());
  const isUnknown = found.length === 0 && failed === 2;
  if (format === 'text' && !isUnknown) streams.err(`${summary(found, messages)}\n`);
  const isSerious = found.some(({ severity }) => severity === 'error' || severity === 'warning');
  return worst(failed, isSerious ? 1 : 0);
}

function summary(
  found: readonly { readonly severity: Severity }[],
  messages: CommandLineMessages,
): string {
  if (found.length === 0) return messages.clean;
  const count = (...names: Severity[]): number =>
    found.filter(({ severity }) => names.includes(severity)).length;
  return messages.summary(count('error'), count('warning'), count('info', 'hint'));
}
