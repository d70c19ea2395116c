import type { Range } from '../../../report/range';
import type { Severity, TextEdit } from '../../model';
import { tokenRange, typed } from '../../prose/prose';
import type { Prose } from '../../prose/prose';
import type { capitalizationMessages } from '../../../messages/capitalization';

export type Messages = (typeof capitalizationMessages)['vi'];

/** Words with other capitals than they should have; offsets into the passage text. */
export interface Recase {
  readonly range: Range;
  readonly typed: string;
  readonly right: string;
  readonly edits: readonly TextEdit[];
  readonly severity: Severity;
  readonly say: (messages: Messages) => string;
}

type Say = (messages: Messages, typed: string, right: string) => string;

/**
 * Gives the tokens from `from` on these capitals, one value per token. Letters other than the first of a
 * word stay as typed, unless the word is to be in lower case.
 *
 * @returns `undefined` when every word is as it should be
 */
export function recase(
  prose: Prose,
  from: number,
  capitals: readonly boolean[],
  severity: Severity,
  say: Say,
): Recase | undefined {
  const edits = capitals.flatMap((capital, index): TextEdit[] => {
    const token = prose.tokens[from + index];
    if (token?.kind !== 'word' || token.capital === capital) return [];
    return [
      { range: tokenRange(prose, from + index), text: withCase(typed(prose, token), capital) },
    ];
  });
  if (edits.length === 0) return undefined;
  const to = from + capitals.length;
  const range = tokenRange(prose, from, to);
  const whole = prose.folded.plain.slice(prose.tokens[from]?.start, prose.tokens[to - 1]?.end);
  const right = capitals.reduce((text, capital, index) => {
    const token = prose.tokens[from + index];
    if (token?.kind !== 'word' || token.capital === capital) return text;
    const at = token.start - (prose.tokens[from]?.start ?? 0);
    const length = token.end - token.start;
    return text.slice(0, at) + withCase(typed(prose, token), capital) + text.slice(at + length);
  }, whole);
  return {
    range,
    typed: whole,
    right,
    edits,
    severity,
    say: (messages) => say(messages, whole, right),
  };
}

function withCase(word: string, capital: boolean): string {
  const first = word[0] as string;
  return (capital ? first.toUpperCase() : first.toLowerCase()) + word.slice(1);
}
