import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { addWorkingMinutes, openFrom } from '../calendar/working-time';
import type { RemindLevel, RemindMark, RemindPlan } from '../settings';
import { latestApologyAt } from './apology';
import type { Case } from './case';
import { type Clock, clockReadings } from './clocks';
import { isHeardOf } from './custody';
import { dueTimeOf } from './due-time';
import { isFinishedOnPortal } from './portal-status';
import type { Timeline } from './timeline';

/** When a case is to be mentioned. */
export interface ReminderTime {
  clock: Clock['kind'];
  /** Name of the step; null for the other clocks. */
  step: string | null;
  /** `before`: so much time is left. `apology`: the letter is still in time. `overdue`: it is due. */
  kind: 'before' | 'apology' | 'overdue';
  /** Working minutes before the due time, for `apology` before the last moment; null for `overdue`. */
  minutesBefore: number | null;
  level: RemindLevel;
  dueAt: Instant;
  /** Always an instant at which the office is open. */
  at: Instant;
  /** Of no use from then on: the last moment of the letter. null: it never goes stale. */
  until: Instant | null;
}

/** A clock that runs, with its due time. */
export interface RunningClock {
  clock: Clock['kind'];
  step: string | null;
  dueAt: Instant;
  /** Since when the due time is known: nobody could be reminded of it before. */
  knownSince: Instant;
  /** Who wrote it down saw the due time; what had passed by then needs no word. */
  seenAt: Instant;
}

/**
 * The clocks of a case that run towards a due time; none when the case is paused, closed, shown as
 * finished by its portal, or handed over and nobody wants to hear of it.
 */
export function runningClocks(one: Case, calendar: WorkCalendar): RunningClock[] {
  if (isFinishedOnPortal(one.portal?.status ?? null) || !isHeardOf(one)) return [];
  return clockReadings(one).flatMap(({ kind, reading }, at) => {
    const { line, limit, step } = reading;
    const last = line.pauses.at(-1);
    if (line.closing || (last && !last.to)) return [];
    const due = dueTimeOf(line, limit, calendar);
    if (due.basis === 'none') return [];
    // The first one is the main clock: it was seen when the case was written down.
    const seenAt = at === 0 ? one.createdAt : (line.start?.recordedAt ?? one.createdAt);
    return [{ clock: kind, step, dueAt: due.at, knownSince: knownSince(one, line), seenAt }];
  });
}

/**
 * All reminders of a case in the order in which they come.
 *
 * @param plan - when and how loudly the person is reminded
 * @see ../reminders/RULES.md#occurrences
 */
export function reminderTimesOf(
  one: Case,
  calendar: WorkCalendar,
  plan: RemindPlan,
): ReminderTime[] {
  return runningClocks(one, calendar)
    .flatMap((clock) => timesOf(one, clock, calendar, plan))
    .sort((a, b) => a.at - b.at || rank(a) - rank(b));
}

/** Of two that come in one minute the nearer one stands last. */
const rank = ({ minutesBefore }: ReminderTime) => -(minutesBefore ?? 0);

/** Clocks that are over within hours; the marks of days would all have passed. */
const SHORT: readonly Clock['kind'][] = ['intake', 'step'];

function timesOf(
  one: Case,
  clock: RunningClock,
  calendar: WorkCalendar,
  plan: RemindPlan,
): ReminderTime[] {
  const { dueAt } = clock;
  const marks = SHORT.includes(clock.clock) ? plan.beforeShort : plan.before;
  const planned: Planned[] = inOrder(marks).map((mark) => ({
    kind: 'before',
    mark,
    from: dueAt,
    until: null,
  }));
  const latest = plan.apology && hasApology(one, clock) ? latestApologyAt(dueAt, calendar) : null;
  if (plan.apology && latest !== null)
    planned.push({ kind: 'apology', mark: plan.apology, from: latest, until: latest });
  planned.push({
    kind: 'overdue',
    mark: { minutes: 0, level: plan.overdue },
    from: dueAt,
    until: null,
  });
  return planned.flatMap((one) => timeOf(one, clock, calendar));
}

/** Longest first, each length once. */
function inOrder(marks: readonly RemindMark[]): RemindMark[] {
  const different = marks.filter(
    (mark, at) => marks.findIndex((one) => one.minutes === mark.minutes) === at,
  );
  return different.sort((a, b) => b.minutes - a.minutes);
}

interface Planned {
  kind: ReminderTime['kind'];
  mark: { minutes: number; level: RemindLevel };
  /** From where it is counted back. */
  from: Instant;
  until: Instant | null;
}

function timeOf(planned: Planned, clock: RunningClock, calendar: WorkCalendar): ReminderTime[] {
  const { kind, mark, from, until } = planned;
  const wanted = addWorkingMinutes(calendar, from, -mark.minutes);
  const { knownSince: known, seenAt, clock: name, step, dueAt } = clock;
  if (wanted <= known && known === seenAt) return [];
  const at = openFrom(calendar, Math.max(wanted, known));
  if (until !== null && at > until) return [];
  const minutesBefore = kind === 'overdue' ? null : mark.minutes;
  return [{ clock: name, step, kind, minutesBefore, level: mark.level, dueAt, at, until }];
}

/** The letter of apology belongs to dossiers and to the date that was promised to the citizen. */
function hasApology(one: Case, { clock }: RunningClock): boolean {
  return one.kind === 'dossier' && clock === 'main';
}

function knownSince(one: Case, line: Timeline): Instant {
  const base = line.promise ?? line.start;
  const marks = one.events.filter((event) => event.type === 'paused' || event.type === 'resumed');
  return Math.max(one.createdAt, base?.recordedAt ?? 0, ...marks.map((mark) => mark.recordedAt));
}
