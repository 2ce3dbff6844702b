import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { beatEntry, overlapOf, settleGap, startEntry, stopEntry } from '@/utils/timers/entry';
import { type Gap, type TimeEntry, timeEntrySchema } from '@/utils/timers/time-entry';
import { splitByDay, workedMilliseconds } from '@/utils/timers/worked-time';
import { at } from '../calendar/viet-nam';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CASE = '00000000-0000-4000-8000-000000000001';
const ID = '00000000-0000-4000-8000-000000000002';

const started = (time: string) => startEntry(CASE, { id: ID, now: at(time), seq: 1 });
/** A beat every minute from the last one on, as the alarm gives them. */
function awake(entry: TimeEntry, until: string): TimeEntry {
  let current = entry;
  for (let now = entry.lastBeatAt; now <= at(until); now += MINUTE)
    current = beatEntry(current, now);
  return beatEntry(current, at(until));
}
const span = (from: string, to: string, gaps: Gap[] = []): TimeEntry => ({
  ...startEntry(CASE, { id: ID, now: at(from), seq: 1 }),
  endedAt: at(to),
  lastBeatAt: at(to),
  gaps,
});
const gap = (from: string, to: string, verdict: Gap['verdict'] = 'unknown'): Gap => ({
  from: at(from),
  to: at(to),
  verdict,
});

describe('a timer', () => {
  test('counts from its start to now', () => {
    const entry = awake(started('2026-11-18 08:00'), '2026-11-18 09:30');
    expect(workedMilliseconds(entry, at('2026-11-18 09:30:20'))).toBe(90 * MINUTE + 20_000);
    expect(entry.gaps).toEqual([]);
  });

  test('that is stopped keeps what it showed', () => {
    const entry = awake(started('2026-11-18 08:00'), '2026-11-18 09:30');
    const now = at('2026-11-18 09:30:45');
    const stopped = stopEntry(entry, now);
    expect(stopped.endedAt).toBe(now);
    expect(workedMilliseconds(stopped, now)).toBe(workedMilliseconds(entry, now));
    expect(workedMilliseconds(stopped, at('2027-01-01 00:00'))).toBe(90 * MINUTE + 45_000);
  });

  test('stopped twice stays as it was, and no beat wakes it', () => {
    const stopped = stopEntry(started('2026-11-18 08:00'), at('2026-11-18 08:01'));
    expect(stopEntry(stopped, at('2026-11-18 12:00'))).toBe(stopped);
    expect(beatEntry(stopped, at('2026-11-18 12:00'))).toBe(stopped);
  });

  test('started and stopped in the same instant is an entry of no length', () => {
    const stopped = stopEntry(started('2026-11-18 08:00'), at('2026-11-18 08:00'));
    expect(workedMilliseconds(stopped, at('2026-11-18 08:00'))).toBe(0);
    expect(splitByDay(stopped, at('2026-11-18 08:00'))).toEqual([]);
  });
});

