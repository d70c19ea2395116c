import type { Arguments } from './arguments';
import type { FileTask } from './file-task';

/** Tasks that threads may share, by the command; each is loaded when it is run. */
const tasks: Readonly<Record<string, () => Promise<FileTask<unknown>>>> = {
  lint: async () => (await import('./commands/lint')).lintFile,
  fix: async () => (await import('./commands/fix')).fixFile,
  export: async () => (await import('./commands/export')).exportFile,
};

/** False where files must take turns: LibreOffice makes one PDF at a time. */
export function isShared({ command = '', pdf }: Arguments): boolean {
  return Object.hasOwn(tasks, command) && !pdf;
}

/** The task of a command whose files are shared. */
export function sharedTask({ command = '' }: Arguments): Promise<FileTask<unknown>> {
  const load = tasks[command];
  if (!load) throw new Error(`The files of "${command}" are not shared.`);
  return load();
}
