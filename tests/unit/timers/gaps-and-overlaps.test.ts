import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HOUR, MINUTE } from '@/utils/calendar/instant';
import { stopEntry } from '@/utils/timers/entry';
import { overlapsIn, sharedStretches, without } from '@/utils/timers/overlaps';
import { fillsGap, gapMinutes, splitGap } from '@/utils/timers/split-gap';
import { type TimeEntry, timeEntrySchema } from '@/utils/timers/time-entry';
import { workedMilliseconds, workedStretches } from '@/utils/timers/worked-time';
import { caseId, entry, gap, maker, moment } from './written-entry';

const lengthOf = (list: readonly { from: number; to: number }[]) =>
  list.reduce((sum, { from, to }) => sum + to - from, 0);

describe('a gap that is divided', () => {
  // Asleep from 09:00 to 12:20, which is 3 hours 20 minutes: 200 minutes.
  const woken = entry('08:00', '13:00', { gaps: [gap('09:00', '12:20')] });

  it('goes to its own case, to others and to a break, in the order given', () => {
    const { entry: own, others } = splitGap(
      woken,
      0,
      [
        { caseId: caseId(1), minutes: 60 },
        { caseId: null, minutes: 90 },
        { caseId: caseId(2), minutes: 50 },
      ],
      maker(),
    );
    expect(own.gaps).toEqual([gap('09:00', '10:00', 'kept'), gap('10:00', '12:20', 'dropped')]);
    expect(others).toMatchObject([
      { caseId: caseId(2), startedAt: moment('11:30'), endedAt: moment('12:20') },
    ]);
    // 1 h before it, 1 h of the gap and 40 minutes after it.
    expect(workedMilliseconds(own, 0)).toBe(2 * HOUR + 40 * MINUTE);
    expect(overlapsIn([own, ...others], 0)).toEqual([]);
  });

  it.each([
    ['a minute too few', [100, 99], false],
    ['a minute too many', [100, 101], false],
    ['the whole in one', [200], true],
    ['five parts', [40, 40, 40, 40, 40], true],
    ['six parts', [40, 40, 40, 40, 20, 20], false],
    ['an empty part', [200, 0], false],
    ['half a minute', [99.5, 100.5], false],
    ['nothing at all', [], false],
  ])('%s fills it or does not', (_, minutes, expected) => {
    const [first] = woken.gaps;
    const parts = minutes.map((one) => ({ caseId: null, minutes: one }));
    expect(first && fillsGap(first, parts)).toBe(expected);
  });

  test('cannot be divided by parts that do not fill it', () => {
    expect(() => splitGap(woken, 0, [{ caseId: null, minutes: 1 }], maker())).toThrow(RangeError);
    expect(() => splitGap(woken, 1, [{ caseId: null, minutes: 200 }], maker())).toThrow(RangeError);
  });

  test('law: what is kept, dropped and given to others is the gap, and nothing counts twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: MINUTE, max: 90 * HOUR }),
        fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (length, cases, cuts) => {
          const from = moment('09:00');
          const one = { from, to: from + length, verdict: 'unknown' as const };
          const whole = gapMinutes(one);
          fc.pre(whole >= cases.length);
          const minutes = cutInto(whole, cases.length, cuts);
          const parts = cases.map((number, at) => ({
            caseId: number === 0 ? null : caseId(number),
            minutes: minutes[at] ?? 0,
          }));
          const slept = { ...stopEntry(entry('08:00', null), from), gaps: [one] };
          const before: TimeEntry = { ...slept, endedAt: one.to, lastBeatAt: one.to };
          const { entry: own, others } = splitGap(before, 0, parts, maker());
          expect(timeEntrySchema.safeParse(own).error).toBeUndefined();
          expect(lengthOf(own.gaps)).toBe(length);
          const dropped = own.gaps.filter((g) => g.verdict === 'dropped');
          const given = others.map((other) => workedMilliseconds(other, 0));
          const breaks = sumOf(parts.filter((part) => part.caseId === null));
          const lent = given.reduce((sum, part) => sum + part, 0);
          // The seconds beyond whole minutes lie in the last part, whoever it belongs to.
          expect(lengthOf(dropped) - lent - breaks * MINUTE).toBeGreaterThanOrEqual(0);
          expect(lengthOf(dropped) - lent - breaks * MINUTE).toBeLessThan(MINUTE);
          expect(overlapsIn([own, ...others], 0)).toEqual([]);
        },
      ),
    );
  });
});

