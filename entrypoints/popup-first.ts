import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { KEYS } from './popup/last-view';

/**
 * Asks for what the popup showed last while the rest of the popup is still being loaded. The answer
 * is there when the page draws for the first time, so the first frame is the right one.
 */
export default defineUnlistedScript(() => {
  globalThis.keptPopupView = browser.storage.local.get([...KEYS]);
});
