import { wordAt } from './reading';
import type { Figure, FigureReading, Piece } from './reading';
import { sameUnit } from './units';

/** One item of an enumeration. */
export interface Part {
  /** Its words, in lower case, figures left out. */
  readonly name: string;
  readonly figure: Figure;
  /** The percentage typed beside it. */
  readonly percent?: number;
}

/** What an enumeration holds. */
interface PartList {
  readonly parts: readonly Part[];
  /** Items without a figure before the last part: each may be one. */
  readonly uncounted: number;
  /** True when it may go on into what is no part, so that only leading parts are sure. */
  readonly loose: boolean;
  /** Index behind the last piece of the last part. */
  readonly end: number;
}

interface Segment {
  readonly from: number;
  readonly to: number;
  /** The mark or word before it. */
  readonly joint: string;
}

const attributes = new Set(['tăng', 'giảm', 'chiếm', 'đạt', 'bằng', 'vượt', 'tỷ', 'tỉ', 'tương']);
const enders = new Set(
  'riêng ngoài đồng thời qua bảo đảm do để nhằm nhưng tiếp tuy vì nên so hiện đến sau theo cơ năm từ tổng'.split(
    ' ',
  ),
);

/**
 * Reads the parts of an enumeration that stands between two pieces.
 *
 * @param unit what the total counts
 * @returns `undefined` when a part has no single figure, or a blank stands among them
 */
export function readParts(
  { pieces }: FigureReading,
  from: number,
  to: number,
  unit: string,
): PartList | undefined {
  const depth = pieces[from]?.depth ?? 0;
  if (pieces.slice(from, to).some(({ kind }) => kind === 'blank')) return undefined;
  const parts: Part[] = [];
  let uncounted = 0;
  let pending = 0;
  let loose = false;
  let closed = false;
  let firstInFront = false;
  let end = from;
  const separators = new Set<string>();
  for (const segment of segmentsOf(pieces, from, to, depth)) {
    const first = wordAt(pieces, segment.from);
    const figures = figuresIn(pieces, segment, depth);
    const isAttribute = attributes.has(first) || isPercentOnly(pieces, segment, depth);
    if (isAttribute && parts.length > 0) {
      const percent = percentIn(pieces, segment);
      const last = parts.at(-1) as Part;
      if (
        percent !== undefined &&
        last.percent === undefined &&
        !/^(?:tăng|giảm|vượt)$/.test(first)
      ) {
        parts[parts.length - 1] = { ...last, percent };
      }
      continue;
    }
    const nested =
      first === 'trong' && ['đó', 'số', 'tổng'].includes(wordAt(pieces, segment.from + 1));
    const isEnd =
      nested ||
      enders.has(first) ||
      (segment.joint === ';' && separators.has(',')) ||
      (closed && segment.joint !== 'và' && segment.joint !== 'cùng');
    if (isEnd && parts.length > 0) {
      if (closed || figures.length > 0 || nested) loose = true;
      break;
    }
    if (figures.length === 0) {
      pending++;
      continue;
    }
    const figure = countIn(pieces, segment, figures, unit);
    if (!figure) return undefined;
    const inFront = startsWithFigure(pieces, segment);
    if (parts.length === 0) firstInFront = inFront;
    else if (inFront !== firstInFront) loose = true;
    uncounted += pending;
    pending = 0;
    if (parts.length > 0) {
      if (segment.joint === 'và' || segment.joint === 'cùng') closed = true;
      else separators.add(segment.joint);
    }
    const percent = percentIn(pieces, segment);
    parts.push({
      name: nameOf(pieces, segment),
      figure,
      ...(percent !== undefined && { percent }),
    });
    end = segment.to;
  }
  return { parts, uncounted, loose, end };
}

/** Cuts at the commas, semicolons and “và” outside brackets; a noun before “và” stays with what follows. */
function segmentsOf(pieces: readonly Piece[], from: number, to: number, depth: number): Segment[] {
  const cuts: Segment[] = [];
  let start = from;
  let joint = '';
  for (let at = from; at <= to; at++) {
    const piece = pieces[at];
    const cut = at === to || (piece?.depth === depth && isJoint(piece.text));
    if (!cut) continue;
    const hasFigure = pieces.slice(start, at).some(({ figure }) => figure);
    const isNounBeforeAnd =
      (piece?.text === 'và' || piece?.text === 'cùng') && !hasFigure && at < to;
    if (isNounBeforeAnd || (piece?.text === 'và' && !figureAhead(pieces, at, to, depth))) continue;
    if (at > start) cuts.push({ from: start, to: at, joint });
    joint = piece?.text ?? '';
    start = at + 1;
  }
  return cuts;
}

function isJoint(text: string): boolean {
  return text === ',' || text === ';' || text === 'và' || text === '+' || text === 'cùng';
}

/** “Công an xã và Quân sự xã”: no figure before the next joint, so “và” joins names. */
function figureAhead(pieces: readonly Piece[], at: number, to: number, depth: number): boolean {
  for (let next = at + 1; next < to; next++) {
    const piece = pieces[next] as Piece;
    if (piece.depth === depth && piece.figure) return true;
    if (piece.depth === depth && (piece.text === ',' || piece.text === ';')) return false;
  }
  return false;
}

function figuresIn(pieces: readonly Piece[], { from, to }: Segment, depth: number): Figure[] {
  return pieces
    .slice(from, to)
    .flatMap(({ figure, depth: own }) =>
      figure?.role === 'count' && own === depth ? [figure] : [],
    );
}

/** The one amount of a segment; “14 chi bộ với 320 đảng viên” counts what the total counts. */
function countIn(
  pieces: readonly Piece[],
  { from, to }: Segment,
  figures: readonly Figure[],
  unit: string,
): Figure | undefined {
  const [first, second] = figures as [Figure, Figure?];
  const other = pieces.slice(from, to).some(({ figure }) => figure?.role === 'fraction');
  if (other) return undefined;
  if (!second) return first;
  if (figures.length > 2 || unit === '') return undefined;
  const alike = figures.filter((figure) => figure.unit === unit);
  if (alike.length === 1) return alike[0];
  return alike.length === 0 &&
    second.unit !== '' &&
    !sameUnit(first.unit, second.unit) &&
    ['với', 'có'].some((word) =>
      pieces.slice(first.at, second.at).some(({ text }) => text === word),
    )
    ? first
    : undefined;
}

function isPercentOnly(pieces: readonly Piece[], segment: Segment, depth: number): boolean {
  const within = pieces.slice(segment.from, segment.to).filter((piece) => piece.depth === depth);
  return within[0]?.figure?.role === 'percent' && figuresIn(pieces, segment, depth).length === 0;
}

function percentIn(pieces: readonly Piece[], { from, to }: Segment): number | undefined {
  return pieces.slice(from, to).find(({ figure }) => figure?.role === 'percent')?.figure?.value;
}

function startsWithFigure(pieces: readonly Piece[], { from }: Segment): boolean {
  const start = ['có', 'là', 'còn'].includes(wordAt(pieces, from)) ? from + 1 : from;
  return pieces[start]?.figure !== undefined;
}

function nameOf(pieces: readonly Piece[], { from, to }: Segment): string {
  return pieces
    .slice(from, to)
    .map(({ figure, text }) => (figure && figure.role !== 'span' ? '' : text))
    .filter((text) => text !== '')
    .join(' ');
}
