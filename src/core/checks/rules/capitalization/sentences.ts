import { clauseOpeners } from '../../../lexicon/rule-lists';
import { readLines } from '../../../lexicon/read-lines';
import type { Token } from '../../../report/blanks/tokens';
import { quotedTokens } from '../../../report/blanks/quotations';
import { PhraseFinder } from '../../prose/phrases';
import type { Prose } from '../../prose/prose';
import { recase } from './recase';
import type { Recase } from './recase';

const [afterAnyMark = '', afterSemicolon = ''] = clauseOpeners.split('-----');
const openers = new PhraseFinder<boolean>([
  ...readLines(afterAnyMark).map((text) => ({ text, value: true })),
  ...readLines(afterSemicolon).map((text) => ({ text, value: false })),
]);

/** Words in lower case behind a full stop. */
export function findSentenceStarts(prose: Prose): Recase[] {
  const { tokens } = prose;
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'mark' || !'.?!'.includes(token.text)) return [];
    const next = tokens[at + 1];
    if (next?.kind !== 'word' || next.capital || !next.spaced || next.text.length < 2) return [];
    if (next.text.includes('/') || !endsSentence(tokens, at)) return [];
    const changed = recase(prose, at + 1, [true], 'warning', (say, _, right) =>
      say.sentence(right),
    );
    return changed ? [changed] : [];
  });
}

/** Abbreviations, labels and what stands between quotation marks have marks that end no sentence. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || (tokens[at] as Token).spaced) return false;
  if (before.kind === 'number')
    return /\d{4}|,\d/.test(before.text) && tokens[at - 2] !== undefined;
  if (before.kind === 'mark') return '%)”'.includes(before.text);
  const isShort = before.text.length < 3 && (before.capital || before.text.length < 2);
  return before.kind === 'word' && !isShort && !before.upper && !shortForms.has(before.text);
}

const shortForms = new Set(['tr', 'tp', 'tx', 'tt', 'nxb', 'vd', 'ths', 'pgs', 'đc', 'sđd']);

/**
 * A clause that goes on with a capital (`; Đồng thời`). Where the items of a list after a colon all begin
 * with a capital that is their style, and quotations may be titles.
 */
export function findClauses(prose: Prose): Recase[] {
  const { tokens } = prose;
  const found = openers.find(tokens).filter(({ value, from, to }) => {
    const mark = tokens[from - 1]?.text;
    const first = tokens[from] as Token;
    if (!(mark === ';' || (mark === ',' && value)) || !first.capital || first.upper) return false;
    const rest = tokens.slice(from + 1, to + 1);
    return rest.every(({ capital }) => !capital) && !isCapitalList(tokens, from);
  });
  if (found.length === 0) return [];
  const quoted = quotedTokens(tokens);
  return found.flatMap(({ from }) => {
    if (quoted.has(from)) return [];
    const mark = (tokens[from - 1] as Token).text;
    const changed = recase(prose, from, [false], 'info', (say, _, right) =>
      say.clause(mark, right),
    );
    return changed ? [changed] : [];
  });
}

/** In the same sentence a colon stands before, with a capital behind it or a label. */
function isCapitalList(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index > 0; index--) {
    const { text } = tokens[index] as Token;
    if (text === '.') return false;
    if (text !== ':') continue;
    const next = tokens[index + 1] as Token;
    return next.capital || next.kind !== 'word';
  }
  return false;
}
