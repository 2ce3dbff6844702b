import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import { isOpen } from '@/utils/calendar/working-time';
import type { Case } from '@/utils/cases/case';
import { indexOf } from '@/utils/cases/case-index';
import type { CaseEvent } from '@/utils/cases/event';
import { dueOf } from '@/utils/reminders/occurrence';
import { caseSource, type Reminder, remindersOf, stillHolds } from '@/utils/reminders/reminder';
import { occurrenceSchema } from '@/utils/reminders/schemas';
import { STANDARD_REMINDERS } from '@/utils/settings';
import { at, clock, day, SEASONAL, STANDARD } from '../calendar/viet-nam';
import {
  accepted,
  caseWith,
  closed,
  extended,
  paused,
  promised,
  received,
  resumed,
  stepEnded,
  stepStarted,
} from '../cases/written-case';
import { planOf } from './plan';

const PLAN = planOf([1440, 480, 240]);
/** Due on Friday 20/11/2026 at the close. */
const EVENTS = [received('2026-11-16 08:12'), promised('2026-11-16 08:12', '2026-11-20')];
const ONE = caseWith(EVENTS);

const told = (reminders: readonly Reminder[]) =>
  reminders.map((one) => `${one.ref.minutesBefore ?? 'overdue'} at ${clock(one.at)}`);
const dueNow = (now: string, cases: Case[], runningCaseId: string | null = null) =>
  dueOf([caseSource(cases, PLAN, runningCaseId)], {
    calendar: STANDARD,
    now: at(now),
    isOut: false,
  });
const distanceOf = ({ ref }: { ref: Reminder['ref'] | { type: 'cases' | 'place' } }) =>
  ref.type === 'case' ? String(ref.minutesBefore ?? 'overdue') : ref.type;
const caseIdOf = ({ ref }: { ref: Reminder['ref'] | { type: 'cases' | 'place' } }) =>
  ref.type === 'case' ? ref.id : null;

describe('the reminders of a case', () => {
  test('come at their distances in working time, and when it is due', () => {
    const list = remindersOf(ONE, STANDARD, PLAN);
    expect(told(list)).toEqual([
      '1440 at 2026-11-18 07:30',
      '480 at 2026-11-20 07:30',
      '240 at 2026-11-20 13:30',
      // The office has closed when Friday's work is overdue.
      'overdue at 2026-11-23 07:30',
    ]);
    expect(list.map((one) => one.kind)).toEqual(['before', 'before', 'before', 'overdue']);
    for (const one of list) {
      expect(one).toMatchObject({
        ref: { type: 'case', id: ONE.id, code: ONE.code, clock: 'main', step: null },
        dueAt: at('2026-11-20 17:30'),
      });
      expect(occurrenceSchema.safeParse(one).success).toBe(true);
    }
  });

  test('count back over a weekend and Culture Day', () => {
    const one = caseWith([promised('2026-11-16 08:12', '2026-11-25 09:00')]);
    expect(told(remindersOf(one, STANDARD, PLAN))).toEqual([
      '1440 at 2026-11-19 09:00',
      '480 at 2026-11-23 09:00',
      '240 at 2026-11-23 15:00',
      'overdue at 2026-11-25 09:00',
    ]);
  });

  test('whatever order and however often the distances are set', () => {
    const list = remindersOf(ONE, STANDARD, planOf([240, 1440, 480, 240]));
    expect(list).toEqual(remindersOf(ONE, STANDARD, PLAN));
  });

  test('without any distance there is the one when it is due', () => {
    expect(told(remindersOf(ONE, STANDARD, planOf([])))).toEqual(['overdue at 2026-11-23 07:30']);
  });

  it.each<[string, Case]>([
    ['paused', caseWith([...EVENTS, paused('2026-11-17')])],
    ['closed', caseWith([...EVENTS, closed('solved', '2026-11-17')])],
    ['undated', caseWith([received('2026-11-16')])],
    ...(['Đã xử lý xong', 'Đã trả kết quả', 'Dừng xử lý', 'Không được tiếp nhận'] as const).map(
      (status): [string, Case] => [
        `shown as “${status}” by its portal`,
        caseWith(EVENTS, { portal: { origin: 'https://x.vn', status, seenAt: 0 } }),
      ],
    ),
  ])('none for a case that is %s', (_, one) => {
    expect(remindersOf(one, STANDARD, PLAN)).toEqual([]);
  });

  test('but for one its portal shows in words we do not know', () => {
    const portal = { origin: 'https://x.vn', status: 'Chờ phối hợp XYZ', seenAt: 0 };
    expect(remindersOf(caseWith(EVENTS, { portal }), STANDARD, PLAN)).toHaveLength(4);
  });
});

