import type { Language } from '../core/messages/catalogue';
import { pagesMessages } from '../core/messages/pages';
import { contentsNumbersOn } from '../core/pages/contents-numbers';
import { drawMarks, drawPage } from '../core/pages/draw-page';
import type { Page, PageItem, PictureItem } from '../core/pages/model';
import { OpenDocument } from '../core/pages/open-document';
import { Paginator } from '../core/pages/paginator';
import type { Progress } from '../core/pages/paginator';
import { findLine, letterAt, placeMarks } from '../core/pages/place-marks';
import { SourcePlaces } from '../core/pages/source-places';
import { contentsDepth } from '../core/report/front-matter/contents-depth';
import type { Heading, Report } from '../core/report/model';
import { ReportParser } from '../core/report/parse-report';
import { reportProfile } from '../core/settings/report-profile';
import { buildDocument } from '../core/word/build-document';
import type { PageNumbers } from '../core/word/contents';
import { PreviewPictures } from './preview-pictures';
import type {
  ClickMessage,
  SourceMark,
  TextMessage,
  WorkerMessage,
  WorkerRequest,
} from './protocol';

/** Contents are laid out without their numbers first, and once more with them. */
const mostPasses = 3;

/** Keeps the pages of the newest version of a report and answers what the page asks of them. */
export class PreviewSession {
  private language: Language = 'vi';
  private readonly parser = new ReportParser();
  private readonly paginator = new Paginator();
  private pictures = new PreviewPictures();
  private marks: readonly SourceMark[] = [];
  private cursor: number | undefined;
  private places: SourcePlaces | undefined;
  private pages: readonly Page[] = [];
  /** Page numbers of the headings, in order. */
  private numbers: readonly string[] = [];
  /** What the page of the preview shows, by number: the page, its drawing, its marks. */
  private readonly drawn = new Map<number, Page>();
  private readonly sent = new Map<number, string>();
  private readonly sentMarks = new Map<number, string>();
  private newest: TextMessage | undefined;
  private waiting: TextMessage | undefined;
  private running = false;

  constructor(private readonly send: (message: WorkerMessage) => void) {}

  receive(message: WorkerRequest): void {
    switch (message.type) {
      case 'start':
        this.language = message.language;
        return;
      case 'pictures':
        this.pictures.dispose();
        this.pictures = new PreviewPictures(message.pictures);
        this.drawn.clear();
        return this.work(this.newest);
      case 'text':
        return this.work(message);
      case 'marks':
        this.marks = message.marks;
        return this.sendMarks();
      case 'cursor':
        this.cursor = message.offset;
        return this.sendCursor();
      case 'click':
        return this.answer(message);
    }
  }

  private work(message: TextMessage | undefined): void {
    if (!message) return;
    this.newest = message;
    this.waiting = message;
    if (this.running) return;
    this.running = true;
    void this.run().finally(() => {
      this.running = false;
    });
  }

  /** Lays out slice by slice; a newer text is taken up between two slices. */
  private async run(): Promise<void> {
    while (this.waiting) {
      const message = this.waiting;
      this.waiting = undefined;
      try {
        for (const progress of this.layOut(message)) {
          this.show(progress);
          await nextTurn();
          if (this.hasNewer()) break;
        }
      } catch (error) {
        this.send({
          type: 'failed',
          reason: error instanceof Error ? error.message : String(error),
        });
      }
    }
  }

  private hasNewer(): boolean {
    return this.waiting !== undefined;
  }

