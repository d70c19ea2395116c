import type { WordData } from '../../src/core/lexicon/word-data';
import { compileLexicon } from './compile-lexicon';
import { linesOf, readWordLists } from './lexicon-lists';
import type { LexiconData } from './lexicon-lists';

/** Lists that ship as they are, without remarks: the name of the constant and the data it comes from. */
const listsOfRules = {
  variants: 'variants',
  coordinates: 'coordinates',
  knownAbbreviations: 'abbreviations',
  levels: 'capitals/levels',
  names: 'capitals/names',
  commonNouns: 'capitals/common-nouns',
  documentTypes: 'capitals/document-types',
  clauseOpeners: 'capitals/clause-openers',
} as const;

const head = `/** Written by \`npm run generate\` from the lists in src/core/lexicon/data; do not edit. */
`;

/** `src/core/lexicon/rule-lists.ts`: lists that a single rule reads. */
export function ruleListsFile(data: LexiconData): string {
  const constants = Object.entries(listsOfRules).map(([name, path]) => {
    const text = linesOf(data, path).join('\n');
    if (/[`\\]|\$\{/.test(text)) throw new Error(`A sign of ${name} would have to be escaped.`);
    return `\nexport const ${name} = \`${text}\`;\n`;
  });
  return head + constants.join('');
}

/**
 * `lexicon/words.json`: what the `Lexicon` is made of, a file of its own beside the bundles. What the numbers
 * mean: `pair-table.ts`, `number-text.ts`.
 */
export function wordsFile(data: LexiconData): string {
  const { vocabulary, functionWords, freeWords, pairs } = compileLexicon(readWordLists(data));
  const list = (path: string): string => linesOf(data, path).join('\n');
  const words: WordData = {
    vocabulary: vocabulary.join(' '),
    functionWords,
    freeWords,
    pairSeconds: pairs.seconds,
    pairKinds: pairs.kinds,
    tripleThirds: pairs.thirds,
    attestedSyllables: list('syllables'),
    boundSyllables: list('words/bound-syllables'),
    foreignWords: list('words/foreign-words'),
    nameSyllables: list('words/name-syllables'),
    reduplications: list('reduplications'),
    confusions: list('confusions'),
  };
  return `${JSON.stringify(words, null, 2)}\n`;
}
