import type { Comment, Report } from '../report/model';
import type { Range } from '../report/range';
import { ruleIds } from './model';
import type { RuleId } from './model';

/** The word ignore comments start with: `<!-- bao-cao ignore blank -->`. */
export const controlName = 'bao-cao';

export const controlVerbs = ['ignore', 'disable', 'enable'] as const;
export type ControlVerb = (typeof controlVerbs)[number];

/** A comment that begins with `bao-cao`, cut into words; a reason after ` -- ` does not count. */
export interface ControlComment {
  readonly comment: Comment;
  readonly verb: string;
  readonly ids: readonly string[];
}

/** The control comments of a report, right or wrong, in source order. */
export function controlCommentsOf(report: Report): ControlComment[] {
  return report.comments.flatMap((comment) => {
    const [name, verb = '', ...ids] = withoutReason(comment.text).split(/\s+/);
    return name === controlName ? [{ comment, verb, ids }] : [];
  });
}

/** A control comment's text without the reason a user may give after ` -- `. */
export function withoutReason(text: string): string {
  return text.replace(/\s--\s[\s\S]*$/, '').trim();
}

export interface Controls {
  /** True when a rule is switched off at that UTF-16 offset. */
  readonly isOff: (rule: RuleId, offset: number) => boolean;
}

/** Nothing is switched off. */
export const noControls: Controls = { isOff: () => false };

interface Toggle {
  readonly at: number;
  readonly on: boolean;
}

/**
 * What the control comments switch off: `ignore` up to the end of the next block (or of the next node inside
 * a paragraph), `disable` until `enable`. Without ids they hold for every rule. The semantics are those of
 * `remark-message-control`, which the remark preset uses.
 */
export function readControls(report: Report): Controls {
  const ignored = new Map<string, Range[]>();
  const toggles = new Map<string, Toggle[]>();
  for (const { comment, verb, ids } of controlCommentsOf(report)) {
    const start = comment.range.start;
    for (const id of ids.length > 0 ? ids : ['']) {
      if (verb === 'ignore' && comment.next) {
        put(ignored, id, { start, end: comment.next.end });
      } else if (verb === 'disable' || verb === 'enable') {
        put(toggles, id, { at: start, on: verb === 'enable' });
      }
    }
  }
  const isOffFor = (id: string, offset: number): boolean =>
    (ignored.get(id) ?? []).some(({ start, end }) => start <= offset && offset < end) ||
    (toggles.get(id) ?? []).findLast(({ at }) => at <= offset)?.on === false;
  return { isOff: (rule, offset) => isOffFor('', offset) || isOffFor(rule, offset) };
}

/** True for the id of one of our rules. */
export function isRuleId(id: string): id is RuleId {
  return (ruleIds as readonly string[]).includes(id);
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
