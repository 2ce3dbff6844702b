import type { Language } from '@/utils/settings';

/** Points with two decimals at most. @example pointsIn(82.785, 'vi') // → '82,79' */
export function pointsIn(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/** A part in percent. @example percentIn(81.25, 'vi') // → '81,25 %' */
export function percentIn(value: number, language: Language): string {
  return language === 'vi'
    ? `${pointsIn(value, language)}\u00a0%`
    : `${pointsIn(value, language)}%`;
}
