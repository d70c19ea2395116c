/**
 * Writes the files that are made from others: the compiled lexicon, snippets, reference docs, JSON schemas.
 * `--check` writes nothing: it names the files that are stale and exits with 1 when there are any.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GeneratedFile } from './generate/generated-files';
import { ruleListsFile, wordsFile } from './generate/lexicon-file';
import { readLexiconData } from './generate/lexicon-lists';
import { filesOf, readSources } from './generate/sources';

void main(process.argv.includes('--check'));

async function main(checkOnly: boolean): Promise<void> {
  // The lexicon first: what the rules say in the docs depends on it.
  const lists = readLexiconData();
  const lexicon = [
    { path: 'src/core/lexicon/rule-lists.ts', text: ruleListsFile(lists) },
    { path: 'lexicon/words.json', text: wordsFile(lists) },
  ].filter(isStale);
  if (!checkOnly) lexicon.forEach(write);
  const { generatedFiles, generatedFolders } = await import('./generate/generated-files');
  const files = await generatedFiles(readSources());
  const wanted = new Set(files.map(({ path }) => path));
  const others = files.filter(isStale);
  const stale = [...lexicon, ...others];
  const leftOver = generatedFolders
    .flatMap(({ folder, ending }) => filesOf(folder, ending).map((file) => `${folder}/${file}`))
    .filter((path) => !wanted.has(path));

  if (!checkOnly) {
    others.forEach(write);
    for (const path of leftOver) rmSync(path);
  }
  for (const { path } of stale) console.log(`${checkOnly ? 'stale' : 'written'}: ${path}`);
  for (const path of leftOver) console.log(`${checkOnly ? 'left over' : 'removed'}: ${path}`);
  if (checkOnly && stale.length + leftOver.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

function isStale({ path, text }: GeneratedFile): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
