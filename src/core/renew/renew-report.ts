import { Readings } from '../checks/prose/readings';
import type { Language } from '../messages/catalogue';
import { renewMessages } from '../messages/renew';
import { guidanceComment } from '../report/guidance';
import type { Block, Passage, Report, Table } from '../report/model';
import { toSource } from '../report/passages';
import type { Range } from '../report/range';
import { eachBlock, passagesOf } from '../report/walk';
import { fold } from '../vietnamese/fold';
import { fieldsToRenew } from './fields-to-renew';
import type { RenewChange, RenewKind } from './model';
import { placesIn } from './places';
import type { Place } from './places';

export interface RenewOptions {
  readonly kinds: ReadonlySet<RenewKind>;
  /** Added to every year, where years are chosen. */
  readonly yearsBy: number;
  /** Places of these kinds that stay as they are, by the offsets they begin at. */
  readonly leaves?: ReadonlySet<number>;
  /** Of the guidance that keeps what stood there. */
  readonly language: Language;
}

/** A place of the source. */
interface Located {
  readonly place: Place;
  readonly range: Range;
}

/** Paragraph, table or list: what one piece of guidance is written below. */
interface Group {
  readonly end: number;
  /** In a table a row, elsewhere one passage. */
  readonly lines: readonly { readonly name: string; readonly places: readonly Located[] }[];
}

/**
 * Makes a draft of an old report: what is chosen becomes blanks, or the next years, with what stood there in a
 * comment below; number and date of the report are emptied. Done twice, the second time changes nothing.
 *
 * @returns changes of `report.text` in source order, apart from one another
 */
export function renewReport(report: Report, options: RenewOptions): RenewChange[] {
  const { kinds, language, leaves, yearsBy } = options;
  const moved = yearsWereMoved(report);
  const chosen = ({ place, range }: Located): boolean =>
    kinds.has(place.kind) && !(place.kind === 'years' && moved) && !leaves?.has(range.start);
  const changes = groupsOf(report, !kinds.has('documents')).flatMap(
    ({ end, lines }): RenewChange[] => {
      const kept = lines.map(({ name, places }) => ({ name, places: places.filter(chosen) }));
      const said = kept.flatMap(({ name, places }) => sayOld(name, places));
      const text = guidanceComment(renewMessages[language].old(said.join('; ')));
      return [
        ...kept.flatMap(({ places }) => places.map((located) => toChange(located, yearsBy))),
        ...(said.length > 0
          ? [{ kind: 'guidance' as const, range: { start: end, end }, text: `\n\n${text}` }]
          : []),
      ];
    },
  );
  const isMoving = kinds.has('years') && !moved;
  const fields = fieldsToRenew(report, {
    ...(isMoving && { yearsBy }),
    blanksTerms: kinds.has('terms'),
    language,
  });
  return [...fields, ...changes].sort((a, b) => a.range.start - b.range.start);
}

/** How many places of each kind a report has. */
export function countRenewable(report: Report): ReadonlyMap<RenewKind, number> {
  const counts = new Map<RenewKind, number>();
  const moved = yearsWereMoved(report);
  for (const { lines } of groupsOf(report, false)) {
    for (const { place } of lines.flatMap(({ places }) => places)) {
      // Number and date of one document are one place to a reader.
      if (place.kind === 'documents' && place.said === '') continue;
      if (place.kind === 'years' && moved) continue;
      counts.set(place.kind, (counts.get(place.kind) ?? 0) + 1);
    }
  }
  return counts;
}

/** The guidance at the top says so; otherwise each run would move them again. */
function yearsWereMoved({ comments }: Report): boolean {
  const marks = Object.values(renewMessages).map(
    ({ yearsMoved }) => yearsMoved(0).split('0')[0] as string,
  );
  return comments.some(({ text }) => marks.some((mark) => text.includes(mark)));
}

function toChange({ place, range }: Located, yearsBy: number): RenewChange {
  const text = place.kind === 'years' ? String(Number(place.blank) + yearsBy) : place.blank;
  return { kind: place.kind, range, text };
}

/** What stood in a line, without the years, which can be told from the new ones. */
function sayOld(name: string, places: readonly Located[]): string[] {
  const said = places.map(({ place }) => place.said).filter(Boolean);
  if (said.length === 0) return [];
  return [name === '' ? said.join('; ') : `${name}: ${said.join(' · ')}`];
}

function groupsOf(report: Report, keepsDocuments: boolean): Group[] {
  const { read } = new Readings();
  const groups: Group[] = [];
  let list: { end: number; lines: Group['lines'][number][] } | undefined;
  const linesOf = (blocks: readonly Block[]): Group['lines'][number][] =>
    eachBlock(blocks).flatMap((block) =>
      block.type === 'table'
        ? tableLines(block, locate)
        : passagesOf(block).map((passage) => ({ name: '', places: locate(passage) })),
    );
  const locate = (passage: Passage): Located[] =>
    placesIn(passage, read, keepsDocuments).map((place) => ({
      place,
      range: toSource(passage, place.start, place.end),
    }));
  for (const block of report.blocks) {
    const lines = linesOf([block]);
    const end = eachBlock([block]).reduce((last, { range }) => Math.max(last, range.end), 0);
    if (block.type === 'item' && list) {
      list.lines.push(...lines);
      list.end = end;
    } else {
      const group = { end, lines };
      groups.push(group);
      list = block.type === 'item' ? group : undefined;
    }
  }
  return groups;
}

/** The rows of a table below its head; the first column names them and is left alone. */
function tableLines(
  { rows }: Table,
  locate: (passage: Passage) => Located[],
): Group['lines'][number][] {
  const [head, ...others] = rows;
  const isCount = /^(?:stt|tt|so tt|so thu tu)$/.test(fold(head?.cells[0]?.text ?? ''));
  const nameColumn = isCount ? 1 : 0;
  return [
    ...(head?.cells ?? []).map((cell) => ({ name: '', places: locate(cell) })),
    ...others.map(({ cells }) => ({
      name: (cells[nameColumn]?.text ?? '').replace(/\s+/gu, ' ').trim(),
      places: cells.filter((_, column) => column > nameColumn).flatMap(locate),
    })),
  ];
}
