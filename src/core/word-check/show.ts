import type { Language } from '../messages/catalogue';
import { wordCheckMessages } from '../messages/word-check';
import type { WordFinding, WordPlace } from './model';

/** A place as a user finds it: `trang 2, đoạn 12 “Đảng bộ có …”`. */
export function placeText({ paragraph, page, quote }: WordPlace, language: Language): string {
  const messages = wordCheckMessages[language];
  if (quote === undefined) return messages.wholeFile;
  return messages.place(paragraph, page, quote);
}

/** What was found, with the number of further places that have it. */
export function findingText({ message, count }: WordFinding, language: Language): string {
  return count > 1 ? `${message}${wordCheckMessages[language].others(count - 1)}` : message;
}

/** What to do about findings; nothing when there are none, or none that import and export put right. */
export function fixAdvice(found: readonly WordFinding[], language: Language): string | undefined {
  const fixed = found.filter(({ fixedByExport }) => fixedByExport).length;
  if (fixed === 0) return undefined;
  return wordCheckMessages[language].fixedByExport(fixed, fixed === found.length);
}
