import type { Instant } from '../calendar/instant';
import { fail, ok, type Result } from '../problems';
import type { Settings, TimerSettings } from '../settings';
import { stopEntry } from '../timers/entry';
import { type FieldPart, layOut, roomFor } from '../timers/field-day';
import type { EntryTag } from '../timers/time-entry';
import { type ActContext, type Acted, act } from './act';
import { plainEntry } from './bench';
import { db } from './db';
import { readSettings } from './settings';
import { nextSeq, runningEntry } from './timers';
import { write } from './write';

/** Changes some settings of the timer and leaves the others. */
export function saveTimerSettings(change: Partial<TimerSettings>): Promise<Result<Settings>> {
  return write(['settings'], async (draft) => {
    const after = withTimer(await readSettings(), change);
    draft.put('settings', { ...after, id: 'me' });
    return ok(after);
  });
}

const withTimer = (settings: Settings, change: Partial<TimerSettings>): Settings => ({
  ...settings,
  timer: { ...settings.timer, ...change },
});

/**
 * The person leaves for a day out ("Đi cơ sở"): what runs is stopped, and nothing asks or reminds
 * until it is switched off, both or neither. Taking the act back lets the timer run again; the day
 * out ends by `endFieldDay`. Does nothing when it is on already and nothing runs.
 */
export function startFieldDay(ctx: ActContext): Promise<Result<Acted>> {
  return act('timer.stop', ctx, async (bench, draft) => {
    const settings = await readSettings();
    if (settings.timer.fieldDay === null) {
      const out = withTimer(settings, { fieldDay: { since: ctx.now } });
      draft.put('settings', { ...out, id: 'me' });
    }
    const running = await runningEntry();
    if (!running) return ok({ ids: [] });
    bench.saveEntry(running, stopEntry(plainEntry(running), ctx.now));
    return ok({ ids: [running.id] });
  });
}

/** The person is back, and nothing is filled in. */
export function endFieldDay(): Promise<Result<Settings>> {
  return saveTimerSettings({ fieldDay: null });
}

/** What a person fills in after a day out. */
export interface FieldReport {
  from: Instant;
  to: Instant;
  parts: readonly FieldPart[];
  /** The work was late or undone for a reason that lies outside the person. */
  objective: boolean;
}

/**
 * The person is back: the day out ends and is written down as entries, all in one act, laid into the
 * office sessions one after the other. Taking the act back takes the entries away again.
 *
 * @returns `timer.tooLong` when the parts are longer than the time outside, `case.notFound` when one
 *   of the cases is gone
 */
export function fillFieldDay(report: FieldReport, ctx: ActContext): Promise<Result<Acted>> {
  return act('field.fill', ctx, async (bench, draft) => {
    const { from, to, parts, objective } = report;
    const cases = await db.cases.bulkGet([...new Set(parts.map((part) => part.caseId))]);
    if (cases.includes(undefined)) return fail({ code: 'case.notFound' });
    const room = roomFor(parts, bench.rules.calendar, { from, to });
    if (!room) return fail({ code: 'timer.tooLong' });
    let seq = (await nextSeq()) - 1;
    const make = () => {
      seq += 1;
      return { id: ctx.newId(), seq };
    };
    const tags: EntryTag[] = objective ? ['field', 'objective'] : ['field'];
    const entries = layOut(parts, room, make, tags);
    for (const entry of entries) bench.saveEntry(null, entry);
    draft.put('settings', { ...withTimer(await readSettings(), { fieldDay: null }), id: 'me' });
    return ok({ ids: entries.map((entry) => entry.id) });
  });
}
