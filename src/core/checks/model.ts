import type { Lexicon } from '../lexicon/lexicon';
import type { Catalogue, Language } from '../messages/catalogue';
import type { Passage, Report } from '../report/model';
import type { Range } from '../report/range';
import type { Template } from '../templates/model';
import type { ToneStyle } from '../vietnamese/tone-placement';
import type { ReadPassage } from './prose/readings';
import type { WordSlips } from './words/find-slips';

/** Ids are a public contract: they stand in settings, in ignore comments and in the command line's output. */
export const ruleIds = [
  'front-matter',
  'blank',
  'missing-section',
  'section-order',
  'heading-mark',
  'heading-numbering',
  'paragraph-break',
  'footnote',
  'image',
  'spelling',
  'confused-words',
  'spacing',
  'punctuation',
  'unicode',
  'tone-placement',
  'variant',
  'capitalization',
  'abbreviation',
  'state-format',
  'sum',
  'percentage',
  'date',
  'citation',
  'number-and-code',
  'signature',
  'recipients',
  'layout-settings',
  'control-comment',
  'source-limit',
] as const;

export type RuleId = (typeof ruleIds)[number];

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** A change of the source: `range` is replaced by `text`. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** True when it may be applied unseen, by "Sửa tất cả" and `fix`. */
  readonly safe: boolean;
}

/** What a rule found. Ranges of a paragraph-scope rule are offsets into the passage text. */
export interface RuleFinding {
  readonly range: Range;
  readonly message: string;
  /** Overrides the rule's severity, and a user's setting cannot raise it. */
  readonly severity?: Severity;
  /** What should stand there, best first. */
  readonly expected?: readonly string[];
  readonly fixes?: readonly Fix[];
}

/** A finding at its place in the source. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly range: Range;
  readonly message: string;
  readonly expected: readonly string[];
  readonly fixes: readonly Fix[];
}

/** What became of a picture that a report names. */
export type PictureState =
  | 'good'
  | 'empty'
  | 'elsewhere'
  | 'unsupported'
  | 'missing'
  | 'outside'
  | 'unreadable'
  | 'tooLarge'
  | 'tooMuch'
  | 'tooManyPixels';

/** What rules may ask beside their target. */
export interface CheckContext {
  readonly language: Language;
  /** Every template there is, by name. */
  readonly templates: ReadonlyMap<string, Template>;
  /** Words the user has declared right. */
  readonly dictionary: ReadonlySet<string>;
  /** What is known of words; without it they are not checked. */
  readonly lexicon?: Lexicon;
  /** How open oa, oe, uy are to be written; by default only as the rest of the document is. */
  readonly toneStyle?: ToneStyle;
  /** What is known of a picture by its address as typed; `undefined` before its file was looked at. */
  readonly pictureState?: (url: string) => PictureState | undefined;
}

/** What a rule is given: the context, and readings of passages that all rules share. */
export interface RuleContext extends CheckContext {
  /** What a reader makes of a passage; computed once as long as the passage stands in the text. */
  readonly read: ReadPassage;
  /** What is wrong with the words of a passage, if words are checked; computed once like what `read` gives. */
  readonly wordSlips: (passage: Passage) => WordSlips | undefined;
  /** What a reader makes of the report that is checked; computed once per check. */
  readonly readReport: ReadReport;
}

/** What readers of reports may ask. */
export interface ReaderContext extends CheckContext {
  /** What is made of something that outlives the report, such as a template; once per object. */
  readonly keep: <T>(object: object, make: () => T) => T;
  /** What a reader makes of a passage; computed once as long as the passage stands in the text. */
  readonly read: ReadPassage;
}

/** Makes something of a whole report; pure, and a constant of its module, for it serves as the key. */
export type ReportReader<T> = (report: Report, context: ReaderContext) => T;

export type ReadReport = <T>(report: Report, reader: ReportReader<T>) => T;

interface RuleBase {
  readonly id: RuleId;
  readonly severity: Severity;
  /** True when single findings may be errors though the rule's severity is a lesser one. */
  readonly raisesErrors?: boolean;
  /** One line for reference docs and settings. */
  readonly description: Catalogue<string>;
  readonly examples: readonly RuleExample[];
}

/**
 * Documentation and test at once. Every finding must be of this rule; `«` and `»` in `markdown` mark where
 * each begins and ends (they are taken out before parsing). An example without marks must stay silent.
 */
export interface RuleExample {
  readonly markdown: string;
  /** True when `markdown` is the whole file; else front matter is put before it. */
  readonly wholeFile?: boolean;
  /** The text after applying the first fix of every finding. */
  readonly fixed?: string;
}

export interface ReportRule extends RuleBase {
  readonly scope: 'report';
  readonly check: (report: Report, context: RuleContext) => readonly RuleFinding[];
}

export interface ParagraphRule extends RuleBase {
  readonly scope: 'paragraph';
  readonly check: (passage: Passage, context: RuleContext) => readonly RuleFinding[];
  /** What only the whole report tells (majorities, neighbours). Not cached; ranges are offsets into the source. */
  readonly checkReport?: (report: Report, context: RuleContext) => readonly RuleFinding[];
}

/** Plain data and one pure function. No rule walks the tree: it reads the Report's indexes. */
export type Rule = ReportRule | ParagraphRule;
