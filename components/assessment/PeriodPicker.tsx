import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { nextPeriod, type Period, previousPeriod } from '@/utils/calendar/period';
import { evaluationTexts } from '@/utils/i18n/catalogues/evaluation';
import { IconButton } from '../ui/IconButton';
import { useLanguage, useText } from '../ui/language';
import { Segmented } from '../ui/Segmented';
import { periodText } from './words';
import './period-picker.css';

interface Props {
  period: Period;
  /** The period of that kind in which today lies. */
  onKind: (kind: 'month' | 'quarter' | 'year') => void;
  onGo: (period: Period) => void;
}

const KINDS = ['month', 'quarter', 'year'] as const;

/** Which month, quarter or year is looked at. */
export function PeriodPicker({ period, onKind, onGo }: Props) {
  const t = useText(evaluationTexts);
  const language = useLanguage();
  const kind = KINDS.find((one) => one === period.kind) ?? 'quarter';
  return (
    <div class="period-picker">
      <Segmented
        label={t('evaluation.period')}
        hideLabel
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`evaluation.period.${value}`) }))}
        onChange={onKind}
      />
      <div class="period-picker__steps">
        <IconButton
          icon={ChevronLeft}
          label={t('evaluation.period.before')}
          onClick={() => onGo(previousPeriod(period))}
        />
        <strong class="period-picker__name" aria-live="polite">
          {periodText(period, language)}
        </strong>
        <IconButton
          icon={ChevronRight}
          label={t('evaluation.period.after')}
          onClick={() => onGo(nextPeriod(period))}
        />
      </div>
    </div>
  );
}
