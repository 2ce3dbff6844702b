import { describe, expect, it, test } from 'vitest';
import { type Due, type DueStep, dueOf } from '@/utils/cases/due';
import type { CaseEvent } from '@/utils/cases/event';
import type { Limit } from '@/utils/cases/limit';
import { at, clock, STANDARD } from '../calendar/viet-nam';
import {
  caseWith,
  closed,
  extended,
  moment,
  paused,
  promised,
  received,
  resumed,
} from './written-case';

const due = (events: readonly CaseEvent[], limit: Limit | null = null): Due =>
  dueOf(caseWith([...events], { limit }), STANDARD);

/** `printed 2026-11-23 17:30 day`, so that a table can be read. */
function shown(result: Due): string {
  if (result.basis === 'none') return 'none';
  return `${result.basis} ${clock(result.at)} ${result.when.precision}`;
}

describe('a limit in working days', () => {
  const table: [from: string, days: number, to: string, why: string][] = [
    ['2026-11-18 08:12', 1, '2026-11-19 17:30', 'the day of receipt is not counted'],
    ['2026-11-18 08:12', 3, '2026-11-23 17:30', 'Thursday, Friday, Monday'],
    ['2026-11-18 16:59', 3, '2026-11-23 17:30', 'the hour of receipt does not matter'],
    ['2026-11-18', 3, '2026-11-23 17:30', 'nor does it when nobody knows it'],
    ['2026-11-20 16:00', 1, '2026-11-23 17:30', 'Friday and one day is Monday'],
    ['2026-11-21 20:00', 1, '2026-11-23 17:30', 'sent online on a Saturday'],
    ['2026-11-23 09:00', 1, '2026-11-25 17:30', 'Culture Day is not counted'],
    ['2026-08-21 09:00', 1, '2026-08-22 17:30', 'a worked Saturday is counted'],
    ['2026-08-28 09:00', 5, '2026-09-09 17:30', 'National Day with its swapped Monday'],
    ['2026-02-12 09:00', 3, '2026-02-24 17:30', 'Friday, then over Tết'],
    ['2024-04-26 09:00', 3, '2024-05-04 17:30', 'over 30/4 to the worked Saturday'],
    ['2025-04-25 09:00', 2, '2025-04-28 17:30', 'the worked Saturday and Monday'],
    ['2025-12-31 09:00', 2, '2026-01-06 17:30', 'over New Year and the swapped Friday'],
    ['2026-01-08 09:00', 3, '2026-01-12 17:30', 'Friday, the worked Saturday, Monday'],
    ['2026-11-02 09:00', 20, '2026-12-01 17:30', 'four weeks and Culture Day'],
    ['2026-11-18 08:12', 0, '2026-11-18 17:30', 'no day at all is the day of receipt'],
    ['2026-11-18', 0, '2026-11-18 17:30', 'also when the hour is not known'],
    ['2026-11-18 17:30', 0, '2026-11-19 17:30', 'but not once the office has closed'],
    ['2026-11-21 09:00', 0, '2026-11-23 17:30', 'nor on a day off'],
    ['2026-08-22 09:00', 0, '2026-08-22 17:30', 'a worked Saturday is a day like others'],
  ];
  it.each(table)('received %s, %i days: %s, because %s', (from, amount, to) => {
    expect(shown(due([received(from)], { amount, unit: 'workingDays' }))).toBe(
      `computed ${to} day`,
    );
  });
});

describe('a limit in calendar days', () => {
  const table: [from: string, days: number, to: string, why: string][] = [
    ['2026-11-02 09:00', 30, '2026-12-02 17:30', 'thirty days, ending on a Wednesday'],
    ['2026-11-17 09:00', 5, '2026-11-23 17:30', 'ends on a Sunday, moves to Monday'],
    ['2026-11-23 09:00', 1, '2026-11-25 17:30', 'ends on Culture Day, moves to Wednesday'],
    ['2026-02-06 09:00', 10, '2026-02-23 17:30', 'ends in Tết, moves to the Monday after'],
    ['2026-08-15 09:00', 7, '2026-08-22 17:30', 'ends on a worked Saturday and stays'],
    ['2026-11-20 09:00', 3, '2026-11-23 17:30', 'a weekend is counted'],
  ];
  it.each(table)('received %s, %i days: %s, %s', (from, amount, to) => {
    expect(shown(due([received(from)], { amount, unit: 'calendarDays' }))).toBe(
      `computed ${to} day`,
    );
  });
});

