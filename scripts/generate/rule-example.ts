import type { RuleExample } from '../../src/core/checks/model';

/** Put before an example that is not a whole file, so that it reads as a report. */
const frontMatter = '---\nmẫu: bao-cao-chinh-tri\n---\n';

/** The text of an example as a report, without the marks of what is to be found. */
export function exampleText({ markdown, wholeFile }: RuleExample): string {
  return (wholeFile ? '' : frontMatter) + markdown.replace(/[«»]/g, '');
}

/** True when something is to be found in it. */
export function hasMarks({ markdown }: RuleExample): boolean {
  return markdown.includes('«');
}
