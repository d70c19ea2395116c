import type { Rule } from '../model';
import { abbreviation } from './abbreviation';
import { blank } from './blank';
import { capitalization } from './capitalization';
import { citation } from './citation';
import { confusedWords } from './confused-words';
import { controlComment } from './control-comment';
import { date } from './date';
import { footnote } from './footnote';
import { frontMatter } from './front-matter';
import { headingMark } from './heading-mark';
import { headingNumbering } from './heading-numbering';
import { image } from './image';
import { layoutSettings } from './layout-settings';
import { missingSection } from './missing-section';
import { numberAndCode } from './number-and-code';
import { paragraphBreak } from './paragraph-break';
import { percentage } from './percentage';
import { punctuation } from './punctuation';
import { recipients } from './recipients';
import { sectionOrder } from './section-order';
import { signature } from './signature';
import { sourceLimit } from './source-limit';
import { spacing } from './spacing';
import { spelling } from './spelling';
import { stateFormat } from './state-format';
import { sum } from './sum';
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
  image,
  spelling,
  confusedWords,
  spacing,
  punctuation,
  unicode,
  tonePlacement,
  variant,
  capitalization,
  abbreviation,
  stateFormat,
  sum,
  percentage,
  date,
  citation,
  numberAndCode,
  signature,
  recipients,
  layoutSettings,
  controlComment,
  sourceLimit,
];
