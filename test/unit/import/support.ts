import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { importFile } from '../../../src/core/import/import-file';
import type { ImportResult } from '../../../src/core/import/model';
import type { Metadata } from '../../../src/core/report/front-matter/model';
import { parseReport } from '../../../src/core/report/parse-report';
import { ourTemplates } from '../templates/our-templates';
import { count, sourceWords } from '../word/words';
import type { WordCount } from '../word/words';

/** Imports a file as the command line does. */
export function importBytes(bytes: Uint8Array): ImportResult {
  return importFile(bytes, { language: 'vi', templates: ourTemplates });
}

export function importText(text: string): ImportResult {
  return importBytes(new TextEncoder().encode(text));
}

/** Bytes of a file made for these tests. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`test/fixtures/import/${name}`));
}

/** Raised figures stand apart: they may be marks of notes. Signs that Markdown uses part no words. */
function plainFigures(text: string): string {
  return text
    .replace(/[*`\\]/g, '')
    .replace(/([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/gu, ' $1 ')
    .normalize('NFKC');
}

/** Words of a text as a reader counts them. */
export function wordsOf(text: string): WordCount {
  return count(plainFigures(text));
}

/** Texts of all fields but those that print nothing. */
export function fieldTexts(metadata: Metadata): string[] {
  const printsNothing = new Set(['template', 'profile', 'maxPages']);
  return Object.entries(metadata).flatMap(([name, value]) =>
    printsNothing.has(name) ? [] : textsIn(value),
  );
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('text' in value) return [String(value.text)];
  return Object.values(value).flatMap(textsIn);
}

/** Words that the result, with what was left out for a reason, has more or less often than the source. */
export function differingWords(source: WordCount, result: ImportResult): [string, number][] {
  const { frontMatter } = parseReport(result.markdown);
  const found = new Map<string, number>();
  const add = (words: WordCount, sign: 1 | -1): void =>
    words.forEach((times, word) => found.set(word, (found.get(word) ?? 0) + sign * times));
  add(sourceWords(plainFigures(result.markdown)), 1);
  add(wordsOf(fieldTexts(frontMatter.metadata).join('\n')), 1);
  add(wordsOf(result.leftOut.map(({ text }) => text).join('\n')), 1);
  add(wordsOf(result.added.join('\n')), -1);
  add(source, -1);
  return [...found].filter(([, times]) => times !== 0);
}

/** Fails unless no word was lost and none came in. */
export function expectNoWordLost(source: WordCount, result: ImportResult): void {
  const differing = differingWords(source, result);
  assert.deepEqual(differing, [], 'words of the result less those of the source');
}
