import assert from 'node:assert/strict';
import { checks } from './checks';
import { readPackage } from './read-package';
import type { WordPackage } from './read-package';

/** What is wrong with a Word file; the Open XML validator sees few of these defects. */
export function lintPackage(file: WordPackage): string[] {
  return checks.flatMap((check) => check(file).map((problem) => `${check.name}: ${problem}`));
}

/**
 * Fails when a Word file has a defect. Every test that makes one calls this.
 *
 * @returns the file taken apart
 */
export function expectSoundPackage(bytes: Uint8Array): WordPackage {
  const file = readPackage(bytes);
  assert.deepEqual(lintPackage(file), []);
  return file;
}
