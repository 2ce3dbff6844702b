import type { Month } from '../calendar/day';
import { parsePeriod } from '../calendar/period';
import type { Language } from '../settings';
import { summaryTexts } from './catalogues/summary';
import { formatMonth } from './format';
import { translator } from './text';

/** The name of a month, quarter or year; another text stays as it is. @example '2026-Q4' → 'Quý 4 năm 2026' */
export function periodText(key: string, language: Language): string {
  const t = translator(summaryTexts, language);
  const period = parsePeriod(key);
  const year = key.slice(0, 4);
  switch (period?.kind) {
    case 'month':
      return t('summary.month', { month: formatMonth(key as Month) });
    case 'quarter':
      return t('summary.quarter', { number: key.slice(6), year });
    case 'year':
      return t('summary.year', { year });
    default:
      return key;
  }
}
