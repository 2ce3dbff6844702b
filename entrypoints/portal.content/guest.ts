import { browser } from 'wxt/browser';
import { Session } from './session';

declare global {
  /** Ends the guest that is on the page already; seen by our own scripts only. */
  var endTuSoiGuest: (() => void) | undefined;
}

const ALIVE_EVERY = 5_000;

/**
 * Starts the guest on this page and ends the one that was there before (the script may be injected
 * twice: by registration and by the person's click).
 *
 * Its life does not hang on WXT's context, which a page can end by sending an event that anybody can
 * forge; it hangs on whether the browser still knows this copy of the extension.
 */
export function startGuest(): void {
  globalThis.endTuSoiGuest?.();
  const life = new AbortController();
  globalThis.endTuSoiGuest = () => life.abort();
  const session = new Session(life.signal);
  const watch = setInterval(() => {
    if (browser.runtime?.id) return;
    clearInterval(watch);
    session.sayOutdated();
  }, ALIVE_EVERY);
  life.signal.addEventListener('abort', () => clearInterval(watch));
}
