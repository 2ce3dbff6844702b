import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HOUR, MINUTE } from '@/utils/calendar/instant';
import { stopEntry } from '@/utils/timers/entry';
import { type TimeEntry, timeEntrySchema } from '@/utils/timers/time-entry';
import { arrive, leave, parkedCase } from '@/utils/timers/visit';
import { caseId, entry, maker, moment } from './written-entry';

const RECEPTION = caseId(90);
const anyCase = () => true;
/** Each time by less than a minute, and in all by a millisecond more than two. */
const PUT_BACK_BIT_BY_BIT = [
  { comes: true, wait: 0 },
  { comes: true, wait: -9 },
  { comes: false, wait: -59_991 },
  { comes: true, wait: -59_987 },
  { comes: false, wait: -14 },
];
const making = (time: string, seq = 2) => ({
  now: moment(time),
  newId: () => maker()().id,
  seq,
});

describe('somebody comes', () => {
  it('and what runs is parked at the same instant, without a gap or an overlap', () => {
    const running = { ...entry('08:00', null), lastBeatAt: moment('08:59') };
    const { parked, visit } = arrive(running, RECEPTION, making('09:00'));
    expect(parked).toMatchObject({ caseId: caseId(1), endedAt: moment('09:00') });
    expect(visit).toMatchObject({
      caseId: RECEPTION,
      startedAt: moment('09:00'),
      endedAt: null,
      visit: { parked: [{ caseId: caseId(1), visit: false }] },
    });
    expect(parkedCase(visit)).toBe(caseId(1));
  });

  it('while nothing runs, and nothing is parked', () => {
    const { parked, visit } = arrive(null, RECEPTION, making('09:00'));
    expect(parked).toBeNull();
    expect(visit.visit).toEqual({ parked: [] });
    expect(leave(visit, anyCase, making('09:20', 3)).resumed).toBeNull();
  });

  it('during a visit, and both wait their turn', () => {
    const work = { ...entry('08:00', null), lastBeatAt: moment('08:59') };
    const one = arrive(work, RECEPTION, making('09:00')).visit;
    const two = arrive(one, caseId(91), making('09:02', 3)).visit;
    expect(two.visit?.parked).toEqual([
      { caseId: caseId(1), visit: false },
      { caseId: RECEPTION, visit: true },
    ]);
    const back = leave(two, anyCase, making('09:04', 4)).resumed;
    expect(back).toMatchObject({
      caseId: RECEPTION,
      visit: { parked: [{ caseId: caseId(1), visit: false }] },
    });
    const atWork = back && leave(back, anyCase, making('09:06', 5)).resumed;
    expect(atWork).toMatchObject({ caseId: caseId(1), visit: null });
  });

  it('and what was closed or deleted meanwhile is passed over', () => {
    const parked = [1, 2, 3].map((number) => ({ caseId: caseId(number), visit: false }));
    const visit = { ...entry('09:00', null, { number: 90 }), visit: { parked } };
    const only = (number: number) => (id: string) => id === caseId(number);
    expect(leave(visit, only(2), making('09:01')).resumed?.caseId).toBe(caseId(2));
    expect(leave(visit, () => false, making('09:01')).resumed).toBeNull();
  });

  /** Within two minutes of a clock put back they abut; a clock that was really set marks what it ended. */
  function expectFollowing(ended: TimeEntry, next: TimeEntry, now: number) {
    const isSet = (ended.endedAt ?? 0) - now > 2 * MINUTE;
    expect(next.startedAt).toBe(isSet ? now : ended.endedAt);
    if (isSet) expect(ended.clock).toMatchObject({ at: now });
  }

  test('law: any nest of visits comes back through exactly what was parked, each part following the last', () => {
    const steps = fc.array(
      fc.record({
        comes: fc.boolean(),
        wait: fc.integer({ min: -MINUTE, max: 5 * HOUR }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(fc.boolean(), steps, (works, list) => {
        const make = maker();
        let now = moment('08:00');
        let running: TimeEntry | null = works ? entry('08:00', null) : null;
        const stack: string[] = running ? [running.caseId] : [];
        const ended: TimeEntry[] = [];
        for (const [at, { comes, wait }] of list.entries()) {
          now += wait;
          const rest = { now, newId: () => make().id, seq: at + 2 };
          if (comes) {
            const { parked, visit } = arrive(running, caseId(100 + at), rest);
            if (parked) expectFollowing(parked, visit, now);
            if (parked) ended.push(parked);
            running = visit;
            stack.push(visit.caseId);
          } else if (running?.visit) {
            const gone = leave(running, anyCase, rest);
            if (gone.resumed) expectFollowing(gone.ended, gone.resumed, now);
            ended.push(gone.ended);
            running = gone.resumed;
            stack.pop();
          }
          expect(running?.caseId).toBe(stack.at(-1));
          if (running) expect(timeEntrySchema.safeParse(running).error).toBeUndefined();
        }
        for (const one of ended) {
          expect(one.endedAt ?? 0).toBeGreaterThanOrEqual(one.startedAt);
          expect(stopEntry(one, now)).toBe(one);
        }
      }),
      { examples: [[false, PUT_BACK_BIT_BY_BIT]] },
    );
  });
});
