import { describe, expect, it } from 'vitest';
import { WEEKS, yearView } from '@/utils/assessment/year-view';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import { answer, assessment, dailyRow, day, edition, item } from './support';

const ONE = edition([[item('a1'), item('a2')]], { scale: 'yesNoNa', cadence: 'daily' });
const CALENDAR = makeCalendar({
  officeHours: STANDARD_OFFICE_HOURS,
  packs: HOLIDAY_PACKS,
  leave: [{ from: day('2026-11-19'), to: day('2026-11-20'), name: 'Nghỉ phép' }],
});
const ASKED = ['a1', 'a2'];
const ROWS = [
  dailyRow(ONE, day('2026-11-16'), [answer('a1', 'yes'), answer('a2', 'yes')], ASKED),
  dailyRow(ONE, day('2026-11-17'), [answer('a1', 'yes'), answer('a2', 'no')], ASKED),
  assessment(ONE, '2026-11-18', [answer('a1', 'yes')], {
    period: { kind: 'day', key: '2026-11-18' },
    asked: ASKED,
  }),
  // Answered in spite of leave: it is shown as what it is.
  dailyRow(ONE, day('2026-11-20'), [answer('a1', 'yes'), answer('a2', 'yes')], ASKED),
];
const weeks = yearView(ROWS, day('2026-11-25'), CALENDAR);
const cell = (on: string) => weeks.flat().find((one) => one.day === on);

describe('the year at a glance', () => {
  it('is 53 weeks from Monday to Sunday that end with the week of today', () => {
    expect(weeks).toHaveLength(WEEKS);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]?.[0]?.day).toBe('2025-11-24');
    expect(weeks.at(-1)?.at(-1)?.day).toBe('2026-11-29');
  });

  it.each([
    ['2026-11-16', 'full'],
    ['2026-11-17', 'weak'],
    ['2026-11-18', 'part'],
    ['2026-11-19', 'leave'],
    ['2026-11-20', 'full'],
    ['2026-11-21', 'rest'],
    ['2026-11-23', 'none'],
    ['2026-11-24', 'rest'],
    ['2026-11-25', 'ahead'],
    ['2026-11-26', 'ahead'],
    ['2026-09-02', 'rest'],
  ])('shows %s as %s', (on, look) => {
    expect(cell(on)?.look).toBe(look);
  });

  it('counts what was answered and what was weak', () => {
    expect(cell('2026-11-17')).toMatchObject({ answered: 2, asked: 2, weak: 1 });
    expect(cell('2026-11-18')).toMatchObject({ answered: 1, asked: 2, weak: 0 });
  });
});
