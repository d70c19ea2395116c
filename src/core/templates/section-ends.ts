import type { Section } from '../report/model';

/**
 * Where each section ends: at the last character before the next heading that is not under it, so that
 * comments behind its last block belong to it too.
 *
 * @returns UTF-16 offsets into `text`, end exclusive
 */
export function sectionEnds(
  sections: readonly Section[],
  text: string,
): ReadonlyMap<Section, number> {
  const ends = new Map<Section, number>();
  visit(sections, text.length);
  return ends;

  function visit(level: readonly Section[], limit: number): void {
    level.forEach((section, index) => {
      const next = level[index + 1]?.heading.range.start ?? limit;
      const { start } = section.heading.range;
      ends.set(section, start + text.slice(start, next).trimEnd().length);
      visit(section.children, next);
    });
  }
}
