import { describe, expect, it, test } from 'vitest';
import { emptyForm, type OwnDayForm, readOwnDays } from '@/components/calendar/own-day-form';
import { stepOf } from '@/components/calendar/year-keys';
import type { Day } from '@/utils/calendar/day';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { HOLIDAY_PACKS } from '@/utils/calendar/packs';
import { makeCalendar } from '@/utils/calendar/work-calendar';

const day = (text: string) => text as Day;
const TODAY = day('2026-11-25');
const calendar = makeCalendar({ officeHours: STANDARD_OFFICE_HOURS, packs: HOLIDAY_PACKS });
const read = (change: Partial<OwnDayForm>) =>
  readOwnDays({ ...emptyForm('unitDaysOff', TODAY), ...change }, calendar, TODAY);

describe('days as typed', () => {
  test('a stretch may go over the turn of the year, and one day needs no end', () => {
    expect(read({ from: '30/12', to: '2/1/2027', name: ' Kiểm kê ' })).toEqual({
      days: {
        kind: 'unitDaysOff',
        span: { from: '2026-12-30', to: '2027-01-02', name: 'Kiểm kê' },
      },
    });
    expect(read({ kind: 'leave', from: '24/12/2026' })).toEqual({
      days: { kind: 'leave', span: { from: '2026-12-24', to: '2026-12-24', name: '' } },
    });
  });

  test('a worked day brings the day off that it makes up for, unless that is off already', () => {
    const worked = { kind: 'worked', from: '12/12/2026', name: 'Làm bù' } as const;
    expect(read({ ...worked, insteadOf: '3/12/2026' })).toEqual({
      days: {
        kind: 'worked',
        worked: { day: '2026-12-12', name: 'Làm bù', insteadOf: '2026-12-03' },
        alsoOff: { from: '2026-12-03', to: '2026-12-03', name: 'Làm bù' },
      },
    });
    const forHoliday = read({ ...worked, insteadOf: '24/11/2026' });
    expect('days' in forHoliday && forHoliday.days).toMatchObject({ alsoOff: null });
    const kept = read({ ...worked, insteadOf: '3/12/2026', alsoOff: false });
    expect('days' in kept && kept.days).toMatchObject({ alsoOff: null });
  });

  it.each([
    ['a day that does not exist', { from: '31/2' }, { from: 'unreadable' }],
    ['an end that cannot be read', { from: '1/12', to: 'mai' }, { to: 'unreadable' }],
    ['an end before the beginning', { from: '4/12', to: '3/12' }, { to: 'reversed' }],
    ['more than a year', { from: '1/1/2027', to: '2/1/2028' }, { to: 'reversed' }],
    ['work on a working day', { kind: 'worked', from: '26/11/2026' }, { from: 'working' }],
    [
      'a day that makes up for itself',
      { kind: 'worked', from: '28/11/2026', insteadOf: '28/11/2026' },
      { insteadOf: 'same' },
    ],
  ] as const)('%s is refused at its field', (_what, change, problems) => {
    expect(read(change)).toEqual({ problems });
  });
});

describe('keys in the year', () => {
  it.each([
    ['ArrowRight', '2026-02-28', '2026-03-01', 'into the next month'],
    ['ArrowLeft', '2026-01-01', '2026-01-01', 'never out of the year'],
    ['ArrowUp', '2026-03-05', '2026-02-26', 'a week back'],
    ['ArrowDown', '2026-12-28', '2026-12-31', 'the end of the year holds'],
    ['Home', '2026-11-25', '2026-11-23', 'Monday of the week'],
    ['End', '2026-11-25', '2026-11-29', 'Sunday of the week'],
    ['PageDown', '2026-01-31', '2026-02-28', 'the last day of a shorter month'],
    ['PageUp', '2024-03-31', '2024-02-29', 'the leap day'],
    ['PageUp', '2026-01-15', '2026-01-01', 'January has none before it'],
  ] as const)('%s on %s goes to %s: %s', (key, from, to, _why) => {
    expect(stepOf(key, false, day(from))).toBe(to);
  });

  it('leaves other keys to the page', () => {
    expect(stepOf('a', false, TODAY)).toBeNull();
    expect(stepOf('Home', true, TODAY)).toBe('2026-01-01');
    expect(stepOf('End', true, TODAY)).toBe('2026-12-31');
  });
});
