import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkCalendar } from '@/utils/calendar/work-calendar';
import { addWorkingMinutes, workingMinutesBetween } from '@/utils/calendar/working-time';
import type { Case } from '@/utils/cases/case';
import { caseSchema } from '@/utils/cases/case';
import { indexOf } from '@/utils/cases/case-index';
import { clocksOf } from '@/utils/cases/clocks';
import type { CaseDetail } from '@/utils/cases/detail';
import { type Due, dueOf } from '@/utils/cases/due';
import { dueTimeOf } from '@/utils/cases/due-time';
import type { CaseEvent } from '@/utils/cases/event';
import type { Limit } from '@/utils/cases/limit';
import { readingOf } from '@/utils/cases/reading';
import { statusOf } from '@/utils/cases/status';
import { timelinessOf } from '@/utils/cases/timeliness';
import { at, SEASONAL, STANDARD } from '../calendar/viet-nam';
import { planOf } from '../reminders/plan';
import { caseWith, uuid } from './written-case';

const MINUTE = 60_000;
const START = at('2025-12-01 00:00');
const minutes = fc.integer({ min: 0, max: 200 * 1440 }).map((count) => START + count * MINUTE);
const moments = fc.oneof(
  minutes.map((instant) => ({ at: instant, precision: 'minute' as const })),
  fc
    .integer({ min: 0, max: 200 })
    .map((days) => ({ at: START + days * 1440 * MINUTE, precision: 'day' as const })),
);
const types = fc.constantFrom(
  'received',
  'accepted',
  'promised',
  'paused',
  'resumed',
  'extended',
  'solved',
  'returned',
  'refused',
  'withdrawn',
  'stopped',
  'transferred',
  'stepStarted',
  'stepEnded',
  'delayExplained',
);
const steps = fc.constantFrom('Thẩm định', 'Trình ký');
const channels = fc.constantFrom('online' as const, 'counter' as const);
const events: fc.Arbitrary<CaseEvent> = fc
  .record({
    type: types,
    when: moments,
    due: moments,
    recordedAt: minutes,
    step: steps,
    channel: channels,
  })
  .map(({ type, when, due, recordedAt, step, channel }): CaseEvent => {
    const base = { id: uuid(), when, recordedAt, source: 'person' as const };
    if (type === 'promised' || type === 'extended') return { ...base, type, due };
    if (type === 'paused') return { ...base, type, reason: 'fee' };
    if (type === 'received') return { ...base, type, channel };
    if (type === 'stepStarted') return { ...base, type, step, limit: STEP_LIMIT };
    if (type === 'stepEnded') return { ...base, type, step };
    if (type === 'delayExplained') return { ...base, type, cause: 'objective' };
    return { ...base, type };
  });
const STEP_LIMIT: Limit = { amount: 12, unit: 'workingHours' };
const details: fc.Arbitrary<CaseDetail | null> = fc.constantFrom(
  null,
  ...(['complaint', 'denunciation', 'reflection'] as const).map(
    (type): CaseDetail => ({
      kind: 'petition',
      type,
      instance: 1,
      remote: false,
      complex: false,
    }),
  ),
);
const limits: fc.Arbitrary<Limit | null> = fc.option(
  fc.record({
    amount: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('workingDays', 'calendarDays', 'workingHours'),
  }),
);
const cases: fc.Arbitrary<Case> = fc
  .record({ list: fc.array(events, { maxLength: 12 }), limit: limits, detail: details })
  .map(({ list, limit, detail }) =>
    caseWith(list, { limit, ...(detail ? { detail, kind: detail.kind } : {}) }),
  );
const calendars: fc.Arbitrary<WorkCalendar> = fc.constantFrom(STANDARD, SEASONAL);

