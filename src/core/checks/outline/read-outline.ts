import { annexStart } from '../../report/annex';
import type { Heading, OutlineKind, OutlineNumber, Report, Section } from '../../report/model';
import { outlineRank, parseOutlineNumber } from '../../report/outline-number';
import type { Range } from '../../report/range';
import { toSections } from '../../report/sections';
import { sectionEnds } from '../../templates/section-ends';
import type { ReadPassage } from '../prose/readings';
import { isInCapitals } from './letter-case';
import { findPlainHeadings } from './plain-headings';
import type { PlainHeading } from './plain-headings';
import { readTextLines } from './text-lines';
import type { TextLine } from './text-lines';

/** The headings of a report as a tree, those typed without `#` among them. */
export interface Outline {
  /** Up to the first annex. */
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly sections: readonly OutlineSection[];
  /** Offset where the body begins: behind the front matter. */
  readonly bodyStart: number;
}

export interface OutlineSection {
  /** A plain line is read as the heading it would be with the right `#`. */
  readonly heading: Heading;
  /** The heading's text without its number, on one line. */
  readonly title: string;
  /** Set when the heading is a plain line. */
  readonly plain?: PlainHeading;
  /** The name of a part when it is typed on the next line. */
  readonly nameLine?: TextLine;
  /** From the heading to the last character of all that stands under it. */
  readonly range: Range;
  /** Where the text between this heading and the next one ends. */
  readonly ownEnd: number;
  readonly parent?: OutlineSection;
  readonly children: readonly OutlineSection[];
}

interface ReadHeading {
  readonly heading: Heading;
  readonly plain?: PlainHeading;
  readonly nameLine?: TextLine;
}

/** What an outline is read from: the lines, and which of them are headings by their form. */
export interface OutlineLines {
  readonly lines: readonly TextLine[];
  readonly byForm: ReadonlyMap<TextLine, PlainHeading>;
}

/** @param read shared readings of passages; without them every passage is read anew */
export function readOutlineLines(report: Report, read?: ReadPassage): OutlineLines {
  const lines = readTextLines(report, read);
  return { lines, byForm: new Map(findPlainHeadings(lines).map((plain) => [plain.line, plain])) };
}

/**
 * Reads the outline of a report.
 *
 * @param known plain lines that are headings for another reason than their form
 */
export function readOutline(
  report: Report,
  { lines, byForm }: OutlineLines = readOutlineLines(report),
  known: readonly PlainHeading[] = [],
): Outline {
  const knownLines = new Map(known.map((plain) => [plain.line.range.start, plain]));
  const read: ReadHeading[] = [];
  lines.forEach((line, index) => {
    if (read.at(-1)?.nameLine === line) return;
    const plain = byForm.get(line) ?? knownLines.get(line.range.start);
    const heading = line.heading ?? (plain && toHeading(plain, read, nextHeadings(lines, index)));
    if (!heading) return;
    const nameLine = partName(heading, lines[index + 1]);
    read.push({
      heading,
      ...(!line.heading && plain && { plain }),
      ...(nameLine && { nameLine }),
    });
  });
  const text = report.text.slice(0, annexStart(report));
  return {
    text,
    lines,
    sections: toOutlineSections(read, text),
    bodyStart: report.frontMatter.range?.end ?? 0,
  };
}

/** Every section in reading order. */
export function* eachOutlineSection(
  sections: readonly OutlineSection[],
): Generator<OutlineSection> {
  for (const section of sections) {
    yield section;
    yield* eachOutlineSection(section.children);
  }
}

/** The heading as typed, on one line: number and title. */
export function headingText({ heading }: Pick<OutlineSection, 'heading'>): string {
  return heading.passage.text.replace(/\s+/gu, ' ').trim();
}

/** The heading a plain line would be; its depth comes from its neighbours. */
function toHeading(
  plain: PlainHeading,
  before: readonly ReadHeading[],
  after: Iterable<Heading>,
): Heading {
  const { line, textStart } = plain;
  const text = line.text.slice(textStart);
  const number = parseOutlineNumber(text);
  const range = { start: line.range.start, end: line.range.end };
  const start = line.range.start + textStart;
  return {
    type: 'heading',
    range,
    quoteDepth: 0,
    depth: plain.depth ?? fittingDepth(number, plain.kind, before, after),
    ...(number && { number }),
    passage: {
      kind: 'heading',
      inNote: false,
      range: { start, end: range.end },
      text,
      inlines: [{ type: 'text', at: 0, text, bold: false, italic: false, code: false }],
      steps: [[0, 0]],
    },
  };
}

/**
 * The count of `#` that fits: that of the sibling before, else one more than the heading it stands under, else
 * that of the next heading of its kind.
 */
function fittingDepth(
  number: OutlineNumber | undefined,
  kind: OutlineKind | undefined,
  before: readonly ReadHeading[],
  after: Iterable<Heading>,
): number {
  const rank = number ? outlineRank(number) : kind && outlineRank({ kind, values: [1, 1] });
  if (rank === undefined) return before.at(-1)?.heading.depth ?? 1;
  for (let index = before.length - 1; index >= 0; index--) {
    const above = before[index]?.heading;
    if (!above?.number) continue;
    const other = outlineRank(above.number);
    if (other === rank) return above.depth;
    if (other < rank) return Math.min(6, above.depth + 1);
  }
  for (const { number: next, depth } of after) {
    if (next && outlineRank(next) === rank) return depth;
  }
  return 1;
}

/** The `#` lines behind a line. */
function* nextHeadings(lines: readonly TextLine[], after: number): Generator<Heading> {
  for (let index = after + 1; index < lines.length; index++) {
    const heading = lines[index]?.heading;
    if (heading) yield heading;
  }
}

function toOutlineSections(read: readonly ReadHeading[], text: string): OutlineSection[] {
  const known = new Map(read.map((one) => [one.heading, one]));
  const roots = toSections(read.map(({ heading }) => heading));
  const ends = sectionEnds(roots, text);
  return roots.map((section) => convert(section, undefined));

  function convert(section: Section, parent: OutlineSection | undefined): OutlineSection {
    const { heading } = section;
    const { plain, nameLine } = known.get(heading) ?? {};
    const { start } = heading.range;
    const end = ends.get(section) ?? section.range.end;
    const firstChild = section.children[0]?.heading.range.start ?? end;
    const children: OutlineSection[] = [];
    const converted: OutlineSection = {
      heading,
      title: titleOf(heading) || (nameLine?.text ?? ''),
      ...(plain && { plain }),
      ...(nameLine && { nameLine }),
      range: { start, end },
      ownEnd: start + text.slice(start, firstChild).trimEnd().length,
      ...(parent && { parent }),
      children,
    };
    children.push(...section.children.map((child) => convert(child, converted)));
    return converted;
  }
}

/** "Phần thứ nhất" on one line, its name in capitals on the next. */
function partName({ number, passage }: Heading, next: TextLine | undefined): TextLine | undefined {
  if (number?.kind !== 'part' || passage.text.trim().length > number.titleStart) return undefined;
  const isName = next && !next.number && isInCapitals(next.text);
  return isName ? next : undefined;
}

function titleOf({ passage, number }: Heading): string {
  return passage.text
    .slice(number?.titleStart ?? 0)
    .replace(/\s+/gu, ' ')
    .trim();
}
