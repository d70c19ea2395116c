import { Lexicon } from '../core/lexicon/lexicon';
import { readWordData } from '../core/lexicon/word-data';
import type { Files } from './files';

/**
 * Reads what is known of words, which lies beside the bundles: in them it would be a tenth of what an editor
 * loads at once.
 *
 * @param product folder the product is installed in
 * @throws {Error} when the file is missing or of another version: the product is not installed completely
 */
export async function loadLexicon(files: Files, product: string): Promise<Lexicon> {
  const location = files.join(files.join(product, 'lexicon'), 'words.json');
  const text = await files.read(location);
  if (text === undefined) throw new Error(`${location} is missing.`);
  return new Lexicon(readWordData(text));
}
