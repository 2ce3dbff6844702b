/** So long the whole panel must have been seen before one of its acts is done, in milliseconds. */
const LEAST_SIGHT = 500;

interface Sight {
  /** Whether nothing has covered, faded or filtered the panel for long enough, as far as is known. */
  isClear(): boolean;
  /** Looks at this element from now on. */
  watch(panel: Element): void;
}

/** What the second version of IntersectionObserver adds; browsers without it leave it out. */
type SightOptions = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type SightEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Asks the browser itself whether the person can see the panel. That alone notices a picture laid
 * over it which lets clicks through (`pointer-events: none`). Where the browser cannot tell (Firefox)
 * the other guards stand alone, and every act can be undone.
 */
export function watchSight(now: () => number, signal: AbortSignal): Sight {
  if (!('isVisible' in IntersectionObserverEntry.prototype))
    return { isClear: () => true, watch: () => undefined };
  let since: number | null = null;
  let watched: Element | null = null;
  const options: SightOptions = { trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver((entries: SightEntry[]) => {
    const seen = entries.at(-1)?.isVisible === true;
    since = seen ? (since ?? now()) : null;
  }, options);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    isClear: () => since !== null && now() - since >= LEAST_SIGHT,
    watch: (panel) => {
      if (panel === watched) return;
      watched = panel;
      since = null;
      observer.disconnect();
      observer.observe(panel);
    },
  };
}
