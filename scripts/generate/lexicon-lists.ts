import { readFileSync, readdirSync } from 'node:fs';
import { readLines } from '../../src/core/lexicon/read-lines';

/** The files of `src/core/lexicon/data` by their paths there, without `.txt`. */
export type LexiconData = ReadonlyMap<string, string>;

/** What the lists of words say, before it is packed. */
export interface WordLists {
  readonly functionWords: readonly string[];
  readonly freeWords: readonly string[];
  /** First and second syllable. */
  readonly compounds: readonly (readonly [string, string])[];
  /** Their syllables. */
  readonly phrases: readonly (readonly string[])[];
}

const folder = 'src/core/lexicon/data';

/** Reads them below the current folder, which is the package; sorted by path. */
export function readLexiconData(): LexiconData {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt'))
    .sort();
  return new Map(
    files.map((path) => [path.slice(0, -'.txt'.length), readFileSync(`${folder}/${path}`, 'utf8')]),
  );
}

/** The entries of all files of a folder of the data, or of one file. */
export function linesOf(data: LexiconData, name: string): string[] {
  const texts = [...data].filter(([path]) => path === name || path.startsWith(`${name}/`));
  if (texts.length === 0) throw new Error(`The lexicon has no data for ${name}.`);
  return texts.flatMap(([, text]) => readLines(text));
}

/** Takes the lists of words apart. */
export function readWordLists(data: LexiconData): WordLists {
  const words = (name: string): string[] => linesOf(data, name).flatMap((line) => line.split(' '));
  return {
    functionWords: words('words/function-words'),
    freeWords: words('words/free-words'),
    compounds: linesOf(data, 'compounds').flatMap((line) => {
      const [first = '', rest = ''] = line.split(': ');
      return rest.split(' ').map((second) => [first, second] as const);
    }),
    phrases: linesOf(data, 'phrases').flatMap((line) =>
      line.split(/,\s*/).flatMap((phrase) => (phrase === '' ? [] : [phrase.split(' ')])),
    ),
  };
}
