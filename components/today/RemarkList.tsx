import type { Remark } from '@/utils/forecast/remarks';
import { todayTexts } from '@/utils/i18n/catalogues/today';
import { formatShare, formatWeekdayOf, formatWorkingTime } from '@/utils/i18n/format';
import type { Translate } from '@/utils/i18n/text';
import type { Language } from '@/utils/settings';
import { Card } from '../ui/Card';
import { useLanguage, useText } from '../ui/language';
import './remark-list.css';

/** A few remarks on the person's own work, each with the number it rests on. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  const t = useText(todayTexts);
  const language = useLanguage();
  if (remarks.length === 0) return null;
  return (
    <Card title={t('today.remarks')}>
      <ul class="remark-list">
        {remarks.map((remark) => (
          <li key={remark.code}>{remarkWords(remark, t, language)}</li>
        ))}
      </ul>
    </Card>
  );
}

/** One remark as a sentence. */
export function remarkWords(
  remark: Remark,
  t: Translate<typeof todayTexts>,
  language: Language,
): string {
  const { n } = remark;
  switch (remark.code) {
    case 'month':
      return monthWords(remark, t, language);
    case 'busyDay':
      return t('today.remark.busyDay', {
        day: formatWeekdayOf(remark.day, language),
        count: remark.count,
        n,
      });
    case 'longest':
      return t('today.remark.longest', {
        name: procedureName(remark.procedure),
        median: formatWorkingTime(remark.effort.medianMinutes, language),
        n,
      });
    case 'waiting':
      return t('today.remark.waiting', {
        n,
        time: formatWorkingTime(remark.longestMinutes, language),
      });
  }
}

function monthWords(
  { n, onTime, before }: Extract<Remark, { code: 'month' }>,
  t: Translate<typeof todayTexts>,
  language: Language,
): string {
  if (!before) return t('today.remark.month', { onTime, n });
  return t('today.remark.monthBefore', {
    onTime,
    n,
    share: formatShare(onTime / n, language),
    before: formatShare(before.onTime / before.n, language),
    m: before.n,
  });
}

/** What a key of `procedureKeyOf` is called: without its kind, with a capital. */
function procedureName(key: string): string {
  const name = key.slice(key.indexOf(' ') + 1);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
