import { LineIndex } from '../core/report/line-index';
import { ruleUrl } from '../core/checks/rule-url';
import type { Finding, Severity } from '../core/checks/model';
import type { CommandLineMessages } from '../core/messages/command-line';

/** A finding as the command line prints it: counted from 1, columns in UTF-16 units, end exclusive. */
export interface PrintedFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly expected: readonly string[];
  readonly url: string;
}

/** Puts findings of one text into lines and columns. */
export function printable(
  file: string,
  text: string,
  findings: readonly (Pick<Finding, 'severity' | 'range' | 'message' | 'expected'> & {
    readonly rule: string;
  })[],
): PrintedFinding[] {
  const lines = new LineIndex(text);
  return findings.map(({ rule, severity, range, message, expected }) => {
    const start = lines.position(range.start);
    const end = lines.position(range.end);
    return {
      file,
      line: start.line + 1,
      column: start.column + 1,
      endLine: end.line + 1,
      endColumn: end.column + 1,
      rule,
      severity,
      message,
      expected,
      url: ruleUrl(rule),
    };
  });
}

/** `file:line:column: severity: message [rule]`, a line each. */
export function toText(findings: readonly PrintedFinding[], messages: CommandLineMessages): string {
  return findings
    .map(
      ({ file, line, column, severity, message, rule }) =>
        `${file}:${line}:${column}: ${messages.severity[severity]}: ${message} [${rule}]\n`,
    )
    .join('');
}

/** Text for a user's terminal goes out through here, so that tests can listen. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
}
