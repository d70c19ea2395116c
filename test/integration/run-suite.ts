import { REPORT_LINE, TOTALS_LINE } from '../../scripts/vscode/suite-output';
import type { Totals } from '../../scripts/vscode/suite-output';

const TEST_LIMIT_MS = 20_000;

/**
 * Runs the suite's tests and reports on the console, in either host.
 * @param MochaClass mocha for Node or for browsers
 * @param loadTests imports the test files, after describe() and it() were put in place
 * @throws Error when a test failed or there was none
 */
export async function runSuite(
  MochaClass: typeof Mocha,
  loadTests: () => Promise<unknown>,
): Promise<void> {
  const mocha = new MochaClass({
    ui: 'bdd',
    reporter: MochaClass.reporters.Spec,
    timeout: TEST_LIMIT_MS,
    color: false,
    ...(INTEGRATION_GREP === '' ? {} : { grep: new RegExp(INTEGRATION_GREP) }),
  });
  MochaClass.reporters.Base.consoleLog = (format: unknown = '', ...values: unknown[]) =>
    console.log(`${REPORT_LINE}${String(format)}`, ...values);
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await loadTests();
  const totals = await runMocha(mocha);
  console.log(TOTALS_LINE + JSON.stringify(totals));
  if (totals.failed > 0) throw new Error(`${totals.failed} of the tests failed`);
  if (totals.passed === 0) throw new Error('no test ran');
}

function runMocha(mocha: Mocha): Promise<Totals> {
  return new Promise((resolve) => {
    const failures: string[] = [];
    const runner = mocha.run((failed) => {
      const stats = runner.stats;
      resolve({
        passed: stats?.passes ?? 0,
        failed,
        skipped: stats?.pending ?? 0,
        durationMs: stats?.duration ?? 0,
        failures,
      });
    });
    runner.on('fail', (test) => failures.push(test.fullTitle()));
  });
}
