import type { LocatedBlank, Passage, Report } from '../report/model';
import { toSource } from '../report/passages';
import { overlaps } from '../report/range';
import { noControls, readControls } from './control-comments';
import { dictionaryWordsOf } from './dictionary-comments';
import { Readings } from './prose/readings';
import type {
  CheckContext,
  Finding,
  Fix,
  Rule,
  RuleContext,
  RuleFinding,
  RuleId,
  Severity,
} from './model';
import { wordRules } from './word-rules';
import { slipReader } from './words/find-slips';

/** What a user has set: a severity per rule, or off. */
export type SeveritySettings = ReadonlyMap<RuleId, Severity | 'off'>;

export interface CheckerOptions {
  readonly rules: readonly Rule[];
  readonly context: CheckContext;
  readonly severities: SeveritySettings;
  /** False leaves control comments to somebody else (the remark preset). */
  readonly controls?: boolean;
}

/** A rule that is not off. */
interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly order: number;
}

interface RuleSays {
  readonly active: ActiveRule;
  readonly found: RuleFinding;
}

/**
 * Runs rules on versions of one text. What paragraph-scope rules say of a paragraph is kept as long as the
 * paragraph stands in the text, so keep one checker per document and settings.
 */
export class Checker {
  private readonly active: readonly ActiveRule[];
  private readonly readings = new Readings();
  private readonly keptByObject = new WeakMap<object, unknown>();
  private context: RuleContext;
  private wordsOfFile = '';

  constructor(private readonly options: CheckerOptions) {
    this.active = activeRules(options);
    const readerContext = { ...options.context, keep: this.keep, read: this.readings.read };
    const readSlips = slipReader(options.context.lexicon);
    this.context = {
      ...options.context,
      read: this.readings.read,
      wordSlips: (passage) => this.readings.read(passage, readSlips),
      readReport: (report, reader) => this.readings.readReport(report, reader, readerContext),
    };
  }

  /**
   * Checks a report: findings in source order, those that ignore comments switch off left out, and no second
   * finding on what `blank` takes. Empty for a text that is no report.
   */
  check(report: Report): Finding[] {
    if (!report.isReport) return [];
    this.readings.startCheck(report.passages);
    this.useWordsOf(report);
    const controls = this.options.controls === false ? noControls : readControls(report);
    return [...this.checkPassages(report), ...this.checkWhole(report)]
      .sort(inOrder)
      .map(toFinding)
      .filter((finding) => !controls.isOff(finding.rule, finding.range.start))
      .filter((finding) => !this.isDeclaredRight(finding, report));
  }

  private readonly keep = <T>(object: object, make: () => T): T => {
    if (!this.keptByObject.has(object)) this.keptByObject.set(object, make());
    return this.keptByObject.get(object) as T;
  };

  /** Words that comments of the file declare right count like those of the settings. */
  private useWordsOf(report: Report): void {
    const words = dictionaryWordsOf(report);
    const key = words.join('\n');
    if (key === this.wordsOfFile) return;
    this.wordsOfFile = key;
    this.readings.forget();
    const dictionary = new Set([...this.options.context.dictionary, ...words]);
    this.context = { ...this.context, dictionary };
  }

  private isDeclaredRight({ rule, range }: Finding, { text }: Report): boolean {
    const { dictionary } = this.context;
    if (dictionary.size === 0 || !wordRules.has(rule)) return false;
    return dictionary.has(text.slice(range.start, range.end).normalize('NFC'));
  }

  /** What paragraph-scope rules say, with offsets into the source. */
  private checkPassages(report: Report): RuleSays[] {
    const blanks = blanksByPassage(report);
    const all: RuleSays[] = [];
    for (const passage of report.passages) {
      for (const said of this.readings.keep(passage, this.active, () => this.checkOne(passage))) {
        const found = locate(said.found, passage);
        if (!blanks.get(passage)?.some((blank) => overlaps(blank, found.range))) {
          all.push({ ...said, found });
        }
      }
    }
    return all;
  }

  private checkOne(passage: Passage): RuleSays[] {
    return this.active.flatMap((active) =>
      active.rule.scope === 'paragraph'
        ? active.rule.check(passage, this.context).map((found) => ({ active, found }))
        : [],
    );
  }

  private checkWhole(report: Report): RuleSays[] {
    return this.active.flatMap((active) => {
      const { rule } = active;
      const found =
        rule.scope === 'report'
          ? rule.check(report, this.context)
          : (rule.checkReport?.(report, this.context) ?? []);
      return found.map((one) => ({ active, found: one }));
    });
  }
}

/** By place; what two rules say of one place, in the order of the rules. */
function inOrder(a: RuleSays, b: RuleSays): number {
  return (
    a.found.range.start - b.found.range.start ||
    a.found.range.end - b.found.range.end ||
    a.active.order - b.active.order
  );
}

function activeRules({ rules, severities }: CheckerOptions): ActiveRule[] {
  return rules.flatMap((rule, order) => {
    const severity = severities.get(rule.id) ?? rule.severity;
    return severity === 'off' ? [] : [{ rule, order, severity }];
  });
}

function blanksByPassage(report: Report): ReadonlyMap<Passage, readonly LocatedBlank[]> {
  const blanks = new Map<Passage, LocatedBlank[]>();
  for (const blank of report.blanks) {
    const others = blanks.get(blank.passage);
    if (others) others.push(blank);
    else blanks.set(blank.passage, [blank]);
  }
  return blanks;
}

function toFinding({ active, found }: RuleSays): Finding {
  return {
    rule: active.rule.id,
    severity: found.severity ?? active.severity,
    range: found.range,
    message: found.message,
    expected: found.expected ?? [],
    fixes: found.fixes ?? [],
  };
}

/** From offsets into a passage's text to offsets into the source. */
function locate(finding: RuleFinding, passage: Passage): RuleFinding {
  const inSource = (range: RuleFinding['range']): RuleFinding['range'] =>
    toSource(passage, range.start, range.end);
  const fixes = finding.fixes?.map((fix): Fix => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, range: inSource(edit.range) })),
  }));
  return { ...finding, range: inSource(finding.range), ...(fixes && { fixes }) };
}
