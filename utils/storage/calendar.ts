import type { CalendarSettings } from '../calendar/calendar-settings';
import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { type MovedDue, movedDueOf } from '../cases/calendar-change';
import type { Case } from '../cases/case';
import { fail, ok, type Result } from '../problems';
import type { Settings } from '../settings';
import { plainCase } from './bench';
import { dueOnDay } from './case-views';
import { db } from './db';
import { calendarFor, readSettings, reindexOpenCases } from './settings';
import { write } from './write';

/** The part of the settings that deadlines are counted by, before and after a change. */
export interface CalendarEdit {
  before: CalendarSettings;
  after: CalendarSettings;
}

/** What a person is about to change. */
export type CalendarChange = Partial<Pick<Settings, 'calendar' | 'officeHours'>>;

/**
 * Changes days off, leave, worked days, answers or packs. Open cases are indexed by the new calendar
 * before this returns.
 *
 * @param edit - makes the new value from the one that is there now, so that two windows lose nothing
 */
export async function editCalendar(
  edit: (before: CalendarSettings) => CalendarSettings,
  ctx: { now: Instant },
): Promise<Result<CalendarEdit>> {
  const saved = await write(['settings'], async (draft, meta) => {
    const settings = await readSettings();
    const before = settings.calendar;
    const after = edit(before);
    if (isSame(before, after)) return ok({ before, after: before });
    draft.put('settings', { ...settings, calendar: after, id: 'me' });
    draft.put('meta', { ...meta, reindex: true });
    return ok({ before, after });
  });
  if (!saved.ok) return saved;
  const reached = await reindexOpenCases(ctx.now);
  return reached.ok ? saved : reached;
}

/**
 * Takes a change of the calendar back.
 *
 * @returns `change.movedOn` when the calendar was changed again since; then nothing is written
 */
export async function putCalendarBack(
  { before, after }: CalendarEdit,
  ctx: { now: Instant },
): Promise<Result<CalendarEdit>> {
  let movedOn = false;
  const back = await editCalendar((now) => {
    movedOn = !isSame(now, after);
    return movedOn ? now : before;
  }, ctx);
  return movedOn ? fail({ code: 'change.movedOn' }) : back;
}

/**
 * The open and paused cases whose due date a change would move, by their present due date; nothing
 * is written.
 */
export async function previewCalendar(change: CalendarChange): Promise<MovedDue[]> {
  const settings = await readSettings();
  const [before, after] = [calendarFor(settings), calendarFor({ ...settings, ...change })];
  const moved: MovedDue[] = [];
  for (const state of ['open', 'paused']) {
    // One at a time: of many thousand open cases few may move.
    const rows = db.cases.where('[index.state+index.due]').between([state, -Infinity], [state, []]);
    await rows.each((row) => {
      const one = movedDueOf(plainCase(row), before, after);
      if (one) moved.push(one);
    });
  }
  return moved.sort((a, b) => dueAt(a) - dueAt(b));
}

/** The open and paused cases that are due on a day, by their due time. */
export async function listDueOn(day: Day): Promise<Case[]> {
  const found = await dueOnDay(day).narrow().toArray();
  return found.sort((a, b) => a.index.due - b.index.due).map(plainCase);
}

const dueAt = ({ before }: MovedDue) => (before.basis === 'none' ? Infinity : before.at);

function isSame(one: CalendarSettings, other: CalendarSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