describe('a limit in working hours', () => {
  const table: [from: string, hours: number, to: string, why: string][] = [
    ['2026-11-18 07:30', 8, '2026-11-18 17:30', 'a full day ends at its close'],
    ['2026-11-18 08:00', 8, '2026-11-19 08:00', 'half an hour is left for the next morning'],
    ['2026-11-18 20:00', 4, '2026-11-19 11:30', 'sent at night, begins at the opening'],
    ['2026-11-18 12:00', 1, '2026-11-18 14:30', 'sent at noon, begins after the break'],
    ['2026-11-20 16:30', 2, '2026-11-23 08:30', 'over a weekend'],
    ['2026-11-23 13:30', 8, '2026-11-25 11:30', 'over Culture Day'],
    ['2026-01-09 07:30', 24, '2026-01-12 17:30', 'through a worked Saturday'],
    ['2026-11-18', 8, '2026-11-18 17:30', 'the hour not known, counted from the opening'],
  ];
  it.each(table)('received %s, %i hours: %s, because %s', (from, amount, to) => {
    expect(shown(due([received(from)], { amount, unit: 'workingHours' }))).toBe(
      `computed ${to} minute`,
    );
  });
});

describe('a promised due time', () => {
  const from = received('2026-11-16 08:12');
  const table: [due: string, at: string, why: string][] = [
    ['2026-11-23', '2026-11-23 17:30', 'a day ends with its office hours'],
    ['2026-08-22', '2026-08-22 17:30', 'a worked Saturday too'],
    ['2026-11-22', '2026-11-23 00:00', 'a Sunday, which has none, at midnight'],
    ['2026-11-24', '2026-11-25 00:00', 'a holiday, which has none, at midnight'],
    ['2026-11-23 11:00', '2026-11-23 11:00', 'a minute is that minute'],
    ['2026-11-23 19:00', '2026-11-23 19:00', 'also in the evening'],
  ];
  it.each(table)('%s is over at %s: %s', (text, time) => {
    const result = due([from, promised('2026-11-16 08:12', text)]);
    expect(shown(result)).toBe(`printed ${time} ${text.length === 10 ? 'day' : 'minute'}`);
  });

  test('is trusted over the limit', () => {
    const events = [from, promised('2026-11-16 08:12', '2026-12-10')];
    expect(shown(due(events, { amount: 3, unit: 'workingDays' }))).toBe(
      'printed 2026-12-10 17:30 day',
    );
  });

  test('gives way to the one that was written down later', () => {
    const events = [
      promised('2026-11-18 09:00', '2026-11-25'),
      promised('2026-11-17 09:00', '2026-11-30'),
    ];
    expect(shown(due(events))).toBe('printed 2026-11-25 17:30 day');
  });

  test('gives way to an extension', () => {
    const events = [
      promised('2026-11-16 08:12', '2026-11-23'),
      extended('2026-11-20 10:00', '2026-12-04'),
    ];
    expect(shown(due(events))).toBe('printed 2026-12-04 17:30 day');
  });

  test('printed anew after an extension holds again', () => {
    const events = [
      extended('2026-11-20 10:00', '2026-12-04'),
      promised('2026-11-25 10:00', '2026-12-01'),
    ];
    expect(shown(due(events))).toBe('printed 2026-12-01 17:30 day');
  });
});

describe('no due time is a legal state', () => {
  it.each([
    ['nothing was said', [], null],
    ['only the receipt is known', [received('2026-11-16')], null],
    ['only the limit is known', [], { amount: 3, unit: 'workingDays' } as const],
    ['it was paused without one', [received('2026-11-16'), paused('2026-11-17')], null],
  ])('when %s', (_, events, limit) => {
    expect(due(events, limit).basis).toBe('none');
  });
});

