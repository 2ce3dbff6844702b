import { ChevronDown, ChevronUp, ClipboardCheck, PanelRight } from 'lucide-preact';
import { useCallback, useState } from 'preact/hooks';
import { isFinished, secondsFor, stepsOf } from '@/components/assessment/minute-steps';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useText } from '@/components/ui/language';
import type { Day } from '@/utils/calendar/day';
import { assessmentTexts } from '@/utils/i18n/catalogues/assessment';
import { readDaily } from '@/utils/storage/daily';
import { useLiveQuery } from '@/utils/storage/use-live-query';
import { TodayMinute } from '../daily-minute/TodayMinute';
import { canOpenBeside, openBeside } from './open-beside';

/** The minute of today in the popup: one line until it is begun. */
export function Minute({ today }: { today: Day }) {
  const t = useText(assessmentTexts);
  const [open, setOpen] = useState(false);
  const view = useLiveQuery(useCallback(() => readDaily(today), [today]));
  if (!view) return null;
  const left = stepsOf(view.parts).filter((step) => !step.isWhole).length;
  const isClosed = view.parts.length === 0 || isFinished(view.parts);
  return (
    <section class="popup-minute" aria-label={t('minute.title')}>
      {isClosed ? (
        <p class="popup-minute__quiet">
          {t(view.parts.length === 0 ? 'minute.rest' : 'minute.done')}
        </p>
      ) : (
        <div class="popup-minute__head">
          <Button
            tone="quiet"
            size="small"
            icon={ClipboardCheck}
            aria={{ 'aria-expanded': open }}
            onClick={() => setOpen(!open)}
          >
            {t('minute.title')}
          </Button>
          <span class="muted popup-minute__left">
            {!open && t('minute.leftShort', { count: left, seconds: secondsFor(left) })}
          </span>
          {canOpenBeside() && (
            <IconButton
              size="small"
              icon={PanelRight}
              label={t('minute.beside')}
              onClick={() => void openBeside()}
            />
          )}
          <IconButton
            size="small"
            icon={open ? ChevronUp : ChevronDown}
            label={t(open ? 'minute.close' : 'minute.open')}
            aria={{ 'aria-expanded': open }}
            onClick={() => setOpen(!open)}
          />
        </div>
      )}
      {open && !isClosed && (
        <div class="popup-minute__body">
          <TodayMinute today={today} keys />
        </div>
      )}
    </section>
  );
}
