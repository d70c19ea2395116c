import type { Range } from '../../report/range';
import type { TemplateSection } from '../../templates/model';
import type { PlainHeading } from '../outline/plain-headings';
import { eachOutlineSection } from '../outline/read-outline';
import type { Outline, OutlineSection } from '../outline/read-outline';
import type { TextLine } from '../outline/text-lines';
import { alignInOrder } from './align';
import { eachDraft, isPlaced, rankOfHeading, rankOfTemplate, toDrafts } from './draft';
import type { Draft } from './draft';
import { findLabel } from './find-label';
import { findPlainLine } from './find-plain-line';
import type { TitleScore, TitleScorer } from './title-scorer';

/** Under a matched parent, in order: less than this and a heading is an extra one. */
const siblingThreshold = 0.45;
/** The same, where nothing else is left over between two pairs. */
const gapThreshold = 0.2;
/** Under the same parent, but out of order. */
const besideThreshold = 0.6;
/** Where place and order say nothing, more is asked for. */
const elsewhereThreshold = 0.75;
/** One sure pair counts more than two doubtful ones. */
const exactScore = 1.25;

/** Looks for the partners of a template's sections in one reading of a report's outline. */
export class Matcher {
  readonly drafts: readonly Draft[];
  private readonly all: readonly Draft[];
  private readonly headings: readonly OutlineSection[];
  private readonly plainHeadings: ReadonlySet<TextLine | undefined>;
  private readonly used = new Set<OutlineSection>();
  private readonly templateRanks: ReadonlySet<number | undefined>;

  constructor(
    template: readonly TemplateSection[],
    private readonly outline: Outline,
    private readonly scorer: TitleScorer,
    private readonly levels: 'kind' | 'depth',
  ) {
    this.drafts = toDrafts(template);
    this.all = [...eachDraft(this.drafts)];
    this.headings = [...eachOutlineSection(outline.sections)];
    this.plainHeadings = new Set(this.headings.map(({ plain }) => plain?.line));
    this.templateRanks = new Set(this.all.map((draft) => rankOfTemplate(draft.template)));
  }

  /** Aligns every level under its matched parent, then looks for labels where a label suffices. */
  align(): void {
    this.alignLevel(this.drafts, this.outline.sections);
    this.findLabels();
  }

  /** How many sections have a partner. */
  get matched(): number {
    return this.used.size;
  }

  /** Plain lines that are the heading of a section without partner, where it would stand. */
  plainLinesInPlace(): PlainHeading[] {
    return this.open().flatMap((draft) => {
      const lines = this.plainOf(this.linesWithin(this.window(draft)));
      return findPlainLine(draft.template, lines, this.scorer, { withItems: true }) ?? [];
    });
  }

  /** Plain lines that are the heading of a required section, anywhere in the report. */
  plainLinesAnywhere(): PlainHeading[] {
    const lines = this.plainOf(this.outline.lines);
    return this.openRequired().flatMap(
      ({ template }) => findPlainLine(template, lines, this.scorer, { withItems: false }) ?? [],
    );
  }

  /** Looks for required sections without partner among all headings that nothing else has taken. */
  findMisplaced(): void {
    const tried = new Set<Draft>();
    for (;;) {
      const draft = this.openRequired().find((candidate) => !tried.has(candidate));
      if (!draft) return;
      tried.add(draft);
      const found = this.elsewhere(draft);
      if (!found) continue;
      this.take(draft, found);
      draft.misplaced = true;
      this.alignLevel(draft.children, found.children);
      this.findLabels();
    }
  }

  /** Finds the children of missing sections that stand in the report without their parent. */
  findOrphans(): void {
    for (const draft of this.openRequired()) {
      const { start, end } = this.window(draft);
      const free = this.headings.filter(
        (heading) =>
          !this.used.has(heading) && heading.range.start > start && heading.range.start < end,
      );
      const pairs = alignInOrder(draft.children, free, (child, heading) => {
        const { overlap } = this.score(child, heading);
        return overlap >= elsewhereThreshold ? overlap : 0;
      });
      const required = draft.children.filter(({ template }) => !template.optional);
      const first = pairs[0];
      if (!first || pairs.length < required.length / 2) continue;
      draft.orphan = first[1];
      this.takeAll(pairs);
      this.findLabels();
    }
  }

  /** Sections without partner whose parent, if any, has one. */
  private open(): Draft[] {
    return this.all.filter(
      ({ section, label, orphan, parent }) =>
        !section && !label && !orphan && (!parent || parent.section !== undefined),
    );
  }

  private openRequired(): Draft[] {
    return this.open().filter(({ template }) => !template.optional);
  }

  private alignLevel(drafts: readonly Draft[], scope: readonly OutlineSection[]): void {
    const ranks = drafts.flatMap(({ template }) => rankOfTemplate(template) ?? []);
    const rank = this.levels === 'kind' ? Math.min(Infinity, ...ranks) : Infinity;
    const candidates = [...levelOf(scope, rank)].filter((heading) => !this.used.has(heading));
    const pairs = alignInOrder(drafts, candidates, (draft, heading) => {
      if (!this.sameLevel(draft, heading)) return 0;
      const { exact, similarity } = this.score(draft, heading);
      if (exact) return exactScore;
      return similarity >= siblingThreshold ? similarity ** 2 : 0;
    });
    this.takeAll([...pairs, ...this.pairsInGaps(drafts, candidates, pairs)]);
  }

