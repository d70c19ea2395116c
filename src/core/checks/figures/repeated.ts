import type { Passage, Report } from '../../report/model';
import { toSource } from '../../report/passages';
import { fold } from '../../vietnamese/fold';
import { ownNames } from '../formalities/own-names';
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

const present = /hiện (?:nay |tại |đang )?có /;

/**
 * What somebody “hiện có”, said twice with different values: the same words for what, and for whom the same words
 * or any of the report's own body (“Đảng bộ”, “toàn Đảng bộ xã”). Other ways to say it may mean another day, so
 * they claim nothing. Ranges in the source.
 */
export function findContradictions(report: Report, read: ReadPassage): FigureFault[] {
  const first = new Map<string, Statement>();
  const own = ownNames(report);
  const stating = report.passages.filter((passage) => read(passage, isStating));
  return stating.flatMap((passage) =>
    statementsIn(passage, read(passage, readFigures), own).flatMap((statement): FigureFault[] => {
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

function isStating(passage: Passage, read: ReadPassage): boolean {
  return read(passage, readWritten).length > 0 && present.test(read(passage, readFolded).lower);
}

function statementsIn(
  passage: Passage,
  { pieces, figures }: FigureReading,
  own: ReadonlySet<string>,
): Statement[] {
  let goesOnAt = -1;
  let subject = '';
  return figures.flatMap((figure) => {
    // “… hiện có 31 chi bộ, 686 đảng viên”: what follows is said of the same.
    if (figure.at !== goesOnAt) subject = subjectBefore(pieces, figure.at, own);
    const { unit, end } = unitAfter(pieces, figure.at);
    goesOnAt = subject === '' ? -1 : end + 1;
    const isCount = figure.role === 'count' && !figure.approximate && figure.unit !== '';
    return subject === '' || unit === '' || !isCount
      ? []
      : [{ key: `${subject} | ${unit}`, figure, passage }];
  });
}

const ownBody = '·';

/** The words before “hiện có”, “hiện nay có”, folded; nothing where they are more than a name or no words only. */
function subjectBefore(pieces: readonly Piece[], at: number, own: ReadonlySet<string>): string {
  let end = at - 1;
  if (wordAt(pieces, end--) !== 'có') return '';
  if (/^(?:nay|tại|đang)$/.test(wordAt(pieces, end))) end--;
  if (wordAt(pieces, end) !== 'hiện') return '';
  const words = pieces.slice(sentenceStart(pieces, at), end);
  if (words.length < 2 || words.length > 8 || words.some(({ kind }) => kind !== 'word')) return '';
  const name = fold(words.map(({ text }) => text).join(' ')).replace(/^toan /, '');
  return own.has(name) ? ownBody : name;
}

const joining = new Set(['và', 'với']);

/**
 * All words behind a figure up to what parts it from the next one; no unit where they run on into a sentence. `end`
 * is the index of the piece that parts the two.
 */
function unitAfter(pieces: readonly Piece[], at: number): { unit: string; end: number } {
  let end = at + 1;
  while (wordAt(pieces, end) !== '' && !joining.has(wordAt(pieces, end))) end++;
  const words = pieces.slice(at + 1, end).map(({ text }) => text);
  return { unit: words.length <= 4 ? words.join(' ') : '', end };
}
