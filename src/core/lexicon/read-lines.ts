/** The entries of a word list: one per line, without empty lines, and without what stands after `#`. */
export function readLines(list: string): string[] {
  return list
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '');
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
