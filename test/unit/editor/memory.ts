import type { Memento } from 'vscode';

/** What VS Code keeps for an extension, for one test. */
export function memory(): Memento {
  const values = new Map<string, unknown>();
  const state: Memento = {
    keys: () => [...values.keys()],
    get: <T>(key: string, fallback?: T) => (values.has(key) ? (values.get(key) as T) : fallback),
    update: (key: string, value: unknown) => {
      values.set(key, value);
      return Promise.resolve();
    },
  };
  return state;
}
