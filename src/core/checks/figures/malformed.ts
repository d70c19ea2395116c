import type { Passage } from '../../report/model';
import { parseQuantity } from '../../vietnamese/numbers';
import type { FigureFault } from './fault';
import { wordAt } from './reading';
import type { FigureReading, Piece } from './reading';

/** Figures with wrong or doubled marks: “75,,5%”, “75.5 %”, “1.23.456 người”. */
export function findMalformed(
  { pieces, figures }: FigureReading,
  { text }: Passage,
): FigureFault[] {
  return figures.flatMap(({ number, start, end, at }): FigureFault[] => {
    if (number.kind !== 'malformed' || isQuoted(pieces, at)) return [];
    const typed = text.slice(start, end);
    const right = repaired(typed);
    return [
      {
        range: { start, end },
        say: (texts) =>
          right === undefined ? texts.malformed(typed) : texts.malformedLike(typed, right),
        ...(right !== undefined && { expected: right }),
      },
    ];
  });
}

/** The figure that can only have been meant; `undefined` when there are several. */
function repaired(typed: string): string | undefined {
  const sign = typed.endsWith('%') ? '%' : '';
  const bare = typed.replace(/(?<!\s)\s*%$/, '');
  const candidates = [
    bare.replace(/,{2,}/g, ',').replace(/\.{2,}/g, '.'),
    // A dot before one or two digits at the end is a decimal point of English.
    bare.replace(/\.(?=\d{1,2}$)/, ','),
    // English the other way round: 1,234.5 and 1,234,567.
    swapMarks(bare),
  ];
  const right = candidates.filter(
    (candidate) => candidate !== bare && parseQuantity(candidate) !== undefined,
  );
  const [first] = right;
  return first !== undefined && right.every((one) => one === first) ? first + sign : undefined;
}

function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}

/** Names and versions keep their dots. */
function isQuoted(pieces: readonly Piece[], at: number): boolean {
  const before = wordAt(pieces, at - 1);
  return ['số', 'mục', 'điểm', 'khoản', 'phiên', 'bản', 'biểu', 'bảng'].includes(before);
}