describe('silence', () => {
  it.each([
    ['a minute is work', '2026-11-18 09:01', 61 * MINUTE, 0],
    ['three minutes are work', '2026-11-18 09:03', 63 * MINUTE, 0],
    ['more is a gap from the last beat on', '2026-11-18 09:03:01', HOUR, 1],
    ['a night is one gap', '2026-11-19 07:30', HOUR, 1],
  ])('of %s', (_, now, worked, gaps) => {
    const entry = awake(started('2026-11-18 08:00'), '2026-11-18 09:00');
    expect(workedMilliseconds(entry, at(now))).toBe(worked);
    expect(beatEntry(entry, at(now)).gaps).toHaveLength(gaps);
  });

  test('is unknown until the person says what it was', () => {
    const entry = awake(started('2026-11-18 08:00'), '2026-11-18 09:00');
    const woken = awake(beatEntry(entry, at('2026-11-18 12:00')), '2026-11-18 12:30');
    const now = at('2026-11-18 12:30');
    expect(woken.gaps).toEqual([gap('2026-11-18 09:00', '2026-11-18 12:00')]);
    expect(workedMilliseconds(woken, now)).toBe(90 * MINUTE);
    expect(workedMilliseconds(settleGap(woken, 0, 'kept'), now)).toBe(270 * MINUTE);
    expect(workedMilliseconds(settleGap(woken, 0, 'dropped'), now)).toBe(90 * MINUTE);
    expect(settleGap(settleGap(woken, 0, 'kept'), 0, 'unknown')).toEqual(woken);
  });

  test('at the end is a gap too, so that a forgotten timer counts nothing by itself', () => {
    const entry = awake(started('2026-11-18 16:00'), '2026-11-18 17:00');
    const stopped = stopEntry(entry, at('2026-11-19 08:00'));
    expect(stopped.gaps).toEqual([gap('2026-11-18 17:00', '2026-11-19 08:00')]);
    expect(workedMilliseconds(stopped, at('2026-11-19 08:00'))).toBe(HOUR);
  });

  test('a gap that is not there cannot be settled', () => {
    expect(() => settleGap(started('2026-11-18 08:00'), 0, 'kept')).toThrow(RangeError);
  });

  test('of 340 hours can be stopped and settled', () => {
    const stopped = stopEntry(started('2026-11-04 08:00'), at('2026-11-04 08:00') + 340 * HOUR);
    expect(workedMilliseconds(stopped, 0)).toBe(0);
    expect(workedMilliseconds(settleGap(stopped, 0, 'kept'), 0)).toBe(340 * HOUR);
    expect(timeEntrySchema.safeParse(stopped).success).toBe(true);
  });

  test('more often than an entry can hold is shown as one long silence, not counted', () => {
    let entry = started('2026-01-01 00:00');
    for (let i = 1; i <= 2_100; i += 1) entry = beatEntry(entry, entry.startedAt + i * 10 * MINUTE);
    expect(timeEntrySchema.safeParse(entry).success).toBe(true);
    expect(workedMilliseconds(entry, entry.lastBeatAt)).toBe(0);
  });
});

describe('a clock that is set', () => {
  const entry = awake(started('2026-11-18 08:00'), '2026-11-18 09:00');

  test('back changes nothing until it has caught up', () => {
    expect(beatEntry(entry, at('2026-11-18 07:00'))).toBe(entry);
    expect(workedMilliseconds(entry, at('2026-11-18 07:00'))).toBe(HOUR);
    expect(workedMilliseconds(entry, at('2020-01-01 00:00'))).toBe(HOUR);
  });

  test('back before the stop ends the entry at its last beat, never before its start', () => {
    expect(stopEntry(entry, at('2026-11-18 07:00')).endedAt).toBe(at('2026-11-18 09:00'));
    const fresh = started('2026-11-18 08:00');
    expect(stopEntry(fresh, at('2026-11-17 08:00')).endedAt).toBe(fresh.startedAt);
  });

  test('forward makes a gap and not a day of work', () => {
    const jumped = beatEntry(entry, at('2026-12-18 09:00'));
    expect(jumped.gaps).toEqual([gap('2026-11-18 09:00', '2026-12-18 09:00')]);
    expect(workedMilliseconds(jumped, at('2026-12-18 09:00'))).toBe(HOUR);
  });
});

describe('an entry is given to the days in which it lies', () => {
  it.each([
    ['within a day', span('2026-11-18 08:00', '2026-11-18 09:00'), [['2026-11-18', 1]]],
    [
      'over midnight in Viet Nam',
      span('2026-11-18 22:00', '2026-11-19 01:00'),
      [
        ['2026-11-18', 2],
        ['2026-11-19', 1],
      ],
    ],
    [
      'over midnight in Greenwich, which is 07:00 here',
      span('2026-11-18 06:00', '2026-11-18 08:00'),
      [['2026-11-18', 2]],
    ],
    [
      'over three days',
      span('2026-11-18 20:00', '2026-11-20 03:00'),
      [
        ['2026-11-18', 4],
        ['2026-11-19', 24],
        ['2026-11-20', 3],
      ],
    ],
    [
      'without its night',
      span('2026-11-18 16:00', '2026-11-19 08:00', [gap('2026-11-18 17:00', '2026-11-19 07:00')]),
      [
        ['2026-11-18', 1],
        ['2026-11-19', 1],
      ],
    ],
    [
      'without a day that is all gap',
      span('2026-11-18 23:00', '2026-11-20 01:00', [
        gap('2026-11-19 00:00', '2026-11-20 00:00', 'dropped'),
      ]),
      [
        ['2026-11-18', 1],
        ['2026-11-20', 1],
      ],
    ],
  ] as const)('%s', (_, entry, days) => {
    expect(splitByDay(entry, 0)).toEqual(
      days.map(([day, hours]) => ({ day, milliseconds: hours * HOUR })),
    );
  });
});

