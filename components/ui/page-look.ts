import { useEffect } from 'preact/hooks';
import type { Language, Theme } from '@/utils/settings';

/**
 * Makes the whole page speak the language and wear the theme of the settings; `system` leaves the
 * choice to the machine.
 */
export function usePageLook(language: Language, theme: Theme): void {
  useEffect(() => showPageLook(document.documentElement, language, theme), [language, theme]);
}

/** Says on the page whether single keys are shortcuts; `components/dashboard/use-shortcuts.ts` obeys. */
export function usePageKeys(singleKeys: boolean): void {
  useEffect(() => {
    document.documentElement.dataset.singleKeys = singleKeys ? 'on' : 'off';
  }, [singleKeys]);
}

/** The same without a component, for the first paint. */
export function showPageLook(root: HTMLElement, language: Language, theme: Theme): void {
  root.lang = language;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
