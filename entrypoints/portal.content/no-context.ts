/**
 * Stands in for WXT's context of a content script, which every script of ours would carry and none
 * uses: a guest's life hangs on `browser.runtime.id`, and a page could end WXT's by a forged event.
 */
export class ContentScriptContext {}
