import { readLexicon } from '../../../scripts/generate/sources';
import type { CheckContext } from '../../../src/core/checks/model';

/** What rules may ask of a unit without templates and words of its own. */
export const plainContext: CheckContext = {
  language: 'vi',
  templates: new Map(),
  dictionary: new Set(),
  lexicon: readLexicon(),
};
