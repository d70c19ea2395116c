import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { RuleTimes } from './rules-run';

const lexiconFile = 'lexicon/words.json';
const frontMatter =
  '---\nmẫu: bao-cao-chinh-tri\ntên loại: BÁO CÁO\nsố: 8\nký hiệu: BC/ĐU\nngày: 14/10/2026\ntrích yếu: kết quả công tác năm 2026\n---\n';

/** Size in bytes of the compiled lexicon, uncompressed. */
export function compiledBytes(): number {
  return statSync(lexiconFile).size;
}

/** Bundles the rules as they ship, and measures some in a process of their own on a text. */
export function measureRules(text: string, ruleIds: readonly string[]): RuleTimes {
  const folder = mkdtempSync(join(tmpdir(), 'bao-cao-language-'));
  try {
    const outfile = join(folder, 'run.js');
    buildSync({
      entryPoints: [join(__dirname, 'rules-run.ts')],
      outfile,
      bundle: true,
      minify: true,
      charset: 'utf8',
      platform: 'node',
      target: 'node20',
    });
    const source = join(folder, 'text.md');
    writeFileSync(source, frontMatter + text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', outfile, source, ...ruleIds],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as RuleTimes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Texts one behind the other, none twice, for what is known of a paragraph is known of its copy.
 *
 * @param characters how many of them
 */
export function longText(texts: readonly string[], characters: number): string {
  const text = texts
    .map((path) => readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  if (text.length < characters) throw new Error(`Only ${text.length} characters to measure on.`);
  return text.slice(0, characters);
}
