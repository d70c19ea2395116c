import { CellLayouts } from './cell-layouts';
import { laidPages } from './lay-out-whole';
import type { Page } from './model';
import type { OpenDocument } from './open-document';
import { PageComposer } from './page-composer';

/** How far the pages of a document are known. */
export interface Progress {
  readonly pages: readonly Page[];
  readonly done: boolean;
  /** What could not be laid out: why, in the engine's words, and the text from there on. */
  readonly stopped?: { readonly reason: string; readonly paragraphs: readonly string[] };
}

/** Lays out one version of a report after the other. */
export class Paginator {
  private cells = new CellLayouts();

  *paginate(document: OpenDocument): Generator<Progress> {
    const composer = new PageComposer(document, this.cells);
    const { pages, stoppedAt } = document.layOut(document.blocks);
    const composed = laidPages(pages, 0, 0).map((page) => composer.compose(page));
    yield {
      pages: composed,
      done: true,
      ...(stoppedAt !== undefined && { stopped: { reason: stoppedAt, paragraphs: [] } }),
    };
  }
}