  /** Between two pairs, one section and one heading that are left over may be less alike. */
  private pairsInGaps(
    drafts: readonly Draft[],
    headings: readonly OutlineSection[],
    pairs: readonly [Draft, OutlineSection][],
  ): [Draft, OutlineSection][] {
    const bounds = pairs.map(([draft, heading]) => [
      drafts.indexOf(draft),
      headings.indexOf(heading),
    ]);
    const starts = [[-1, -1], ...bounds];
    const ends = [...bounds, [drafts.length, headings.length]];
    return starts.flatMap(([draftBefore = 0, headingBefore = 0], index) => {
      const [draftAfter, headingAfter] = ends[index] ?? [];
      const [draft, otherDraft] = drafts.slice(draftBefore + 1, draftAfter);
      const [heading, otherHeading] = headings.slice(headingBefore + 1, headingAfter);
      if (!draft || !heading || otherDraft || otherHeading) return [];
      const alike = this.score(draft, heading).similarity >= gapThreshold;
      return alike && this.sameLevel(draft, heading) ? [[draft, heading]] : [];
    });
  }

  private takeAll(pairs: readonly [Draft, OutlineSection][]): void {
    for (const [draft, heading] of pairs) this.take(draft, heading);
    for (const [draft, heading] of pairs) this.alignLevel(draft.children, heading.children);
  }

  private take(draft: Draft, heading: OutlineSection): void {
    draft.section = heading;
    draft.score = this.score(draft, heading);
    this.used.add(heading);
  }

  private score({ template }: Draft, { title }: OutlineSection): TitleScore {
    return this.scorer.score(template, title);
  }

  /** Levels align by kind of number; a kind the template does not use may stand for any. */
  private sameLevel({ template }: Draft, heading: OutlineSection): boolean {
    const wanted = rankOfTemplate(template);
    const typed = rankOfHeading(heading);
    return (
      this.levels === 'depth' ||
      wanted === undefined ||
      typed === undefined ||
      wanted === typed ||
      !this.templateRanks.has(typed)
    );
  }

  /** Labels stand in the parent's text; beside it when another heading was taken for the parent. */
  private findLabels(): void {
    for (const draft of this.open()) {
      const parent = draft.parent;
      if (!draft.template.labelSuffices || !parent?.section) continue;
      const around = parent.score.exact ? undefined : parent.parent?.section;
      for (const scope of [parent.section, around]) {
        const lines = scope ? this.labelLines(scope, parent.section) : [];
        draft.label ??= findLabel(draft.template, lines, this.scorer);
      }
    }
  }

  private labelLines(scope: OutlineSection, parent: OutlineSection): TextLine[] {
    const taken = new Set([scope, parent, ...this.used].map(({ heading }) => heading.range.start));
    return this.linesWithin(scope.range).filter(({ range }) => !taken.has(range.start));
  }

  private elsewhere(draft: Draft): OutlineSection | undefined {
    let best: { heading: OutlineSection; overlap: number } | undefined;
    for (const heading of this.headings) {
      if (this.used.has(heading) || isAbove(heading, draft.parent?.section)) continue;
      const { overlap, exact } = this.score(draft, heading);
      const sameLevel = this.sameLevel(draft, heading);
      const beside = heading.parent === draft.parent?.section;
      const likely =
        overlap >= (beside ? besideThreshold : elsewhereThreshold) &&
        (exact || sameLevel) &&
        ((exact && sameLevel) || !this.isExactForAnother(heading, draft));
      if (likely && overlap > (best?.overlap ?? 0)) best = { heading, overlap };
    }
    return best?.heading;
  }

  private isExactForAnother(heading: OutlineSection, than: Draft): boolean {
    return this.all.some(
      (draft) => draft !== than && !draft.section && this.score(draft, heading).exact,
    );
  }

  /** From the section before it that is in its place to the next one, within the parent. */
  private window(draft: Draft): Range {
    const siblings = draft.parent?.children ?? this.drafts;
    const index = siblings.indexOf(draft);
    const before = siblings.slice(0, index).findLast(isPlaced);
    const after = siblings.slice(index + 1).find(isPlaced);
    const { bodyStart, text } = this.outline;
    const parent = draft.parent?.section?.range ?? { start: bodyStart, end: text.length };
    return {
      start: before?.section?.range.start ?? before?.label?.range.start ?? parent.start,
      end: after?.section?.range.start ?? after?.label?.range.start ?? parent.end,
    };
  }

  private linesWithin({ start, end }: Range): TextLine[] {
    return this.outline.lines.filter(({ range }) => range.start >= start && range.start < end);
  }

  /** Lines that are no headings yet. */
  private plainOf(lines: readonly TextLine[]): TextLine[] {
    return lines.filter((line) => !this.plainHeadings.has(line));
  }
}

/** Headings of a level: those of a shallower one, or without number, are looked into as well (∞: none is). */
function* levelOf(sections: readonly OutlineSection[], rank: number): Generator<OutlineSection> {
  for (const section of sections) {
    yield section;
    const own = rankOfHeading(section);
    if (rank !== Infinity && (own === undefined || own < rank))
      yield* levelOf(section.children, rank);
  }
}

function isAbove(heading: OutlineSection, section: OutlineSection | undefined): boolean {
  for (let above = section; above; above = above.parent) if (above === heading) return true;
  return false;
}
