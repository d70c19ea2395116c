import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A folder that is made once from a recipe and then kept. */
export interface StampedFolder {
  readonly dir: string;
  /** Anything that, when changed, makes the folder out of date. Compared as JSON. */
  readonly recipe: unknown;
  /** Files that must exist for the folder to count as whole. */
  readonly needs: readonly string[];
  /** Fills the empty folder. */
  readonly make: () => Promise<void>;
}

/** Whether the folder was finished from this very recipe and is still whole. */
export async function isReady(folder: StampedFolder): Promise<boolean> {
  const stamp = await readFile(stampFile(folder), 'utf8').catch(() => undefined);
  return stamp === JSON.stringify(folder.recipe) && folder.needs.every((file) => existsSync(file));
}

/**
 * Makes the folder unless it is ready. Leftovers of an interrupted or older run are removed first;
 * the stamp is written last, so that a half-made folder never counts.
 */
export async function makeReady(folder: StampedFolder): Promise<void> {
  if (await isReady(folder)) return;
  await rm(folder.dir, { recursive: true, force: true });
  await mkdir(folder.dir, { recursive: true });
  await folder.make();
  await writeFile(stampFile(folder), JSON.stringify(folder.recipe));
}

function stampFile(folder: StampedFolder): string {
  return path.join(folder.dir, 'stamp.json');
}
