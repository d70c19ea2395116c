const containerMarks =
  /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)|\[\^[^\s[\]]{1,999}\]:))*/;
const noteLabel = /\[\^([^\s[\]]+)\]:/g;
const tabStop = 4;

/** The marks of quotes, list items and notes at a line start, with the blanks before each. */
export interface ContainerPrefix {
  readonly text: string;
  /** Count of marks. */
  readonly depth: number;
  /** Count of `>` among them. */
  readonly quotes: number;
  /** Labels, as typed, of the notes among them. */
  readonly noteLabels: readonly string[];
}

/** The quotes, list items and notes a line opens, or continues with marks of its own. */
export function containerPrefix(line: string): ContainerPrefix {
  const text = containerMarks.exec(line)?.[0] ?? '';
  if (text === '') return { text, depth: 0, quotes: 0, noteLabels: [] };
  const noteLabels = [...text.matchAll(noteLabel)].map(([, label]) => label as string);
  const others = text.replace(noteLabel, ' ');
  const quotes = others.match(/>/g)?.length ?? 0;
  const items = others.match(/[-+*]|\d[.)]/g)?.length ?? 0;
  return { text, depth: quotes + items + noteLabels.length, quotes, noteLabels };
}

/** Columns that the blanks at the start of a line take; tabs go to the next multiple of four. */
export function indentation(line: string): number {
  let columns = 0;
  for (const character of line) {
    if (character === ' ') columns += 1;
    else if (character === '\t') columns += tabStop - (columns % tabStop);
    else break;
  }
  return columns;
}
