import { describe, expect, it } from 'vitest';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import type { Case } from '@/utils/cases/case';
import { openDaysOf } from '@/utils/cases/undecided';
import { clock, day, STANDARD } from '../calendar/viet-nam';
import { caseWith, closed, promised, received } from './written-case';

const days = (amount: number): Pick<Case, 'limit'> => ({ limit: { amount, unit: 'workingDays' } });
const found = (one: Case, calendar = STANDARD) =>
  openDaysOf(one, calendar).map(({ open, due }) => [open.day, clock(due.at)]);
const answered = (working: boolean) =>
  makeCalendar({ ...STANDARD, decisions: [{ day: day('2026-11-23'), working }] });

describe('a day that nobody has settled', () => {
  // Received on Thursday 19 November. Two days: 20, 23; without the 23rd: 20, 25, as the 24th is off.
  it('is named with the date that its being a day off would give', () => {
    expect(found(caseWith([received('2026-11-19 08:00')], days(2)))).toEqual([
      ['2026-11-23', '2026-11-25 00:00'],
    ]);
  });

  it('moves a date beyond it too', () => {
    expect(found(caseWith([received('2026-11-19 08:00')], days(4)))).toEqual([
      ['2026-11-23', '2026-11-27 00:00'],
    ]);
  });

  it('says nothing of dates before it, of dates given in writing and of closed cases', () => {
    expect(found(caseWith([received('2026-11-19 08:00')], days(1)))).toEqual([]);
    const written = [received('2026-11-19 08:00'), promised('2026-11-19', '2026-11-27')];
    expect(found(caseWith(written, days(4)))).toEqual([]);
    const onIt = [received('2026-11-19 08:00'), promised('2026-11-19', '2026-11-23')];
    expect(found(caseWith(onIt, days(4)))).toEqual([]);
    const done = [received('2026-11-19 08:00'), closed('solved', '2026-11-20 09:00')];
    expect(found(caseWith(done, days(4)))).toEqual([]);
    expect(found(caseWith([received('2026-11-19 08:00')]))).toEqual([]);
  });

  it('says nothing any more once it is answered, either way', () => {
    const one = caseWith([received('2026-11-19 08:00')], days(4));
    expect(found(one, answered(true))).toEqual([]);
    expect(found(one, answered(false))).toEqual([]);
  });

  it('changes nothing of the case or the calendar', () => {
    const one = caseWith([received('2026-11-19 08:00')], days(4));
    const before = structuredClone(one);
    found(one);
    expect(one).toEqual(before);
    expect(STANDARD.decisions).toEqual([]);
  });
});