describe('a pause moves the due time by its working minutes', () => {
  const start = [received('2026-11-18 09:00'), promised('2026-11-18 09:00', '2026-11-23')];
  const table: [why: string, pauses: CaseEvent[], shown: string][] = [
    [
      'a weekend from close to opening moves nothing',
      [paused('2026-11-20 17:30'), resumed('2026-11-23 07:30')],
      'printed 2026-11-23 17:30 day',
    ],
    [
      'two hours on Thursday move it over Culture Day to Wednesday morning',
      [paused('2026-11-19 08:00'), resumed('2026-11-19 10:00')],
      'computed 2026-11-25 09:30 minute',
    ],
    [
      'a whole day keeps it a day',
      [paused('2026-11-19 07:30'), resumed('2026-11-20 07:30')],
      'computed 2026-11-25 17:30 day',
    ],
    [
      'known by its days it counts from midnight to midnight',
      [paused('2026-11-19'), resumed('2026-11-20')],
      'computed 2026-11-25 17:30 day',
    ],
    [
      'begun and ended on one day of which no hour is known, it moves nothing',
      [paused('2026-11-19'), resumed('2026-11-19')],
      'printed 2026-11-23 17:30 day',
    ],
    [
      'two rounds add up',
      [
        paused('2026-11-19 08:00'),
        resumed('2026-11-19 10:00'),
        paused('2026-11-20 14:00'),
        resumed('2026-11-20 16:00'),
      ],
      'computed 2026-11-25 11:30 minute',
    ],
    [
      'from Friday 16:00 to Monday 09:00 it is three hours',
      [paused('2026-11-20 16:00'), resumed('2026-11-23 09:00')],
      'computed 2026-11-25 10:30 minute',
    ],
    [
      'while it lasts it moves nothing yet',
      [paused('2026-11-19 08:00')],
      'printed 2026-11-23 17:30 day',
    ],
    [
      'what began before the promise is allowed for in it',
      [paused('2026-11-18 08:00'), resumed('2026-11-20 07:30')],
      'printed 2026-11-23 17:30 day',
    ],
    [
      'on the day of the promise, written down later, it counts from the promise',
      [paused('2026-11-18', { recorded: '2026-11-18 09:30' }), resumed('2026-11-18 15:00')],
      'computed 2026-11-25 11:30 minute',
    ],
    [
      'closed in the middle of it, it counts until then',
      [paused('2026-11-19 07:30'), closed('solved', '2026-11-19 09:30')],
      'computed 2026-11-25 09:30 minute',
    ],
    [
      'what began before an extension is allowed for in that',
      [
        paused('2026-11-19 07:30'),
        resumed('2026-11-20 07:30'),
        extended('2026-11-20 10:00', '2026-12-04'),
      ],
      'printed 2026-12-04 17:30 day',
    ],
    [
      'what began after it moves it',
      [
        extended('2026-11-20 10:00', '2026-12-04'),
        paused('2026-11-25 07:30'),
        resumed('2026-11-26 07:30'),
      ],
      'computed 2026-12-07 17:30 day',
    ],
  ];
  it.each(table)('%s', (_, pauses, expected) => {
    expect(shown(due([...start, ...pauses]))).toBe(expected);
  });

  test('also of a due time that was computed', () => {
    const events = [
      received('2026-11-18 09:00'),
      paused('2026-11-19 08:00'),
      resumed('2026-11-19 10:00'),
    ];
    expect(shown(due(events, { amount: 3, unit: 'workingDays' }))).toBe(
      'computed 2026-11-25 09:30 minute',
    );
  });

  test('but not by what lies before the receipt', () => {
    const events = [
      received('2026-11-18 09:00'),
      paused('2026-11-18', { recorded: '2026-11-18 09:30' }),
      resumed('2026-11-18 10:00'),
    ];
    expect(shown(due(events, { amount: 8, unit: 'workingHours' }))).toBe(
      'computed 2026-11-19 10:00 minute',
    );
  });
});

describe('a pause of a limit in calendar days is measured on the wall', () => {
  const table: [why: string, pauses: CaseEvent[], to: string][] = [
    ['ten days add ten days', [paused('2026-11-05'), resumed('2026-11-15')], '2026-12-14'],
    [
      'nine hours add a day',
      [paused('2026-11-05 08:00'), resumed('2026-11-05 17:00')],
      '2026-12-03',
    ],
    [
      'twice nine hours add one day',
      [
        paused('2026-11-05 08:00'),
        resumed('2026-11-05 17:00'),
        paused('2026-11-06 08:00'),
        resumed('2026-11-06 17:00'),
      ],
      '2026-12-03',
    ],
  ];
  it.each(table)('%s', (_, pauses, to) => {
    const events = [received('2026-11-02 09:00'), ...pauses];
    expect(shown(due(events, { amount: 30, unit: 'calendarDays' }))).toBe(
      `computed ${to} 17:30 day`,
    );
  });
});

describe('what is not settled is provisional', () => {
  const provisional = (result: Due) => result.basis !== 'none' && result.provisional;
  it.each([
    ['a due day of 2026 is not', false, [promised('2026-12-01 09:00', '2026-12-31')]],
    [
      'a due day of 2027 is, also a printed one',
      true,
      [promised('2026-12-01 09:00', '2027-01-04')],
    ],
  ])('%s', (_, expected, events) => {
    expect(provisional(due(events))).toBe(expected);
  });

  test('and so is what is counted from a year without a pack', () => {
    const result = due([received('2023-12-28')], { amount: 5, unit: 'workingDays' });
    expect(provisional(result)).toBe(true);
  });
});

