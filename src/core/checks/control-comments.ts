import { controlName, withoutReason } from '../report/control-words';
import type { Comment, Report } from '../report/model';
import { ruleIds } from './model';
import type { RuleId } from './model';

export const controlVerbs = ['ignore', 'disable', 'enable'] as const;
export type ControlVerb = (typeof controlVerbs)[number];

/** A comment that begins with `bao-cao`, cut into words; a reason after ` -- ` does not count. */
export interface ControlComment {
  readonly comment: Comment;
  readonly verb: string;
  readonly ids: readonly string[];
}

/** The control comments of a report, right or wrong, in source order; `# bao-cao …` in the front matter. */
export function controlCommentsOf(report: Report): ControlComment[] {
  return [...report.frontMatter.comments, ...report.comments].flatMap((comment) => {
    const [name, verb = '', ...ids] = withoutReason(comment.text).split(/\s+/);
    return name === controlName ? [{ comment, verb, ids }] : [];
  });
}

/** A control comment that changes something: its verb, and the rules it changes something for. */
export interface EffectiveControl {
  readonly comment: Comment;
  readonly verb: ControlVerb;
  readonly ids: readonly RuleId[];
}

export interface Controls {
  /** The comments that have an effect, in source order. */
  readonly effective: readonly EffectiveControl[];
  /** True when a rule is switched off at that UTF-16 offset. */
  readonly isOff: (rule: RuleId, offset: number) => boolean;
}

/** Nothing is switched off. */
export const noControls: Controls = { effective: [], isOff: () => false };

/**
 * What the control comments switch off: `ignore` up to the end of the next block (or of the next node inside
 * a paragraph), `disable` until `enable`. Without ids they hold for every rule. The semantics are those of
 * `remark-message-control`, which the remark preset uses, save that a bare `enable` undoes any `disable` and
 * that `ignore` has no effect, nor an end, where the rule is off already.
 */
export function readControls(report: Report): Controls {
  const switches = new Switches();
  const effective = controlCommentsOf(report).flatMap((control) => {
    const found = takeEffect(control, switches);
    return found ? [found] : [];
  });
  return { effective, isOff: (rule, offset) => switches.isOff(rule, offset) };
}

function takeEffect(control: ControlComment, switches: Switches): EffectiveControl | undefined {
  const { comment } = control;
  const verb = controlVerbs.find((known) => known === control.verb);
  const { start } = comment.range;
  const named = control.ids.length > 0 ? control.ids.filter(isRuleId) : ruleIds;
  if (!verb || (verb === 'ignore' && !comment.next)) return undefined;
  const ids = [...new Set(named)].filter((id) =>
    verb === 'ignore' ? !switches.isOff(id, start) : switches.isOn(id) !== (verb === 'enable'),
  );
  for (const id of ids) {
    switches.turn(id, verb === 'enable', start);
    if (verb === 'ignore' && comment.next) switches.turn(id, true, comment.next.end);
  }
  return ids.length > 0 ? { comment, verb, ids } : undefined;
}

/** Where rules are switched off and on, in the order of the comments. */
class Switches {
  private readonly marks = new Map<RuleId, { at: number; on: boolean }[]>();

  turn(rule: RuleId, on: boolean, at: number): void {
    const marks = this.marks.get(rule);
    if (marks) marks.push({ at, on });
    else this.marks.set(rule, [{ at, on }]);
  }

  /** How the last comment has left it. */
  isOn(rule: RuleId): boolean {
    return this.marks.get(rule)?.at(-1)?.on !== false;
  }

  /** The last comment speaks whose mark stands at the offset or before. */
  isOff(rule: RuleId, offset: number): boolean {
    return this.marks.get(rule)?.findLast(({ at }) => at <= offset)?.on === false;
  }
}

/** True for the id of one of our rules. */
export function isRuleId(id: string): id is RuleId {
  return (ruleIds as readonly string[]).includes(id);
}
