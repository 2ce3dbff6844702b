import type { Day } from '@/utils/calendar/day';
import { type Period, periodOf, previousPeriod } from '@/utils/calendar/period';
import { submitTexts } from '@/utils/i18n/catalogues/submit';
import { periodText } from '@/utils/i18n/period-text';
import { useLanguage, useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';

/** Lengths for which an office asks. */
export const SUMMARY_PERIODS = ['month', 'quarter', 'year'] as const;
type Kind = (typeof SUMMARY_PERIODS)[number];

const COUNT: Record<Kind, number> = { month: 13, quarter: 8, year: 3 };

interface Props {
  value: Period;
  today: Day;
  onChange(period: Period): void;
}

/** Which month, quarter or year. */
export function PeriodPicker({ value, today, onChange }: Props) {
  const t = useText(submitTexts);
  const language = useLanguage();
  const kind = SUMMARY_PERIODS.find((one) => one === value.kind) ?? 'month';
  const periods = lastPeriods(today, kind);
  return (
    <div class="submit__period">
      <Segmented
        label={t('submit.period.kind')}
        value={kind}
        options={SUMMARY_PERIODS.map((one) => ({ value: one, label: t(`submit.period.${one}`) }))}
        onChange={(chosen) => onChange(periodOf(today, chosen))}
      />
      <Select
        label={t('submit.period.which')}
        width="middle"
        value={value.key}
        options={periods.map(({ key }) => ({ value: key, label: periodText(key, language) }))}
        onChange={(key) => onChange({ kind, key })}
      />
    </div>
  );
}

function lastPeriods(today: Day, kind: Kind): Period[] {
  const periods = [periodOf(today, kind)];
  while (periods.length < COUNT[kind]) {
    const last = periods.at(-1);
    if (last) periods.push(previousPeriod(last));
  }
  return periods;
}
