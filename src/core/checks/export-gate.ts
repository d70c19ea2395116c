import type { SeveritySettings } from './engine';
import type { Finding, Rule } from './model';

/** What must be dealt with before a report leaves in its final form: blanks not filled in, and errors. */
export function blockingFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ rule, severity }) => severity === 'error' || (rule === 'blank' && severity === 'warning'),
  );
}

/** True for a rule whose findings may be among those. */
export function mayBlock(rule: Rule, severities: SeveritySettings): boolean {
  if (rule.id === 'blank' || rule.raisesErrors) return true;
  return (severities.get(rule.id) ?? rule.severity) === 'error';
}