describe('an occurrence', () => {
  const ids = (one: Case, calendar = STANDARD) =>
    remindersOf(one, calendar, PLAN).map((reminder) => reminder.id);

  test('has an id of its own', () => {
    expect(new Set(ids(ONE)).size).toBe(4);
  });

  test('keeps its id when other things about the case change', () => {
    const portal = { origin: 'https://x.vn', status: 'Đang xử lý', seenAt: at('2026-11-19 08:00') };
    expect(ids({ ...ONE, title: 'Khác', portal })).toEqual(ids(ONE));
  });

  test('gets a new id when the due time moves, and the old one back with it', () => {
    const later = { ...ONE, events: [...EVENTS, extended('2026-11-19 10:00', '2026-12-04')] };
    const back = { ...ONE, events: [...later.events, promised('2026-11-19 11:00', '2026-11-20')] };
    expect(ids(later).filter((id) => ids(ONE).includes(id))).toEqual([]);
    for (const id of ids(back)) expect(ids(ONE)).toContain(id);
  });

  test('gets a new id when a pause moves the due time', () => {
    const moved = {
      ...ONE,
      events: [...EVENTS, paused('2026-11-17 08:00'), resumed('2026-11-17 10:00')],
    };
    expect(ids(moved).filter((id) => ids(ONE).includes(id))).toEqual([]);
  });
});

describe('what is to be said', () => {
  const table: [now: string, expected: string[], why: string][] = [
    ['2026-11-17 16:00', [], 'nothing has come yet'],
    ['2026-11-18 07:29', [], 'the office is still closed'],
    ['2026-11-18 07:30', ['1440'], 'the first distance'],
    ['2026-11-18 12:15', [], 'not at noon'],
    ['2026-11-18 13:30', ['1440'], 'after noon again, for the inbox to drop'],
    ['2026-11-18 20:00', [], 'not at night'],
    ['2026-11-20 07:30', ['480'], 'the next distance supersedes the first'],
    ['2026-11-20 14:00', ['240'], 'asleep over two of them: only the nearest'],
    ['2026-11-20 17:30', [], 'due at the close, and the office is closed'],
    ['2026-11-21 09:00', [], 'not on a Saturday'],
    ['2026-11-23 07:30', ['overdue'], 'at the next opening'],
    ['2026-11-24 09:00', [], 'not on Culture Day'],
    ['2026-11-25 09:00', ['overdue'], 'asleep since before it was due: only that'],
  ];
  it.each(table)('at %s: %o, %s', (now, expected) => {
    const list = dueNow(now, [ONE]).map(distanceOf);
    expect(list).toEqual(expected);
  });

  test('not of the case whose timer runs, and again when it stops', () => {
    expect(dueNow('2026-11-20 14:00', [ONE], ONE.id)).toEqual([]);
    expect(dueNow('2026-11-20 14:10', [ONE])).toHaveLength(1);
  });

  test('of several cases in the order in which they are due', () => {
    const first = caseWith([promised('2026-11-16 08:12', '2026-11-19')]);
    const undated = caseWith([received('2026-11-16')]);
    const list = dueNow('2026-11-20 14:00', [ONE, undated, first]);
    expect(list.map(caseIdOf)).toEqual([first.id, ONE.id]);
  });

  test('not on an own day off', () => {
    const calendar = makeCalendar({
      ...STANDARD,
      unitDaysOff: [{ from: day('2026-11-20'), to: day('2026-11-20'), name: 'Nghỉ' }],
    });
    const now = at('2026-11-20 14:00');
    expect(dueOf([caseSource([ONE], PLAN, null)], { calendar, now, isOut: false })).toEqual([]);
  });
});

