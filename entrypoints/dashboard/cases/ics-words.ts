import type { IcsWords } from '@/utils/export/ics';
import { calendarFileTexts } from '@/utils/i18n/catalogues/calendar-file';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

/** The words of a calendar file: what is due, how sure it is, and nobody's name. */
export function icsWords(language: Language): IcsWords {
  const t = translator(calendarFileTexts, language);
  return {
    calendar: t('ics.calendar'),
    title: (one) => {
      const what =
        one.step === null
          ? t(`ics.clock.${one.clock}`)
          : t('ics.clock.stepNamed', { step: one.step });
      const about = [t(`ics.kind.${one.kind}`), one.procedure, one.code].filter(Boolean);
      const marks = [
        one.state === 'running' ? null : t(`ics.mark.${one.state}`),
        one.provisional ? t('ics.mark.provisional') : null,
      ].filter(Boolean);
      return `${what}: ${about.join(' – ')}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
    },
    description: (one) =>
      [
        one.state === 'running' ? null : t(`ics.note.${one.state}`),
        one.estimated ? t('ics.note.estimated') : null,
        one.provisional ? t('ics.note.provisional') : null,
        t('ics.note.exported'),
      ]
        .filter(Boolean)
        .join('\n'),
  };
}