describe('two entries', () => {
  it.each([
    ['that overlap', '09:00', '10:00', '09:30', '11:00', { from: '09:30', to: '10:00' }],
    ['one within the other', '09:00', '12:00', '10:00', '11:00', { from: '10:00', to: '11:00' }],
    ['that abut do not overlap', '09:00', '10:00', '10:00', '11:00', null],
    ['apart do not overlap', '09:00', '10:00', '10:30', '11:00', null],
  ])('%s', (_, a, b, c, d, expected) => {
    const one = span(`2026-11-18 ${a}`, `2026-11-18 ${b}`);
    const other = span(`2026-11-18 ${c}`, `2026-11-18 ${d}`);
    const overlap = expected && {
      from: at(`2026-11-18 ${expected.from}`),
      to: at(`2026-11-18 ${expected.to}`),
    };
    expect(overlapOf(one, other)).toEqual(overlap);
    expect(overlapOf(other, one)).toEqual(overlap);
  });

  test('one of which still runs: until its last beat', () => {
    const running = awake(started('2026-11-18 08:00'), '2026-11-18 09:00');
    const other = span('2026-11-18 08:30', '2026-11-18 12:00');
    expect(overlapOf(running, other)).toEqual({
      from: at('2026-11-18 08:30'),
      to: at('2026-11-18 09:00'),
    });
  });
});

/** What a clock may do between two looks at it: tick, sleep, jump forward, jump back. */
const steps = fc.array(
  fc.oneof(
    fc.integer({ min: 0, max: 3 * MINUTE }),
    fc.integer({ min: 0, max: 40 * HOUR }),
    fc.integer({ min: -40 * HOUR, max: 0 }),
  ),
  { maxLength: 40 },
);
const verdicts = fc.constantFrom('unknown' as const, 'kept' as const, 'dropped' as const);
const lives = fc
  .record({ start: fc.integer({ min: 0, max: 3e12 }), steps, stops: fc.boolean(), verdicts })
  .map(({ start, steps: list, stops, verdicts: verdict }) => {
    let now = start;
    let entry = startEntry(CASE, { id: ID, now, seq: 1 });
    for (const step of list) {
      now = Math.max(0, now + step);
      entry = beatEntry(entry, now);
    }
    if (stops) entry = stopEntry(entry, now);
    entry.gaps.forEach((_, i) => {
      if (i % 2 === 0) entry = settleGap(entry, i, verdict);
    });
    return { entry, now };
  });

describe('whatever the clock did', () => {
  test('an entry stays well formed, with gaps in order, apart and within it', () => {
    fc.assert(
      fc.property(lives, ({ entry }) => {
        expect(timeEntrySchema.safeParse(entry).success).toBe(true);
        let last = entry.startedAt;
        for (const { from, to } of entry.gaps) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(entry.endedAt ?? entry.lastBeatAt).toBeGreaterThanOrEqual(last);
      }),
    );
  });

  test('worked time is never negative and never longer than the span', () => {
    fc.assert(
      fc.property(lives, ({ entry, now }) => {
        const worked = workedMilliseconds(entry, now);
        const end = Math.max(entry.endedAt ?? now, entry.lastBeatAt);
        expect(worked).toBeGreaterThanOrEqual(0);
        expect(worked).toBeLessThanOrEqual(end - entry.startedAt);
      }),
    );
  });

  test('the parts of the days add up to the whole, each within its day', () => {
    fc.assert(
      fc.property(lives, ({ entry, now }) => {
        const parts = splitByDay(entry, now);
        const sum = parts.reduce((total, part) => total + part.milliseconds, 0);
        expect(sum).toBe(workedMilliseconds(entry, now));
        expect(parts.map((part) => part.day)).toEqual(parts.map((part) => part.day).sort());
        for (const { milliseconds } of parts) {
          expect(milliseconds).toBeGreaterThan(0);
          expect(milliseconds).toBeLessThanOrEqual(24 * HOUR);
        }
      }),
    );
  });

  test('worked time and gaps that do not count make up the span', () => {
    fc.assert(
      fc.property(lives, ({ entry, now }) => {
        const upToNow = beatEntry(entry, now);
        const away = upToNow.gaps
          .filter((one) => one.verdict !== 'kept')
          .reduce((sum, one) => sum + one.to - one.from, 0);
        const end = upToNow.endedAt ?? upToNow.lastBeatAt;
        expect(workedMilliseconds(entry, now) + away).toBe(end - entry.startedAt);
      }),
    );
  });
});
