import { describe, expect, it } from 'vitest';
import { dueOf, type Occurrence } from '@/utils/reminders/occurrence';
import { at, STANDARD } from '../calendar/viet-nam';

describe('sources together', () => {
  const review: Occurrence = {
    id: 'review/2026-11',
    kind: 'dated',
    at: at('2026-11-30 07:30'),
    until: at('2026-12-05 00:00'),
    level: 'notify',
    dueAt: null,
    ref: { type: 'place', path: '/assess/2026-11' },
    title: { vi: 'Tự đánh giá tháng 11', en: 'Self-assessment of November' },
  };
  const action: Occurrence = {
    ...review,
    id: 'action/1',
    at: at('2026-11-27 07:30'),
    until: null,
    dueAt: at('2026-11-27 17:30'),
  };
  const saidAt = (now: string) =>
    dueOf([() => [review], () => [action, review]], {
      calendar: STANDARD,
      now: at(now),
      isOut: false,
    }).map(({ id }) => id);

  it.each([
    ['nothing before its time', '2026-11-27 07:29', []],
    ['what has come', '2026-11-27 07:30', ['action/1']],
    ['each id once, what is due first first', '2026-11-30 08:00', ['action/1', 'review/2026-11']],
    ['nothing while the office is closed', '2026-11-30 12:00', []],
    ['what has gone stale no more', '2026-12-07 08:00', ['action/1']],
  ])('%s', (_, now, expected) => {
    expect(saidAt(now)).toEqual(expected);
  });
});
