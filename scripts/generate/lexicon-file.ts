import { compileLexicon } from './compile-lexicon';
import { linesOf, readWordLists } from './lexicon-lists';
import type { LexiconData } from './lexicon-lists';

/** Lists that ship as they are, without remarks: the name of the constant and the data it comes from. */
const plainLists = {
  attestedSyllables: 'syllables',
  boundSyllables: 'words/bound-syllables',
  foreignWords: 'words/foreign-words',
  nameSyllables: 'words/name-syllables',
  reduplications: 'reduplications',
  confusions: 'confusions',
  variants: 'variants',
  coordinates: 'coordinates',
  knownAbbreviations: 'abbreviations',
  levels: 'capitals/levels',
  names: 'capitals/names',
  commonNouns: 'capitals/common-nouns',
  documentTypes: 'capitals/document-types',
  clauseOpeners: 'capitals/clause-openers',
} as const;

const head = `/**
 * Written by \`npm run generate\` from the lists in src/core/lexicon/data; do not edit. What the numbers mean:
 * \`pair-table.ts\`, \`number-text.ts\`.
 */
`;
/** Signs in a line, so that a tool that shows the file does not choke. */
const lineLength = 2000;

/** `src/core/lexicon/compiled.ts`: all lists of the lexicon in the form that ships. */
export function lexiconFile(data: LexiconData): string {
  const { vocabulary, functionWords, freeWords, pairs } = compileLexicon(readWordLists(data));
  const texts: Record<string, string> = {
    vocabulary: vocabulary.join(' '),
    functionWords,
    freeWords,
    pairSeconds: inLines(pairs.seconds),
    pairKindsPacked: inLines(pairs.kinds),
    tripleThirds: inLines(pairs.thirds),
  };
  for (const [name, path] of Object.entries(plainLists)) {
    texts[name] = linesOf(data, path).join('\n');
  }
  return head + Object.entries(texts).map(constant).join('');
}

function inLines(text: string): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += lineLength) lines.push(text.slice(at, at + lineLength));
  return lines.join('\n');
}

function constant([name, text]: readonly [string, string]): string {
  if (/[`\\]|\$\{/.test(text)) throw new Error(`A sign of ${name} would have to be escaped.`);
  return `\nexport const ${name} = \`${text}\`;\n`;
}
