import { type RemindPlan, STANDARD_REMINDERS } from '@/utils/settings';

/** Only these distances before the due time, and when it is due; nothing else unless said. */
export function planOf(minutes: readonly number[], more: Partial<RemindPlan> = {}): RemindPlan {
  return {
    before: minutes.map((one) => ({ minutes: one, level: 'notify' })),
    beforeShort: [],
    apology: null,
    overdue: STANDARD_REMINDERS.overdue,
    morning: false,
    away: false,
    ...more,
  };
}
