import type { CitedDocument } from './citations-of';
import { documentKey } from './document-key';
import type { CitationFault, LocatedFault } from './fault';

/**
 * HD 05, 6.1.4: the first mention gives the date, behind a comma, and later ones type and number only. Headings,
 * cells and notes count as mentions but are not asked for a date; nor is a document named in another's subject.
 */
export function findMentionFaults(cited: readonly CitedDocument[]): LocatedFault[] {
  const mentioned = new Set<string>();
  const given = new Map<string, string>();
  return cited.flatMap((one): LocatedFault[] => {
    const { citation, text } = one;
    const { date, nested } = citation;
    const key = documentKey(citation);
    const isFirst = !mentioned.has(key);
    const whole = given.get(key);
    if (!nested) mentioned.add(key);
    const isSentence = isSentenceOf(one);
    const typed = date && [date.date.day, date.date.month, date.date.year].join('/');
    if (isSentence && !nested && typed !== undefined && !given.has(key)) given.set(key, typed);
    if (nested) return [];
    const isRepeated = typed !== undefined && whole === typed && isSentence;
    const fault = isRepeated
      ? repeated(one)
      : (missingComma(one) ?? (isFirst && isSentence && !whole ? undated(one) : undefined));
    return fault && text.locate(fault.start, fault.end) ? [{ cited: one, fault }] : [];
  });
}

function isSentenceOf({ text: { passage } }: CitedDocument): boolean {
  return (
    passage !== undefined &&
    !passage.inNote &&
    (passage.kind === 'paragraph' || passage.kind === 'item')
  );
}

function missingComma({ citation: { number, date } }: CitedDocument): CitationFault | undefined {
  const at = date?.commaMissingAt;
  if (!date || at === undefined) return undefined;
  return {
    start: number.start,
    end: date.end,
    say: (say) => say.comma(number.text),
    severity: 'info',
    fix: { title: (say) => say.addComma, range: { start: at, end: at + 1 }, text: ', ' },
  };
}

/** Only what is named as a document: a number without its type may be one of several in a row. */
function undated({ citation }: CitedDocument): CitationFault | undefined {
  const { number, type, date, dated, start } = citation;
  if (!type || date || dated) return undefined;
  return { start, end: number.end, say: (say) => say.undated(number.text), severity: 'info' };
}

function repeated({ citation, text }: CitedDocument): CitationFault | undefined {
  const { number, type, subject, start, end } = citation;
  if (!type) return undefined;
  const short = text.text.slice(start, number.end);
  const fix = {
    title: (say: Parameters<CitationFault['say']>[0]) => say.shorten(short),
    range: { start: number.end, end },
    text: '',
  };
  return {
    start,
    end,
    say: (say) => say.repeated(short),
    severity: 'hint',
    // Where the subject ends is for a person to say.
    ...(!subject && { expected: [short], fix }),
  };
}
