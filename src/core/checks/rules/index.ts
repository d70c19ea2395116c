import type { Rule } from '../model';
import { abbreviation } from './abbreviation';
import { blank } from './blank';
import { capitalization } from './capitalization';
import { controlComment } from './control-comment';
import { footnote } from './footnote';
import { frontMatter } from './front-matter';
import { headingMark } from './heading-mark';
import { headingNumbering } from './heading-numbering';
import { missingSection } from './missing-section';
import { paragraphBreak } from './paragraph-break';
import { punctuation } from './punctuation';
import { sectionOrder } from './section-order';
import { sourceLimit } from './source-limit';
import { spacing } from './spacing';
import { stateFormat } from './state-format';
import { tonePlacement } from './tone-placement';
import { unicode } from './unicode';
import { variant } from './variant';

/** Every rule there is, in the order in which reference docs and settings list them. */
export const rules: readonly Rule[] = [
  frontMatter,
  blank,
  missingSection,
  sectionOrder,
  headingMark,
  headingNumbering,
  paragraphBreak,
  footnote,
  spacing,
  punctuation,
  unicode,
  tonePlacement,
  variant,
  capitalization,
  abbreviation,
  stateFormat,
  controlComment,
  sourceLimit,
];
