import { documentKeys, findChange } from './block-keys';
import type { Change, DocumentKeys } from './block-keys';
import { CellLayouts } from './cell-layouts';
import { layOutExcerpt } from './excerpt';
import { endOf, laidPages, moved } from './laid-page';
import type { LaidPage } from './laid-page';
import type { Page } from './model';
import type { OpenDocument } from './open-document';
import { PageComposer } from './page-composer';
import type { ComposedPages } from './page-composer';
import { findRestart, fromTheStart } from './restart';
import type { Restart } from './restart';
import { readXml, textOf } from './xml-node';

/** How far the pages of a document are known. */
export interface Progress {
  /** The pages known so far, from the first. */
  readonly pages: readonly Page[];
  readonly done: boolean;
  /** What could not be laid out: why, in the engine's words, and the text from there on. */
  readonly stopped?: { readonly reason: string; readonly paragraphs: readonly string[] };
}

/** Pages in the first slice, which is waited for, and in each slice after it. */
const firstSlice = 1.6;
const nextSlice = 4;
/** Rough measures of text, in pixels and characters, to tell how many blocks fill a slice. */
const pageHeight = 970;
const lineHeight = 24;
const lineLength = 78;
const gap = 8;

/** What is kept of the last version. */
interface Known {
  readonly document: OpenDocument;
  readonly keys: DocumentKeys;
  readonly pages: readonly LaidPage[];
}

/**
 * Lays out one version of a report after the other, slice by slice. After a change it begins on the page of the
 * change and ends where pages end as they did before.
 */
export class Paginator {
  private readonly cells = new CellLayouts();
  private readonly composed: ComposedPages = new WeakMap();
  private known: Known | undefined;

  /** The generator may be left at any step: what was laid out until then counts for the next version. */
  *paginate(document: OpenDocument): Generator<Progress> {
    const keys = documentKeys(document);
    const composer = new PageComposer(document, this.cells, this.composed);
    const run = new Run(document, keys, composer);
    const known = this.known?.keys.look === keys.look ? this.known : undefined;
    if (known) document.shareStyles(known.document);
    const change = known && findChange(known.keys.blocks, keys.blocks);
    if (known && !change) {
      yield { pages: run.compose(known.pages), done: true };
      return;
    }
    for (const progress of run.slices(known, change)) {
      if (progress.done && !progress.stopped) this.known = { document, keys, pages: run.pages };
      yield progress;
    }
  }
}

/** The layout of one version. */
class Run {
  pages: LaidPage[] = [];

  constructor(
    private readonly document: OpenDocument,
    private readonly keys: DocumentKeys,
    private readonly composer: PageComposer,
  ) {}

  compose(pages: readonly LaidPage[]): Page[] {
    return this.composer.compose(pages);
  }

  *slices(known: Known | undefined, change: Change | undefined): Generator<Progress> {
    let restart = known && change ? this.restartAt(known, change) : fromTheStart;
    this.pages = known?.pages.slice(0, restart.page) ?? [];
    // The part of the first page that stands above the restart.
    let top = known?.pages[restart.page];
    let size = firstSlice;
    const last = this.document.blocks.length;
    for (;;) {
      const end = this.endOfSlice(restart.start, size);
      const { pages, stoppedAt } = this.layOut(restart, end);
      const fresh = laidPages(pages, top?.continued);
      const [first] = fresh;
      if (top && first) fresh[0] = { ...first, layout: joined(top, first, restart.start) };
      // The last page of a slice may end elsewhere when the text goes on.
      const isEnd = end === last || stoppedAt !== undefined;
      const sure = isEnd ? fresh : fresh.slice(0, -1);
      if (sure.length + restart.page <= this.pages.length && !isEnd) {
        size *= 2;
        continue;
      }
      const kept = this.pages.length - restart.page;
      if (kept > 0 && !endsAlike(this.pages.at(-1), sure[kept - 1])) {
        // Something before the restart counts after all: begin farther up.
        restart = findRestart(
          this.pages,
          restart.page - 1,
          restart.start,
          this.keys,
          this.composer,
        );
        this.pages = this.pages.slice(0, restart.page + 1);
        top = this.pages[restart.page];
        continue;
      }
      const added = sure.slice(kept);
      const step = known && change ? this.inStep(added, known, change) : undefined;
      this.pages.push(...(step ? step.pages : added));
      if (step || isEnd) {
        yield this.finished(stoppedAt);
        return;
      }
      yield this.unfinished();
      const at = this.pages.length - 1;
      restart = findRestart(this.pages, at, Infinity, this.keys, this.composer);
      // Pages after the restart are laid out once more, and must end alike.
      top = this.pages[restart.page];
      size = nextSlice;
    }
  }