/** A life of one case: the machine is awake at some instants and looks at what has come. */
describe('from wake to wake', () => {
  interface Desk {
    remindedTo: number;
    inbox: Map<string, number>;
  }
  /** What the storage does at a wake, after RULES.md#remind-at. */
  function wake(desk: Desk, one: Case, now: number, runningCaseId: string | null): void {
    const { remindAt } = indexOf(one, STANDARD, PLAN, desk.remindedTo);
    if (remindAt === undefined || remindAt > now) return;
    const moment = { calendar: STANDARD, now, isOut: false };
    for (const { id } of dueOf([caseSource([one], PLAN, runningCaseId)], moment)) {
      if (!desk.inbox.has(id)) desk.inbox.set(id, now);
      desk.remindedTo = now;
    }
  }
  const MINUTE = 60_000;
  const START = at('2026-11-16 08:12');
  const wakes = fc
    .array(fc.integer({ min: 0, max: 14 * 1440 }), { maxLength: 60 })
    .map((list) => list.map((minutes) => START + minutes * MINUTE));

  test('each occurrence is delivered at most once, in its order, however the clock jumps', () => {
    fc.assert(
      fc.property(wakes, (list) => {
        const desk: Desk = { remindedTo: START, inbox: new Map() };
        for (const now of list) wake(desk, ONE, now, null);
        const order = remindersOf(ONE, STANDARD, PLAN).map((one) => one.id);
        const places = [...desk.inbox.keys()].map((id) => order.indexOf(id));
        expect(places).toEqual([...new Set(places)].sort());
        for (const now of desk.inbox.values()) expect(isOpen(STANDARD, now)).toBe(true);
      }),
    );
  });

  test('with a wake every minute all of them come, at their instants', () => {
    const desk: Desk = { remindedTo: START, inbox: new Map() };
    for (let now = START; now < at('2026-11-24 00:00'); now += MINUTE) wake(desk, ONE, now, null);
    const expected = remindersOf(ONE, STANDARD, PLAN).map(({ id, at: time }) => [id, time]);
    expect([...desk.inbox]).toEqual(expected);
  });

  test('what the running timer holds back comes when it stops', () => {
    const desk: Desk = { remindedTo: START, inbox: new Map() };
    for (let now = START; now < at('2026-11-18 10:00'); now += MINUTE) wake(desk, ONE, now, ONE.id);
    expect(desk.inbox.size).toBe(0);
    wake(desk, ONE, at('2026-11-18 10:00'), null);
    expect([...desk.inbox.values()].map(clock)).toEqual(['2026-11-18 10:00']);
  });
});

describe('reminders keep office hours', () => {
  const START = at('2026-01-05 08:00');
  const minutes = fc.integer({ min: 0, max: 300 * 1440 }).map((count) => START + count * 60_000);
  const distances = fc.array(fc.integer({ min: 1, max: 5_000 }), { maxLength: 6 });

  test('each comes while the office is open, never before the one that is farther away', () => {
    const calendars = fc.constantFrom(STANDARD, SEASONAL);
    fc.assert(
      fc.property(calendars, minutes, minutes, distances, (calendar, recorded, dueAt, list) => {
        const event: CaseEvent = {
          ...promised('2026-01-05 08:00', '2026-01-06'),
          type: 'promised',
          due: { at: dueAt, precision: 'minute' },
          recordedAt: recorded,
        };
        const reminders = remindersOf(
          caseWith([event], { createdAt: START }),
          calendar,
          planOf(list),
        );
        let last = START;
        for (const { at: time } of reminders) {
          expect(isOpen(calendar, time)).toBe(true);
          expect(time).toBeGreaterThanOrEqual(last);
          expect(time).toBeGreaterThanOrEqual(recorded);
          last = time;
        }
      }),
    );
  });
});

