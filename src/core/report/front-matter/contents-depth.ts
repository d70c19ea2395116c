import type { Metadata } from './model';
import { saysNo, saysYes } from './yes-no';

/** Levels of headings a table of contents lists: by itself, and at most. */
const usualDepth = 2;
const deepestContents = 4;

/**
 * How many levels of headings the table of contents lists (`mục lục`).
 *
 * @returns 0 for a report without one; `undefined` for a value that says neither yes nor no nor how many
 */
export function contentsDepth({ contents }: Pick<Metadata, 'contents'>): number | undefined {
  const typed = contents?.text.trim() ?? '';
  if (typed === '' || saysNo(typed)) return 0;
  if (saysYes(typed)) return usualDepth;
  const depth = /^\d$/.test(typed) ? Number(typed) : undefined;
  return depth !== undefined && depth <= deepestContents ? depth : undefined;
}
