// The browser build puts the class on the global object.
import 'mocha/mocha.js';
import { runSuite } from '../run-suite';

/** Entry point for VS Code: runs the suite in the extension host that is a web worker. */
export function run(): Promise<void> {
  const { Mocha: MochaClass } = globalThis as unknown as { Mocha: typeof Mocha };
  return runSuite(MochaClass, () => import('virtual:test-files'));
}
