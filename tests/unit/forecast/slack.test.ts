import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/utils/calendar/day';
import { parseMoment } from '@/utils/calendar/moment';
import { endOfWorkingWeek, lateRisks } from '@/utils/forecast/late-risk';
import { remarksOn } from '@/utils/forecast/remarks';
import { type Candidate, orderBySlack, weightOf } from '@/utils/forecast/slack';
import { defaultSettings } from '@/utils/settings';
import { calendarOf } from '@/utils/storage/settings';
import type { Effort } from '@/utils/timers/effort';

const calendar = calendarOf(defaultSettings);
const instant = (text: string) => parseMoment(text)?.at ?? Number.NaN;
/** Monday, 30 November 2026, 08:00: office hours 07:30–11:30 and 13:30–17:30 in the defaults' zone. */
const now = instant('2026-11-30T08:00');
const KNOWN = { n: 12, medianMinutes: 60, p85Minutes: 120 };
const efforts = new Map<string, Effort>([
  ['khai sinh', KNOWN],
  ['rare', { n: 4, medianMinutes: null, p85Minutes: null }],
]);
const present = { calendar, now, efforts };
const candidate = (id: string, due: number, change: Partial<Candidate> = {}): Candidate => ({
  id,
  due,
  procedure: null,
  weight: 2,
  ...change,
});
const order = (list: readonly Candidate[]) => orderBySlack(list, present).map((one) => one.id);

describe('what is done first', () => {
  const later = instant('2026-11-30T11:00');
  const soon = instant('2026-11-30T10:00');

  it('what is due later but takes longer comes before what is due sooner and is not known', () => {
    const long = candidate('long', later, { procedure: 'khai sinh' });
    // 180 − 120 = 60 minutes to spare against 120 − 0.
    expect(order([candidate('short', soon), long])).toEqual(['long', 'short']);
    expect(orderBySlack([long], present)[0]).toMatchObject({
      leftMinutes: 180,
      slackMinutes: 60,
      effort: KNOWN,
    });
  });

  it('under five finished cases the time they took is neither shown nor used', () => {
    const [rare] = orderBySlack([candidate('rare', soon, { procedure: 'rare' })], present);
    expect(rare).toMatchObject({ effort: null, slackMinutes: 120 });
  });

  it('overdue comes first, without a due time last', () => {
    const past = candidate('past', instant('2026-11-27T17:00'));
    const none = candidate('none', Infinity);
    expect(order([none, candidate('soon', soon), past])).toEqual(['past', 'soon', 'none']);
  });

  it('of equal slack the weightier comes first, then the earlier, then by id', () => {
    const noon = instant('2026-11-30T12:00');
    const lunch = instant('2026-11-30T12:30');
    // Both in the break: the same working minutes are left.
    const list = [
      candidate('d', lunch),
      candidate('c', noon),
      candidate('b', noon),
      candidate('a', lunch, { weight: 0 }),
    ];
    expect(order(list)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('a denunciation weighs more than a complaint, a complaint more than a dossier', () => {
    const petition = (type: 'complaint' | 'denunciation' | 'reflection') =>
      weightOf({
        kind: 'petition',
        detail: { kind: 'petition', type, instance: 1, remote: false, complex: false },
      });
    const weights = [
      petition('denunciation'),
      petition('complaint'),
      weightOf({ kind: 'dossier' }),
      petition('reflection'),
      weightOf({ kind: 'inspection' }),
      weightOf({ kind: 'reception' }),
      weightOf({ kind: 'task' }),
    ];
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(weights.length);
  });

  it('the order is one whatever order the cases are given in, and loses none', () => {
    const list = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        due: fc.oneof(
          fc.integer({ min: -40, max: 40 }).map((hours) => now + hours * 3_600_000),
          fc.constant(Infinity),
        ),
        procedure: fc.constantFrom('khai sinh', 'rare', null),
        weight: fc.integer({ min: 0, max: 6 }),
      }),
      { selector: (one) => one.id, maxLength: 30 },
    );
    fc.assert(
      fc.property(list, fc.infiniteStream(fc.nat()), (cases, random) => {
        const keys = new Map(cases.map((one) => [one.id, random.next().value]));
        const shuffled = cases.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        const first = orderBySlack(cases, present);
        expect(orderBySlack(shuffled, present)).toEqual(first);
        expect(first.map((one) => one.id).sort()).toEqual(cases.map((one) => one.id).sort());
        for (const [at, one] of first.entries()) {
          expect(one.slackMinutes).toBe(one.leftMinutes - (one.effort?.p85Minutes ?? 0));
          const next = first[at + 1];
          if (next) expect(one.slackMinutes).toBeLessThanOrEqual(next.slackMinutes);
        }
      }),
    );
  });
});

