import { draw, type Wanted } from '@/components/panel/draw';
import panelCss from '@/components/panel/panel.css?inline';
import tokensCss from '@/components/panel/panel-tokens.css?inline';

/** How often the panel comes back when the page takes it away; then the page has its way. */
const COMEBACKS = 3;

export interface Mount {
  host: HTMLElement;
  /** Where the panel stands on the screen; the host itself has no box. */
  box(): DOMRect;
  /** The element whose place on the screen counts, once something is shown. */
  panel(): Element;
  /** Hears every click in the panel before the button that is clicked. */
  onClick(hear: (event: Event) => void, signal: AbortSignal): void;
  show(panel: Wanted): void;
  /** Puts the panel back if the page removed it, a few times only. */
  keep(): void;
  remove(): void;
}

/**
 * Puts an empty closed shadow root on the page. Closed, so that the page's scripts cannot reach in;
 * what stands in it is still visible to the page in other ways, so it holds nothing but what the
 * page itself shows, our deadline and our buttons.
 */
export function mountPanel(): Mount {
  for (const old of document.querySelectorAll('tu-soi-panel')) old.remove();
  const host = document.createElement('tu-soi-panel');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  // The tokens come last: the panel's own rules first undo everything the page hands down.
  style.textContent = panelCss + tokensCss;
  const container = document.createElement('div');
  root.append(style, container);
  // Keys pressed in the panel are not the portal's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress'])
    container.addEventListener(type, (event) => event.stopPropagation());
  document.documentElement.append(host);
  let comebacks = 0;
  return {
    host,
    panel: () => container.firstElementChild ?? container,
    box: () => (container.firstElementChild ?? container).getBoundingClientRect(),
    onClick: (hear, signal) => container.addEventListener('click', hear, { capture: true, signal }),
    show: (panel) => draw(container, [panel]),
    keep: () => {
      if (host.isConnected || comebacks >= COMEBACKS) return;
      comebacks += 1;
      document.documentElement.append(host);
    },
    remove: () => host.remove(),
  };
}
