export interface WatchOptions {
  /** Nodes whose changes do not count, with all inside them: our own panel. */
  ignore?: (node: Node) => boolean;
  /** Milliseconds without a change before the page is read. */
  quiet?: number;
  /** Milliseconds after the first change at which it is read even if it never rests. */
  longest?: number;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'value',
    'hidden',
    'style',
    'class',
    'open',
    'aria-hidden',
    'aria-selected',
    'disabled',
    'src',
    'srcdoc',
  ],
};
const EVENTS = ['input', 'change', 'toggle', 'load', 'slotchange', 'transitionend'] as const;

/**
 * Tells whenever a page may show something else than before: once at the beginning, then after
 * changes of its content, of values typed, of the address, in frames of the same origin and in
 * open shadow roots. Waits until the page rests, but not for ever. It marks nothing on the page,
 * so nodes that a page uses again for other content are no trap.
 *
 * @param onChange - reads the page anew; called at most every `quiet` milliseconds
 * @param signal - ends everything when aborted
 */
export function watchPage(
  page: Document,
  onChange: () => void,
  signal: AbortSignal,
  options: WatchOptions = {},
): void {
  if (!signal.aborted) new PageWatcher(page, onChange, signal, options).start();
}

class PageWatcher {
  private readonly watched = new WeakSet<Node>();
  private readonly observer: MutationObserver;
  private readonly ignore: (node: Node) => boolean;
  private readonly quiet: number;
  private readonly longest: number;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  private address = '';

  constructor(
    private readonly page: Document,
    private readonly onChange: () => void,
    private readonly signal: AbortSignal,
    options: WatchOptions,
  ) {
    this.ignore = options.ignore ?? (() => false);
    this.quiet = options.quiet ?? 300;
    this.longest = options.longest ?? 1_500;
    this.observer = new MutationObserver((records) => {
      if (this.moved() || !records.every((record) => this.isOurs(record))) this.later();
    });
    signal.addEventListener('abort', () => {
      this.observer.disconnect();
      clearTimeout(this.timer);
    });
  }

  start(): void {
    this.moved();
    const view = this.page.defaultView;
    const later = () => this.later();
    for (const name of ['popstate', 'hashchange', 'pageshow'])
      view?.addEventListener(name, later, { signal: this.signal });
    // Tells of pushState too, without code of ours in the page's own world. Not in every browser.
    const navigation: unknown = view && 'navigation' in view ? view.navigation : undefined;
    if (navigation instanceof EventTarget)
      navigation.addEventListener('currententrychange', later, { signal: this.signal });
    this.later(0);
  }

  private moved(): boolean {
    const address = this.page.defaultView?.location.href ?? '';
    const moved = address !== this.address;
    this.address = address;
    return moved;
  }

  private isOurs(record: MutationRecord): boolean {
    for (let node: Node | null = record.target; node; node = node.parentNode)
      if (this.ignore(node)) return true;
    const changed = [...record.addedNodes, ...record.removedNodes];
    return changed.length > 0 && changed.every(this.ignore);
  }

  private later(after = this.quiet): void {
    if (this.signal.aborted) return;
    const now = performance.now();
    this.waitingSince ??= now;
    clearTimeout(this.timer);
    const left = this.waitingSince + this.longest - now;
    this.timer = setTimeout(() => this.tell(), Math.max(0, Math.min(after, left)));
  }

  private tell(): void {
    this.waitingSince = undefined;
    this.watchAll(this.page);
    this.onChange();
  }

  /** New frames and shadow roots are found each time; a document is watched once. */
  private watchAll(root: Document | ShadowRoot): void {
    this.watch(root);
    for (const el of root.querySelectorAll('*')) {
      if (el.shadowRoot && !this.ignore(el)) this.watchAll(el.shadowRoot);
      if (el.localName !== 'iframe' && el.localName !== 'frame') continue;
      const inner = documentOf(el as HTMLIFrameElement);
      if (inner) this.watchAll(inner);
    }
  }

  private watch(root: Document | ShadowRoot): void {
    if (this.watched.has(root)) return;
    this.watched.add(root);
    this.observer.observe(root, OBSERVED);
    for (const name of EVENTS)
      root.addEventListener(
        name,
        (event) => {
          if (!(event.target instanceof Node && this.ignore(event.target))) this.later();
        },
        { capture: true, passive: true, signal: this.signal },
      );
  }
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null; // of another origin: read by its own content script
  }
}
