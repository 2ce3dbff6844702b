import { browser } from 'wxt/browser';
import type { PopupView } from '@/components/popup/popup-view';

/** What lies in `storage.local` for the next opening. */
interface Kept {
  popupView?: PopupView;
  popupHeight?: number;
}

/** What the popup showed last, and how high it was with that, in pixels; null when not known. */
export interface LastView {
  view: PopupView | null;
  height: number | null;
}

declare global {
  /** The answer to what `popup-first` asked the browser for. */
  var keptPopupView: Promise<Kept> | undefined;
}

/** Where it lies in `storage.local`. */
export const KEYS = ['popupView', 'popupHeight'] as const satisfies (keyof Kept)[];

/** What the popup last showed; the view is null when there is none, or it has another form. */
export async function recallView(): Promise<LastView> {
  const kept = await globalThis.keptPopupView?.catch(() => null);
  const view = kept?.popupView?.form === 1 ? kept.popupView : null;
  return { view, height: view && (kept?.popupHeight ?? null) };
}

/** Keeps the view for the next opening; when it cannot be kept, the next opening waits a moment. */
export const keepView = (popupView: PopupView): Promise<void> => keep({ popupView });

/** Keeps how high the popup was with the view it recalled. */
export const keepHeight = (popupHeight: number): Promise<void> => keep({ popupHeight });

async function keep(what: Kept): Promise<void> {
  await browser.storage.local.set(what).catch(() => undefined);
}
