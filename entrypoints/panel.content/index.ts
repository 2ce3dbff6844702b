import { defineContentScript } from 'wxt/utils/define-content-script';
import { openPanel } from './open-panel';

/**
 * The panel, apart from the reader: the background adds it to a page when the reader has found
 * something to show, so that all other pages of a portal carry the reader alone.
 */
export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main: () => {
    globalThis.openTuSoiPanel = openPanel;
  },
});
