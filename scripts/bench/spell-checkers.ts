import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { findOnPath } from '../vscode/find-on-path';
import type { Place } from './labels';

/** A general spell checker with a Vietnamese word list; never shipped. */
export interface SpellChecker {
  readonly name: string;
  /** The words it rejects, of those given. */
  reject(words: readonly string[]): ReadonlySet<string>;
}

const word = /[\p{L}\p{M}]+/gu;

/** Those that are installed. */
export function spellCheckers(cspellFolder: string | undefined): SpellChecker[] {
  return [hunspell(), cspell(cspellFolder)].filter((checker) => checker !== undefined);
}

function hunspell(): SpellChecker | undefined {
  const program = findOnPath('hunspell');
  if (!program || spawnSync(program, ['-d', 'vi_VN', '-l'], { input: '' }).status !== 0) {
    return undefined;
  }
  return {
    name: 'hunspell + hunspell-vi',
    reject: (words) => new Set(output(program, ['-d', 'vi_VN', '-i', 'utf-8', '-l'], words)),
  };
}

/** @param folder where `cspell` and `@cspell/dict-vi-vn` are installed */
function cspell(folder: string | undefined): SpellChecker | undefined {
  const modules = join(folder ?? '', 'node_modules');
  const program = join(modules, 'cspell/bin.mjs');
  if (folder === undefined || !existsSync(program)) return undefined;
  return {
    name: 'cspell + @cspell/dict-vi-vn',
    reject(words) {
      const scratch = mkdtempSync(join(tmpdir(), 'bao-cao-cspell-'));
      const config = join(scratch, 'cspell.json');
      const imported = [join(modules, '@cspell/dict-vi-vn/cspell-ext.json')];
      // Vietnamese words are short, and by default it stops at a hundred findings.
      const limits = { minWordLength: 1, maxNumberOfProblems: 1_000_000 };
      const settings = { version: '0.2', language: 'vi', import: imported, ...limits };
      writeFileSync(config, JSON.stringify(settings));
      const file = join(scratch, 'words.txt');
      writeFileSync(file, words.join('\n'));
      const options = ['lint', '--no-progress', '--words-only', '--no-summary', '-c', config, file];
      // It reads no file outside the folder it runs in.
      const rejected = output(process.execPath, [program, ...options], [], scratch);
      rmSync(scratch, { recursive: true });
      return new Set(rejected);
    },
  };
}

function output(
  program: string,
  options: readonly string[],
  input: readonly string[],
  cwd = process.cwd(),
): string[] {
  const { stdout } = spawnSync(program, options, {
    input: input.join('\n'),
    encoding: 'utf8',
    cwd,
  });
  return stdout.split('\n').map((line) => line.trim());
}

/** Every word of a text that a checker rejects, and how many milliseconds the whole program took. */
export function placesOf(checker: SpellChecker, raw: string): { places: Place[]; time: number } {
  const lines = raw.split('\n').map((line) => line.normalize('NFC'));
  const words = [...new Set(lines.flatMap((line) => line.match(word) ?? []))];
  const start = performance.now();
  const rejected = checker.reject(words);
  const time = performance.now() - start;
  const places = lines.flatMap((line, index) =>
    [...line.matchAll(word)]
      .filter(({ 0: typed }) => rejected.has(typed))
      .map(({ 0: typed, index: at }) => ({
        rule: checker.name,
        text: typed,
        expected: '',
        startLine: index + 1,
        startColumn: at + 1,
        endLine: index + 1,
        endColumn: at + typed.length + 1,
      })),
  );
  return { places, time };
}
