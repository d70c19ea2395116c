/**
 * Writes the files that are made from others: snippets, reference docs, JSON schemas.
 * `--check` writes nothing: it names the files that are stale and exits with 1 when there are any.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles, generatedFolders } from './generate/generated-files';
import { filesOf, readSources } from './generate/sources';

void main(process.argv.includes('--check'));

async function main(checkOnly: boolean): Promise<void> {
  const files = await generatedFiles(readSources());
  const wanted = new Set(files.map(({ path }) => path));
  const stale = files.filter(({ path, text }) => readIfThere(path) !== text);
  const leftOver = generatedFolders
    .flatMap(({ folder, ending }) => filesOf(folder, ending).map((file) => `${folder}/${file}`))
    .filter((path) => !wanted.has(path));

  if (!checkOnly) {
    for (const { path, text } of stale) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    for (const path of leftOver) rmSync(path);
  }
  for (const { path } of stale) console.log(`${checkOnly ? 'stale' : 'written'}: ${path}`);
  for (const path of leftOver) console.log(`${checkOnly ? 'left over' : 'removed'}: ${path}`);
  if (checkOnly && stale.length + leftOver.length > 0) {
    console.error('Run `npm run generate` and commit what it writes.');
    process.exitCode = 1;
  }
}

function readIfThere(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
