import { decideOpenRun, decideRun } from './decide-run';
import type { Blank, PassageContext } from './find-blanks';
import { isAllCapitals } from './folded-text';
import type { FoldedText } from './folded-text';
import { toBlank } from './found-blank';
import { quotedTokens } from './quotations';
import type { RunSite, RunVerdict, Stretch } from './run-site';
import { readAfter, readBefore } from './surroundings';
import type { Token } from './tokens';

/**
 * Judges every run of dots or underscores of a passage by what stands on both sides.
 *
 * @returns the blanks among them, in order; offsets are UTF-16 offsets into the given text
 */
export function findRunBlanks(
  folded: FoldedText,
  tokens: readonly Token[],
  context: PassageContext,
): Blank[] {
  const runs = runPositions(tokens);
  if (runs.length === 0) return [];
  const quoted = quotedTokens(tokens);
  const allCapitals = isAllCapitals(folded);
  const wordless = !tokens.some((token) => token.kind === 'word');
  const addresses = findAddresses(folded.plain);
  const sites = runs
    .filter((index) => !isInside(addresses, tokens[index] as Token))
    .map((index): RunSite => ({
      token: tokens[index] as Token,
      index,
      tokens,
      before: readBefore(tokens, index, allCapitals),
      after: readAfter(tokens, index, allCapitals),
      wordless,
      quoted: quoted.has(index),
      allCapitals,
      kind: context.kind,
    }));
  const found: Blank[] = [];
  decideAll(sites).forEach((verdict, at) => {
    if (verdict === 'ellipsis') return;
    const { token, index } = sites[at] as RunSite;
    found.push(toBlank(folded, withoutEndMark(token, tokens[index + 1]), verdict));
  });
  return found;
}

/** First what the words say; what they leave open is settled by the next run in the same sentence. */
function decideAll(sites: readonly RunSite[]): RunVerdict[] {
  const verdicts = sites.map(decideRun);
  return verdicts.map((verdict, at) => {
    if (verdict) return verdict;
    const inDraft = [at - 1, at + 1].some(
      (other) => mayBeBlank(verdicts[other]) && inOneSentence(sites[at], sites[other]),
    );
    return decideOpenRun(sites[at] as RunSite, inDraft);
  });
}

/** A certain blank, or open as well: nobody trails off twice in one sentence. */
function mayBeBlank(verdict: RunVerdict | undefined): boolean {
  return verdict === undefined || (verdict !== 'ellipsis' && verdict.certainty === 'certain');
}

const longestDistance = 30;

function inOneSentence(a: RunSite | undefined, b: RunSite | undefined): boolean {
  if (!a || !b) return false;
  const [first, last] = a.index < b.index ? [a.index, b.index] : [b.index, a.index];
  if (last - first > longestDistance) return false;
  return !a.tokens
    .slice(first + 1, last)
    .some(({ kind, text }) => kind === 'break' || text === '.' || text === '!' || text === '?');
}

/** Web addresses, as stretches of the passage. */
function findAddresses(plain: string): Stretch[] {
  if (!plain.includes('://')) return [];
  return [...plain.matchAll(/[^ \n]+/g)]
    .filter(([word]) => word.includes('://'))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

function isInside(stretches: readonly Stretch[], token: Token): boolean {
  return stretches.some(({ start, end }) => start < token.start && token.end < end);
}

const leaderAndFullStop = /[…_]\.$/;

/** A run "….": its full stop ends the sentence when nothing follows or a new one begins. */
function withoutEndMark(token: Token, next: Token | undefined): Token {
  const ends = !next || next.kind === 'break' || (next.spaced && next.capital);
  return ends && leaderAndFullStop.test(token.text) ? { ...token, end: token.end - 1 } : token;
}

function runPositions(tokens: readonly Token[]): number[] {
  const positions: number[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'run') positions.push(index);
  });
  return positions;
}
