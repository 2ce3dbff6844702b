import type { Timeliness } from '../cases/timeliness';
import type { Language } from '../settings';
import { timeTexts } from './catalogues/time';
import { formatWorkingTime } from './format';
import { translator } from './text';

/**
 * How a case stands, in a few words.
 *
 * @example timelinessText({ kind: 'running', leftMinutes: 660 }, 'vi') // → 'Còn 1 ngày 3 giờ'
 * @example timelinessText({ kind: 'overdue', leftMinutes: -120 }, 'en') // → '2 hours overdue'
 */
export function timelinessText({ kind, leftMinutes }: Timeliness, language: Language): string {
  const t = translator(timeTexts, language);
  const time = formatWorkingTime(leftMinutes ?? 0, language);
  switch (kind) {
    case 'running':
      return t('timeliness.running', { time });
    case 'overdue':
      return leftMinutes === 0 ? t('timeliness.overdueNow') : t('timeliness.overdue', { time });
    case 'paused':
      if (leftMinutes === null) return t('timeliness.pausedUndated');
      return t(leftMinutes < 0 ? 'timeliness.pausedLate' : 'timeliness.paused', { time });
    case 'undated':
    case 'early':
    case 'onTime':
    case 'late':
    case 'outside':
      return t(`timeliness.${kind}`);
  }
}
