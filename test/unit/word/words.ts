import assert from 'node:assert/strict';
import { parseReport } from '../../../src/core/report/parse-report';
import type { Passage, Report } from '../../../src/core/report/model';
import { toSource } from '../../../src/core/report/passages';
import type { Range } from '../../../src/core/report/range';
import { eachBlock } from '../../../src/core/report/walk';
import { frontMatterStyles, styleNames } from '../../../src/core/word/style-names';
import { readPackage } from '../../package-lint/read-package';
import type { WordPackage } from '../../package-lint/read-package';
import { childOf, childrenOf, everyNode, textOf, valueOf } from '../../package-lint/read-xml';
import type { XmlNode } from '../../package-lint/read-xml';

/** A word: a run of letters, their marks, and digits. Marks of emphasis and code inside one do not part it. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
const insideWords = /[*`\\]/g;
/** Characters that no XML file may hold stand for nothing; CommonMark reads U+0000 as U+FFFD. */
const forbidden = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** How often each word occurs. */
export type WordCount = ReadonlyMap<string, number>;

/**
 * Fails unless the body and the notes of a Word file hold the very words of the Markdown they were made from,
 * as often: those of the source less front matter, comments and marks that print as something else (labels of
 * footnotes, addresses of links and pictures). What the front matter prints is left out on the other side: its
 * paragraphs bear styles that body text never has.
 */
export function expectSameWords(markdown: string, docx: Uint8Array): void {
  const expected = sourceWords(markdown);
  const found = documentWords(readPackage(docx));
  assert.deepEqual(difference(expected, found), [], 'words of the source that are not in the file');
  assert.deepEqual(difference(found, expected), [], 'words of the file that are not in the source');
}

/** Words of the body of a Markdown report. */
export function sourceWords(markdown: string): WordCount {
  const report = parseReport(markdown);
  const body = replaceRanges(markdown, [
    ...(report.frontMatter.range ? [gap(report.frontMatter.range)] : []),
    ...report.comments.map(({ range }) => gap(range)),
    ...noteMarks(report).map(gap),
    ...report.passages.flatMap((passage) => addresses(passage, markdown)),
  ]);
  return count(body.replace(insideWords, ''));
}

/** A stretch of the source that prints as something else, or as nothing. */
interface Replacement {
  readonly range: Range;
  readonly text: string;
}

function gap(range: Range): Replacement {
  return { range, text: '' };
}

/** Labels of the notes that print at the foot of a page, where they are referred to and defined. */
function noteMarks(report: Report): Range[] {
  const references = report.passages
    .filter(({ inNote }) => !inNote)
    .flatMap(({ inlines }) => inlines)
    .flatMap((inline) =>
      inline.type === 'note' && report.notes.has(inline.id) ? [inline.range] : [],
    );
  const definitions = [...eachBlock(report.blocks)].flatMap((block) => {
    if (block.type !== 'note' || report.notes.get(block.id) !== block) return [];
    const end = report.text.indexOf(']:', block.range.start) + 2;
    return [{ start: block.range.start, end }];
  });
  return [...references, ...definitions];
}

const linkEnd = /[^\n]*?\]\(\s*(?:<[^>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)/y;

/** Addresses of links and pictures; a picture prints its description and title, or has them as alt text. */
function addresses(passage: Passage, source: string): Replacement[] {
  return passage.inlines.flatMap((inline, index) => {
    if (inline.type === 'picture') {
      return [{ range: inline.range, text: ` ${inline.alt} ${inline.title ?? ''} ` }];
    }
    const next = passage.inlines[index + 1];
    const isLast = next?.type !== 'text' || next.link !== (inline.type === 'text' && inline.link);
    if (inline.type !== 'text' || !inline.link || !isLast) return [];
    const { end } = toSource(passage, inline.at, inline.at + inline.text.length);
    linkEnd.lastIndex = end;
    const found = source.charAt(end) === '>' ? null : linkEnd.exec(source);
    return found ? [{ range: { start: end, end: end + found[0].length }, text: '](' }] : [];
  });
}

function replaceRanges(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let done = 0;
  for (const { range, text: other } of [...replacements].sort(
    ({ range: a }, { range: b }) => a.start - b.start || b.end - a.end,
  )) {
    if (range.start < done) continue;
    result += text.slice(done, range.start) + other;
    done = range.end;
  }
  return result + text.slice(done);
}

/** Words of the body and the notes of a Word file, and of the descriptions of its pictures and links. */
export function documentWords({ parts }: WordPackage): WordCount {
  const body = childOf(parts.get('word/document.xml'), 'w:body');
  const notes = parts.get('word/footnotes.xml');
  const paragraphs = [body, notes].flatMap((part) =>
    part ? [...everyNode(part)].filter(({ name }) => name === 'w:p') : [],
  );
  return count(
    paragraphs
      .filter((paragraph) => !frontMatterStyles.has(styleOf(paragraph) ?? ''))
      .map(paragraphText)
      .join('\n')
      .replace(insideWords, ''),
  );
}

/** Style id of a paragraph. */
export function styleOf(paragraph: XmlNode): string | undefined {
  return valueOf(childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
}

/** Text of a paragraph as read on paper; a picture or a link adds its description. */
export function paragraphText(paragraph: XmlNode): string {
  return childrenOf(paragraph).map(inlineText).join('');
}

function inlineText(node: XmlNode): string {
  switch (node.name) {
    case 'w:t':
      return textOf(node);
    case 'w:br':
      return '\n';
    case 'w:tab':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    case 'wp:docPr':
      return ` ${node.attributes.get('descr') ?? ''} ${node.attributes.get('title') ?? ''} `;
    case 'w:instrText':
      return '';
    case 'w:hyperlink':
      return ` ${childrenOf(node).map(inlineText).join('')} ${node.attributes.get('w:tooltip') ?? ''} `;
    case 'w:r':
      return valueOf(childOf(childOf(node, 'w:rPr'), 'w:rStyle')) === styleNames.footnoteMark.id
        ? ''
        : childrenOf(node).map(inlineText).join('');
    default:
      return childrenOf(node).map(inlineText).join('');
  }
}

/** Counts the words of a text. */
export function count(text: string): WordCount {
  const counts = new Map<string, number>();
  for (const [found] of text.replace(forbidden, '').normalize('NFC').matchAll(word)) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

function difference(counts: WordCount, others: WordCount): string[] {
  return [...counts]
    .filter(([found, times]) => times > (others.get(found) ?? 0))
    .map(([found, times]) => `${found} ×${times - (others.get(found) ?? 0)}`);
}
