import { blank, insertBlank, remove } from './slip';
import type { Slip } from './slip';

const leading = new RegExp(`^${blank}+`);
const trailing = new RegExp(`${blank}+$`);
const wordOrFigure = /[\p{L}\p{M}\d]/u;

/** Blanks inside and around straight quotation marks, which pair off in an even number of them. */
export function findStraightQuoteBlanks(masked: string): Slip[] {
  if (!masked.includes('"')) return [];
  const marks = [...masked.matchAll(/"/g)].map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  const slips: Slip[] = [];
  for (let pair = 0; pair < marks.length; pair += 2) {
    slips.push(...roundPair(masked, marks[pair] as number, marks[pair + 1] as number));
  }
  return slips;
}

function roundPair(masked: string, open: number, close: number): Slip[] {
  const quoted = masked.slice(open + 1, close);
  if (quoted.trim() === '') return [];
  const slips: Slip[] = [];
  const gapAfter = leading.exec(quoted)?.[0].length ?? 0;
  const gapBefore = trailing.exec(quoted)?.[0].length ?? 0;
  if (gapAfter > 0) {
    const end = open + 1 + gapAfter;
    slips.push(slip(open, end, remove(open + 1, end), (messages) => messages.inside('"')));
  }
  if (gapBefore > 0) {
    const start = close - gapBefore;
    slips.push(slip(start, close + 1, remove(start, close), (messages) => messages.before('"')));
  }
  if (wordOrFigure.test(masked[open - 1] ?? ' ')) {
    slips.push(
      slip(open - 1, open + 1, insertBlank(open), (messages) => messages.beforeOpening('"')),
    );
  }
  if (wordOrFigure.test(masked[close + 1] ?? ' ')) {
    slips.push(slip(close, close + 2, insertBlank(close + 1), (messages) => messages.after('"')));
  }
  return slips;
}

function slip(start: number, end: number, edit: Slip['edits'][number], say: Slip['say']): Slip {
  return { start, end, edits: [edit], say, safe: true };
}
