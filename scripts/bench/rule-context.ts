import type { CheckContext } from '../../src/core/checks/model';
import { readLexicon } from '../generate/sources';

/** What rules may ask of a unit without templates and words of its own. */
export const ruleContext = {
  language: 'vi',
  templates: new Map(),
  dictionary: new Set(),
  lexicon: readLexicon(),
} satisfies CheckContext;
