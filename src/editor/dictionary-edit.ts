import { controlName } from '../core/report/control-words';
import { dictionaryWord, readDictionaryComment } from '../core/checks/dictionary-comments';
import type { TextEdit } from '../core/checks/model';
import type { Report } from '../core/report/model';

/** The change of a report that declares a word right in this file: in the dictionary it has, or a new one. */
export function dictionaryEdit({ text, comments, frontMatter }: Report, word: string): TextEdit {
  const last = comments.findLast((comment) => readDictionaryComment(comment));
  if (!last) {
    const at = frontMatter.range?.end ?? 0;
    const comment = `<!-- ${controlName} ${dictionaryWord}: ${word} -->`;
    const isLineStart = at === 0 || /[\r\n]/.test(text.charAt(at - 1));
    return { range: { start: at, end: at }, text: isLineStart ? `${comment}\n` : `\n${comment}` };
  }
  const { start, end } = last.range;
  // Behind the words, before a reason that may follow them.
  const inside = text.slice(start, end - '-->'.length);
  const words = inside.search(/\s--\s/) < 0 ? inside : inside.slice(0, inside.search(/\s--\s/));
  const at = start + words.trimEnd().length;
  const isFirst = /[:;,]$/.test(words.trimEnd());
  return { range: { start: at, end: at }, text: isFirst ? ` ${word}` : `; ${word}` };
}
