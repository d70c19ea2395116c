import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { LanguageTimes } from './language-run';

const lexiconFile = 'lexicon/words.json';
const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';
const length = 60_000;

/** Size in bytes of the compiled lexicon, uncompressed. */
export function compiledBytes(): number {
  return statSync(lexiconFile).size;
}

/** Bundles the rules as they ship, and measures them in a process of their own on a text of 60,000 characters. */
export function measureLanguage(texts: readonly string[]): LanguageTimes {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-language-'));
  try {
    const outfile = join(folder, 'run.js');
    buildSync({
      entryPoints: [join(__dirname, 'language-run.ts')],
      outfile,
      bundle: true,
      minify: true,
      charset: 'utf8',
      platform: 'node',
      target: 'node20',
    });
    const source = join(folder, 'text.md');
    writeFileSync(source, frontMatter + longText(texts));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', outfile, source],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as LanguageTimes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts one behind the other, none twice, for what is known of a paragraph is known of its copy. */
function longText(texts: readonly string[]): string {
  const text = texts
    .map((path) => readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  if (text.length < length) throw new Error(`Only ${text.length} characters to measure on.`);
  return text.slice(0, length);
}
