import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuest } from './guest';

/**
 * Registered by the background for the portals the person switched on, and for nothing else; the
 * pattern here only tells the build what kind of pages it is for.
 */
export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  allFrames: false,
  // The page need not hear that we are here.
  noScriptStartedPostMessage: true,
  main: startGuest,
});
