import { Lexicon } from '../core/lexicon/lexicon';
import { readWordData } from '../core/lexicon/word-data';
import type { Files } from './files';

/** The words cannot be read: the product is not installed completely. */
export class LexiconError extends Error {
  /** @param location of the file that is missing or of another version */
  constructor(
    readonly location: string,
    reason: string,
  ) {
    super(`${location}: ${reason}`);
  }
}

/**
 * Reads what is known of words, which lies beside the bundles: in them it would be a tenth of what an editor
 * loads at once.
 *
 * @param product folder the product is installed in
 * @throws {LexiconError} when the file is missing, cannot be read or is of another version
 */
export async function loadLexicon(files: Files, product: string): Promise<Lexicon> {
  const location = files.join(files.join(product, 'lexicon'), 'words.json');
  try {
    const text = await files.read(location);
    if (text !== undefined) return new Lexicon(readWordData(text));
  } catch (error) {
    throw new LexiconError(location, error instanceof Error ? error.message : String(error));
  }
  throw new LexiconError(location, 'missing');
}