describe('the due time explains itself', () => {
  const codes = (steps: DueStep[]) => steps.map((step) => step.code);

  test('day by day, with the days off by name', () => {
    const { steps } = due([received('2026-11-18 08:12')], { amount: 4, unit: 'workingDays' });
    expect(steps).toMatchObject([
      { code: 'received', when: moment('2026-11-18 08:12') },
      { code: 'limit', limit: { amount: 4, unit: 'workingDays' } },
      { code: 'counted', from: '2026-11-19', to: '2026-11-20', days: 2 },
      { code: 'notCounted', day: '2026-11-21', kind: 'weekend' },
      { code: 'notCounted', day: '2026-11-22', kind: 'weekend' },
      { code: 'counted', from: '2026-11-23', to: '2026-11-23', days: 1 },
      { code: 'notCounted', day: '2026-11-24', name: { vi: 'Ngày Văn hóa Việt Nam' } },
      { code: 'counted', from: '2026-11-25', to: '2026-11-25', days: 1 },
      { code: 'result', when: moment('2026-11-25') },
    ]);
  });

  test('with a Saturday that is worked', () => {
    const { steps } = due([received('2026-08-20')], { amount: 2, unit: 'workingDays' });
    expect(steps).toMatchObject([
      { code: 'received' },
      { code: 'limit' },
      { code: 'counted', from: '2026-08-21', days: 1 },
      { code: 'worked', day: '2026-08-22', name: { vi: 'Làm bù dịp Quốc khánh' } },
      { code: 'counted', from: '2026-08-22', days: 1 },
      { code: 'result' },
    ]);
  });

  test('with a last day that moved', () => {
    const { steps } = due([received('2026-11-17')], { amount: 4, unit: 'calendarDays' });
    expect(steps).toMatchObject([
      { code: 'received' },
      { code: 'limit' },
      { code: 'counted', from: '2026-11-18', to: '2026-11-21', days: 4 },
      { code: 'notCounted', day: '2026-11-21' },
      { code: 'notCounted', day: '2026-11-22' },
      { code: 'movedToWorkingDay', from: '2026-11-21', to: '2026-11-23' },
      { code: 'result', when: moment('2026-11-23') },
    ]);
  });

  test('in minutes for a limit in hours', () => {
    const { steps } = due([received('2026-11-20 16:00')], { amount: 4, unit: 'workingHours' });
    expect(steps).toMatchObject([
      { code: 'received' },
      { code: 'limit' },
      { code: 'countedMinutes', day: '2026-11-20', minutes: 90 },
      { code: 'notCounted', day: '2026-11-21' },
      { code: 'notCounted', day: '2026-11-22' },
      { code: 'countedMinutes', day: '2026-11-23', minutes: 150 },
      { code: 'result', when: moment('2026-11-23 10:00') },
    ]);
  });

  test('with promises, extension and pauses, counted or not, with the slip', () => {
    const { steps } = due([
      received('2026-11-16 08:12'),
      promised('2026-11-16 08:12', '2026-11-23', { source: 'portal' }),
      paused('2026-11-17 08:00', { slip: '12/PYC' }),
      resumed('2026-11-18 08:00'),
      extended('2026-11-19 10:00', '2026-12-04'),
      paused('2026-11-25 08:00'),
      resumed('2026-11-25 10:00'),
    ]);
    expect(steps).toMatchObject([
      { code: 'received' },
      { code: 'promised', due: moment('2026-11-23'), source: 'portal' },
      { code: 'extended', due: moment('2026-12-04') },
      { code: 'paused', slip: '12/PYC', minutes: null },
      { code: 'paused', slip: null, minutes: 120 },
      { code: 'result', when: moment('2026-12-07 09:30') },
    ]);
  });

  test('also when there is none', () => {
    expect(codes(due([received('2026-11-16')]).steps)).toEqual(['received']);
    expect(codes(due([]).steps)).toEqual([]);
  });
});

test('100 years of pauses that contradict each other still give one answer', () => {
  const marks = Array.from({ length: 400 }, (_, i) =>
    (i % 3 === 0 ? resumed : paused)(clock(at('2026-01-01 08:00') + i * 86_400_000 * 90)),
  );
  const result = due([
    received('2026-01-01'),
    promised('2026-01-01 07:30', '2026-03-02'),
    ...marks,
  ]);
  expect(result.basis).toBe('computed');
});
