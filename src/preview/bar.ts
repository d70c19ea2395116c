import type { Language } from '../core/messages/catalogue';
import { pagesMessages } from '../core/messages/pages';
import { element } from './element';
import type { Pages } from './pages';
import type { ProgressMessage } from './protocol';

/** Keeps what the user chose while the page is hidden. */
interface Memory {
  getState(): unknown;
  setState(state: unknown): void;
}

type Zoom = number | 'width';

const steps: readonly number[] = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3];

/** The tool bar: count of pages, going from page to page, zoom. */
export class Bar {
  private readonly count = element('count');
  private readonly buttons = {
    previousPage: element('previous'),
    nextPage: element('next'),
    zoomOut: element('zoom-out'),
    zoomIn: element('zoom-in'),
    fitWidth: element('fit'),
  };
  private messages = pagesMessages.vi;
  private zoom: Zoom;

  constructor(
    private readonly pages: Pages,
    private readonly memory: Memory,
  ) {
    this.zoom = remembered(memory.getState());
    pages.zoom(this.zoom);
    const { buttons } = this;
    buttons.previousPage.addEventListener('click', () => pages.goTo(pages.current - 1));
    buttons.nextPage.addEventListener('click', () => pages.goTo(pages.current + 1));
    buttons.zoomOut.addEventListener('click', () => this.step(-1));
    buttons.zoomIn.addEventListener('click', () => this.step(1));
    buttons.fitWidth.addEventListener('click', () => this.change('width'));
    document.addEventListener('keydown', (event) => this.press(event));
  }

  speak(language: Language): void {
    this.messages = pagesMessages[language];
    element('bar').setAttribute('aria-label', this.messages.toolbar);
    for (const [name, button] of Object.entries(this.buttons)) {
      const label = this.messages[name as keyof typeof this.buttons];
      button.setAttribute('aria-label', label);
      button.title = label;
    }
  }

  /** Keeps what was chosen for the time when the page is shown again. */
  remember(): void {
    const { zoom } = this;
    this.memory.setState({ zoom });
  }

  showProgress({ pages, done }: ProgressMessage): void {
    const text = done ? this.messages.count(pages) : this.messages.laying(pages);
    this.count.textContent = text;
    this.count.classList.toggle('busy', !done);
    element('pages').setAttribute('aria-busy', String(!done));
  }

  showFailure(): void {
    this.count.textContent = this.messages.failed;
  }

  private press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.step(1);
    else if (event.key === '-') this.step(-1);
    else if (event.key === '0') this.change('width');
    else return;
    event.preventDefault();
  }

  private step(by: 1 | -1): void {
    const from = this.zoom === 'width' ? this.pages.shownZoom : this.zoom;
    const next =
      by > 0
        ? steps.find((step) => step > from + 0.01)
        : steps.findLast((step) => step < from - 0.01);
    if (next !== undefined) this.change(next);
  }

  private change(zoom: Zoom): void {
    this.zoom = zoom;
    this.pages.zoom(zoom);
    this.remember();
  }
}

function remembered(state: unknown): Zoom {
  const zoom = (state as { readonly zoom?: unknown } | undefined)?.zoom;
  return typeof zoom === 'number' ? zoom : 'width';
}
