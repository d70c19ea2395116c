import { isInCapitals } from '../../checks/outline/letter-case';
import type { Role } from '../../layout/profile';
import type { Fault, Line, RunLook, WordCheckTools, WordRun } from '../model';
import { sizeRange } from '../norm';

/** Roles whose look the norm gives, as the messages name them. */
export type NamedRole = keyof WordCheckTools['messages']['parts'] & Role;

/** What the norm says of the look of a line beside its size, bold and italic letters. */
export interface LookRule {
  readonly role: NamedRole;
  readonly clause: string;
  /** `norm`: the norm says that it is centred; `custom`: everybody does it. */
  readonly centred?: 'norm' | 'custom';
  /** True when the norm says nothing of italics: notes of recipients have them. */
  readonly italicFree?: boolean;
  readonly underline?: boolean;
  readonly side?: 'left' | 'right';
}

/** Compares lines with the looks of the profile; each fault names what is wrong with one line. */
export function lookFaults(
  lines: readonly Line[],
  rules: readonly LookRule[],
  tools: WordCheckTools,
): Fault[] {
  return rules.flatMap((rule) =>
    lines
      .filter(({ role }) => role === rule.role)
      .flatMap((line) => faultsOf(line, rule, tools).map((fault) => withPlace(fault, line))),
  );
}

/** A fault at the place of a line. */
export function withPlace(fault: Fault, { paragraph, text }: Line): Fault {
  return { ...fault, paragraph, quote: text };
}

function faultsOf(line: Line, rule: LookRule, tools: WordCheckTools): Fault[] {
  const { messages, profile } = tools;
  const clause = tools.clause(rule.clause);
  const part = messages.parts[rule.role];
  const look = profile.looks[rule.role];
  const runs = line.runs.filter(({ text, look: { raised } }) => !raised && hasLetters(text));
  const sizes = sizeRange(profile, rule.role);
  const odd = runs.find(({ look: { size } }) => size < sizes.least || size > sizes.most);
  const differs = (key: 'bold' | 'italic' | 'underline', wanted: boolean): Fault[] =>
    runs.some((run) => run.look[key] !== wanted)
      ? [{ message: messages.look[key](part, wanted, clause) }]
      : [];
  return [
    ...(odd
      ? [{ message: messages.size(part, odd.look.size, sizes.least, sizes.most, clause) }]
      : []),
    ...differs('bold', look.bold === true),
    ...(rule.italicFree ? [] : differs('italic', look.italic === true)),
    ...(rule.underline ? differs('underline', look.underline === true) : []),
    ...caseFaults(line, look.caps === true, rule, tools),
    ...alignmentFaults(line, rule, tools),
    ...sideFaults(line, rule, tools),
  ];
}

/** Letters and figures; blanks and signs may look as they like. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function caseFaults(
  { text }: Line,
  wanted: boolean,
  { role, clause }: LookRule,
  { messages, clause: place }: WordCheckTools,
): Fault[] {
  const isWrong = wanted ? /\p{Ll}/u.test(text) && !isInCapitals(text) : isInCapitals(text);
  const counts = wanted || role === 'subject' || role === 'placeAndDate';
  if (!isWrong || !counts) return [];
  return [
    { message: messages.look.caps(messages.parts[role], wanted, place(clause)), stays: !wanted },
  ];
}

function alignmentFaults(
  { paragraph }: Line,
  { role, clause, centred }: LookRule,
  { messages, clause: place }: WordCheckTools,
): Fault[] {
  if (!centred || paragraph.look.align === 'center') return [];
  return centred === 'norm'
    ? [{ message: messages.centred(messages.parts[role], place(clause)) }]
    : [{ message: messages.centredByCustom, severity: 'info' }];
}

function sideFaults(
  { column }: Line,
  { role, clause, side }: LookRule,
  { messages, clause: place }: WordCheckTools,
): Fault[] {
  if (!side || column === undefined || column === (side === 'left' ? 0 : 1)) return [];
  return [{ message: messages.side(messages.parts[role], side, place(clause)) }];
}

/** The first run of letters that a test finds fault with. */
export function oddRun(
  runs: readonly WordRun[],
  isOdd: (look: RunLook) => boolean,
): WordRun | undefined {
  return runs.find(({ text, look }) => hasLetters(text) && isOdd(look));
}
