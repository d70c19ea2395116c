import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * Looks a program up as a shell would.
 * @param searchPath list of folders; PATH by default
 * @param extensions endings to try, e.g. those of PATHEXT on Windows
 * @returns absolute path, or undefined when there is none that can be run
 */
export function findOnPath(
  program: string,
  searchPath = process.env.PATH ?? '',
  extensions = process.platform === 'win32' ? ['.cmd', '.exe', '.bat'] : [''],
): string | undefined {
  const folders = searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const candidates = folders.flatMap((folder) =>
    extensions.map((extension) => path.join(folder, program + extension)),
  );
  return candidates.find(canRun);
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
