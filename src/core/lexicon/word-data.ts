/** The texts of `lexicon/words.json`: what the `Lexicon` is made of, in the form that ships. */
const wordTexts = [
  'vocabulary',
  'functionWords',
  'freeWords',
  'pairSeconds',
  'pairKinds',
  'tripleThirds',
  'attestedSyllables',
  'boundSyllables',
  'foreignWords',
  'nameSyllables',
  'reduplications',
  'confusions',
] as const;

export type WordData = Readonly<Record<(typeof wordTexts)[number], string>>;

/**
 * Reads the text of `lexicon/words.json`.
 *
 * @throws {Error} when it is not the file of this version
 */
export function readWordData(json: string): WordData {
  const data = JSON.parse(json) as Partial<WordData>;
  const missing = wordTexts.filter((name) => typeof data[name] !== 'string');
  if (missing.length > 0) throw new Error(`The lexicon lacks ${missing.join(', ')}.`);
  return data as WordData;
}
