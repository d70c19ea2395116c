import { certain } from '../run-site';
import type { RunSite, RunVerdict } from '../run-site';
import { isEnumeration, isPlural } from '../surroundings';
import type { Token } from '../tokens';
import { units } from '../words/counted';
import { personWords, placeNouns } from '../words/names';
import { phraseAtEnd } from '../words/phrases';
import { quoteSigns } from '../words/signs';
import { leadingWords, numberWords } from '../words/wanting';
import { afterNumberWord } from './figure-rules';
import { countedAt, wantedBy } from './wanted';

/** "v.v…", "vv...", "…v.v.", "vân vân…": the writer says himself that more could follow. */
export function andSoOn({ tokens, index }: RunSite): RunVerdict | undefined {
  const previous = tokens[index - 1]?.text ?? '';
  const next = tokens[index + 1]?.text ?? '';
  const isBefore = previous === '.' || previous.startsWith('v');
  if (isBefore && endsWithAndSoOn.test(joined(tokens, index - 4, index))) return 'ellipsis';
  const isAfter = next === ',' || next.startsWith('v');
  if (isAfter && beginsWithAndSoOn.test(joined(tokens, index + 1, index + 5))) return 'ellipsis';
  return undefined;
}

const endsWithAndSoOn = /(?:^|[^\p{L}])v\.?v\.?$|vânvân$/u;
const beginsWithAndSoOn = /^,?v\.?v(?!\p{L})/u;

function joined(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(Math.max(0, start), end)
    .map((token) => token.text)
    .join('');
}

/** Inside a quotation a run is what was left out, unless a figure is plainly missing. */
export function quotedOmission(site: RunSite): RunVerdict | undefined {
  if (!site.quoted) return undefined;
  const { before, after } = site;
  const isWhole =
    quoteSigns.has(before.adjacent?.text ?? '') && quoteSigns.has(after.adjacent?.text ?? '');
  if (isWhole) return certain('text');
  return afterNumberWord(site) ?? 'ellipsis';
}

/** "[…]", "(...)": words left out, unless the brackets stand where a figure or name is wanted. */
export function bracketedOmission({
  before,
  after,
  tokens,
  index,
  kind,
}: RunSite): RunVerdict | undefined {
  const open = before.adjacent?.text;
  const close = after.adjacent?.text;
  if (!((open === '[' && close === ']') || (open === '(' && close === ')'))) return undefined;
  const outside = tokens[index - 2];
  const following = tokens.slice(index + 2, index + 5);
  if (following[0] && countedAt(following, units) > 0) return certain('number', following[0]);
  if (outside && (outside.text === ':' || isNumberWord(outside) || placeNouns.has(outside.text))) {
    return certain('text', outside.kind === 'word' ? outside : undefined);
  }
  return kind === 'field' || kind === 'cell' ? certain('text') : 'ellipsis';
}

function isNumberWord(token: Token): boolean {
  return wantedBy(numberWords, [token]) !== undefined;
}

/** "1. Công tác tư tưởng ........ 5": dots that lead to a page number at the end of the line. */
export function leaderOfContents({
  before,
  after,
  tokens,
  index,
}: RunSite): RunVerdict | undefined {
  const page = after.adjacent;
  const following = tokens[index + 2];
  if (page?.kind !== 'number' || !/^\d{1,3}$/.test(page.text)) return undefined;
  if (following && following.kind !== 'break') return undefined;
  if (before.words.length === 0 || before.opening === 'colon') return undefined;
  const wanted = wantedBy(numberWords, before.words) ?? wantedBy(leadingWords, before.words);
  return wanted ? undefined : 'ellipsis';
}

/** ".." at the end of a sentence is a slip of the finger. */
export function doubledFullStop({ token, before, after }: RunSite): RunVerdict | undefined {
  if (token.text !== '..' || (after.kind !== 'end' && after.kind !== 'capital')) return undefined;
  const person = phraseAtEnd(before.words, personWords);
  return person > 0 && !isPlural(before.words, person) ? undefined : 'ellipsis';
}

/** "nghị quyết, chỉ thị, đề án…về công tác": an enumeration cut short. */
export function afterEnumeration({ before }: RunSite): RunVerdict | undefined {
  return isEnumeration(before) ? 'ellipsis' : undefined;
}
