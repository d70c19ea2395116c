import { locateFrontMatter } from '../../src/core/report/front-matter/read-front-matter';

/**
 * A report as long as `times` reports: its body repeated, each footnote under a label of its own.
 */
export function longerReport(markdown: string, times: number): string {
  const end = locateFrontMatter(markdown)?.range.end ?? 0;
  const body = markdown.slice(end);
  const copies = Array.from({ length: times }, (_, index) =>
    body.replace(/\[\^([^\]\s]+)\]/g, `[^$1-${index + 1}]`),
  );
  return markdown.slice(0, end) + copies.join('\n');
}