describe('what may be late this week', () => {
  const until = endOfWorkingWeek(calendar, now);

  it('the week ends with its Sunday; on a weekend the next one counts', () => {
    expect(dayOf(until - 1)).toBe('2026-12-06');
    expect(dayOf(endOfWorkingWeek(calendar, instant('2026-11-28T10:00')) - 1)).toBe('2026-12-06');
  });

  it('a case that usually takes longer than is left is named', () => {
    const one = candidate('one', instant('2026-11-30T09:30'), { procedure: 'khai sinh' });
    expect(lateRisks([one], present, until)).toMatchObject([{ id: 'one', because: 'own' }]);
  });

  it('a case that does not fit behind those due before it is named with them', () => {
    const due = instant('2026-11-30T11:30');
    const four = ['a', 'b', 'c', 'd'].map((id) => candidate(id, due, { procedure: 'khai sinh' }));
    // 210 minutes are left; ahead of the third 2 × 60, and its own 120 no longer fit.
    expect(lateRisks(four, present, until)).toMatchObject([
      { id: 'c', because: 'queue', aheadMinutes: 120, aheadCases: 2 },
      { id: 'd', because: 'queue', aheadMinutes: 180, aheadCases: 3 },
    ]);
  });

  it('what is overdue is no risk but takes its time, what is due later is not asked about', () => {
    const past = candidate('past', instant('2026-11-27T10:00'), { procedure: 'khai sinh' });
    const due = instant('2026-11-30T10:30');
    const next = candidate('next', due, { procedure: 'khai sinh' });
    const later = candidate('later', instant('2026-12-07T07:31'), { procedure: 'khai sinh' });
    expect(lateRisks([later, next, past], present, until)).toMatchObject([
      { id: 'next', because: 'queue', aheadCases: 1 },
    ]);
  });

  it('without known times nothing is called a risk', () => {
    expect(lateRisks([candidate('one', now + 60_000)], present, until)).toEqual([]);
  });
});

describe('remarks', () => {
  const nothing = {
    thisMonth: { early: 0, onTime: 0, late: 0 },
    lastMonth: { early: 0, onTime: 0, late: 0 },
    dueThisWeek: [],
    efforts: new Map(),
    paused: { count: 0, longestMinutes: 0 },
  };

  it('under five cases there is no remark', () => {
    expect(
      remarksOn({
        ...nothing,
        thisMonth: { early: 2, onTime: 2, late: 0 },
        dueThisWeek: [now, now, now, now],
        efforts: new Map([['rare', { n: 4, medianMinutes: null, p85Minutes: null }]]),
        paused: { count: 4, longestMinutes: 9 },
      }),
    ).toEqual([]);
  });

  it('from five on each says how many cases it rests on, four remarks at most', () => {
    const thursday = instant('2026-12-03T10:00');
    const remarks = remarksOn({
      thisMonth: { early: 4, onTime: 1, late: 1 },
      lastMonth: { early: 5, onTime: 0, late: 0 },
      dueThisWeek: [thursday, thursday, thursday, thursday, instant('2026-12-01T10:00')],
      efforts,
      paused: { count: 5, longestMinutes: 960 },
    });
    expect(remarks).toEqual([
      { code: 'month', n: 6, onTime: 5, before: { n: 5, onTime: 5 } },
      { code: 'busyDay', n: 5, day: '2026-12-03', count: 4 },
      { code: 'longest', n: 12, procedure: 'khai sinh', effort: KNOWN },
      { code: 'waiting', n: 5, longestMinutes: 960 },
    ]);
  });

  it('the month before is compared only when it has five cases too', () => {
    const thisMonth = { early: 5, onTime: 0, late: 0 };
    const lastMonth = { early: 4, onTime: 0, late: 0 };
    expect(remarksOn({ ...nothing, thisMonth, lastMonth })).toMatchObject([{ before: null }]);
  });
});
