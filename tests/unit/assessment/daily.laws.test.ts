import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '@/utils/assessment/assessment';
import { dailyPlan } from '@/utils/assessment/daily-plan';
import { dailySet, ITEMS_AT_MOST } from '@/utils/assessment/daily-set';
import { type Edition, liveItems } from '@/utils/assessment/edition';
import { SHIPPED_EDITIONS } from '@/utils/assessment/editions';
import { evennessOf } from '@/utils/assessment/evenness';
import { offeredEditions } from '@/utils/assessment/offered';
import { surpriseAt } from '@/utils/assessment/surprise';
import { isWorkDay } from '@/utils/assessment/work-days';
import { addDays, type Day, dayOf, dayOfNumber, weekday } from '@/utils/calendar/day';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { daysIn, periodOf } from '@/utils/calendar/period';
import { makeCalendar, type WorkCalendar } from '@/utils/calendar/work-calendar';
import { isOpen } from '@/utils/calendar/working-time';
import { defaultSettings } from '@/utils/settings';
import { answer, dailyRow, day, edition, item } from './support';

const calendarWith = (leave: readonly Day[]) =>
  makeCalendar({
    officeHours: STANDARD_OFFICE_HOURS,
    leave: leave.map((one) => ({ from: one, to: one, name: 'Nghỉ phép' })),
    packs: HOLIDAY_PACKS,
  });
const CALENDAR = calendarWith([]);
const isWorking = (one: Day, calendar: WorkCalendar = CALENDAR) => isWorkDay(calendar, one);

const sized = (count: number) =>
  edition([Array.from({ length: count }, (_, at) => item(`i${at}`))], { scale: 'yesNoNa' });

function daysOf(month: string): Day[] {
  const { from, to } = daysIn({ kind: 'month', key: month });
  const days: Day[] = [];
  for (let one = from; one <= to; one = addDays(one, 1)) days.push(one);
  return days;
}

const months = fc
  .tuple(fc.integer({ min: 2024, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const values = fc.infiniteStream(fc.constantFrom('yes' as const, 'no' as const, 'na' as const));

const ONE_A_DAY = { size: 1, most: ITEMS_AT_MOST };

describe('the daily set', () => {
  it('meets every item at least once in every month of a person who answers each working day', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: 1, max: 40 }), values, (month, count, stream) => {
        const one = sized(count);
        const history: Assessment[] = [];
        const met = new Set<string>();
        for (const on of daysOf(month)) {
          const asked = dailySet(one, history, on, CALENDAR, { size: 2, most: ITEMS_AT_MOST });
          expect(asked.length > 0).toBe(isWorking(on));
          expect(asked.length).toBeLessThanOrEqual(ITEMS_AT_MOST);
          for (const id of asked) met.add(id);
          const answers = asked.map((id) => answer(id, stream.next().value ?? 'yes'));
          if (asked.length > 0) history.push(dailyRow(one, on, answers, asked));
        }
        expect(met.size).toBe(count);
      }),
      { numRuns: 60 },
    );
  });

  it('asks nothing twice on one day, and only what the edition asks, in its order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 20_000, max: 22_000 }),
        (count, on) => {
          const one = sized(count);
          const ids = one.groups.flatMap((group) => group.items.map((each) => each.id));
          const asked = dailySet(one, [], dayOfNumber(on), CALENDAR);
          expect(asked).toEqual(ids.filter((id) => asked.includes(id)));
        },
      ),
    );
  });

  it('stays the same all day: what was answered today does not change it', () => {
    const one = sized(12);
    const on = day('2026-11-24');
    const asked = dailySet(one, [], on, CALENDAR);
    const today = dailyRow(
      one,
      on,
      asked.map((id) => answer(id, 'no')),
      asked,
    );
    expect(dailySet(one, [today], on, CALENDAR)).toEqual(asked);
  });

  it('asks again sooner what was unsure: on the fourth day, before what was answered with yes', () => {
    const one = sized(6);
    const asked = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'];
    const history = [
      dailyRow(
        one,
        day('2026-11-17'),
        asked.map((id) => (id === 'i4' ? answer(id, null, { unsure: true }) : answer(id, 'yes'))),
        asked,
      ),
    ];
    expect(dailySet(one, history, day('2026-11-18'), CALENDAR, ONE_A_DAY)).toEqual(['i0']);
    expect(dailySet(one, history, day('2026-11-20'), CALENDAR, ONE_A_DAY)).toEqual(['i4']);
  });

  it('is empty on weekends, holidays and leave', () => {
    const leave = calendarWith([day('2026-11-24')]);
    expect(dailySet(sized(5), [], day('2026-11-22'), CALENDAR)).toEqual([]);
    expect(dailySet(sized(5), [], day('2026-09-02'), CALENDAR)).toEqual([]);
    expect(dailySet(sized(5), [], day('2026-11-24'), leave)).toEqual([]);
  });
});

