import { useMemo } from 'preact/hooks';
import { useNow } from '@/components/dashboard/use-now';
import { useModule } from '@/components/ui/use-module';
import { daysToAsk } from '@/utils/calendar/ask';
import { dayOf } from '@/utils/calendar/day';
import type { Settings } from '@/utils/settings';
import { calendarOf } from '@/utils/storage/settings';
import { clock } from './clock';

const load = () => import('./calendar/DayQuestion').then((module) => module.DayQuestion);

/** What Tự Soi wants to know of the person, one thing at a time; loaded only when there is any. */
export function Questions({ settings }: { settings: Settings }) {
  const today = dayOf(useNow(clock));
  const [asked] = useMemo(
    () => daysToAsk(calendarOf(settings), settings.calendar.postponed, today),
    [settings, today],
  );
  const DayQuestion = useModule(asked ? load : null);
  return asked && DayQuestion ? (
    <div class="day-question">
      <DayQuestion key={asked.day} asked={asked} settings={settings} today={today} />
    </div>
  ) : null;
}
