import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { parseTotals, REPORT_LINE } from './suite-output';
import type { Totals } from './suite-output';

const KEPT_LINES = 60;
const KEPT_LENGTH = 300;

/** Hears what a suite in a page of the editor says: its report, its totals and its end. */
export class SuiteWatch {
  /** Once the suite has printed them. */
  totals: Totals | undefined;

  private readonly editorLines: string[] = [];
  private readonly end: Promise<string | undefined>;
  private settle!: (problem: string | undefined) => void;

  /** @param print takes a line of the suite's report */
  constructor(private readonly print: (line: string) => void) {
    this.end = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  /** Puts the functions on the page by which the editor talks to us; before it is loaded. */
  async attach(page: Page): Promise<void> {
    page.once('crash', () => this.settle('the page crashed'));
    await page.exposeFunction('codeAutomationLog', (type: string, values: unknown[]) => {
      this.hear(type, format(...values));
    });
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      this.settle(code === 0 ? undefined : `it ended with code ${code}`);
    });
  }

  /**
   * Waits for the end of the suite.
   * @param limitMs longest time to wait, in milliseconds
   * @returns what went wrong, or undefined when the suite ended well
   */
  ended(limitMs: number): Promise<string | undefined> {
    const tooLate = `it was not over after ${limitMs / 1000} s`;
    return Promise.race([this.end, sleep(limitMs, tooLate, { ref: false })]);
  }

  /** The editor's own log lines before the end, shortened. */
  lastWords(): string {
    return this.editorLines.join('\n');
  }

  private hear(type: string, line: string): void {
    this.totals ??= parseTotals(line);
    if (line.startsWith(REPORT_LINE)) {
      this.print(line.slice(REPORT_LINE.length));
      return;
    }
    this.editorLines.push(`${type}: ${line}`.slice(0, KEPT_LENGTH));
    if (this.editorLines.length > KEPT_LINES) this.editorLines.shift();
  }
}
