import type { LayoutProfile } from '../layout/profile';
import type { Language } from '../messages/catalogue';
import { wordCheckMessages } from '../messages/word-check';
import type { WordFinding } from './model';
import { findingText, fixAdvice, placeText } from './show';

/**
 * Findings as a page to read: how many, a table of them, and what to do.
 *
 * @param name of the Word file
 */
export function reportMarkdown(
  name: string,
  found: readonly WordFinding[],
  profile: LayoutProfile,
  language: Language,
): string {
  const { report } = wordCheckMessages[language];
  const title = `# ${escaped(report.title(name, profile.norm))}`;
  if (found.length === 0) return `${title}\n\n${report.clean}\n`;
  const rows = found.map((finding) => [
    escaped(placeText(finding.place, language)),
    escaped(findingText(finding, language)),
    finding.fixedByExport ? report.yes : report.no,
  ]);
  const table = [report.heads, report.heads.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.join(' | ')} |`,
  );
  const advice = fixAdvice(found, language);
  return `${[title, report.count(found.length), ...(advice ? [advice] : []), table.join('\n')].join('\n\n')}\n`;
}

/** What a file says may hold any sign. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~!&]/g, '\\$&');
}
