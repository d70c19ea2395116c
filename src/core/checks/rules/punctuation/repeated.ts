import type { Fault } from './fault';

/** Two marks side by side, perhaps with a blank between; ellipses, `?!` and `!!!` are meant. */
const doubled =
  /([,;:])[ \u00a0]?([,;:])|([,;:]) ?(\.)(?![.…\d])|(\.)([,;:])|(?<![.…])(\.)(\.)(?![.…])/g;
const abbreviation = /(?:^|[\s(])(?:v\.v|\p{L}{1,3}|\p{Lu}[\p{L}.]{0,8})$/u;
const blank = /\s/;

/** Doubled and clashing marks in a masked text. */
export function findRepeated(masked: string): Fault[] {
  return [...masked.matchAll(doubled)].flatMap(({ 0: typed, index, input }) => {
    const before = input.slice(Math.max(0, index - 10), index);
    if (typed.startsWith('.') && (abbreviation.test(before) || before.endsWith('\ufffc')))
      return [];
    const [first, last] = [typed[0] as string, typed.at(-1) as string];
    const isSame = first === last;
    // A full stop ends more than a comma does; of two others the writer must choose.
    const right = isSame ? first : last === '.' ? '.' : undefined;
    const range = { start: index, end: index + typed.length };
    const follows = input[range.end];
    const text =
      right && follows && !blank.test(follows) && /\p{L}/u.test(follows) ? `${right} ` : right;
    return [
      {
        ...range,
        severity: 'warning' as const,
        say: (messages) => messages.repeated(typed),
        ...(text !== undefined && {
          right: text,
          fix: { title: (messages) => messages.fix(text), edits: [{ range, text }], safe: isSame },
        }),
      } satisfies Fault,
    ];
  });
}
