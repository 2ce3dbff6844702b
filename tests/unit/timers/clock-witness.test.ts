import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HOUR, MINUTE } from '@/utils/calendar/instant';
import {
  type ClockWitness,
  carryOver,
  clockBehind,
  inOrder,
  trustClock,
  unseenMoves,
  witnessClock,
} from '@/utils/timers/clock-witness';
import { stopEntry } from '@/utils/timers/entry';
import { workedMilliseconds } from '@/utils/timers/worked-time';
import { entry, maker, moment } from './written-entry';

/** What is known after looking at the clock at these times, all in one session of the browser. */
function looked(...times: string[]): ClockWitness | null {
  let witness: ClockWitness | null = null;
  for (const time of times) witness = witnessClock(witness, moment(time), 'one').after;
  return witness;
}

describe('the clock of the machine', () => {
  it.each([
    ['goes on', ['09:00', '09:01'], 0],
    ['is put right by a minute', ['09:00', '08:59'], 0],
    ['is put right by two minutes', ['09:00', '08:58'], 0],
    ['is set back by more', ['09:00', '08:57'], 1],
    ['leaps ahead by a night, which may be sleep', ['2026-11-18 20:00', '2026-11-19 07:30'], 0],
    ['is set back twice', ['09:00', '08:00', '07:00'], 2],
  ])('%s', (_, times, moves) => {
    expect(looked(...times)?.moves).toHaveLength(moves);
  });

  it('that leaps ahead by more than twelve hours is noted only when the browser ran on', () => {
    const before = looked('2026-11-18 09:00');
    const later = moment('2026-11-19 11:00');
    expect(witnessClock(before, later, 'one').move).toMatchObject({ to: later, seen: true });
    expect(witnessClock(before, later, 'another').move).toBeNull();
  });

  it('that was set back is told once', () => {
    const witness = looked('10:00', '08:00', '08:01');
    expect(unseenMoves(witness)).toEqual([
      { from: moment('10:00'), to: moment('08:00'), seen: false },
    ]);
    expect(clockBehind(witness, moment('08:01'))).toBe(119 * MINUTE);
    const trusted = witness && trustClock(witness, moment('08:02'));
    expect(unseenMoves(trusted)).toEqual([]);
    expect(clockBehind(trusted, moment('08:02'))).toBe(0);
  });

  it('is behind until it has caught up', () => {
    const witness = looked('10:00', '08:00');
    expect(clockBehind(witness, moment('09:57'))).toBe(3 * MINUTE);
    expect(clockBehind(witness, moment('09:58'))).toBe(0);
    expect(clockBehind(null, moment('09:58'))).toBe(0);
  });

  test('law: the highest never falls, and no more than twenty moves are kept', () => {
    const steps = fc.array(fc.integer({ min: -30 * HOUR, max: 30 * HOUR }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (list) => {
        let witness = looked('2026-11-18 09:00');
        let now = moment('2026-11-18 09:00');
        for (const step of list) {
          now += step;
          const { after } = witnessClock(witness, now, 'one');
          expect(after.highest).toBeGreaterThanOrEqual(witness?.highest ?? 0);
          expect(after.moves.length).toBeLessThanOrEqual(20);
          expect(clockBehind(after, now)).toBeGreaterThanOrEqual(0);
          witness = after;
        }
      }),
    );
  });
});

describe('a running entry under a clock that is set back', () => {
  const running = { ...entry('08:00', null), lastBeatAt: moment('10:00') };

  it('ends at its last beat and goes on as another one, both marked', () => {
    const carried = carryOver(running, moment('08:30'), maker()());
    const clock = { at: moment('08:30'), by: -90 * MINUTE };
    expect(carried?.ended).toMatchObject({ endedAt: moment('10:00'), clock });
    expect(carried?.next).toMatchObject({
      caseId: running.caseId,
      startedAt: moment('08:30'),
      endedAt: null,
      clock,
    });
  });

  it('is left alone while the clock is within two minutes', () => {
    expect(carryOver(running, moment('09:58'), maker()())).toBeNull();
  });

  it('and then stopped is marked, and not of negative length', () => {
    const stopped = stopEntry(running, moment('08:30'));
    expect(stopped).toMatchObject({
      endedAt: moment('10:00'),
      clock: { at: moment('08:30'), by: -90 * MINUTE },
    });
    expect(workedMilliseconds({ ...stopped, gaps: [] }, 0)).toBe(2 * HOUR);
  });

  it('stands behind the one before it, although its clock says otherwise', () => {
    const carried = carryOver({ ...running, seq: 5 }, moment('07:00'), { id: 'next', seq: 6 });
    const later = entry('10:30', '11:00', { seq: 7 });
    const earlier = entry('06:00', '06:30', { seq: 1 });
    if (!carried) throw new Error('nothing was carried over');
    const { ended, next } = carried;
    expect(inOrder([later, next, ended, earlier])).toEqual([earlier, ended, next, later]);
  });
});