  private *layOut({ text, version, defaults, layout }: TextMessage): Generator<Progress> {
    const started = performance.now();
    const report = this.parser.parse(text, new Map(defaults));
    const own = new Map(layout.map(([name, values]) => [name, new Map(values)]));
    const profile = reportProfile(report, { layout: own });
    const passes = contentsDepth(report.frontMatter.metadata) ? mostPasses : 1;
    for (let pass = 1; pass <= passes; pass++) {
      const pageNumbers = this.numbersFor(report);
      const options = { form: 'final', images: this.pictures.heads, pageNumbers } as const;
      const built = buildDocument(report, profile, options);
      const document = new OpenDocument(built.document);
      this.places = new SourcePlaces(report, built.sourceMap, (block) => document.stylesOf(block));
      for (const progress of this.paginator.paginate(document)) {
        yield progress;
        const took = Math.round(performance.now() - started);
        const { done, pages } = progress;
        this.send({ type: 'progress', version, pages: pages.length, done, took });
      }
      const found = contentsNumbersOn(this.pages, report, built.sourceMap);
      this.numbers = headingsOf(report).map(({ range }) => found.get(range.start) ?? '');
      if ([...found].every(([start, number]) => pageNumbers.get(start) === number)) return;
    }
  }

  /** The numbers the headings had on the last pages: right already where no page break has moved. */
  private numbersFor(report: Report): PageNumbers {
    return new Map(
      headingsOf(report).map(({ range }, index) => [range.start, this.numbers[index] ?? '']),
    );
  }

  private show({ pages, done, stopped }: Progress): void {
    this.pages = pages;
    const messages = pagesMessages[this.language];
    for (const page of pages) {
      if (this.drawn.get(page.index) === page) continue;
      this.drawn.set(page.index, page);
      const svg = drawPage(page, {
        label: messages.pageLabel(page.index + 1),
        pictureUrl: (item) => this.pictureUrl(item),
      });
      if (this.sent.get(page.index) === svg) continue;
      this.sent.set(page.index, svg);
      this.sentMarks.delete(page.index);
      const note = page.guesses.length > 0 ? `${messages.guessed} ${page.guesses.join('; ')}` : '';
      this.send({ type: 'page', index: page.index, svg, ...(note && { note }) });
    }
    this.sendMarks();
    if (!done) return;
    for (const index of this.sent.keys()) {
      if (index < pages.length) continue;
      this.sent.delete(index);
      this.drawn.delete(index);
    }
    const { reason = '', paragraphs = [] } = stopped ?? {};
    this.send({ type: 'unplaced', reason, paragraphs });
    this.sendCursor();
  }

  private pictureUrl(item: PictureItem): string | undefined {
    const typed = this.places?.pictureAt(item, this.pictures.heads);
    return typed && this.pictures.urlOf(typed.url);
  }

  private sendMarks(): void {
    const { places } = this;
    if (!places) return;
    for (const page of this.pages) {
      const svg = drawMarks(placeMarks(page, this.marks, places));
      if ((this.sentMarks.get(page.index) ?? '') === svg) continue;
      this.sentMarks.set(page.index, svg);
      this.send({ type: 'drawnMarks', index: page.index, svg });
    }
  }

  private sendCursor(): void {
    if (this.cursor === undefined || !this.places) return;
    const found = findLine(this.pages, this.cursor, this.places);
    this.send({
      type: 'placed',
      ...(found && {
        place: {
          page: found.page,
          x: found.line.x,
          y: found.line.top,
          width: found.line.width,
          height: found.line.height,
        },
      }),
    });
  }

  private answer({ page, item, line, x }: ClickMessage): void {
    const clicked = this.pages[page]?.items[item];
    const offset = clicked && this.sourceOf(clicked, line, x);
    if (offset !== undefined) this.send({ type: 'goTo', offset });
  }

  private sourceOf(item: PageItem, line: number, x: number): number | undefined {
    if (item.type === 'picture') {
      return this.places?.pictureAt(item, this.pictures.heads)?.range.start;
    }
    if (item.type !== 'text') return undefined;
    const on = item.lines[line] ?? item.lines[0];
    return on && this.places?.sourceOf(item, letterAt(on, x));
  }
}

function headingsOf({ blocks }: Report): Heading[] {
  return blocks.filter((block) => block.type === 'heading');
}

/** Lets messages in that have come meanwhile. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