  private restartAt({ pages }: Known, { start }: Change): Restart {
    const page = pages.findLastIndex(({ layout }) =>
      layout.body.some(({ index }) => index < start),
    );
    return findRestart(pages, page, start, this.keys, this.composer);
  }

  private layOut(restart: Restart, end: number): ReturnType<typeof layOutExcerpt> {
    const notes = this.keys.notes.slice(restart.start).find((ids) => ids.length > 0);
    const firstNote = Number(notes?.[0] ?? 1);
    return layOutExcerpt(this.document, { ...restart, end, firstNote });
  }

  private endOfSlice(start: number, pages: number): number {
    let height = 0;
    let end = start;
    const { blocks } = this.document;
    while (end < blocks.length && height < pages * pageHeight) {
      const text = this.composer.paragraph(end)?.text;
      height +=
        text === undefined
          ? pageHeight / 2
          : gap + Math.ceil((text.length + 1) / lineLength) * lineHeight;
      end++;
    }
    // A line or two more would be a slice of its own.
    return blocks.length - end < 4 ? blocks.length : end;
  }

  /** The pages up to the first that ends as one did before, and after it all that followed there. */
  private inStep(
    added: readonly LaidPage[],
    known: Known,
    { end, oldEnd }: Change,
  ): { readonly pages: readonly LaidPage[] } | undefined {
    const by = end - oldEnd;
    for (const [number, page] of added.entries()) {
      const place = endOf(page);
      if (!place || place.block < end) continue;
      const old = known.pages.findIndex((one) => {
        const other = endOf(one);
        return other?.block === place.block - by && other.done === place.done;
      });
      if (old < 0) continue;
      const rest = known.pages.slice(old + 1);
      return {
        pages: [
          ...added.slice(0, number + 1),
          ...(by === 0 ? rest : rest.map((one) => moved(one, by))),
        ],
      };
    }
    return undefined;
  }

  private unfinished(): Progress {
    return { pages: this.compose(this.pages), done: false };
  }

  private finished(reason: string | undefined): Progress {
    const pages = this.compose(this.pages);
    const stopped =
      reason === undefined ? undefined : { reason, paragraphs: this.textAfterPages() };
    return { pages, done: true, ...(stopped && { stopped }) };
  }

  private textAfterPages(): string[] {
    const place = this.pages.flatMap((page) => endOf(page) ?? []).at(-1);
    const next = place ? place.block : 0;
    return this.document.blocks.slice(next).flatMap((raw, index) => {
      const text = textOf(readXml(raw));
      const rest = index === 0 ? text.slice(place?.done ?? 0) : text;
      return rest.trim() === '' ? [] : [rest];
    });
  }
}

function endsAlike(one: LaidPage | undefined, other: LaidPage | undefined): boolean {
  const [end, otherEnd] = [one && endOf(one), other && endOf(other)];
  return end?.block === otherEnd?.block && end?.done === otherEnd?.done;
}

/** A page of which the part above a block was known. */
function joined(top: LaidPage, below: LaidPage, start: number): LaidPage['layout'] {
  const above = top.layout.body.filter(({ index }) => index < start);
  // Whether it is the first page of its section only its upper part tells.
  const { header } = top.layout;
  return { ...below.layout, ...(header && { header }), body: [...above, ...below.layout.body] };
}
