import { beforeEach, describe, expect, it } from 'vitest';
import { NO_CALENDAR_SETTINGS } from '@/utils/calendar/calendar-settings';
import { DAY, HOUR, MINUTE } from '@/utils/calendar/instant';
import { closeCases, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import { deliverDueReminders, nextReminderAt } from '@/utils/storage/deliver';
import { endFieldDay, startFieldDay } from '@/utils/storage/field-day';
import {
  bannerCount,
  listNotices,
  listSnoozed,
  markKnown,
  markTold,
  noticesOfCase,
  readTelling,
  snooze,
  unreadCount,
} from '@/utils/storage/inbox';
import type { NoticeRow } from '@/utils/storage/rows';
import { saveSettings } from '@/utils/storage/settings';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { day } from '../calendar/viet-nam';
import { planOf } from '../reminders/plan';
import { at, emptyDatabase, faults, moment, must, NOW, sighting } from './support';

/**
 * Due on Friday 27 November at 17:30; Tuesday is the Day of Vietnamese Culture, a day off. One day
 * before is the opening of Friday, four hours before is 13:30 that day.
 */
const FRIDAY = NOW + 4 * DAY;
const before = {
  day: FRIDAY - 90 * MINUTE,
  fourHours: FRIDAY + 4.5 * HOUR,
  due: FRIDAY + 8.5 * HOUR,
};

let ids: string[] = [];

const distances = (rows: readonly NoticeRow[]) =>
  rows.map(({ ref }) => (ref.type === 'case' ? ref.minutesBefore : ref.type));

beforeEach(async () => {
  await emptyDatabase();
  await saveSettings({ reminders: planOf([480, 240]) }, { now: NOW });
  ids = must(await trackDossiers([sighting('0001'), sighting('0002')], at())).ids;
});

it('nothing is said before its time, and the next time is known', async () => {
  expect(await deliverDueReminders(before.day - MINUTE)).toEqual([]);
  expect(await nextReminderAt(before.day - MINUTE)).toBe(before.day);
});

it('each reminder is delivered once, however often and however many at once look', async () => {
  const deliveries = await Promise.all(
    Array.from({ length: 10 }, () => deliverDueReminders(before.day)),
  );
  expect(deliveries.flat()).toHaveLength(2);
  expect(await deliverDueReminders(before.day + MINUTE)).toEqual([]);
  expect(await db.notices.count()).toBe(2);
  expect(await nextReminderAt(before.day)).toBe(before.fourHours);
  expect(await faults()).toEqual([]);
});

it('after three days away only the nearest of a case’s reminders is said', async () => {
  const delivered = await deliverDueReminders(before.fourHours + MINUTE);
  expect(distances(delivered)).toEqual([240, 240]);
  expect(await nextReminderAt(before.fourHours + MINUTE)).toBeGreaterThan(before.fourHours);
});

it('what came due while the office is closed waits for the morning', async () => {
  const night = FRIDAY + 11 * HOUR;
  expect(await deliverDueReminders(night)).toEqual([]);
  const monday = FRIDAY + 3 * DAY;
  expect((await deliverDueReminders(monday)).map((one) => one.kind)).toEqual([
    'overdue',
    'overdue',
  ]);
});

it('the case that is worked on is not mentioned until the timer stops', async () => {
  await startTimer(ids[0] ?? '', at(before.day - MINUTE));
  expect((await deliverDueReminders(before.day)).map((one) => one.caseId)).toEqual([ids[1]]);
  await stopTimer(at(before.day + 10 * MINUTE));
  const later = await deliverDueReminders(before.day + 10 * MINUTE);
  expect(later.map((one) => one.caseId)).toEqual([ids[0]]);
});

it('a click in the minute of a reminder does not swallow it', async () => {
  await recordEvent(
    ids[0] ?? '',
    { type: 'accepted', when: moment('2026-11-17') },
    at(before.day + MINUTE),
  );
  expect(await deliverDueReminders(before.day + 2 * MINUTE)).toHaveLength(2);
});

it('closed and paused cases are not mentioned', async () => {
  await closeCases(ids.slice(0, 1), { type: 'solved', when: moment('2026-11-23') }, at());
  const pause = { type: 'paused' as const, reason: 'fee' as const, when: moment('2026-11-23') };
  await recordEvent(ids[1] ?? '', pause, at());
  expect(await deliverDueReminders(before.day)).toEqual([]);
});

it('a clock that jumps ahead and back says nothing twice', async () => {
  await deliverDueReminders(before.day);
  await deliverDueReminders(before.fourHours);
  await deliverDueReminders(before.day);
  await deliverDueReminders(before.fourHours);
  expect(await db.notices.count()).toBe(4);
});

it('new distances reach the cases that are there', async () => {
  await saveSettings({ reminders: planOf([60]) }, { now: NOW });
  expect(await nextReminderAt(before.due - 2 * HOUR)).toBe(before.due - HOUR);
  expect(await faults()).toEqual([]);
});

it('of one case only the nearest reminder waits; the one before stays in the record', async () => {
  await deliverDueReminders(before.day);
  await deliverDueReminders(before.fourHours);
  expect(await unreadCount()).toBe(2);
  const of = await noticesOfCase(ids[0] ?? '');
  expect(distances(of)).toEqual([240, 480]);
  expect(of.map((row) => row.unread)).toEqual([1, undefined]);
  expect(of[1]?.log.map((mark) => mark.what)).toEqual(['delivered', 'newer']);
});

it('of lines that came together the day comes first, then what is due first', async () => {
  // The second one a day later; both have more than a day of work behind them by then.
  await recordEvent(
    ids[0] ?? '',
    { type: 'extended', when: moment('2026-11-23'), due: moment('2026-11-30') },
    at(NOW + MINUTE),
  );
  await saveSettings({ reminders: { ...planOf([480, 240]), morning: true } }, { now: NOW });
  await deliverDueReminders(FRIDAY + 3 * DAY - 90 * MINUTE);
  const rows = await listNotices(10);
  expect(rows.map((row) => [row.kind, row.dueAt])).toEqual([
    ['digest', null],
    ['overdue', before.due],
    ['before', before.due + 3 * DAY],
  ]);
  const unread = await listNotices(10, 'unread');
  expect(unread.map((row) => row.kind)).toEqual(['overdue', 'before']);
});

it('what the person notes waits no more, and the next one of the case comes all the same', async () => {
  await deliverDueReminders(before.day);
  const [newest] = await listNotices(1);
  await markKnown(before.day + MINUTE, [newest?.id ?? '']);
  expect(await unreadCount()).toBe(1);
  await deliverDueReminders(before.fourHours);
  expect(await unreadCount()).toBe(2);
  await markKnown(before.fourHours);
  expect(await unreadCount()).toBe(0);
  expect(await listNotices(10)).toHaveLength(4);
});

it('the system is told once of all that is new, by a number', async () => {
  await deliverDueReminders(before.day);
  const telling = await readTelling();
  expect(telling).toMatchObject({ waiting: 2, stays: false, morning: null });
  expect(telling?.ids).toHaveLength(2);
  await markTold(telling?.ids.slice(0, 1) ?? [], before.day);
  expect((await readTelling())?.ids).toEqual(telling?.ids.slice(1));
  await markTold(telling?.ids ?? [], before.day);
  expect(await readTelling()).toBeNull();
  expect(await unreadCount()).toBe(2);
});

it('put off, a reminder comes back once, at its time and not before, and only while it holds', async () => {
  await deliverDueReminders(before.day);
  await markTold((await readTelling())?.ids ?? [], before.day);
  const [first, second] = await listNotices(2);
  const until = before.day + 2 * HOUR;
  await snooze(first?.id ?? '', until, before.day + MINUTE);
  await snooze(second?.id ?? '', until, before.day + MINUTE);
  expect(await unreadCount()).toBe(0);
  expect(await nextReminderAt(before.day + MINUTE)).toBe(until);
  expect(await deliverDueReminders(until - 1)).toEqual([]);
  const secondCase = second?.ref.type === 'case' ? second.ref.id : '';
  await closeCases(
    [secondCase],
    { type: 'solved', when: moment('2026-11-27') },
    at(until - MINUTE),
  );

  const back = await deliverDueReminders(until);
  expect(back.map((row) => row.id)).toEqual([first?.id]);
  expect((await readTelling())?.ids).toEqual([first?.id]);
  expect(await deliverDueReminders(until + MINUTE)).toEqual([]);
  expect(await listSnoozed()).toEqual([]);
});

it('put off into a time when the office is closed, it waits for the opening', async () => {
  await deliverDueReminders(before.day);
  const [first] = await listNotices(1);
  await snooze(first?.id ?? '', before.day + 4.25 * HOUR, before.day);
  expect(await deliverDueReminders(before.day + 4.25 * HOUR)).toEqual([]);
  expect((await deliverDueReminders(before.fourHours)).map((row) => row.id)).toContain(first?.id);
});

it('each step of the ladder is heard once for a due time', async () => {
  const twice = planOf([480, 240]);
  await saveSettings({ reminders: twice }, { now: NOW });
  await deliverDueReminders(before.day);
  await markTold((await readTelling())?.ids ?? [], before.day);
  // The four hours are as loud as the day was: they come, and nothing sounds again.
  expect(await deliverDueReminders(before.fourHours)).toHaveLength(2);
  expect(await readTelling()).toBeNull();
  expect(await bannerCount()).toBe(0);
  await deliverDueReminders(FRIDAY + 3 * DAY);
  expect(await readTelling()).toMatchObject({ stays: true, waiting: 2 });
  expect(await bannerCount()).toBe(2);
});

it('the red bar goes when it is noted, and when the case is done', async () => {
  const monday = FRIDAY + 3 * DAY;
  const [first] = await deliverDueReminders(monday);
  await markKnown(monday, [first?.id ?? '']);
  expect(await bannerCount()).toBe(1);
  await closeCases(ids, { type: 'solved', when: moment('2026-11-30') }, at(monday));
  await deliverDueReminders(monday + MINUTE);
  expect(await bannerCount()).toBe(0);
  expect(await unreadCount()).toBe(0);
});

it('a level of its own: only the number on the icon, and nothing to tell the system', async () => {
  const quiet = planOf([], { before: [{ minutes: 480, level: 'badge' }] });
  await saveSettings({ reminders: quiet }, { now: NOW });
  await deliverDueReminders(before.day);
  expect(await unreadCount()).toBe(2);
  expect(await readTelling()).toBeNull();
});

describe('a clock that ran ahead', () => {
  const AHEAD = FRIDAY + 3 * DAY;
  const MORNING = FRIDAY + MINUTE;

  it('leaves no overdue state when it is set right, and says nothing twice', async () => {
    expect(distances(await deliverDueReminders(before.day))).toEqual([480, 480]);
    expect((await deliverDueReminders(AHEAD)).map((row) => row.kind)).toEqual([
      'overdue',
      'overdue',
    ]);
    await markTold((await readTelling())?.ids ?? [], AHEAD);

    expect(await deliverDueReminders(MORNING)).toEqual([]);
    expect(await bannerCount()).toBe(0);
    expect(await unreadCount()).toBe(0);
    expect(await readTelling()).toBeNull();

    // What the fast clock skipped comes in its turn.
    expect(distances(await deliverDueReminders(before.fourHours))).toEqual([240, 240]);
    await markTold((await readTelling())?.ids ?? [], before.fourHours);
    // When it is really due the red bar is there; the notification was shown before.
    await deliverDueReminders(AHEAD);
    expect(await bannerCount()).toBe(2);
    expect(await readTelling()).toBeNull();
    expect(await faults()).toEqual([]);
  });

  it('does not bring back what was really due', async () => {
    await deliverDueReminders(AHEAD);
    await deliverDueReminders(AHEAD - HOUR);
    expect(await bannerCount()).toBe(2);
    expect(await db.notices.count()).toBe(2);
  });
});

describe('the line of the morning', () => {
  const wanted = planOf([], { morning: true });
  const groupsOf = (rows: readonly NoticeRow[]) =>
    rows.flatMap(({ ref }) =>
      ref.type === 'cases' ? [ref.groups.map((one) => `${one.name} ${one.count}`)] : [],
    );

  beforeEach(async () => {
    await saveSettings({ reminders: wanted }, { now: NOW });
  });

  it('comes at the first look of a working day, once, and counts what is due', async () => {
    await trackDossiers([sighting('0003', { dueAt: '2026-11-25' })], at());
    const wednesday = NOW + 2 * DAY;
    expect(groupsOf(await deliverDueReminders(wednesday))).toEqual([['today 1', 'week 2']]);
    expect(groupsOf(await deliverDueReminders(wednesday + HOUR))).toEqual([]);
    const friday = await deliverDueReminders(FRIDAY);
    expect(groupsOf(friday)).toEqual([['overdue 1', 'today 2']]);
    expect(await readTelling()).toMatchObject({ morning: { today: 2, overdue: 1 } });
  });

  it('comes again after a clock that was wrong by years was set right', async () => {
    await deliverDueReminders(FRIDAY + 900 * DAY);
    const friday = await deliverDueReminders(FRIDAY);
    expect(groupsOf(friday)).toEqual([['today 2']]);
  });

  it('is no further thing to deal with', async () => {
    await deliverDueReminders(FRIDAY);
    expect(await unreadCount()).toBe(0);
    expect((await listNotices(5)).map((row) => row.kind)).toEqual(['digest']);
  });

  it('says nothing of a morning on which nothing was due, even when something comes later', async () => {
    await emptyDatabase();
    await deliverDueReminders(NOW);
    await trackDossiers([sighting('0001')], at(NOW + MINUTE));
    expect(await deliverDueReminders(NOW + 2 * MINUTE)).toEqual([]);
  });

  it('waits for the office to open, and comes at whatever time the computer is opened', async () => {
    const saturday = FRIDAY + DAY;
    expect(await deliverDueReminders(saturday)).toEqual([]);
    expect(groupsOf(await deliverDueReminders(FRIDAY + 3 * DAY + 7 * HOUR))).toEqual([
      ['overdue 2'],
    ]);
  });
});

it('before days off one line says what falls due meanwhile', async () => {
  const leave = [{ from: day('2026-11-30'), to: day('2026-11-30'), name: 'Nghỉ phép' }];
  const calendar = { ...NO_CALENDAR_SETTINGS, leave };
  await saveSettings({ reminders: planOf([], { away: true }), calendar }, { now: NOW });
  await trackDossiers([sighting('0003', { dueAt: '2026-11-30T10:00' })], at());
  const thursday = await deliverDueReminders(NOW + 3 * DAY);
  expect(thursday).toEqual([]);
  const [line] = await deliverDueReminders(FRIDAY);
  expect(line).toMatchObject({
    id: 'away/2026-11-28',
    ref: { from: '2026-11-28', to: '2026-11-30', groups: [{ name: 'away', count: 1 }] },
  });
});

it('on leave and on a day out nothing is said; afterwards all of it, once', async () => {
  const leave = [{ from: day('2026-11-27'), to: day('2026-11-27'), name: 'Nghỉ phép' }];
  const calendar = { ...NO_CALENDAR_SETTINGS, leave };
  await saveSettings({ calendar }, { now: NOW });
  expect(await deliverDueReminders(before.day)).toEqual([]);
  expect(await nextReminderAt(before.day)).toBeLessThanOrEqual(FRIDAY + 3 * DAY);
  const monday = FRIDAY + 3 * DAY;
  await startFieldDay(at(monday - 2 * HOUR));
  expect(await deliverDueReminders(monday)).toEqual([]);
  await endFieldDay();
  expect(await deliverDueReminders(monday + MINUTE)).toHaveLength(2);
  expect(await deliverDueReminders(monday + 2 * MINUTE)).toEqual([]);
});

it('reads only the cases that are due, however many there are', async () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    sighting(String(1000 + at), { dueAt: '2027-03-01' }),
  );
  await trackDossiers(many, at());
  await deliverDueReminders(before.day - MINUTE);
  let read = 0;
  const count = (row: unknown) => {
    read += 1;
    return row;
  };
  db.cases.hook('reading', count);
  expect(await deliverDueReminders(before.day)).toHaveLength(2);
  db.cases.hook('reading').unsubscribe(count);
  // Two that wait, looked at once when they are chosen; no other row is touched.
  expect(read).toBeLessThanOrEqual(4);
});

it('a look with nothing to say writes nothing', async () => {
  await deliverDueReminders(NOW);
  const meta = await db.meta.get('database');
  await deliverDueReminders(NOW + MINUTE);
  expect(await db.meta.get('database')).toEqual(meta);
});
