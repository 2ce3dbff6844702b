import type { Limit } from '@/utils/cases/limit';
import type { kindsTexts } from '@/utils/i18n/catalogues/kinds';
import type { Translate } from '@/utils/i18n/text';

/** A time allowed in words. @example limitWords({ amount: 8, unit: 'workingHours' }, t) // → '8 giờ làm việc' */
export function limitWords(limit: Limit, t: Translate<typeof kindsTexts>): string {
  if (limit.amount === 0) return t('kinds.limit.sameDay');
  return t(`kinds.limit.${limit.unit}`, { count: limit.amount });
}
