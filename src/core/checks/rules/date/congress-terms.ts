import type { Passage, Report } from '../../../report/model';
import type { Range } from '../../../report/range';
import { formatRoman } from '../../../vietnamese/roman';
import { readFolded } from '../../prose/prose';
import type { ReadPassage } from '../../prose/readings';
import { ownNames } from '../../formalities/own-names';
import type { ReportText } from '../../formalities/report-texts';
import type { RuleFinding } from '../../model';
import type { Messages } from './fault';
import { findCongresses, partyCongress } from './find-congresses';
import type { CongressMention } from './find-congresses';

/** A mention with its place; the report's own body goes by one name, the empty one. */
interface Congress extends CongressMention {
  readonly range: Range;
}

/** Congresses of the Party since X: their years are facts, whatever a report says. */
const partyTerms: ReadonlyMap<number, readonly [from: number, to: number]> = new Map([
  [10, [2006, 2011]],
  [11, [2011, 2016]],
  [12, [2016, 2021]],
  [13, [2021, 2026]],
  [14, [2026, 2031]],
]);
/** Since then the congresses of đảng bộ follow each other every five years. */
const regularFrom = 2005;
const termYears = 5;

/**
 * Ordinals of congresses and terms that contradict each other: one term with two ordinals, one ordinal with two
 * terms, a later ordinal with an earlier term, one ordinal more and two terms later; and a congress of the Party
 * with years of another. The rarer of two statements is named; of as many, the later.
 *
 * @param texts the title and the body
 */
export function checkCongresses(
  report: Report,
  texts: readonly ReportText[],
  read: ReadPassage,
  messages: Messages,
): RuleFinding[] {
  const own = ownNames(report);
  const byBody = new Map<string, Congress[]>();
  for (const congress of texts.flatMap((text) => locateCongresses(text, own, read))) {
    const same = byBody.get(congress.body) ?? [];
    same.push(congress);
    byBody.set(congress.body, same);
  }
  return [...byBody].flatMap(([body, same]) =>
    body === partyCongress ? checkParty(same, messages) : checkBody(same, messages),
  );
}

function locateCongresses(
  { text, passage, locate }: ReportText,
  own: ReadonlySet<string>,
  read: ReadPassage,
): Congress[] {
  const found = passage ? read(passage, readCongresses) : findCongresses(text.toLowerCase());
  return found.flatMap((mention): Congress[] => {
    const range = locate(mention.start, mention.end);
    return range ? [{ ...mention, body: bodyOf(mention, own), range }] : [];
  });
}

function readCongresses(passage: Passage, read: ReadPassage): CongressMention[] {
  return findCongresses(read(passage, readFolded).lower);
}

/** A bare “Đại hội XIII, nhiệm kỳ 2021 - 2026” is that of the Party. */
function bodyOf({ body, ordinal, from }: CongressMention, own: ReadonlySet<string>): string {
  if (body === '' && partyTerms.get(ordinal)?.[0] === from) return partyCongress;
  return own.has(body) ? '' : body;
}

function checkParty(congresses: readonly Congress[], messages: Messages): RuleFinding[] {
  return congresses.flatMap(({ ordinal, from, term, range }): RuleFinding[] => {
    const known = partyTerms.get(ordinal);
    if (!known || known[0] === from) return [];
    const right = known.join(' - ');
    const message = messages.partyTerm(formatRoman(ordinal), right, term);
    return [{ range, message, expected: [right] }];
  });
}

function checkBody(congresses: readonly Congress[], messages: Messages): RuleFinding[] {
  const keyOf = ({ ordinal, term }: Congress): string => `${ordinal} ${term}`;
  // A long report names one congress hundreds of times: each is compared once.
  const different = new Map<string, { first: number; count: number; congress: Congress }>();
  congresses.forEach((congress, index) => {
    const known = different.get(keyOf(congress));
    if (known) known.count++;
    else different.set(keyOf(congress), { first: index, count: 1, congress });
  });
  return congresses.flatMap((here, index): RuleFinding[] => {
    const own = different.get(keyOf(here))?.count ?? 0;
    const rivals = [...different.values()]
      .filter(({ count, first }) => count > own || (count === own && first < index))
      .map(({ congress }) => congress);
    const { range } = here;
    const ordinal = rivals.find((one) => one.term === here.term && one.ordinal !== here.ordinal);
    if (ordinal) {
      const message = messages.twoOrdinals(here.term, roman(here), roman(ordinal));
      return [{ range, message, expected: [roman(ordinal)] }];
    }
    const term = rivals.find((one) => one.ordinal === here.ordinal && one.term !== here.term);
    if (term) {
      const message = messages.twoTerms(roman(here), here.term, term.term);
      return [{ range, message, expected: [term.term] }];
    }
    const named = (one: Congress): [string, string] => [
      messages.congress(roman(here), here.term),
      messages.congress(roman(one), one.term),
    ];
    const order = rivals.find((one) => contradicts(one, here));
    if (order) return [{ range, message: messages.wrongOrder(...named(order)) }];
    const step = rivals.find((one) => leapsOver(one, here));
    return step ? [{ range, message: messages.wrongStep(...named(step)) }] : [];
  });
}

/** A body that was founded anew counts from I. */
function contradicts(a: Congress, b: Congress): boolean {
  if (a.ordinal === 1 || b.ordinal === 1) return false;
  return Math.sign(a.ordinal - b.ordinal) * Math.sign(a.from - b.from) < 0;
}

/** A whole term more or less lies between the two than between their ordinals; chi bộ have shorter terms, too. */
function leapsOver(a: Congress, b: Congress): boolean {
  if (!/^(?:dang bo|$)/.test(a.body) || a.ordinal === 1 || b.ordinal === 1) return false;
  if ([a, b].some(({ from, to }) => from < regularFrom || to - from !== termYears)) return false;
  return Math.abs(a.from - b.from - termYears * (a.ordinal - b.ordinal)) >= termYears;
}

function roman({ ordinal }: Congress): string {
  return formatRoman(ordinal);
}
