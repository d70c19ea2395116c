import type { Passage, Report } from '../report/model';
import { toSource } from '../report/passages';
import { overlaps } from '../report/range';
import { noControls, readControls } from './control-comments';
import { Readings } from './prose/readings';
import type {
  CheckContext,
  Finding,
  Fix,
  ParagraphRule,
  Rule,
  RuleContext,
  RuleFinding,
  RuleId,
  Severity,
} from './model';

/** What a user has set: a severity per rule, or off. */
export type SeveritySettings = ReadonlyMap<RuleId, Severity | 'off'>;

export interface CheckerOptions {
  readonly rules: readonly Rule[];
  readonly context: CheckContext;
  readonly severities: SeveritySettings;
  /** False leaves control comments to somebody else (the remark preset). */
  readonly controls?: boolean;
}

/**
 * Runs rules on versions of one text. What paragraph-scope rules say of a paragraph is kept as long as the
 * paragraph stands in the text, so keep one checker per document and settings.
 */
export class Checker {
  private known = new Map<string, readonly RuleFinding[]>();

  private readonly readings = new Readings();
  private readonly context: RuleContext;

  constructor(private readonly options: CheckerOptions) {
    this.context = { ...options.context, read: this.readings.read };
  }

  /**
   * Checks a report: findings in source order, those that ignore comments switch off left out, and no second
   * finding on what `blank` takes. Empty for a text that is no report.
   */
  check(report: Report): Finding[] {
    if (!report.isReport) return [];
    this.readings.startCheck();
    const kept = new Map<string, readonly RuleFinding[]>();
    const findings = this.options.rules.flatMap((rule) => {
      const severity = this.options.severities.get(rule.id) ?? rule.severity;
      if (severity === 'off') return [];
      const found =
        rule.scope === 'report'
          ? rule.check(report, this.context)
          : [
              ...this.checkPassages(rule, report, kept),
              ...(rule.checkReport?.(report, this.context) ?? []),
            ];
      return found.map((finding) => toFinding(rule, finding, severity));
    });
    this.known = kept;
    const controls = this.options.controls === false ? noControls : readControls(report);
    return findings
      .filter((finding) => !controls.isOff(finding.rule, finding.range.start))
      .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  }

  private checkPassages(
    rule: ParagraphRule,
    report: Report,
    kept: Map<string, readonly RuleFinding[]>,
  ): RuleFinding[] {
    return report.passages.flatMap((passage) => {
      const key = `${rule.id} ${passage.kind} ${String(passage.inNote)}\n${passage.text}`;
      const found = kept.get(key) ?? this.known.get(key) ?? rule.check(passage, this.context);
      kept.set(key, found);
      if (found.length === 0) return [];
      const blanks = report.blanks.filter((blank) => blank.passage === passage);
      return found
        .map((finding) => locate(finding, passage))
        .filter((finding) => !blanks.some((blank) => overlaps(blank, finding.range)));
    });
  }
}

function toFinding(rule: Rule, found: RuleFinding, severity: Severity): Finding {
  return {
    rule: rule.id,
    severity: found.severity ?? severity,
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
