import { browser } from 'wxt/browser';
import type { PopupView } from '@/components/popup/popup-view';

declare global {
  /** The answer to what `popup-first` asked the browser for. */
  var keptPopupView: Promise<{ popupView?: PopupView }> | undefined;
}

/** Where it lies in `storage.local`. */
export const KEY = 'popupView';

/** What the popup last showed; null when there is nothing, or it has another form. */
export async function recallView(): Promise<PopupView | null> {
  const kept = await globalThis.keptPopupView?.catch(() => null);
  const view = kept?.[KEY];
  return view?.form === 1 ? view : null;
}

/** Keeps the view for the next opening; when it cannot be kept, the next opening waits a moment. */
export async function keepView(view: PopupView): Promise<void> {
  await browser.storage.local.set({ [KEY]: view }).catch(() => undefined);
}