const START = day('2026-03-02');
const span = Array.from({ length: 120 }, (_, at) => addDays(START, at));
const marks = fc.array(fc.boolean(), { minLength: 120, maxLength: 120 });

describe('the minute', () => {
  const roles = fc.record({
    partyMember: fc.boolean(),
    leader: fc.boolean(),
    oneStop: fc.boolean(),
  });

  it('meets every item of every checklist in it each month, with eleven items a day at most', () => {
    fc.assert(
      fc.property(months, roles, (month, chosen) => {
        const { profile } = defaultSettings;
        const own = { ...profile.roles, ...chosen };
        const offering = { ...defaultSettings, profile: { ...profile, roles: own } };
        const history: Assessment[] = [];
        const met = new Set<string>();
        const editions = new Map<string, Edition>();
        for (const on of daysOf(month)) {
          const offered = offeredEditions(SHIPPED_EDITIONS, offering, on);
          const plan = dailyPlan(offered, history, on, { offering, calendar: CALENDAR });
          expect(plan.reduce((sum, part) => sum + part.asked.length, 0)).toBeLessThanOrEqual(11);
          for (const { edition: one, asked } of plan) {
            for (const id of asked) met.add(id);
            // An edition that takes effect within the month has not the whole of it.
            if (one.effectiveFrom <= `${month}-01`) editions.set(one.id, one);
            const value = one.scale === 'grade4' ? ('tot' as const) : ('yes' as const);
            history.push(
              dailyRow(
                one,
                on,
                asked.map((id) => answer(id, value)),
                asked,
              ),
            );
          }
        }
        const all = [...editions.values()].flatMap(liveItems).map(({ id }) => id);
        expect(all.filter((id) => !met.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('evenness', () => {
  it('leave and holidays neither break nor extend: turning days off into leave changes nothing but the days', () => {
    fc.assert(
      fc.property(marks, fc.subarray(span, { maxLength: 30 }), (isKept, leaveDays) => {
        const calendar = calendarWith(leaveDays);
        const kept = new Set(span.filter((one, at) => isKept[at] && isWorking(one, calendar)));
        const today = span.at(-1) ?? START;
        const found = evennessOf(kept, START, today, calendar);
        // The same history without any day off in between, on a calendar that works every day.
        const worked = span.filter((one) => isWorking(one, calendar));
        const packed = new Set(
          worked.flatMap((one, at) => (kept.has(one) ? [addDays(START, at)] : [])),
        );
        const everyDay = makeCalendar({
          officeHours: {
            seasons: [
              { from: '01-01', week: Array.from({ length: 7 }, () => [{ from: 480, to: 960 }]) },
            ],
          },
          packs: [],
        });
        const last = addDays(START, worked.length - 1);
        const isTodayOpen = worked.at(-1) === today;
        const plain = evennessOf(packed, START, isTodayOpen ? last : addDays(last, 1), everyDay);
        expect(found.run).toBe(plain.run);
        expect(found.strength).toBeCloseTo(plain.strength, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('a missed working day lowers the strength and never makes it nothing; a kept one raises it', () => {
    fc.assert(
      fc.property(marks, (isKept) => {
        const kept = new Set(span.filter((one, at) => isKept[at] && isWorking(one)));
        fc.pre(kept.size > 0);
        const from = [...kept][0] ?? START;
        // Looked at on the following morning, so that the day itself is over.
        const until = (at: number) =>
          evennessOf(
            new Set([...kept].filter((one) => one <= (span[at] ?? START))),
            from,
            addDays(span[at] ?? START, 1),
            CALENDAR,
          );
        for (let at = span.indexOf(from) + 1; at < span.length; at += 1) {
          const one = span[at] ?? START;
          const [before, after] = [until(at - 1), until(at)];
          if (!isWorking(one)) expect(after).toEqual(before);
          else if (kept.has(one)) {
            expect(after.strength).toBeGreaterThan(before.strength);
            expect(after.run).toBe(before.run + 1);
          } else {
            expect(after.strength).toBeLessThan(before.strength);
            expect(after.strength).toBeGreaterThan(0);
            expect(after.run).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('today is not missed before it is over', () => {
    const kept = new Set([day('2026-11-20'), day('2026-11-23')]);
    const monday = evennessOf(kept, day('2026-11-20'), day('2026-11-23'), CALENDAR);
    const tuesday = evennessOf(kept, day('2026-11-20'), day('2026-11-24'), CALENDAR);
    expect(tuesday).toEqual(monday);
    expect(monday).toMatchObject({ run: 2, kept: 2, of: 2 });
  });

  it('after ten missed working days half of it is left', () => {
    const kept = new Set(span.slice(0, 60).filter((one) => isWorking(one)));
    const working = span.filter((one) => isWorking(one));
    const lastKept = working.findLastIndex((one) => kept.has(one));
    const at = (index: number) =>
      evennessOf(kept, START, addDays(working[index] ?? START, 1), CALENDAR).strength;
    expect(at(lastKept + 10) / at(lastKept)).toBeCloseTo(0.5, 10);
  });

  it('without a kept day there is none', () => {
    expect(evennessOf(new Set(), null, START, CALENDAR)).toEqual({
      strength: 0,
      kept: 0,
      of: 0,
      run: 0,
    });
  });
});

describe('the surprise inspection', () => {
  const seeds = fc.uuid();

  it('comes at most once a week, at a working minute of that week, the same whichever day asks', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 20_454, max: 21_500 }), (seed, number) => {
        const one = dayOfNumber(number);
        const at = surpriseAt(seed, one, CALENDAR);
        const monday = addDays(one, 1 - weekday(one));
        for (let step = 0; step < 7; step += 1) {
          expect(surpriseAt(seed, addDays(monday, step), CALENDAR)).toBe(at);
        }
        if (at === null) return;
        expect(isOpen(CALENDAR, at)).toBe(true);
        expect(periodOf(dayOf(at), 'week')).toEqual(periodOf(one, 'week'));
      }),
    );
  });

  it('is there in about three weeks of four, and spread over the days', () => {
    const weeks = Array.from({ length: 400 }, (_, at) => addDays(day('2025-01-06'), 7 * at));
    const found = weeks.map((one) =>
      surpriseAt('8a6e0804-2bd0-4672-b79d-d97027f9071a', one, CALENDAR),
    );
    const there = found.filter((at) => at !== null);
    expect(there.length).toBeGreaterThan(260);
    expect(there.length).toBeLessThan(340);
    const days = Map.groupBy(there, (at) => weekday(dayOf(at)));
    for (const number of [1, 2, 3, 4, 5] as const) {
      expect(days.get(number)?.length ?? 0).toBeGreaterThan(there.length / 10);
    }
  });

  it('cannot be told from another person’s, and there is none without a seed', () => {
    const weeks = Array.from({ length: 50 }, (_, at) => addDays(day('2026-01-05'), 7 * at));
    const same = weeks.filter(
      (one) => surpriseAt('a', one, CALENDAR) === surpriseAt('b', one, CALENDAR),
    );
    expect(same.length).toBeLessThan(15);
    expect(surpriseAt('', day('2026-11-24'), CALENDAR)).toBeNull();
  });
});
