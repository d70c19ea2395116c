import { cpSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from '../vscode/paths';

/**
 * Copies the built command line and what it reads, since somebody may build while it is measured.
 *
 * @param folder made when it is missing
 * @returns absolute path of the program
 */
export function copyProduct(folder: string): string {
  for (const part of ['dist', 'templates', 'lexicon']) {
    cpSync(path.join(PROJECT_ROOT, part), path.join(folder, part), { recursive: true });
  }
  return path.join(folder, 'dist', 'cli.js');
}
