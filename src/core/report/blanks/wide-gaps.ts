import type { Blank, PassageContext } from './find-blanks';
import { isAllCapitals } from './folded-text';
import type { FoldedText } from './folded-text';
import { toBlank } from './found-blank';
import { afterNumberWord, partOfDateOrNumber } from './rules/figure-rules';
import { afterNamedNoun, afterPerson } from './rules/name-rules';
import { afterLeadingWord } from './rules/place-rules';
import { countedAt } from './rules/wanted';
import type { RunSite, RunVerdict } from './run-site';
import { readAfter, readBefore } from './surroundings';
import type { Token } from './tokens';
import { countedNouns, units } from './words/counted';
import { phrases } from './words/phrases';

/** From three blanks on a gap may be typed to be filled; fewer are a slip of the finger. */
const wideGap = 3;
/** A name is asked for only by a gap that no slip of the finger makes. */
const nameGap = 4;

/**
 * Finds room left with the space bar: "có      đảng viên", "nhiệm kỳ        của". Gaps are judged like runs
 * of dots, but only by what leaves no doubt.
 *
 * @returns blanks with UTF-16 offsets into the given text, in order
 */
export function findWideGaps(
  folded: FoldedText,
  tokens: readonly Token[],
  context: PassageContext,
): Blank[] {
  if (folded.widestGap < wideGap) return [];
  const withGaps = insertGaps(folded, tokens);
  const allCapitals = isAllCapitals(folded);
  const found: Blank[] = [];
  withGaps.forEach((token, index) => {
    if (token.text !== ' ') return;
    const site: RunSite = {
      token,
      index,
      tokens: withGaps,
      before: readBefore(withGaps, index, allCapitals),
      after: readAfter(withGaps, index, allCapitals),
      wordless: false,
      quoted: false,
      allCapitals,
      kind: context.kind,
    };
    const verdict = decideGap(site, folded.source(token.end) - folded.source(token.start));
    if (!verdict || verdict === 'ellipsis') return;
    found.push(toBlank(folded, token, { ...verdict, certainty: 'certain' }));
  });
  return found;
}

/** The tokens with each wide gap between two of them as a run. */
function insertGaps(folded: FoldedText, tokens: readonly Token[]): Token[] {
  const withGaps: Token[] = [];
  tokens.forEach((token, index) => {
    withGaps.push(token);
    const next = tokens[index + 1];
    if (!next?.spaced || token.kind === 'run' || next.kind === 'run') return;
    if (gapWidth(folded, token, next) < wideGap) return;
    withGaps.push({
      kind: 'run',
      text: ' ',
      start: token.end,
      end: next.start,
      capital: false,
      upper: false,
      spaced: false,
    });
  });
  return withGaps;
}

function gapWidth(folded: FoldedText, token: Token, next: Token): number {
  return folded.source(next.start) - folded.source(token.end);
}

function decideGap(site: RunSite, width: number): RunVerdict | undefined {
  const { before, after } = site;
  if (before.words.length === 0) return undefined;
  const digits = partOfDateOrNumber(site);
  if (digits) return digits;
  if (after.kind === 'end' || after.kind === 'comma') {
    const mayBeName = width >= nameGap && after.adjacent?.text !== ':';
    return mayBeName ? afterPerson(site) : undefined;
  }
  const next = after.words[0];
  if (after.kind !== 'more' || !next || isFigureText(next) || periodEnds.has(next.text))
    return undefined;
  const counted = countedAt(after.words, units) || countedAt(after.words, countedNouns);
  return (
    afterNumberWord(site) ??
    (counted > 0 ? afterLeadingWord(site) : undefined) ??
    (width >= nameGap ? afterNamedNoun(site) : undefined)
  );
}

function isFigureText({ kind, text }: Token): boolean {
  return kind === 'number' || /^[ivxlc]+$/.test(text);
}

/** "năm     nay": the gap is a slip inside one expression. */
const periodEnds = phrases('nay | qua | sau | tới | trước | học | ngoái | đầu | cuối | này');
