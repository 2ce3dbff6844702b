import { beforeEach, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '@/utils/calendar/instant';
import { closeCases, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import {
  deliverDueReminders,
  listNotices,
  listUnnotified,
  markNotified,
  markRead,
  nextReminderAt,
  unreadCount,
} from '@/utils/storage/inbox';
import { saveSettings } from '@/utils/storage/settings';
import { startTimer, stopTimer } from '@/utils/storage/timers';
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

beforeEach(async () => {
  await emptyDatabase();
  await saveSettings({ remindBefore: [480, 240] }, { now: NOW });
  ids = must(await trackDossiers([sighting('0001'), sighting('0002')], at())).ids;
});

it('nothing is said before its time, and the next time is known', async () => {
  expect(await deliverDueReminders(before.day - MINUTE)).toEqual([]);
  expect(await nextReminderAt()).toBe(before.day);
});

it('each reminder is delivered once, however often and however many at once look', async () => {
  const deliveries = await Promise.all(
    Array.from({ length: 10 }, () => deliverDueReminders(before.day)),
  );
  expect(deliveries.flat()).toHaveLength(2);
  expect(await deliverDueReminders(before.day + MINUTE)).toEqual([]);
  expect(await db.notices.count()).toBe(2);
  expect(await nextReminderAt()).toBe(before.fourHours);
  expect(await faults()).toEqual([]);
});

it('after three days away only the nearest of a case’s reminders is said', async () => {
  const delivered = await deliverDueReminders(before.fourHours + MINUTE);
  expect(delivered.map((one) => one.minutesBefore)).toEqual([240, 240]);
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
  expect(await nextReminderAt()).toBeNull();
});

it('a clock that jumps ahead and back says nothing twice', async () => {
  await deliverDueReminders(before.day);
  await deliverDueReminders(before.fourHours);
  await deliverDueReminders(before.day);
  await deliverDueReminders(before.fourHours);
  expect(await db.notices.count()).toBe(4);
});

it('new distances reach the cases that are there', async () => {
  await saveSettings({ remindBefore: [60] }, { now: NOW });
  expect(await nextReminderAt()).toBe(before.due - HOUR);
  expect(await faults()).toEqual([]);
});

it('the inbox counts what is unread, newest first, until it is read', async () => {
  await deliverDueReminders(before.day);
  await deliverDueReminders(before.fourHours);
  expect(await unreadCount()).toBe(4);
  const [newest] = await listNotices(1);
  expect(newest?.deliveredAt).toBe(before.fourHours);
  await markRead([newest?.id ?? '']);
  expect(await unreadCount()).toBe(3);
  await markRead();
  expect(await unreadCount()).toBe(0);
  expect(await listNotices(10)).toHaveLength(4);
});

it('the system is told of each line once it took it', async () => {
  await deliverDueReminders(before.day);
  const untold = await listUnnotified();
  expect(untold).toHaveLength(2);
  await markNotified(untold.slice(0, 1));
  expect(await listUnnotified()).toEqual(untold.slice(1));
  expect(await unreadCount()).toBe(2);
});

it('a look with nothing to say writes nothing', async () => {
  const meta = await db.meta.get('database');
  await deliverDueReminders(NOW);
  expect(await db.meta.get('database')).toEqual(meta);
});
