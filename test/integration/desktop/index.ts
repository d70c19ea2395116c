import { runSuite } from '../run-suite';

/** Entry point for VS Code: runs the suite in the extension host that is a Node process. */
export async function run(): Promise<void> {
  // Mocha is an ES module, which the Node of older hosts cannot require().
  const { default: MochaClass } = await import('mocha');
  return runSuite(MochaClass, () => import('virtual:test-files'));
}
