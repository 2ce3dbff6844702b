import type { Answer } from '@/utils/assessment/assessment';
import type { Scale, Words } from '@/utils/assessment/edition';
import { daysIn, type Period, parsePeriod } from '@/utils/calendar/period';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { formatDay, formatShare } from '@/utils/i18n/format';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';

/** A text of a checklist; Vietnamese where nobody wrote the English. */
export function wordsIn(words: Words, language: Language): string {
  return words[language] === '' ? words.vi : words[language];
}

/** @example periodText({ kind: 'quarter', key: '2026-Q4' }, 'vi') // → 'Quý 4/2026' */
export function periodText(period: Period, language: Language): string {
  const t = translator(assessmentTexts, language);
  const { kind, key } = period;
  const [year = '', rest = ''] = key.split('-');
  switch (kind) {
    case 'day':
      return t('assessment.period.day', { key: formatDay(daysIn(period).from) });
    case 'week':
      return t('assessment.period.week', { number: Number(rest.slice(1)), year });
    case 'month':
      return t('assessment.period.month', { key: `${rest}/${year}` });
    case 'quarter':
      return t('assessment.period.quarter', { number: rest.slice(1), year });
    case 'year':
      return t('assessment.period.year', { key });
  }
}

/** The same without the word, for the axis of a chart. @example '11/2026', 'Q4/2026' */
export function shortPeriodText(key: string): string {
  const [year = '', rest] = key.split('-');
  return rest === undefined ? year : `${rest}/${year}`;
}

/** The same from the key alone; the key itself when it names no period. */
export function periodKeyText(key: string, language: Language): string {
  const period = parsePeriod(key);
  return period ? periodText(period, language) : key;
}

/** What was answered, in a word or two. */
export function answerText(answer: Answer | null, language: Language): string {
  const t = translator(assessmentTexts, language);
  const value = t(`assessment.value.${answer?.value ?? 'none'}`);
  if (!answer?.unsure) return value;
  const unsure = t('assessment.value.unsure');
  return answer.value === null ? unsure : `${value}, ${unsure}`;
}

/** A score on its own scale: "3,4 / 4" or "86 %". */
export function scoreText(value: number | null, scale: Scale, language: Language): string {
  const t = translator(assessmentTexts, language);
  if (value === null) return t('assessment.value.none');
  if (scale === 'yesNoNa') return formatShare(value, language);
  return t('assessment.score.grade', { value: pointsText(value, language) });
}

/** Points with one decimal at most, never rounded up to a whole that was not reached. */
export function pointsText(value: number, language: Language): string {
  const cut = Math.floor(value * 10 + 1e-9) / 10;
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(cut);
}
