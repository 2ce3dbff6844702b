import { expect, it } from 'vitest';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import { daysAwayAfter } from '@/utils/reminders/days-away';
import { at, day, STANDARD } from '../calendar/viet-nam';

const spans = (days: string[]) =>
  days.map((one) => ({ from: day(one), to: day(one), name: 'Phép' }));
const away = (...days: string[]) => makeCalendar({ ...STANDARD, leave: spans(days) });

it('on the last day of work before leave the stretch is known, weekend beside it included', () => {
  // Monday and Tuesday off; Thursday to Sunday are as usual, Friday is the last day of work.
  const calendar = away('2026-11-30', '2026-12-01');
  expect(daysAwayAfter(calendar, day('2026-11-27'))).toEqual({
    from: '2026-11-28',
    to: '2026-12-01',
    leaves: at('2026-11-27 17:30'),
    returns: at('2026-12-02 07:30'),
  });
});

it.each([
  ['a day earlier', '2026-11-26'],
  ['on the weekend before', '2026-11-28'],
  ['within the leave', '2026-11-30'],
])('%s there is nothing to say', (_, today) => {
  expect(daysAwayAfter(away('2026-11-30'), day(today))).toBeNull();
});

it('a usual weekend and a public holiday are no leave', () => {
  expect(daysAwayAfter(STANDARD, day('2026-11-20'))).toBeNull();
  expect(daysAwayAfter(STANDARD, day('2026-11-23'))).toBeNull();
});

it('a day off of the whole unit counts as well', () => {
  const calendar = makeCalendar({ ...STANDARD, unitDaysOff: spans(['2026-11-30']) });
  expect(daysAwayAfter(calendar, day('2026-11-27'))).toMatchObject({ to: '2026-11-30' });
});
