import { controlName, withoutReason } from '../report/control-words';
import type { Comment, Report } from '../report/model';
import { fold } from '../vietnamese/fold';

/** What such a comment begins with behind `bao-cao`, as we write it. */
export const dictionaryWord = 'từ điển';

/** A comment that declares words of its file right: `<!-- bao-cao từ điển: Ea Mẫu; Chư Mẫu -->`. */
export interface DictionaryComment {
  readonly comment: Comment;
  /** Composed, as typed. */
  readonly words: readonly string[];
}

const form = /^(\S+)\s+([^\s:]+\s+[^\s:]+)/;

/**
 * The dictionary a comment holds, typed with or without diacritics; words are parted by `;` or `,`.
 *
 * @returns undefined for any other comment
 */
export function readDictionaryComment(comment: Comment): DictionaryComment | undefined {
  if (!comment.text.startsWith(controlName)) return undefined;
  const text = withoutReason(comment.text);
  const [whole = '', name, key = ''] = form.exec(text) ?? [];
  if (name !== controlName || fold(key) !== fold(dictionaryWord)) return undefined;
  const words = text
    .slice(whole.length)
    .replace(/^\s*:/, '')
    .split(/[;,\r\n]/)
    .map((word) => word.trim().normalize('NFC'))
    .filter((word) => word !== '');
  return { comment, words };
}

/** The words all comments of a report declare right. */
export function dictionaryWordsOf(report: Report): string[] {
  return [...report.frontMatter.comments, ...report.comments].flatMap(
    (comment) => readDictionaryComment(comment)?.words ?? [],
  );
}
