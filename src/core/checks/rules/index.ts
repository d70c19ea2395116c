import type { Rule } from '../model';
import { blank } from './blank';
import { controlComment } from './control-comment';
import { footnote } from './footnote';
import { frontMatter } from './front-matter';
import { headingMark } from './heading-mark';
import { headingNumbering } from './heading-numbering';
import { missingSection } from './missing-section';
import { paragraphBreak } from './paragraph-break';
import { sectionOrder } from './section-order';
import { sourceLimit } from './source-limit';
import { spacing } from './spacing';
import { tonePlacement } from './tone-placement';
import { unicode } from './unicode';

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
  unicode,
  tonePlacement,
  controlComment,
  sourceLimit,
];
