import Mocha from 'mocha';
import { runSuite } from '../run-suite';

/** Entry point for VS Code: runs the suite in the extension host that is a Node process. */
export function run(): Promise<void> {
  return runSuite(Mocha, () => import('integration-test-files'));
}
