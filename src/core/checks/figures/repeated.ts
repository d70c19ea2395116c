import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import { readFolded } from '../prose/prose';
import type { ReadPassage } from '../prose/readings';
import type { FigureFault } from './fault';
import { readFigures, readWritten, wordAt } from './reading';
import type { Figure, FigureReading, Piece } from './reading';
import { sentenceStart } from './sentences';
import { plainNumber } from './shares';

/** “Đảng bộ xã hiện có 31 chi bộ”: whose, what, and how many. */
interface Statement {
  readonly key: string;
  readonly figure: Figure;
  readonly passage: Passage;
}

const present = /hiện (?:nay )?có /;

/**
 * What somebody “hiện có”, said twice with different values: the same words for whom and for what. Other
 * ways to say it may mean another day, so they claim nothing. Ranges in the source.
 */
export function findContradictions(report: Report, read: ReadPassage): FigureFault[] {
  const first = new Map<string, Statement>();
  const stating = report.passages.filter(
    (passage) =>
      read(passage, readWritten).length > 0 && present.test(read(passage, readFolded).lower),
  );
  return stating.flatMap((passage) =>
    statementsIn(passage, read(passage, readFigures)).flatMap((statement): FigureFault[] => {
      const { key, figure } = statement;
      const earlier = first.get(key);
      if (!earlier) first.set(key, statement);
      if (!earlier || earlier.figure.value === figure.value) return [];
      const [before, now] = [earlier.figure.value, figure.value].map(plainNumber) as [
        string,
        string,
      ];
      return [
        {
          range: toSource(passage, figure.start, figure.end),
          severity: 'info',
          say: (texts) => texts.saidOtherwise(before, now),
        },
      ];
    }),
  );
}

function statementsIn(passage: Passage, { pieces, figures }: FigureReading): Statement[] {
  return figures.flatMap((figure) => {
    if (figure.role !== 'count' || figure.approximate || figure.unit === '') return [];
    const key = subjectBefore(pieces, figure.at);
    const unit = unitAfter(pieces, figure.at);
    return key === '' || unit === '' ? [] : [{ key: `${key} | ${unit}`, figure, passage }];
  });
}

/** The words before “hiện có”, “hiện nay có”; nothing where they are fewer than two or no words only. */
function subjectBefore(pieces: readonly Piece[], at: number): string {
  let end = at - 1;
  if (wordAt(pieces, end--) !== 'có') return '';
  if (wordAt(pieces, end) === 'nay') end--;
  if (wordAt(pieces, end) !== 'hiện') return '';
  const words = pieces.slice(sentenceStart(pieces, at), end);
  return words.length >= 2 && words.length <= 8 && words.every(({ kind }) => kind === 'word')
    ? words.map(({ text }) => text).join(' ')
    : '';
}

/** All words behind a figure up to the next mark; nothing where they run on into a sentence. */
function unitAfter(pieces: readonly Piece[], at: number): string {
  const words: string[] = [];
  let next = at + 1;
  while (wordAt(pieces, next) !== '') words.push(wordAt(pieces, next++));
  return words.length <= 4 ? words.join(' ') : '';
}
