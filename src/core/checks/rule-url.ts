/** Where the reference docs explain a rule, relative to the package. */
export function ruleUrl(rule: string): string {
  return `docs/reference/rules.md#${rule}`;
}
