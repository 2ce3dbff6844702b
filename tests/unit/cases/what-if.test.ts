import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingMinutesBetween } from '@/utils/calendar/working-time';
import { apologyWindow, delayOf, newDueDay } from '@/utils/cases/apology';
import { type Due, dueOf } from '@/utils/cases/due';
import type { CaseEvent } from '@/utils/cases/event';
import { suggestionsAt, whatIf } from '@/utils/cases/what-if';
import { at, clock, STANDARD } from '../calendar/viet-nam';
import { caseWith, closed, moment, paused, received, uuid } from './written-case';

const threeDays = { amount: 3, unit: 'workingDays' } as const;
const one = caseWith([received('2026-11-18 08:12')], { limit: threeDays });
const shown = (due: Due) => (due.basis === 'none' ? 'none' : clock(due.at));

describe('what if a supplement were asked for', () => {
  // Due on Monday 23 November 17:30; Tuesday the 24th is Culture Day.
  const table: [asked: string, minutes: number | undefined, to: string, why: string][] = [
    ['2026-11-20 16:00', undefined, '2026-11-23 17:30', 'a pause that lasts moves nothing yet'],
    ['2026-11-20 16:00', 90, '2026-11-25 09:00', 'answered at the close of Friday'],
    ['2026-11-20 16:00', 480, '2026-11-25 17:30', 'one working day later'],
    ['2026-11-23 08:00', 480, '2026-11-25 17:30', 'the same day of work, begun on Monday'],
    ['2026-11-23 08:00', 960, '2026-11-26 17:30', 'two working days later'],
    ['2026-11-20 18:00', 480, '2026-11-25 17:30', 'asked after the close: from Monday on'],
  ];
  it.each(table)('%s, answered after %s working minutes: %s, %s', (asked, minutes, to) => {
    const supposed = { supplementAskedAt: at(asked) };
    const due = whatIf(
      one,
      STANDARD,
      minutes === undefined ? supposed : { ...supposed, answeredAfter: minutes },
    );
    expect(shown(due)).toBe(to);
  });

  it('nothing is changed, and the lines still add up', () => {
    const asked = fc
      .integer({ min: 0, max: 3 * 1440 })
      .map((m) => at('2026-11-18 08:12') + m * 60_000);
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 4_000 }), (supplementAskedAt, answeredAfter) => {
        const before = structuredClone(one);
        const due = whatIf(one, STANDARD, { supplementAskedAt, answeredAfter });
        expect(one).toEqual(before);
        const plain = dueOf(one, STANDARD);
        if (due.basis === 'none' || plain.basis === 'none') throw new Error('due');
        const slip = due.steps.find((step) => step.code === 'paused');
        expect(slip?.minutes).toBe(answeredAfter);
        expect(workingMinutesBetween(STANDARD, plain.at, due.at)).toBe(answeredAfter);
      }),
    );
  });

  it('the moments offered are today 16:00 and the next working morning 8:00', () => {
    const offered = (now: string) =>
      suggestionsAt(STANDARD, at(now)).map(({ kind, at: when }) => `${kind} ${clock(when)}`);
    expect(offered('2026-11-20 09:00')).toEqual([
      'today16 2026-11-20 16:00',
      'next8 2026-11-23 08:00',
    ]);
    expect(offered('2026-11-20 16:00')).toEqual(['next8 2026-11-23 08:00']);
    // Monday: Culture Day comes next. Saturday: no office in the afternoon.
    expect(offered('2026-11-23 17:00')).toEqual(['next8 2026-11-25 08:00']);
    expect(offered('2026-11-21 09:00')).toEqual(['next8 2026-11-23 08:00']);
  });
});

describe('dossier.apology: the letter goes out 1 working day before the due time', () => {
  const five = caseWith([received('2026-11-11 08:00')], {
    limit: { amount: 8, unit: 'workingDays' },
  });
  // 12, 13, 16, 17, 18, 19, 20, 23 November: due on Monday the 23rd at 17:30.
  const table: [now: string, state: string | null, why: string][] = [
    ['2026-11-18 17:29', null, 'a minute more than three working days left'],
    ['2026-11-18 17:30', 'ahead', 'three working days left'],
    ['2026-11-23 07:30', 'ahead', 'one working day left, to the minute'],
    ['2026-11-23 07:31', 'missed', 'a minute less'],
    ['2026-11-23 17:30', 'missed', 'the minute of the due time is in time'],
    ['2026-11-23 17:31', 'late', 'overdue'],
  ];
  it.each(table)('%s: %s, %s', (now, state) => {
    expect(apologyWindow(five, STANDARD, at(now))?.state ?? null).toBe(state);
  });

  it('is not offered while the clock stands still, nor when all is done', () => {
    const now = at('2026-11-23 09:00');
    const waiting = { ...five, events: [...five.events, paused('2026-11-20 08:00')] };
    expect(apologyWindow(waiting, STANDARD, now)).toBeNull();
    const done = { ...five, events: [...five.events, closed('solved', '2026-11-20 08:00')] };
    expect(apologyWindow(done, STANDARD, now)).toBeNull();
  });

  it('the new date is counted in working days from the due day, or from today when that is later', () => {
    const day = (due: string, now: string, days: number) =>
      newDueDay(moment(due), STANDARD, at(now), days);
    expect(day('2026-11-23', '2026-11-20 09:00', 1)).toBe('2026-11-25');
    expect(day('2026-11-23', '2026-11-20 09:00', 3)).toBe('2026-11-27');
    expect(day('2026-11-17 11:00', '2026-11-20 09:00', 3)).toBe('2026-11-26');
  });

  it('the cause recorded last holds', () => {
    const cause = (recorded: string, name: 'objective' | 'coordination'): CaseEvent => ({
      id: uuid(),
      type: 'delayExplained',
      when: moment(recorded),
      recordedAt: at(recorded),
      source: 'person',
      cause: name,
    });
    expect(delayOf(five)).toBeNull();
    const said = [
      cause('2026-11-20 10:00', 'objective'),
      cause('2026-11-20 09:00', 'coordination'),
    ];
    expect(delayOf({ ...five, events: [...five.events, ...said] })?.cause).toBe('objective');
  });
});