describe('a case is its events', () => {
  test('in whatever order they are listed', () => {
    const shuffled = cases.chain((one) =>
      fc.tuple(fc.constant(one), fc.shuffledSubarray(one.events, { minLength: one.events.length })),
    );
    fc.assert(
      fc.property(shuffled, calendars, minutes, ([one, list], calendar, now) => {
        const other = { ...one, events: list };
        expect(statusOf(other)).toEqual(statusOf(one));
        expect(dueOf(other, calendar)).toEqual(dueOf(one, calendar));
        expect(timelinessOf(other, calendar, now)).toEqual(timelinessOf(one, calendar, now));
        const distances = planOf([1440, 480, 240]);
        expect(indexOf(other, calendar, distances, now)).toEqual(
          indexOf(one, calendar, distances, now),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('whatever was written down, it passes its own door and has an answer', () => {
    fc.assert(
      fc.property(cases, calendars, minutes, (one, calendar, now) => {
        expect(caseSchema.safeParse(one).success).toBe(true);
        const due = dueOf(one, calendar);
        const { kind } = timelinessOf(one, calendar, now);
        if (due.basis === 'none') expect(['undated', 'paused', 'outside']).toContain(kind);
        else expect(kind).not.toBe('undated');
      }),
    );
  });

  test('looking changes nothing', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const before = structuredClone(one);
        dueOf(one, STANDARD);
        indexOf(one, STANDARD, planOf([480]), START);
        expect(one).toEqual(before);
      }),
    );
  });
});

describe('the explanation adds up', () => {
  /** The limit that the lines name against what they count. */
  const sums = ({ steps }: Due) => {
    const named = steps.find((step) => step.code === 'limit')?.limit ?? null;
    const counted = steps.reduce((sum, step) => {
      if (step.code === 'counted') return sum + step.days;
      return step.code === 'countedMinutes' ? sum + step.minutes : sum;
    }, 0);
    return { named, counted };
  };

  test('to the date that is shown, on every clock of a case', () => {
    fc.assert(
      fc.property(cases, calendars, minutes, (one, calendar, now) => {
        const clocks = clocksOf(one, calendar, now);
        expect(clocks[0]?.due).toEqual(dueOf(one, calendar));
        for (const { due } of clocks) {
          if (due.basis === 'none') continue;
          expect(due.steps.at(-1)).toEqual({ code: 'result', when: due.when });
          const { named, counted } = sums(due);
          const isPromised = due.steps.some(
            ({ code }) => code === 'promised' || code === 'extended',
          );
          if (isPromised || !named) continue;
          expect(counted).toBe(named.amount * (named.unit === 'workingHours' ? 60 : 1));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('and its pauses are all that lies between the first due time and the last', () => {
    fc.assert(
      fc.property(cases, calendars, (one, calendar) => {
        const { limit } = readingOf(one);
        if (limit?.unit === 'calendarDays') return;
        const due = dueOf(one, calendar);
        const unpaused = one.events.filter(({ type }) => type !== 'paused' && type !== 'resumed');
        const reading = readingOf({ ...one, events: unpaused });
        const first = dueTimeOf(reading.line, reading.limit, calendar);
        if (due.basis === 'none' || first.basis === 'none') return;
        const slipped = due.steps.reduce(
          (sum, step) => sum + (step.code === 'paused' ? (step.minutes ?? 0) : 0),
          0,
        );
        expect(workingMinutesBetween(calendar, first.at, due.at)).toBe(slipped);
      }),
      { numRuns: 500 },
    );
  });
});

/** Rounds of work and pause: so many working minutes of work, then a pause of so many minutes. */
const rounds = fc.array(
  fc.record({
    work: fc.integer({ min: 0, max: 600 }),
    pause: fc.integer({ min: 1, max: 20 * 1440 }),
  }),
  { maxLength: 8 },
);

describe('pauses', () => {
  const allowed = fc.integer({ min: 1, max: 20 });
  const starts = fc.integer({ min: 0, max: 150 * 1440 }).map((count) => START + count * MINUTE);

  /** Lives through the rounds, works the rest of its time, and is solved with `spare` minutes left. */
  function livedThrough(
    calendar: WorkCalendar,
    start: number,
    limit: Limit,
    list: { work: number; pause: number }[],
    spare: number,
  ): Case {
    const minute = (instant: number) => ({ at: instant, precision: 'minute' as const });
    const note = (instant: number) => ({
      id: uuid(),
      when: minute(instant),
      recordedAt: instant,
      source: 'person' as const,
    });
    const received: CaseEvent = { ...note(start), type: 'received' };
    const first = dueOf(caseWith([received], { limit }), calendar);
    if (first.basis === 'none') throw new Error('a limit gives a due time');
    let left = Math.max(workingMinutesBetween(calendar, start, first.at) - spare, 0);
    let present = start;
    const lived: CaseEvent[] = [received];
    for (const { work, pause } of list) {
      const done = Math.min(work, left);
      present = addWorkingMinutes(calendar, present, done);
      left -= done;
      lived.push({ ...note(present), type: 'paused', reason: 'supplement' });
      present += pause * MINUTE;
      lived.push({ ...note(present), type: 'resumed' });
    }
    present = addWorkingMinutes(calendar, present, left);
    lived.push({ ...note(present), type: 'solved' });
    return caseWith(lived, { limit });
  }

  test('in any number never turn work within its time into late work', () => {
    fc.assert(
      fc.property(
        calendars,
        starts,
        allowed,
        fc.constantFrom('workingDays' as const, 'workingHours' as const),
        rounds,
        fc.integer({ min: 0, max: 600 }),
        (calendar, start, amount, unit, list, spare) => {
          const one = livedThrough(calendar, start, { amount, unit }, list, spare);
          const { kind } = timelinessOf(one, calendar, START);
          expect(['early', 'onTime']).toContain(kind);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('nor do they turn late work into work in time', () => {
    fc.assert(
      fc.property(calendars, starts, allowed, rounds, (calendar, start, hours, list) => {
        const limit: Limit = { amount: hours, unit: 'workingHours' };
        const one = livedThrough(calendar, start, limit, list, 0);
        const solved = statusOf(one).solved;
        if (!solved) throw new Error('it was solved');
        const late = addWorkingMinutes(calendar, solved.at, 1);
        const events = one.events.map(
          (event): CaseEvent =>
            event.type === 'solved' ? { ...event, when: { ...event.when, at: late } } : event,
        );
        expect(timelinessOf({ ...one, events }, calendar, START).kind).toBe('late');
      }),
      { numRuns: 300 },
    );
  });

  test('from Friday’s close to Monday’s opening add nothing', () => {
    const weeks = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(weeks, weeks, allowed, (received, week, amount) => {
        const monday = at('2026-01-05 08:00') + received * 7 * 1440 * MINUTE;
        const close = at('2026-01-09 17:30') + week * 7 * 1440 * MINUTE;
        const opening = close + (2 * 1440 + 14 * 60) * MINUTE;
        // The two worked Saturdays of 2026 lie in such weekends; there a pause does take time.
        const isWorked = [at('2026-01-09 17:30'), at('2026-08-21 17:30')].includes(close);
        const base = { id: uuid(), recordedAt: monday, source: 'person' as const };
        const pause: CaseEvent[] = [
          { ...base, type: 'paused', reason: 'fee', when: { at: close, precision: 'minute' } },
          { ...base, id: uuid(), type: 'resumed', when: { at: opening, precision: 'minute' } },
        ];
        const receipt: CaseEvent = {
          ...base,
          id: uuid(),
          type: 'received',
          when: { at: monday, precision: 'minute' },
        };
        const limit: Limit = { amount, unit: 'workingDays' };
        const plain = dueOf(caseWith([receipt], { limit }), STANDARD);
        const withPause = dueOf(caseWith([receipt, ...pause], { limit }), STANDARD);
        if (plain.basis === 'none' || withPause.basis === 'none') throw new Error('due');
        const isCounted = close >= monday && isWorked;
        expect(workingMinutesBetween(STANDARD, plain.at, withPause.at)).toBe(isCounted ? 480 : 0);
        if (!isCounted) expect(withPause.at).toBe(plain.at);
      }),
    );
  });
});
