import type { PopupView } from '@/components/popup/popup-view';

/** What the popup showed last, and how high it was with that, in pixels; null when not known. */
export interface LastView {
  view: PopupView | null;
  height: number | null;
}

/**
 * Where they lie. The one use of `localStorage`: what it holds is there at once, where every other
 * store answers after the browser has drawn its own window, a fifth of an empty popup later. Nothing
 * lies in it that the database does not hold; when it is emptied the popup waits for that one.
 */
const VIEW = 'popupView';
const HEIGHT = 'popupHeight';

/** What the popup last showed; the view is null when there is none, or it has another form. */
export function recallView(): LastView {
  try {
    const view: PopupView | null = JSON.parse(localStorage.getItem(VIEW) ?? 'null');
    if (view?.form !== 1) return { view: null, height: null };
    return { view, height: Number(localStorage.getItem(HEIGHT)) || null };
  } catch {
    return { view: null, height: null };
  }
}

/** Keeps the view for the next opening; when it cannot be kept, the next opening waits a moment. */
export const keepView = (view: PopupView): void => keep(VIEW, JSON.stringify(view));

/** Keeps how high the popup was with the view it recalled. */
export const keepHeight = (height: number): void => keep(HEIGHT, String(height));

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Refused, as a browser does that may keep nothing: the next opening waits a moment.
  }
}
