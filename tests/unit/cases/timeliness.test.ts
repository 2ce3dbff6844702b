import { describe, expect, it, test } from 'vitest';
import type { CaseEvent } from '@/utils/cases/event';
import { timelinessOf } from '@/utils/cases/timeliness';
import { at, STANDARD } from '../calendar/viet-nam';
import { caseWith, closed, extended, paused, promised, received, resumed } from './written-case';

const on = (now: string, events: readonly CaseEvent[]) =>
  timelinessOf(caseWith([...events]), STANDARD, at(now));

/** Promised for a day, and promised for a minute of that day. */
const DAY = [received('2026-11-16 08:12'), promised('2026-11-16 08:12', '2026-11-20')];
const MINUTE = [received('2026-11-16 08:12'), promised('2026-11-16 08:12', '2026-11-20 11:00')];

describe('an open case', () => {
  const table: [now: string, events: CaseEvent[], kind: string, left: number, why: string][] = [
    ['2026-11-18 10:00', DAY, 'running', 1290, '330 of Wednesday and two days'],
    ['2026-11-19 17:30', DAY, 'running', 480, 'the evening before has the whole day left'],
    ['2026-11-20 07:00', DAY, 'running', 480, 'as has the morning before the opening'],
    ['2026-11-20 17:29', DAY, 'running', 1, 'the last minute'],
    ['2026-11-20 17:30', DAY, 'running', 0, 'the due minute itself'],
    ['2026-11-20 17:30:59', DAY, 'running', 0, 'to its end'],
    ['2026-11-20 17:31', DAY, 'overdue', 0, 'the minute after, no working time lost yet'],
    ['2026-11-22 12:00', DAY, 'overdue', 0, 'nor on the Sunday after'],
    ['2026-11-23 07:31', DAY, 'overdue', -1, 'Monday’s first minute is'],
    ['2026-11-25 08:00', DAY, 'overdue', -510, 'Monday, and half an hour after Culture Day'],
    ['2026-11-20 11:00', MINUTE, 'running', 0, 'promised for a minute, in that minute'],
    ['2026-11-20 11:01', MINUTE, 'overdue', -1, 'and after it'],
  ];
  it.each(table)('at %s', (now, events, kind, left) => {
    expect(on(now, events)).toEqual({ kind, leftMinutes: left });
  });

  test('without a due time is undated', () => {
    expect(on('2026-11-18 10:00', [received('2026-11-16')])).toEqual({
      kind: 'undated',
      leftMinutes: null,
    });
  });
});

describe('a paused case keeps the time it had left', () => {
  it.each(['2026-11-18 10:00', '2026-11-20 18:00', '2027-03-01 09:00'])('also at %s', (now) => {
    expect(on(now, [...DAY, paused('2026-11-18 10:00')])).toEqual({
      kind: 'paused',
      leftMinutes: 1290,
    });
  });

  test('and has it again when it goes on', () => {
    const events = [...DAY, paused('2026-11-18 10:00'), resumed('2026-12-01 10:00')];
    expect(on('2026-12-01 10:00', events)).toEqual({ kind: 'running', leftMinutes: 1290 });
  });

  test('a case that was overdue before stays so after', () => {
    const events = [...DAY, paused('2026-11-23 08:30')];
    expect(on('2026-11-27 09:00', events)).toEqual({ kind: 'paused', leftMinutes: -60 });
    const again = [...events, resumed('2026-11-27 09:00')];
    expect(on('2026-11-27 09:00', again)).toEqual({ kind: 'overdue', leftMinutes: -60 });
  });

  test('without a due time it is paused all the same', () => {
    expect(on('2026-11-18 10:00', [received('2026-11-16'), paused('2026-11-17')])).toEqual({
      kind: 'paused',
      leftMinutes: null,
    });
  });
});

describe('a closed case is', () => {
  const table: [kind: string, events: CaseEvent[], why: string][] = [
    ['early', [...DAY, closed('solved', '2026-11-19 17:29')], 'the day before'],
    ['early', [...DAY, closed('solved', '2026-11-19 23:59')], 'the evening before'],
    ['early', [...DAY, closed('solved', '2026-11-19')], 'the day before, the hour not known'],
    ['onTime', [...DAY, closed('solved', '2026-11-20 00:00')], 'the first minute of the due day'],
    ['onTime', [...DAY, closed('solved', '2026-11-20 17:30')], 'the close of the due day'],
    [
      'onTime',
      [...DAY, closed('solved', '2026-11-20 18:00')],
      'after it, but only a day was promised',
    ],
    ['onTime', [...DAY, closed('solved', '2026-11-20')], 'the due day, the hour not known'],
    ['late', [...DAY, closed('solved', '2026-11-21 00:00')], 'the next minute, a Saturday'],
    ['late', [...DAY, closed('solved', '2026-11-23')], 'the next working day'],
    [
      'early',
      [...MINUTE, closed('solved', '2026-11-19 16:00')],
      'the day before the promised minute',
    ],
    ['onTime', [...MINUTE, closed('solved', '2026-11-20 08:00')], 'the due day before the minute'],
    ['onTime', [...MINUTE, closed('solved', '2026-11-20 11:00:30')], 'within the due minute'],
    ['late', [...MINUTE, closed('solved', '2026-11-20 11:01')], 'a minute after the promised one'],
    ['onTime', [...MINUTE, closed('solved', '2026-11-20')], 'the due day, the hour not known'],
    ['early', [...DAY, closed('returned', '2026-11-18 10:00')], 'handed over, nobody noted solved'],
    [
      'early',
      [...DAY, closed('solved', '2026-11-18 10:00'), closed('returned', '2026-11-30 10:00')],
      'solved in time, fetched late',
    ],
    ['outside', [...DAY, closed('refused', '2026-11-18')], 'refused'],
    ['outside', [...DAY, closed('withdrawn', '2026-11-18')], 'withdrawn'],
    ['outside', [...DAY, closed('stopped', '2026-11-30')], 'stopped, even after the due day'],
    ['outside', [...DAY, closed('transferred', '2026-11-18')], 'transferred'],
    [
      'outside',
      [received('2026-11-16'), closed('solved', '2026-11-18')],
      'solved without a due time',
    ],
    [
      'onTime',
      [...DAY, extended('2026-11-19 10:00', '2026-11-27'), closed('solved', '2026-11-27 10:00')],
      'by its extension',
    ],
    [
      'early',
      [
        ...DAY,
        paused('2026-11-18 10:00'),
        resumed('2026-12-01 10:00'),
        closed('solved', '2026-12-02 10:00'),
      ],
      'by the time its pause gave it',
    ],
    [
      'onTime',
      [...DAY, paused('2026-11-20 10:00'), closed('solved', '2026-11-20 10:00')],
      'closed with its pause',
    ],
  ];
  it.each(table)('%s: %#', (kind, events, why) => {
    const result = on('2026-12-31 12:00', events);
    expect(result, why).toEqual({ kind, leftMinutes: null });
  });

  test('the same whenever it is asked', () => {
    const events = [...DAY, closed('solved', '2026-11-19 10:00')];
    expect(on('2026-11-19 10:00', events)).toEqual(on('2029-01-01 00:00', events));
  });
});
