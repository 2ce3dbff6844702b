import { useCallback, useMemo } from 'preact/hooks';
import { CaseReminders } from '@/components/inbox/CaseReminders';
import type { Instant } from '@/utils/calendar/instant';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { remindersOf } from '@/utils/reminders/reminder';
import type { RemindPlan } from '@/utils/settings';
import { noticesOfCase } from '@/utils/storage/inbox';
import type { CaseRow } from '@/utils/storage/rows';
import { useLiveQuery } from '@/utils/storage/use-live-query';

interface Props {
  row: CaseRow;
  calendar: WorkCalendar;
  plan: RemindPlan;
  now: Instant;
  running: boolean;
}

/** What was and what will be said about a case. */
export function CaseRemindersCard({ row, calendar, plan, now, running }: Props) {
  const notices = useLiveQuery(useCallback(() => noticesOfCase(row.id), [row.id]));
  const reminders = useMemo(() => remindersOf(row, calendar, plan), [row, calendar, plan]);
  if (!notices) return null;
  return <CaseReminders reminders={reminders} notices={notices} now={now} running={running} />;
}
