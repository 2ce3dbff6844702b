import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { type Catalogue, type Translate, translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

/** The language of everything below; a page sets it from the settings and changes it live. */
export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The sentences of one catalogue in the language of the page. */
export function useText<const C extends Catalogue>(catalogue: C): Translate<C> {
  const language = useLanguage();
  return useMemo(() => translator(catalogue, language), [catalogue, language]);
}
