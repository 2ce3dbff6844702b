import { timeTexts } from '@/utils/i18n/catalogues/time';
import { translator } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import { wholeMinutes } from '@/utils/timers/minutes';

/**
 * A length of time on the wall in words: hours and minutes, never working days.
 *
 * @example lengthWords(200 * 60_000, 'vi') // → '3 giờ 20 phút'
 */
export function lengthWords(milliseconds: number, language: Language): string {
  const t = translator(timeTexts, language);
  const minutes = wholeMinutes(Math.max(0, milliseconds));
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const words = hours > 0 ? [t('time.hours', { count: hours })] : [];
  if (rest > 0 || hours === 0) words.push(t('time.minutes', { count: rest }));
  return words.join(' ');
}
