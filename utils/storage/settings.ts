import type { Instant } from '../calendar/instant';
import { HOLIDAY_PACKS } from '../calendar/packs';
import { makeCalendar, type WorkCalendar } from '../calendar/work-calendar';
import { ok, type Result } from '../problems';
import { defaultSettings, type Settings } from '../settings';
import { Bench, plainCase, SETTLED, settle } from './bench';
import { db } from './db';
import type { SettingsRow } from './rows';
import { write } from './write';

/** The person's settings; the defaults until something was saved. */
export async function readSettings(): Promise<Settings> {
  const row = await db.settings.get('me');
  return row ? plainSettings(row) : defaultSettings;
}

function plainSettings({ id: _, ...settings }: SettingsRow): Settings {
  return settings;
}

/** The calendar by the person's settings and the holiday packs. The same value until they change. */
export async function readCalendar(): Promise<WorkCalendar> {
  return calendarOf(await readSettings());
}

let known: { by: string; calendar: WorkCalendar } | null = null;

/** Makes the calendar anew only when hours, days or packs differ: its sums are worked out once. */
export function calendarOf(settings: Settings): WorkCalendar {
  const by = JSON.stringify([settings.officeHours, { ...settings.calendar, postponed: [] }]);
  if (known?.by !== by) known = { by, calendar: calendarFor(settings) };
  return known.calendar;
}

/** The calendar by any settings, made anew: for looking at what a change would do. */
export function calendarFor({ officeHours, calendar }: CalendarParts): WorkCalendar {
  return makeCalendar({
    ...calendar,
    officeHours,
    packs: [...HOLIDAY_PACKS, ...calendar.packs],
  });
}

type CalendarParts = Pick<Settings, 'officeHours' | 'calendar'>;

/**
 * Changes some settings and leaves the others. New hours, days off or reminder distances reach the
 * open cases before this returns; a kill in between is made up for at the next delivery of reminders.
 *
 * @returns the settings as they are now
 */
export async function saveSettings(
  change: Partial<Settings>,
  ctx: { now: Instant },
): Promise<Result<Settings>> {
  const saved = await write(['settings'], async (draft, meta) => {
    const before = await readSettings();
    const after = { ...before, ...change };
    draft.put('settings', { ...after, id: 'me' });
    if (changesDeadlines(before, after)) draft.put('meta', { ...meta, reindex: true });
    return ok(after);
  });
  if (!saved.ok) return saved;
  const reached = await reindexOpenCases(ctx.now);
  return reached.ok ? saved : reached;
}

const DEADLINE_KEYS = ['officeHours', 'calendar', 'reminders'] as const;

function changesDeadlines(before: Settings, after: Settings): boolean {
  return DEADLINE_KEYS.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

/** Remembers where the person put the panel on one portal. */
export function placePanel(place: Settings['panels'][number]): Promise<Result<void>> {
  return write(['settings'], async (draft) => {
    const settings = await readSettings();
    const others = settings.panels.filter((one) => one.origin !== place.origin);
    // The schema allows 100; the place that was set longest ago gives way.
    draft.put('settings', { ...settings, panels: [...others, place].slice(-100), id: 'me' });
    return ok(undefined);
  });
}

/** Rows of one transaction of indexing: others may write in between. */
const CHUNK = 500;

/**
 * Derives the indexes of open and paused cases anew when settings have changed since. Does nothing
 * when nothing has changed; starts again from the front when it was interrupted.
 */
export async function reindexOpenCases(now: Instant): Promise<Result<void>> {
  const meta = await db.meta.get('database');
  if (!meta?.reindex) return ok(undefined);
  const ids = await db.cases
    .where('[index.state+index.due]')
    .between(['open', -Infinity], ['paused', []])
    .primaryKeys();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const done = await reindex(ids.slice(at, at + CHUNK), now);
    if (!done.ok) return done;
  }
  return write([], async (draft, { reindex: _, ...rest }) => {
    draft.put('meta', rest);
    return ok(undefined);
  });
}

function reindex(ids: readonly string[], now: Instant): Promise<Result<void>> {
  return write(SETTLED, async (draft, meta) => {
    const bench = await openBench(now);
    for (const row of await db.cases.bulkGet([...ids])) {
      if (row && row.index.state !== 'closed') bench.refreshCase(row, plainCase(row));
    }
    await settle(bench, draft, meta);
    return ok(undefined);
  });
}

/** A bench with the settings of the moment; inside a transaction over `settings`. */
export async function openBench(now: Instant): Promise<Bench> {
  const settings = await readSettings();
  return new Bench({ settings, calendar: calendarOf(settings), now });
}
