import type { Finding } from './model';

/** What must be dealt with before a report leaves in its final form: blanks not filled in, and errors. */
export function blockingFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ rule, severity }) => severity === 'error' || (rule === 'blank' && severity === 'warning'),
  );
}
