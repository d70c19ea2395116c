import type { Language } from '../core/messages/catalogue';
import { pagesMessages } from '../core/messages/pages';
import { element } from './element';
import type { ClickMessage, PlacedCursor, WorkerMessage, WorkerRequest } from './protocol';

type PageMessage = Extract<WorkerMessage, { type: 'page' }>;
type MarksMessage = Extract<WorkerMessage, { type: 'drawnMarks' }>;
type UnplacedMessage = Extract<WorkerMessage, { type: 'unplaced' }>;

/** Milliseconds in which the cursor follows a click; the pages stay where they are then. */
const ownClickMs = 1_000;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** The pages, one under the other. */
export class Pages {
  private readonly root = element('pages');
  private readonly unplaced = element('unplaced');
  private messages = pagesMessages.vi;
  private cursor: SVGRectElement | undefined;
  private clickedAt = -Infinity;

  constructor(private readonly ask: (request: WorkerRequest) => void) {
    this.root.addEventListener('click', (event) => this.click(event));
    this.root.addEventListener('keydown', (event) => this.press(event));
  }

  speak(language: Language): void {
    this.messages = pagesMessages[language];
    this.root.setAttribute('aria-label', this.messages.pages);
    this.root.setAttribute('aria-description', this.messages.help);
  }

  /** The page that fills the view, counted from 0. */
  get current(): number {
    const middle = this.root.scrollTop + this.root.clientHeight / 2;
    const found = this.sheets().findLastIndex((sheet) => sheet.offsetTop <= middle);
    return Math.max(0, found);
  }

  /** How large the pages are now: 1 is the size on paper. */
  get shownZoom(): number {
    const svg = this.root.querySelector('svg');
    return svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
  }

  goTo(index: number): void {
    this.sheets()[index]?.scrollIntoView({ block: 'start' });
  }

  zoom(factor: number | 'width'): void {
    this.root.dataset.zoom = factor === 'width' ? 'width' : 'factor';
    this.root.style.setProperty('--zoom', String(factor === 'width' ? 1 : factor));
  }

  showPage({ index, svg, note }: PageMessage): void {
    const sheet = this.sheet(index);
    // Who walks through the pages with keys stays on the same paragraph.
    const focused = sheet.contains(document.activeElement) ? document.activeElement : undefined;
    const item = focused?.getAttribute('data-item') ?? undefined;
    sheet.innerHTML = svg;
    if (item !== undefined) {
      sheet.querySelector<SVGElement>(`[data-item="${item}"]`)?.focus({ preventScroll: true });
    }
    if (note) {
      const text = document.createElement('p');
      text.className = 'note-on-page';
      text.textContent = note;
      sheet.append(text);
    }
  }

  showMarks({ index, svg }: MarksMessage): void {
    const marks = this.sheet(index).querySelector('.marks');
    if (marks) marks.innerHTML = svg;
  }

  keepOnly(count: number): void {
    this.sheets()
      .slice(count)
      .forEach((sheet) => sheet.remove());
  }

  showUnplaced({ reason, paragraphs }: UnplacedMessage): void {
    this.unplaced.hidden = paragraphs.length === 0;
    this.unplaced.setAttribute('aria-label', this.messages.unplaced);
    const heading = document.createElement('h2');
    heading.textContent = this.messages.unplaced;
    const why = document.createElement('p');
    why.textContent = `${this.messages.unplacedWhy} ${reason}`;
    const texts = paragraphs.map((paragraph) => {
      const text = document.createElement('p');
      text.textContent = paragraph;
      return text;
    });
    this.unplaced.replaceChildren(heading, why, ...texts);
  }

  showCursor(place: PlacedCursor | undefined): void {
    this.cursor?.remove();
    const svg = place && this.sheets()[place.page]?.querySelector('svg');
    if (!place || !svg) return;
    const mark = document.createElementNS(svgNamespace, 'rect');
    mark.setAttribute('class', 'cursor');
    const box = { x: place.x - 8, y: place.y, width: 3, height: place.height };
    Object.entries(box).forEach(([name, value]) => mark.setAttribute(name, String(value)));
    svg.append(mark);
    this.cursor = mark;
    const isOwn = performance.now() - this.clickedAt < ownClickMs;
    this.clickedAt = -Infinity;
    if (!isOwn) this.reveal(mark);
  }

  private reveal(mark: SVGElement): void {
    const { top, bottom } = mark.getBoundingClientRect();
    const view = this.root.getBoundingClientRect();
    const isSeen = top >= view.top && bottom <= view.bottom;
    if (!isSeen) this.root.scrollBy({ top: top - view.top - view.height / 3 });
  }

  private click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const text = target?.closest('[data-line]');
    const item = target?.closest('[data-item]');
    if (!item) return;
    this.clickedAt = performance.now();
    this.go(item, Number(text?.getAttribute('data-line') ?? 0), event.clientX);
  }

  private go(item: Element, line: number, clientX: number): void {
    const svg = item.closest('svg');
    if (!svg) return;
    const box = svg.getBoundingClientRect();
    const message: ClickMessage = {
      type: 'click',
      page: Number(svg.dataset.page),
      item: Number(item.getAttribute('data-item')),
      line,
      x: ((clientX - box.left) * svg.viewBox.baseVal.width) / box.width,
    };
    this.ask(message);
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = document.activeElement?.closest('[data-item]') ?? undefined;
    if (event.key === 'Enter' && focused) {
      this.clickedAt = performance.now();
      this.go(focused, 0, focused.getBoundingClientRect().left);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.step(focused, event.key === 'ArrowDown' ? 1 : -1);
    } else return;
    event.preventDefault();
  }

  /** Moves the focus to the paragraph before or after; at first to one that is in view. */
  private step(from: Element | undefined, by: number): void {
    const items = [...this.root.querySelectorAll<SVGElement>('[data-item][tabindex]')];
    const top = this.root.getBoundingClientRect().top;
    const index = from
      ? items.findIndex((item) => item === from) + by
      : items.findIndex((item) => item.getBoundingClientRect().top >= top);
    const next = items[index];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }

  private sheets(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.sheet')];
  }

  private sheet(index: number): HTMLElement {
    const sheets = this.sheets();
    for (let next = sheets.length; next <= index; next++) {
      const sheet = document.createElement('div');
      sheet.className = 'sheet';
      this.root.insertBefore(sheet, this.unplaced);
      sheets.push(sheet);
    }
    return sheets[index] as HTMLElement;
  }
}
