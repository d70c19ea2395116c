/** The entries of a word list: one per line, without empty lines, and without what stands after `#`. */
export function readLines(list: string): string[] {
  const lines: string[] = [];
  for (const line of list.split('\n')) {
    const note = line.indexOf('#');
    const entry = (note < 0 ? line : line.slice(0, note)).trim();
    if (entry !== '') lines.push(entry);
  }
  return lines;
}

/** One entry of a list of phrases. */
export interface PhraseEntry {
  /** The line starts with `!`. */
  readonly marked: boolean;
  /** The phrase, then what else stands behind `|`. */
  readonly forms: readonly string[];
  /** Words behind `~`: the entry does not hold where one of them follows. */
  readonly notBefore: readonly string[];
}

/** Reads lines such as `! Huy hiệu Đảng | … ~ bộ ủy`. */
export function readPhrases(list: string): PhraseEntry[] {
  return readLines(list).map((line) => {
    const [body = '', guard = ''] = line.split('~');
    const marked = body.startsWith('!');
    const forms = (marked ? body.slice(1) : body).split('|').map((form) => form.trim());
    return { marked, forms, notBefore: guard.split(' ').filter((word) => word !== '') };
  });
}
