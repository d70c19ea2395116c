import { coordinates } from '../../../lexicon/rule-lists';
import { readPhrases } from '../../../lexicon/read-lines';
import type { Token } from '../../../report/blanks/tokens';
import { PhraseFinder } from '../../prose/phrases';
import type { Phrase } from '../../prose/phrases';
import { tokenRange } from '../../prose/prose';
import type { Prose } from '../../prose/prose';
import type { Fault } from './fault';

interface Wrong {
  /** Right forms, best first. */
  readonly right: readonly string[];
  /** Tokens before the place of the mark. */
  readonly before: number;
  readonly mark: ',' | '-';
  /** The mark is there and lacks its blanks. */
  readonly typedMark: boolean;
}

const finder = new PhraseFinder<Wrong>(
  readPhrases(coordinates).flatMap(({ forms, notBefore }): Phrase<Wrong>[] => {
    const form = forms[0] ?? '';
    const right = forms.length > 1 && forms[1]?.includes('-') ? forms.slice(1) : forms;
    const mark = form.includes(',') ? ',' : '-';
    const [left = '', rest = ''] = form.split(mark).map((part) => part.trim());
    const before = left.split(' ').length;
    const value = { right, before, mark, typedMark: false } as const;
    const unmarked = { text: `${left} ${rest}`, notBefore, value };
    if (mark === ',') return [unmarked];
    const hyphens = ['-', '–'].map((dash) => ({
      text: `${left} ${dash} ${rest}`,
      notBefore,
      value: { ...value, typedMark: true },
    }));
    return [unmarked, ...hyphens];
  }),
);

/** Words of equal rank without the comma or hyphen between them, and hyphens without blanks. */
export function findCoordinates(prose: Prose): Fault[] {
  return finder.find(prose.tokens).flatMap(({ value, from, to }) => {
    const { right, before, mark, typedMark } = value;
    const left = prose.tokens[from + before - 1] as Token;
    const next = prose.tokens[from + before] as Token;
    if (typedMark && !isTight(prose, from + before)) return [];
    if (!typedMark && !next.spaced) return [];
    const range = tokenRange(prose, from, to);
    const edit = typedMark
      ? { range: tokenRange(prose, from + before), text: ' - ' }
      : {
          range: { start: prose.folded.source(left.end), end: prose.folded.source(left.end) },
          text: mark === ',' ? ',' : ' -',
        };
    const typed = prose.folded.plain.slice(prose.tokens[from]?.start, prose.tokens[to - 1]?.end);
    return [
      {
        ...range,
        severity: mark === '-' ? 'info' : 'hint',
        say: (messages) => messages.coordinate(typed, right[0] ?? ''),
        right: right[0] ?? '',
        fix: { title: (messages) => messages.fix(right[0] ?? ''), edits: [edit], safe: false },
      } satisfies Fault,
    ];
  });
}

/** No blank on either side of the mark; one on one side is rule `spacing`'s. */
function isTight({ tokens }: Prose, at: number): boolean {
  return !(tokens[at] as Token).spaced && !(tokens[at + 1] as Token).spaced;
}
