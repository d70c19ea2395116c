/** What a frame of the page saw; times in milliseconds of one clock for all frames. */
export interface Watched {
  /** Each change of the printed pages: how many there are, how many of the typed letters they show. */
  readonly shown: { readonly at: number; readonly pages: number; readonly typed: number }[];
  /** When letters were typed, and for the slow ones how long until they were painted. */
  readonly keys: number[];
  readonly paints: number[];
  clicked?: number;
}

declare global {
  interface Window {
    watched?: Watched;
  }
}

/** Runs in the editor's page and in the frame of the printed pages, so it may use nothing from outside of it. */
export function pageWatch(): void {
  const now = (): number => performance.timeOrigin + performance.now();
  const watched: Watched = { shown: [], keys: [], paints: [] };
  window.watched = watched;
  if (window.top === window) watchKeys();
  else watchPages();

  function watchKeys(): void {
    const isLetter = (event: KeyboardEvent): boolean => event.key === 'x';
    window.addEventListener('click', () => (watched.clicked = now()), true);
    window.addEventListener(
      'keydown',
      (event) => isLetter(event) && watched.keys.push(now()),
      true,
    );
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === 'keydown') watched.paints.push(duration);
      }
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  }

  function watchPages(): void {
    new MutationObserver((changes) => {
      const texts = changes.flatMap(({ addedNodes }) =>
        [...addedNodes].flatMap((node) =>
          node instanceof Element && node.matches('svg.page') ? [node.textContent] : [],
        ),
      );
      if (texts.length === 0) return;
      const typed = Math.max(0, ...texts.map((text) => /\((x+)/.exec(text)?.[1]?.length ?? 0));
      const pages = document.querySelectorAll('.sheet svg').length;
      watched.shown.push({ at: now(), pages, typed });
    }).observe(document, { childList: true, subtree: true });
  }
}
