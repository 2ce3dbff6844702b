import { beforeEach, expect, it } from 'vitest';
import { NO_CALENDAR_SETTINGS } from '@/utils/calendar/calendar-settings';
import { type Day, parseDay } from '@/utils/calendar/day';
import { DAY } from '@/utils/calendar/instant';
import { ok } from '@/utils/problems';
import { defaultSettings } from '@/utils/settings';
import { closeCases, trackDossiers } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import { placePanel, readCalendar, readSettings, saveSettings } from '@/utils/storage/settings';
import { at, emptyDatabase, moment, must, NOW, sighting } from './support';

beforeEach(emptyDatabase);

const off = (day: Day | null) => ({
  ...NO_CALENDAR_SETTINGS,
  unitDaysOff: day ? [{ from: day, to: day, name: 'Nghỉ bù' }] : [],
});

it('there are settings before anything was saved', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

it('one setting is changed and the others stay', async () => {
  await saveSettings({ language: 'en' }, { now: NOW });
  const saved = await saveSettings({ theme: 'dark' }, { now: NOW });
  expect(saved).toEqual(ok({ ...defaultSettings, language: 'en', theme: 'dark' }));
  expect(await readSettings()).toEqual({ ...defaultSettings, language: 'en', theme: 'dark' });
});

it('two pages that change different settings at once lose neither', async () => {
  await Promise.all([
    saveSettings({ language: 'en' }, { now: NOW }),
    saveSettings({ theme: 'dark' }, { now: NOW }),
  ]);
  expect(await readSettings()).toMatchObject({ language: 'en', theme: 'dark' });
});

it('a day off reaches open cases, and closed ones stay as they were counted', async () => {
  // Due at 17:30; on a day off only the day is known, so the case is late from midnight on.
  const { ids } = must(await trackDossiers([sighting('0001'), sighting('0002')], at()));
  await closeCases(ids.slice(1), { type: 'solved', when: moment('2026-11-27') }, at(NOW + 5 * DAY));
  const closed = await db.cases.get(ids[1] ?? '');
  const day = parseDay('2026-11-27');
  await saveSettings({ calendar: off(day) }, { now: NOW });
  expect((await db.cases.get(ids[0] ?? ''))?.index.due).toBe(Date.UTC(2026, 10, 27, 17));
  expect(await db.cases.get(ids[1] ?? '')).toEqual(closed);
  expect(await db.meta.get('database')).not.toHaveProperty('reindex');
});

it('the calendar is the same value until hours or days off change', async () => {
  const first = await readCalendar();
  await saveSettings({ language: 'en' }, { now: NOW });
  expect(await readCalendar()).toBe(first);
  const day = parseDay('2026-11-27');
  await saveSettings({ calendar: off(day) }, { now: NOW });
  expect(await readCalendar()).not.toBe(first);
});

it('a portal has one place for the panel, the one set last', async () => {
  await placePanel({ origin: 'https://a.vn', corner: 'topLeft', open: true });
  await placePanel({ origin: 'https://b.vn', corner: 'topLeft', open: true });
  await placePanel({ origin: 'https://a.vn', corner: 'bottomRight', open: false });
  expect((await readSettings()).panels).toEqual([
    { origin: 'https://b.vn', corner: 'topLeft', open: true },
    { origin: 'https://a.vn', corner: 'bottomRight', open: false },
  ]);
});
