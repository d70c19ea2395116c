import type { Fault, Messages } from './fault';

interface Mark {
  readonly at: number;
  readonly typed: string;
  readonly role: 'open' | 'close';
}

const anyQuote = /["“”„‟]/g;
const bracket = /[()]/g;
const opensAfter = /[\s([{/–—-]/;
const closesBefore = /[\s.,;:!?…)\]}/–—-]/;
/** `1)`, `a)`, `iv)`, `(1)`: a closing bracket that nothing opens belongs to a label. */
const label = /(?:^|[\s;:,.“"(])(?:\d{1,3}|\p{L}|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2}){1,3})$/iu;

/** Quotation marks and brackets of a masked text that do not pair, and marks of the wrong shape. */
export function findPairFaults(masked: string): Fault[] {
  return [...findQuoteFaults(masked), ...findBracketFaults(masked)];
}

function findQuoteFaults(masked: string): Fault[] {
  const marks = readQuotes(masked);
  const { pairs, left } = pairOff(marks);
  return [
    ...left.map((mark) => lonely(mark)),
    ...pairs.flatMap(([open, close]) =>
      open.typed === '"' && close.typed === '"'
        ? [straightPair(open, close)]
        : [turned(open), turned(close)].flat(),
    ),
  ];
}

/** The role follows from the shape, and for straight and turned marks from what stands on either side. */
function readQuotes(masked: string): Mark[] {
  let open = 0;
  return [...masked.matchAll(anyQuote)].map(({ 0: typed, index }) => {
    const before = masked[index - 1];
    const after = masked[index + 1];
    const canOpen =
      (before === undefined || opensAfter.test(before)) && after !== undefined && !/\s/.test(after);
    const canClose =
      (after === undefined || closesBefore.test(after)) &&
      before !== undefined &&
      !/\s/.test(before);
    const shape = typed === '“' || typed === '„' ? 'open' : typed === '"' ? undefined : 'close';
    const place = canOpen === canClose ? undefined : canOpen ? 'open' : 'close';
    const role = place ?? shape ?? (open > 0 ? 'close' : 'open');
    open = Math.max(0, open + (role === 'open' ? 1 : -1));
    return { at: index, typed, role };
  });
}

function pairOff(marks: readonly Mark[]): { pairs: [Mark, Mark][]; left: Mark[] } {
  const open: Mark[] = [];
  const pairs: [Mark, Mark][] = [];
  const left: Mark[] = [];
  for (const mark of marks) {
    if (mark.role === 'open') {
      open.push(mark);
      continue;
    }
    const partner = open.pop();
    if (partner) pairs.push([partner, mark]);
    else left.push(mark);
  }
  return { pairs, left: [...left, ...open] };
}

function lonely({ at, typed, role }: Mark): Fault {
  return {
    start: at,
    end: at + 1,
    severity: 'warning',
    say: (messages) => (role === 'open' ? messages.unclosed(typed) : messages.unopened(typed)),
  };
}

function straightPair(open: Mark, close: Mark): Fault {
  return {
    start: open.at,
    end: close.at + 1,
    severity: 'info',
    say: (messages) => messages.straight,
    fix: {
      title: (messages) => messages.fixQuotes,
      edits: [
        { range: { start: open.at, end: open.at + 1 }, text: '“' },
        { range: { start: close.at, end: close.at + 1 }, text: '”' },
      ],
      safe: true,
    },
  };
}

function turned({ at, typed, role }: Mark): Fault[] {
  const right = role === 'open' ? '“' : '”';
  if (typed === right) return [];
  const range = { start: at, end: at + 1 };
  return [
    {
      ...range,
      severity: 'info',
      right,
      say: (messages: Messages) => messages.turned(right),
      fix: {
        title: (messages) => messages.fix(right),
        edits: [{ range, text: right }],
        safe: true,
      },
    },
  ];
}

function findBracketFaults(masked: string): Fault[] {
  const open: number[] = [];
  const left: number[] = [];
  for (const { 0: typed, index } of masked.matchAll(bracket)) {
    if (typed === '(') open.push(index);
    else if (open.length > 0) open.pop();
    else if (!label.test(masked.slice(Math.max(0, index - 12), index))) left.push(index);
  }
  return [...left, ...open].map((at) =>
    lonely({ at, typed: masked[at] as string, role: masked[at] === '(' ? 'open' : 'close' }),
  );
}
