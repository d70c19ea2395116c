import { UnreadableFile } from '../core/import/model';
import type { Language } from '../core/messages/catalogue';
import { importMessages } from '../core/messages/import';
import { UserError } from './failure';

/**
 * Reads a Word file or text; one that cannot be read is a sentence for the user.
 *
 * @throws {UserError}
 */
export function readOrExplain<T>(file: string, language: Language, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UserError(`${file}: ${importMessages[language].unreadable[error.reason]}`);
  }
}
