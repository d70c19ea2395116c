import type { Finding } from '../../core/checks/model';
import type { Report, Section } from '../../core/report/model';
import type { Range } from '../../core/report/range';

/** How far a section is, those under it included. */
export interface SectionProgress {
  readonly section: Section;
  /** Number and title in one line. */
  readonly title: string;
  readonly words: number;
  readonly blanks: number;
  /** Findings other than blanks, hints left out. */
  readonly findings: number;
  readonly children: readonly SectionProgress[];
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,/-]*/gu;

/** Sections of a report with their counts, as the tree they are. */
export function sectionProgress(
  report: Report,
  findings: readonly Finding[],
): readonly SectionProgress[] {
  const words = report.passages.map(({ range, text }) => ({
    start: range.start,
    count: text.match(word)?.length ?? 0,
  }));
  const isIn = ({ start, end }: Range, offset: number): boolean => start <= offset && offset < end;
  const read = (section: Section): SectionProgress => {
    const { range, heading, children } = section;
    const inside = findings.filter((finding) => isIn(range, finding.range.start));
    return {
      section,
      title: heading.passage.text.replace(/\s+/g, ' ').trim(),
      words: words.reduce((sum, { start, count }) => (isIn(range, start) ? sum + count : sum), 0),
      blanks: inside.filter(({ rule }) => rule === 'blank').length,
      findings: inside.filter(({ rule, severity }) => rule !== 'blank' && severity !== 'hint')
        .length,
      children: children.map(read),
    };
  };
  return report.sections.map(read);
}

/** Words of the body in all. */
export function wordCount({ passages }: Report): number {
  return passages.reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0);
}
