import { findEmptyLabel, mayBeEmptyLabel } from './labels';
import { findFillInBrackets } from './fill-in-brackets';
import { findRunBlanks } from './dot-runs';
import { foldText } from './folded-text';
import { findNarrowGaps } from './narrow-gaps';
import { tokenize } from './tokens';
import { findWideGaps } from './wide-gaps';

/** What the words around a blank ask for. */
export type BlankExpectation = 'number' | 'name' | 'date' | 'document' | 'text';

/** A place in a passage that is still to be filled in. */
export interface Blank {
  /**
   * UTF-16 offsets into the passage text; end exclusive, never empty. A label without figure: its colon,
   * or the whole label when it has none. Nothing typed where something is missing ("ngày 5 tháng 9 năm"):
   * the word before.
   */
  readonly start: number;
  readonly end: number;
  /** `possible` = unsure: shown as a hint, never stops an export. */
  readonly certainty: 'certain' | 'possible';
  readonly expects: BlankExpectation;
  /** What is expected, in words of the text: "đảng viên", "năm"; absent when unknown. */
  readonly about?: string;
}

/** What is known about a passage beside its text. */
export interface PassageContext {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'field';
  /** Further items or paragraphs stand under this item. */
  readonly hasChildren: boolean;
  /** Text of the passage that follows in the same section, if any. */
  readonly next?: string;
  /** Texts of the items of the same list, this one among them or not. */
  readonly siblings?: readonly string[];
}

/** What every blank has at least one of, labels without figure aside. */
const mayHoldBlank = new RegExp(
  [
    /[.…‥⋯_]{2}|[…‥⋯]/, // runs
    /[[<{]|\((?:[Đđ]iền|[Nn]hập) /, // brackets that ask for something
    /[ \t\u00a0]{3}|(?:[Nn]gày|[Tt]háng|[Ss]ố:?|năm 20\d?|[(])[ \t\u00a0]{2}/, // gaps
    /[Nn]gày\s+tháng|(?:[Ss]ố:?|SỐ:?|[Nn]gày|[Tt]háng)\s*[-–/]|năm\s*$/, // dates and numbers in part
    /(?:năm|kỳ|đoạn|NĂM|KỲ|ĐOẠN)\s(?:19|20)\d?(?!\d)/, // years with digits missing
    /\s%|:\s?(?:đồng chí|đ\/c|người|lượt|tuổi|hộ|ha|buổi|cuộc)\s*(?:[;.)]|$)/, // units without figure
    /[\u0300-\u036f]/, // letters typed apart are looked at closely in any case
  ]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * Finds the blanks ("chỗ trống") of one passage: runs of dots and underscores, gaps left with the space
 * bar, brackets that say what to fill in, labels without their figure.
 *
 * @param text plain text of the passage, Markdown marks removed; may hold `\n`, NBSP and letters in
 *   decomposed form
 * @returns blanks in order, not overlapping; UTF-16 offsets into `text`
 */
export function findBlanks(text: string, context: PassageContext): Blank[] {
  const looksEmpty = mayBeEmptyLabel(text, context);
  if (!looksEmpty && !mayHoldBlank.test(text)) return [];
  const folded = foldText(text);
  const tokens = tokenize(folded);
  return withoutOverlaps([
    ...findFillInBrackets(folded),
    ...findRunBlanks(folded, tokens, context),
    ...findNarrowGaps(folded, tokens),
    ...findWideGaps(folded, tokens, context),
    ...(looksEmpty ? findEmptyLabel(folded, tokens, context) : []),
  ]);
}

/** Keeps the earlier of two blanks on the same characters, then sorts by place. */
function withoutOverlaps(blanks: readonly Blank[]): Blank[] {
  const order = blanks.map((_, index) => index);
  order.sort((a, b) => (blanks[a] as Blank).start - (blanks[b] as Blank).start || a - b);
  const kept: Blank[] = [];
  for (const index of order) {
    const blank = blanks[index] as Blank;
    const last = kept.at(-1);
    if (!last || blank.start >= last.end) kept.push(blank);
  }
  return kept;
}
