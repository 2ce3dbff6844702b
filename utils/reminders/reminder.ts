import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { type ReminderTime, reminderTimesOf, runningClocks } from '../cases/reminder-times';
import type { RemindPlan } from '../settings';
import type { Occurrence, Ref, Source } from './occurrence';

/** An occurrence about one case. */
export interface Reminder extends Occurrence {
  kind: 'before' | 'apology' | 'overdue';
  dueAt: Instant;
  ref: Extract<Ref, { type: 'case' }>;
  title: string;
}

/**
 * All occurrences of a case in the order in which they come.
 *
 * @param plan - when and how loudly the person is reminded, see settings
 * @see RULES.md#occurrences
 */
export function remindersOf(one: Case, calendar: WorkCalendar, plan: RemindPlan): Reminder[] {
  return reminderTimesOf(one, calendar, plan).map((time) => reminderAt(one, time));
}

function reminderAt(one: Case, time: ReminderTime): Reminder {
  const { clock, step, kind, minutesBefore, level, dueAt, at, until } = time;
  const ref = { type: 'case' as const, id: one.id, code: one.code, clock, step, minutesBefore };
  return { id: idOf(one, time), kind, at, until, level, dueAt, ref, title: one.title };
}

/** Case, clock, due time, distance. The main clock goes unnamed. */
function idOf(one: Case, { clock, step, kind, dueAt, minutesBefore }: ReminderTime): string {
  const isMain = clock === 'main' || clock === 'accept';
  const name = isMain ? '' : step === null ? `${clock}/` : `${clock}:${step}/`;
  const distance = kind === 'before' ? minutesBefore : kind;
  return `${one.id}/${name}${dueAt}/${distance}`;
}

/**
 * Of each clock of each case the nearest occurrence that has come; those before it are superseded.
 * The letter of apology stands apart: it neither supersedes nor is superseded.
 *
 * @param runningCaseId - whoever works on a case need not be told of it
 * @see RULES.md#delivery
 */
export function caseSource(
  cases: Iterable<Case>,
  plan: RemindPlan,
  runningCaseId: string | null,
): Source {
  return ({ calendar, now }) => {
    const come: Reminder[] = [];
    for (const one of cases) {
      if (one.id === runningCaseId) continue;
      const nearest = new Map<string, Reminder>();
      for (const reminder of remindersOf(one, calendar, plan)) {
        if (reminder.at <= now) nearest.set(trackOf(reminder), reminder);
      }
      come.push(...nearest.values());
    }
    return come;
  };
}

function trackOf({ kind, ref, dueAt }: Reminder): string {
  return `${kind === 'apology' ? kind : ''}/${ref.clock}/${ref.step}/${dueAt}`;
}

/** What tells whether a reminder that was delivered still says something true. */
type Delivered = Pick<Occurrence, 'kind' | 'dueAt' | 'ref' | 'until'>;

/**
 * Whether a delivered reminder still holds: its clock runs towards the same due time, and what it
 * says can still be done. A reminder of a closed, paused or moved case is over.
 */
export function stillHolds(
  { ref, dueAt, until }: Delivered,
  one: Case | null,
  { calendar, now }: { calendar: WorkCalendar; now: Instant },
): boolean {
  if (ref.type !== 'case') return until === null || now <= until;
  if (!one || (until !== null && now > until)) return false;
  return runningClocks(one, calendar).some(
    (clock) => clock.clock === ref.clock && clock.step === ref.step && clock.dueAt === dueAt,
  );
}
