import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import { formatQuantity } from '../../vietnamese/numbers';
import type { WrittenNumber } from '../../vietnamese/numbers';
import type { ReadPassage } from '../prose/readings';
import type { FigureFault } from './fault';
import { readFigures, readWritten } from './reading';
import type { Figure } from './reading';

/** “1234 hộ” in a report that writes “1.234” elsewhere, more often; ranges in the source. */
export function findBareThousands(report: Report, read: ReadPassage): FigureFault[] {
  const amounts = report.passages.flatMap((passage) =>
    read(passage, readThousands).map((figure) => ({ passage, figure })),
  );
  const bare = amounts.filter(({ figure }) => !isGrouped(figure));
  const grouped = amounts.length - bare.length;
  if (grouped < 2 || grouped <= bare.length) return [];
  return bare.map(({ passage, figure: { start, end, number } }) => {
    const expected = formatQuantity(number.quantities[0]?.value ?? 0, 0);
    const typed = passage.text.slice(start, end);
    return {
      range: toSource(passage, start, end),
      severity: 'info',
      say: (texts) => texts.bareThousands(typed, expected),
      expected,
    };
  });
}

function readThousands(passage: Passage, read: ReadPassage): readonly Figure[] {
  if (!read(passage, readWritten).some(isLarge)) return [];
  return read(passage, readFigures).figures.filter(isThousands);
}

/** An amount of at least a thousand that can be no year. */
function isLarge({ kind, quantities }: WrittenNumber): boolean {
  const { value = 0, decimals = 0 } = quantities[0] ?? {};
  const maybeYear = value >= 1900 && value <= 2100;
  return kind === 'amount' && decimals === 0 && value >= 1000 && !maybeYear;
}

/** The same where something is counted by it. */
function isThousands({ number, role, unit }: Figure): boolean {
  return isLarge(number) && (role === 'count' || role === 'change') && unit !== '';
}

function isGrouped({ number }: Figure): boolean {
  return number.quantities[0]?.grouped ?? false;
}
