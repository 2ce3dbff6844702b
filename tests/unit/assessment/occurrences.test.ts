import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '@/utils/assessment/action';
import type { Cadence } from '@/utils/assessment/cadence';
import { SHIPPED_EDITIONS } from '@/utils/assessment/editions';
import { actionOccurrences, checklistOccurrences } from '@/utils/assessment/occurrences';
import { currentEditions, offeredEditions } from '@/utils/assessment/offered';
import { addDays, dayOfNumber } from '@/utils/calendar/day';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import { isOpen } from '@/utils/calendar/working-time';
import { formatInstant } from '@/utils/i18n/format';
import { defaultSettings, type Settings } from '@/utils/settings';
import { day, edition, item } from './support';

const CALENDAR = makeCalendar({ officeHours: STANDARD_OFFICE_HOURS, packs: HOLIDAY_PACKS });
const SEED = '8a6e0804-2bd0-4672-b79d-d97027f9071a';
const offering: Settings = {
  ...defaultSettings,
  assessment: { ...defaultSettings.assessment, seed: SEED },
};
const RULES = { offering, calendar: CALENDAR };
const one = (cadence: Cadence) => edition([[item('a1')]], { cadence });

describe('reminders of checklists, with hours 07:30–11:30 and 13:30–17:30', () => {
  it.each([
    // 24 November 2026 is a day off by law.
    ['daily', '2026-11-23', '2026-11-25', ['23/11/2026 16:30', '25/11/2026 16:30']],
    ['weekly', '2026-11-23', '2026-11-29', ['27/11/2026 16:30']],
    // The last working day of November 2026 is Monday 30; three working days before it is the 25th.
    ['monthly', '2026-11-01', '2026-11-30', ['25/11/2026 07:30']],
    // Thursday 31 December is the last; five before it: 30, 29, 28, 25, 24.
    ['quarterly', '2026-10-01', '2026-12-31', ['24/12/2026 07:30']],
    ['yearly', '2026-01-01', '2026-12-31', ['17/12/2026 07:30']],
  ] as const)('%s from %s to %s come at %j', (cadence, from, to, wanted) => {
    const found = checklistOccurrences([one(cadence)], { from: day(from), to: day(to) }, RULES);
    expect(found.map(({ at }) => formatInstant(at))).toEqual(wanted);
  });

  it('have an id that names checklist and period alone', () => {
    const span = { from: day('2026-11-23'), to: day('2026-11-23') };
    const [found] = checklistOccurrences([one('daily')], span, RULES);
    expect(found?.id).toBe('checklist/own/2026-11-23');
    const [later] = checklistOccurrences([{ ...one('daily'), id: 'own@2027.1' }], span, RULES);
    expect(later?.id).toBe(found?.id);
  });

  it('all lie in office hours, each period once, a surprise at most once a week', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_454, max: 21_400 }),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom<Cadence>('daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'surprise'),
        (start, length, cadence) => {
          const from = dayOfNumber(start);
          const span = { from, to: addDays(from, length) };
          const found = checklistOccurrences([one(cadence)], span, RULES);
          expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
          for (const { at, dueAt } of found) {
            expect(isOpen(CALENDAR, at)).toBe(true);
            expect(at).toBeLessThanOrEqual(dueAt);
          }
        },
      ),
    );
  });
});

describe('reminders of things to mend', () => {
  const action = (dueDay: string, done: Action['done'] = null): Action => ({
    id: `to/${dueDay}`,
    itemId: 'a1',
    checklist: 'own',
    text: 'Soạn phiếu hướng dẫn',
    dueDay: day(dueDay),
    done,
    fromAssessmentId: null,
    createdAt: 0,
  });

  it.each([
    ['on the day itself', '2026-11-25', '25/11/2026 07:30'],
    ['on the last working day before a day off', '2026-11-24', '23/11/2026 07:30'],
    ['on Friday for a Sunday', '2026-11-29', '27/11/2026 07:30'],
  ])('come %s', (_what, dueDay, wanted) => {
    const [found] = actionOccurrences([action(dueDay)], CALENDAR);
    expect(found && formatInstant(found.at)).toBe(wanted);
    expect(found?.id).toBe(`action/to/${dueDay}/${dueDay}`);
  });

  it('end with the action', () => {
    const done = { at: 1, outcome: '' };
    expect(actionOccurrences([action('2026-11-25', done)], CALENDAR)).toEqual([]);
  });
});

describe('what is offered', () => {
  const today = day('2026-11-25');
  const names = (change: Partial<Settings>) =>
    offeredEditions(SHIPPED_EDITIONS, { ...offering, ...change }, today).map((e) => e.checklist);
  const { profile } = defaultSettings;
  const as = (roles: Partial<Settings['profile']['roles']>) => ({
    profile: { ...profile, roles: { ...profile.roles, ...roles } },
  });

  it('follows from what the person is', () => {
    expect(names({})).toEqual([
      'daily-discipline',
      'surprise-inspection',
      'regulation-144',
      'receiving-citizens',
    ]);
    expect(names(as({ oneStop: true }))).toContain('one-stop-service');
    expect(names(as({ leader: true }))).toContain('after-inspection');
  });

  it('leaves out what was switched off', () => {
    const assessment = { seed: '', cadences: {}, hidden: ['receiving-citizens'] };
    expect(names({ assessment })).not.toContain('receiving-citizens');
  });

  it('is the edition that took effect last, and none before it takes effect', () => {
    const second = edition([[item('a1')]], { id: 'own@2026.2', effectiveFrom: day('2026-12-01') });
    const list = [one('monthly'), second];
    expect(currentEditions(list, day('2026-11-30')).map((e) => e.id)).toEqual(['own@2026.1']);
    expect(currentEditions(list, day('2026-12-01')).map((e) => e.id)).toEqual(['own@2026.2']);
  });

  it('ends with the last day of its edition', () => {
    const ended = edition([[item('a1')]], { effectiveTo: day('2026-11-24') });
    expect(currentEditions([ended], day('2026-11-24'))).toHaveLength(1);
    expect(currentEditions([ended], day('2026-11-25'))).toEqual([]);
  });
});
