import { commonNouns, documentTypes, levels, names } from '../../../lexicon/rule-lists';
import { readLines, readPhrases } from '../../../lexicon/read-lines';
import type { FoldedText } from '../../../report/blanks/folded-text';
import type { Token } from '../../../report/blanks/tokens';
import { quotedTokens } from '../../../report/blanks/quotations';
import { PhraseFinder } from '../../prose/phrases';
import { isSyllable } from '../../../vietnamese/syllable';
import { typed } from '../../prose/prose';
import type { Prose } from '../../prose/prose';
import { recase } from './recase';
import type { Recase } from './recase';

interface Name {
  /** One value per token of the right form. */
  readonly capitals: readonly boolean[];
  /** Counts in lower case too. */
  readonly always: boolean;
}

const nameFinder = new PhraseFinder<Name>(
  readPhrases(names).flatMap(({ marked, forms: [form = ''], notBefore }) =>
    (form.includes('<cấp>')
      ? readLines(levels).map((level) => form.replace('<cấp>', level))
      : [form]
    ).map((text) => ({
      text,
      notBefore,
      value: { capitals: capitalsOf(text), always: marked },
    })),
  ),
);
const nounFinder = new PhraseFinder(readLines(commonNouns).map((text) => ({ text, value: true })));
const typeFinder = new PhraseFinder(
  readLines(documentTypes).map((text) => ({ text, value: true })),
);

function capitalsOf(text: string): boolean[] {
  return (text.match(/\p{L}+|[^\s\p{L}]/gu) ?? []).map((word) => /^\p{Lu}/u.test(word));
}

/** Names of bodies and fixed terms with other capitals than the norm writes. */
export function findNames(prose: Prose): Recase[] {
  return nameFinder.find(prose.tokens).flatMap(({ value, from, to }) => {
    const words = prose.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
    if (words.some(({ upper }) => upper)) return [];
    if (!value.always && !words.some(({ capital }) => capital)) return [];
    // What begins in lower case may begin a sentence.
    const first = value.capitals[0] === true || (prose.tokens[from] as Token).capital;
    const capitals = [first, ...value.capitals.slice(1)];
    const isNorm = value.capitals[0] === true;
    const changed = recase(
      prose,
      from,
      capitals,
      isNorm ? 'warning' : 'info',
      (say, found, right) => say.name(found, right),
    );
    return changed ? [changed] : [];
  });
}

/** Common nouns with a capital in mid-sentence, outside quotations, which may be titles. */
export function findCommonNouns(prose: Prose): Recase[] {
  const found = nounFinder.find(prose.tokens).filter(({ from, to }) => {
    const [first, ...rest] = prose.tokens.slice(from, to) as [Token, ...Token[]];
    return (
      first.capital &&
      !first.upper &&
      isInSentence(prose.tokens, from) &&
      rest.every(({ capital }) => !capital)
    );
  });
  if (found.length === 0) return [];
  const quoted = quotedTokens(prose.tokens);
  return found.flatMap(({ from }) => {
    if (quoted.has(from)) return [];
    const changed = recase(prose, from, [false], 'info', (say, noun, right) =>
      say.commonNoun(noun, right),
    );
    return changed ? [changed] : [];
  });
}

/** Behind a word in lower case, perhaps with a comma between. */
function isInSentence(tokens: readonly Token[], at: number): boolean {
  const isComma = tokens[at - 1]?.text === ',';
  const before = tokens[isComma ? at - 2 : at - 1];
  return before?.kind === 'word' && !before.capital;
}

/** Words typed with the shift key held too long, or with caps lock on: `NGuyễn`, `đẢNG`. */
export function findStuckShift(prose: Prose): Recase[] {
  if (!hasMixedCase(prose.folded)) return [];
  return prose.tokens.flatMap((token) => {
    const word = token.kind === 'word' ? typed(prose, token) : '';
    if (word.length < 3 || !stuckShift.test(word) || !isSyllable(word)) return [];
    const right = word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
    const range = { start: prose.folded.source(token.start), end: prose.folded.source(token.end) };
    return [
      {
        range,
        typed: word,
        right,
        edits: [{ range, text: right }],
        severity: 'warning' as const,
        say: (messages) => messages.name(word, right),
      } satisfies Recase,
    ];
  });
}

/** Two capitals in a row beside what is none: quicker than classes of letters, and only a first look. */
function hasMixedCase({ plain, lower }: FoldedText): boolean {
  for (let at = 1; at < plain.length; at++) {
    const isCapital = plain.charCodeAt(at) !== lower.charCodeAt(at);
    if (!isCapital || plain.charCodeAt(at - 1) === lower.charCodeAt(at - 1)) continue;
    if (isSmall(plain[at - 2]) || isSmall(plain[at + 1])) return true;
  }
  return false;
}

function isSmall(letter = ''): boolean {
  return letter !== letter.toUpperCase();
}

const stuckShift = /^(?:\p{Lu}{2,}\p{Ll}+|\p{Ll}\p{Lu}{2,})$/u;

/** `kết luận số 100-KL/TW`, `hướng dẫn 12 của Ban …`, `nghị quyết Trung ương 4`: a certain document. */
export function findDocuments(prose: Prose): Recase[] {
  const { tokens } = prose;
  return typeFinder.find(tokens).flatMap(({ from, to }) => {
    if ((tokens[from] as Token).capital || !namesDocument(tokens, to)) return [];
    const changed = recase(prose, from, [true, false], 'info', (say, _, right) =>
      say.document(right),
    );
    return changed ? [changed] : [];
  });
}

function namesDocument(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.text === 'số') return second?.kind === 'number';
  if (first?.kind === 'number') {
    return second?.text === 'của' && third?.kind === 'word' && third.capital;
  }
  return (
    first?.text === 'trung' && first.capital && second?.text === 'ương' && third?.kind === 'number'
  );
}
