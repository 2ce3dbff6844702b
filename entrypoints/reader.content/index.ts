import { defineContentScript } from 'wxt/utils/define-content-script';
import { readerOf } from '@/utils/portals/page-reader';

/**
 * The recogniser, apart from the small script that every page of a portal gets: the background adds
 * it when a page may show dossiers.
 */
export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => {
    globalThis.readTuSoiPage = readerOf(document);
  },
});
