import { calendarFileTexts } from '@/utils/i18n/catalogues/calendar-file';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { commonTexts } from '@/utils/i18n/catalogues/common';
import { dashboardTexts } from '@/utils/i18n/catalogues/dashboard';
import { inboxTexts } from '@/utils/i18n/catalogues/inbox';
import { optionsTexts } from '@/utils/i18n/catalogues/options';
import { panelTexts } from '@/utils/i18n/catalogues/panel';
import { popupTexts } from '@/utils/i18n/catalogues/popup';
import { timersTexts } from '@/utils/i18n/catalogues/timers';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

/**
 * The product's words, so that a walk finds a button by what the person reads and goes on working
 * when somebody finds a better word.
 */
export function wordsIn(language: Language) {
  return {
    calendarFile: translator(calendarFileTexts, language),
    cases: translator(casesTexts, language),
    common: translator(commonTexts, language),
    dashboard: translator(dashboardTexts, language),
    inbox: translator(inboxTexts, language),
    options: translator(optionsTexts, language),
    panel: translator(panelTexts, language),
    popup: translator(popupTexts, language),
    timers: translator(timersTexts, language),
  };
}

/** In Vietnamese, as a new installation speaks. */
export const words = wordsIn('vi');