const sumOf = (parts: readonly { minutes: number }[]) =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** Whole numbers from 1 that add up to `whole`. */
function cutInto(whole: number, count: number, cuts: readonly number[]): number[] {
  let rest = whole - count;
  const list = Array.from({ length: count }, (_, at) => {
    const more = at === count - 1 ? rest : Math.floor((cuts[at] ?? 0) * rest);
    rest -= more;
    return 1 + more;
  });
  return list;
}

describe('two entries that count the same time', () => {
  it('are shown with what they share', () => {
    const [one, other] = [entry('08:00', '10:00'), entry('09:30', '11:00', { number: 2, seq: 2 })];
    expect(overlapsIn([other, one], 0)).toMatchObject([
      {
        earlier: { id: one.id },
        later: { id: other.id },
        stretches: [{ from: moment('09:30'), to: moment('10:00') }],
        milliseconds: 30 * MINUTE,
        reason: null,
      },
    ]);
  });

  it('are none where one of them left the time out or nobody knows', () => {
    const other = entry('09:30', '11:00', { number: 2, seq: 2 });
    for (const verdict of ['dropped', 'unknown'] as const) {
      const one = entry('08:00', '12:00', { gaps: [gap('09:00', '11:00', verdict)] });
      expect(overlapsIn([one, other], 0)).toEqual([]);
    }
  });

  it('may share it for a reason that one of them gives', () => {
    const one = entry('08:00', '10:00');
    const other = entry('09:30', '11:00', { number: 2, seq: 2 });
    const shared = [{ entryId: one.id, reason: 'Hướng dẫn đồng nghiệp' }];
    expect(overlapsIn([one, { ...other, shared }], 0)[0]?.reason).toBe('Hướng dẫn đồng nghiệp');
  });

  it.each([
    ['its end', entry('08:00', '10:00'), entry('09:30', '11:00', { seq: 2 }), '08:00', '09:30', 0],
    [
      'its start',
      entry('09:30', '11:00'),
      entry('08:00', '10:00', { seq: 2 }),
      '10:00',
      '11:00',
      0,
    ],
    [
      'its middle',
      entry('08:00', '12:00'),
      entry('09:00', '10:00', { seq: 2 }),
      '08:00',
      '12:00',
      1,
    ],
  ] as const)('are parted by taking %s', (_, cut, keep, from, to, gaps) => {
    const left = without(cut, sharedStretches(cut, keep, 0));
    expect(left).toMatchObject({ startedAt: moment(from), endedAt: moment(to) });
    expect(left?.gaps).toHaveLength(gaps);
  });

  it('leave nothing of one that lies within the other', () => {
    const [within, around] = [entry('09:00', '10:00'), entry('08:00', '12:00', { seq: 2 })];
    expect(without(within, sharedStretches(within, around, 0))).toBeNull();
  });

  const entries = fc
    .tuple(
      fc.nat({ max: 600 }),
      fc.integer({ min: 1, max: 600 }),
      fc.array(
        fc.tuple(
          fc.nat({ max: 500 }),
          fc.nat({ max: 90 }),
          fc.constantFrom('kept', 'dropped', 'unknown' as const),
        ),
        { maxLength: 4 },
      ),
    )
    .map(([start, length, gaps]) => {
      const from = moment('00:00') + start * MINUTE;
      const to = from + length * MINUTE;
      let last = from;
      const list = gaps.flatMap(([after, long, verdict]) => {
        const begin = Math.min(last + after * MINUTE, to);
        const end = Math.min(begin + long * MINUTE, to);
        if (begin >= end) return [];
        last = end;
        return [{ from: begin, to: end, verdict: verdict as 'kept' | 'dropped' | 'unknown' }];
      });
      return {
        ...entry('00:00', '01:00'),
        startedAt: from,
        endedAt: to,
        lastBeatAt: to,
        gaps: list,
      };
    });

  test('law: trimming takes exactly the shared time away and leaves no overlap', () => {
    fc.assert(
      fc.property(entries, entries, (one, two) => {
        const other = { ...two, id: caseId(77), seq: 2 };
        const shared = sharedStretches(one, other, 0);
        const left = shared.length === 0 ? one : without(one, shared);
        const before = workedMilliseconds(one, 0);
        const after = left ? workedMilliseconds(left, 0) : 0;
        expect(before - after).toBe(lengthOf(shared));
        if (!left) return;
        expect(sharedStretches(left, other, 0)).toEqual([]);
        expect(timeEntrySchema.safeParse(left).error).toBeUndefined();
        const inside = (g: { from: number; to: number }) =>
          g.from >= left.startedAt && g.to <= (left.endedAt ?? 0) && g.from < g.to;
        expect(left.gaps.every(inside)).toBe(true);
        for (const stretch of workedStretches(left, 0)) {
          expect(stretch.from).toBeLessThan(stretch.to);
        }
      }),
    );
  });
});
