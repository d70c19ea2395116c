import type { CommandLineMessages } from '../core/messages/command-line';
import { WriteError } from '../host/node/write-file';

/** A failure the user can do something about; its message is shown as it stands. */
export class UserError extends Error {}

/**
 * One plain sentence for whatever went wrong with a file; never a stack trace.
 *
 * @param file the file at hand, as the user named it
 */
export function explain(error: unknown, file: string, messages: CommandLineMessages): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof WriteError) return explainWrite(error, messages);
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return messages.notFound(file);
    case 'EISDIR':
      return messages.isFolder(file);
    case 'EPERM':
    case 'EACCES':
      return messages.cannotRead(file);
    default:
      return messages.failed(file, message.split('\n')[0] ?? '');
  }
}

function explainWrite({ file, cause }: WriteError, messages: CommandLineMessages): string {
  switch (cause.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return messages.noFolder(file);
    case 'EISDIR':
      return messages.isFolder(file);
    case 'EBUSY':
    case 'ETXTBSY':
      return messages.locked(file);
    case 'EPERM':
    case 'EACCES':
    case 'EROFS':
      return messages.cannotWrite(file);
    case 'ENOSPC':
    case 'EDQUOT':
      return messages.noSpace(file);
    default:
      return messages.failed(file, cause.message.split('\n')[0] ?? '');
  }
}
