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
  return [...openSide(masked, open, quoted), ...closeSide(masked, close, quoted)];
}

function openSide(masked: string, open: number, quoted: string): Slip[] {
  const gap = leading.exec(quoted)?.[0].length ?? 0;
  const isTight = wordOrFigure.test(masked[open - 1] ?? ' ');
  if (gap === 0 && !isTight) return [];
  const end = open + 1 + gap;
  const edits = [
    ...(isTight ? [insertBlank(open)] : []),
    ...(gap > 0 ? [remove(open + 1, end)] : []),
  ];
  return [
    slip(isTight ? open - 1 : open, end, edits, (messages) =>
      gap > 0 ? messages.inside('"') : messages.beforeOpening('"'),
    ),
  ];
}

function closeSide(masked: string, close: number, quoted: string): Slip[] {
  const gap = trailing.exec(quoted)?.[0].length ?? 0;
  const isTight = wordOrFigure.test(masked[close + 1] ?? ' ');
  if (gap === 0 && !isTight) return [];
  const start = close - gap;
  const edits = [
    ...(gap > 0 ? [remove(start, close)] : []),
    ...(isTight ? [insertBlank(close + 1)] : []),
  ];
  return [
    slip(start, isTight ? close + 2 : close + 1, edits, (messages) =>
      gap > 0 ? messages.before('"') : messages.after('"'),
    ),
  ];
}

function slip(start: number, end: number, edits: Slip['edits'], say: Slip['say']): Slip {
  return { start, end, edits, say, safe: true };
}