describe('the other clocks of a case', () => {
  const clocksIn = (reminders: readonly Reminder[]) =>
    reminders.map(({ kind, ref, at: time }) => `${ref.clock} ${kind} ${clock(time)}`);

  test('the 8 hours for the first answer to an online dossier: 2 hours, 30 minutes, overdue', () => {
    // Filed on Wednesday at 08:12; 8 working hours later is Thursday 08:12.
    const one = caseWith([
      received('2026-11-18 08:12', { channel: 'online' }),
      promised('2026-11-18 08:12', '2026-12-18'),
    ]);
    const list = remindersOf(one, STANDARD, STANDARD_REMINDERS).filter(
      ({ ref }) => ref.clock === 'intake',
    );
    expect(clocksIn(list)).toEqual([
      // 42 minutes of the two hours lie on Thursday morning, the others before Wednesday's close.
      'intake before 2026-11-18 16:12',
      'intake before 2026-11-19 07:42',
      'intake overdue 2026-11-19 08:12',
    ]);
    expect(list.map(({ level }) => level)).toEqual(['notify', 'stay', 'banner']);
    expect(list[0]?.id).toBe(`${one.id}/intake/${at('2026-11-19 08:12')}/120`);
  });

  test('and none of it once it was answered', () => {
    const one = caseWith([
      received('2026-11-18 08:12', { channel: 'online' }),
      promised('2026-11-18 08:12', '2026-12-18'),
      accepted('2026-11-18 10:00'),
    ]);
    const list = remindersOf(one, STANDARD, STANDARD_REMINDERS);
    expect(list.filter(({ ref }) => ref.clock === 'intake')).toEqual([]);
  });

  test('a step of the work by its name, until it ends', () => {
    const limit = { amount: 4, unit: 'workingHours' as const };
    const begun = stepStarted('2026-11-18 08:00', 'Thẩm định', limit);
    const one = caseWith([received('2026-11-16 08:12'), begun]);
    const list = remindersOf(one, STANDARD, STANDARD_REMINDERS);
    // 4 working hours from 08:00: 3.5 before noon, the rest until 14:00.
    expect(clocksIn(list)).toEqual([
      'step before 2026-11-18 10:00',
      'step before 2026-11-18 13:30',
      'step overdue 2026-11-18 14:00',
    ]);
    expect(list[0]?.id).toBe(`${one.id}/step:Thẩm định/${at('2026-11-18 14:00')}/120`);
    const ended = { ...one, events: [...one.events, stepEnded('2026-11-18 09:00', 'Thẩm định')] };
    expect(remindersOf(ended, STANDARD, STANDARD_REMINDERS)).toEqual([]);
  });

  test('a complaint first until its acceptance, under that name', () => {
    const one = caseWith([received('2026-11-02 08:00')], {
      kind: 'petition',
      detail: { kind: 'petition', type: 'complaint', instance: 1, remote: false, complex: false },
    });
    const list = remindersOf(one, STANDARD, STANDARD_REMINDERS);
    expect(new Set(list.map(({ ref }) => ref.clock))).toEqual(new Set(['accept']));
    expect(list.at(-1)?.kind).toBe('overdue');
  });
});

describe('the letter of apology', () => {
  test('is spoken of two working hours before its last moment, a working day before the due time', () => {
    const list = remindersOf(ONE, STANDARD, STANDARD_REMINDERS).filter(
      ({ kind }) => kind === 'apology',
    );
    // Due on Friday 17:30, so the letter is in time until Friday 07:30; two hours before is Thursday.
    expect(list).toMatchObject([
      { at: at('2026-11-19 15:30'), until: at('2026-11-20 07:30'), level: 'notify' },
    ]);
    expect(list[0]?.id).toBe(`${ONE.id}/${at('2026-11-20 17:30')}/apology`);
  });

  test('is not spoken of once it would be too late, nor for cases that are no dossiers', () => {
    const source = caseSource([ONE], STANDARD_REMINDERS, null);
    const kindsAt = (now: string) =>
      dueOf([source], { calendar: STANDARD, now: at(now), isOut: false }).map(({ kind }) => kind);
    expect(kindsAt('2026-11-19 15:30')).toEqual(['before', 'apology']);
    expect(kindsAt('2026-11-20 07:31')).toEqual(['before']);
    const task = { ...ONE, kind: 'task' as const };
    const kinds = remindersOf(task, STANDARD, STANDARD_REMINDERS).map(({ kind }) => kind);
    expect(kinds).not.toContain('apology');
  });
});

describe('a delivered reminder still holds', () => {
  const [first] = remindersOf(ONE, STANDARD, PLAN);
  const holds = (one: Case | null, now = '2026-11-18 09:00') =>
    first && stillHolds(first, one, { calendar: STANDARD, now: at(now) });

  it.each<[string, boolean, Case | null]>([
    ['while its clock runs towards the same due time', true, ONE],
    ['not when the case is gone', false, null],
    ['not when it is done', false, caseWith([...EVENTS, closed('solved', '2026-11-17')])],
    ['not when it is paused', false, caseWith([...EVENTS, paused('2026-11-17')])],
    [
      'not when its due time moved',
      false,
      caseWith([...EVENTS, extended('2026-11-17', '2026-12-04')]),
    ],
  ])('%s', (_, expected, one) => {
    expect(holds(one)).toBe(expected);
  });
});
