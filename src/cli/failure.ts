import { extname } from 'node:path';
import type { CommandLineMessages } from '../core/messages/command-line';
import { LexiconError } from '../host/lexicon';
import { WriteError } from '../host/node/write-file';

/** A failure the user can do something about; its message is shown as it stands. */
export class UserError extends Error {}

/**
 * One plain sentence for whatever went wrong with a file; never a stack trace.
 *
 * @param file the file at hand, as the user named it
 * @param canRename true for a command whose output may be given another name by `-o`
 */
export function explain(
  error: unknown,
  file: string,
  messages: CommandLineMessages,
  canRename = false,
): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof LexiconError) return messages.noWords(file, error.location);
  if (error instanceof WriteError) {
    const problem = explainWrite(error, messages);
    return canRename ? `${problem} ${messages.otherName(anotherName(error.file))}` : problem;
  }
  const { code, message, path = file } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return messages.notFound(file);
    case 'EISDIR':
      return messages.isFolder(file);
    case 'EPERM':
    case 'EACCES':
      return messages.cannotRead(path);
    case 'EBUSY':
      return messages.busy(path);
    case 'ENAMETOOLONG':
      return messages.nameTooLong(file);
    default:
      return messages.failed(file, message.split('\n')[0] ?? '');
  }
}

function explainWrite({ file, step, cause }: WriteError, messages: CommandLineMessages): string {
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return messages.noFolder(file);
    case 'EISDIR':
      return messages.isFolder(file);
    case 'ENODEV':
      return messages.noOrdinaryFile(file);
    case 'EBUSY':
    case 'ETXTBSY':
      return messages.locked(file);
    case 'EPERM':
    case 'EACCES':
      // The folder takes new files, but this one is not let go: Windows says so of a file open in Word.
      return step === 'replace' ? messages.locked(file) : messages.cannotWrite(file);
    case 'EROFS':
      return messages.cannotWrite(file);
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return messages.noSpace(file);
    case 'ENAMETOOLONG':
      return messages.nameTooLong(file);
    default:
      return messages.failed(file, cause.message.split('\n')[0] ?? '');
  }
}

/** A name beside a file that could not be written, one that is short enough. */
function anotherName(file: string): string {
  const ending = extname(file);
  const name = file.slice(0, file.length - ending.length).replace(/^.*[/\\]/, '');
  return `${Array.from(name).slice(0, 60).join('')} (2)${ending}`;
}
