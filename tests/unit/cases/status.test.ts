import { describe, expect, it, test } from 'vitest';
import { statusOf } from '@/utils/cases/status';
import { at } from '../calendar/viet-nam';
import { caseWith, closed, moment, paused, received, resumed } from './written-case';

const start = received('2026-11-16 08:12');

describe('a case is', () => {
  it.each([
    ['open once it was received', [start], 'open', '2026-11-16 08:12'],
    [
      'paused from the request on',
      [start, paused('2026-11-17 09:00')],
      'paused',
      '2026-11-17 09:00',
    ],
    [
      'open again from the supplement on',
      [start, paused('2026-11-17 09:00'), resumed('2026-11-19')],
      'open',
      '2026-11-19',
    ],
    [
      'paused a second time',
      [start, paused('2026-11-17'), resumed('2026-11-18'), paused('2026-11-19 10:00')],
      'paused',
      '2026-11-19 10:00',
    ],
    [
      'closed when solved',
      [start, closed('solved', '2026-11-18 15:00')],
      'closed',
      '2026-11-18 15:00',
    ],
    ['closed when refused', [start, closed('refused', '2026-11-18')], 'closed', '2026-11-18'],
    [
      'closed although its pause was never ended',
      [start, paused('2026-11-17'), closed('withdrawn', '2026-11-18')],
      'closed',
      '2026-11-18',
    ],
  ] as const)('%s', (_, events, state, since) => {
    const status = statusOf(caseWith([...events]));
    expect(status.state).toBe(state);
    expect(status.since).toEqual(moment(since));
  });

  test('open since it was written down when nothing else is known', () => {
    const status = statusOf(caseWith([], { createdAt: at('2026-11-18 10:00') }));
    expect(status).toEqual({
      state: 'open',
      since: moment('2026-11-18 10:00'),
      closedBy: null,
      solved: null,
      returned: null,
      receivedAt: null,
    });
  });
});

describe('the clock stops', () => {
  test('when it was solved, not when the citizen fetched it', () => {
    const one = caseWith([
      start,
      closed('returned', '2026-11-23 09:00'),
      closed('solved', '2026-11-18 15:00'),
    ]);
    expect(statusOf(one)).toMatchObject({
      closedBy: 'solved',
      since: moment('2026-11-18 15:00'),
      solved: moment('2026-11-18 15:00'),
      returned: moment('2026-11-23 09:00'),
    });
  });

  test('when it was returned, if nobody wrote down that it was solved', () => {
    const one = caseWith([start, closed('returned', '2026-11-19')]);
    expect(statusOf(one)).toMatchObject({ closedBy: 'returned', solved: null });
  });
});

describe('of two records that contradict each other the later one holds', () => {
  test('for the receipt', () => {
    const one = caseWith([
      received('2026-11-17', { recorded: '2026-11-18 10:00' }),
      received('2026-11-16', { recorded: '2026-11-18 09:00' }),
    ]);
    expect(statusOf(one).receivedAt).toEqual(moment('2026-11-17'));
  });

  test('for the day on which it was solved', () => {
    const one = caseWith([
      closed('solved', '2026-11-18', { recorded: '2026-11-18 10:00' }),
      closed('solved', '2026-11-20', { recorded: '2026-11-20 10:00' }),
    ]);
    expect(statusOf(one).since).toEqual(moment('2026-11-20'));
  });
});

describe('pauses', () => {
  const hint = (status: string) => ({
    portal: { origin: 'https://dichvucong.example.vn', status, seenAt: at('2026-11-18 09:00') },
  });
  it.each([
    [
      'a second request within a pause says nothing new',
      [paused('2026-11-17'), paused('2026-11-18')],
      'paused',
      '2026-11-17',
    ],
    [
      'a supplement nobody asked for says nothing',
      [resumed('2026-11-17')],
      'open',
      '2026-11-16 08:12',
    ],
    [
      'one that begins after the end of the case is not one',
      [closed('solved', '2026-11-17 10:00'), paused('2026-11-18')],
      'closed',
      '2026-11-17 10:00',
    ],
    [
      'ended on the day on which it began, the hour of the end not being known',
      [paused('2026-11-17 16:00'), resumed('2026-11-17', { recorded: '2026-11-17 17:00' })],
      'open',
      '2026-11-17',
    ],
    [
      'ended and begun again on one day, told apart by when they were written down',
      [
        paused('2026-11-17'),
        resumed('2026-11-18', { recorded: '2026-11-18 09:00' }),
        paused('2026-11-18', { recorded: '2026-11-18 10:00' }),
      ],
      'paused',
      '2026-11-18',
    ],
    [
      'ended and begun again on one day, written down in one go',
      [
        paused('2026-11-17', { recorded: '2026-11-20 09:00' }),
        resumed('2026-11-18', { recorded: '2026-11-20 09:00' }),
        paused('2026-11-18', { recorded: '2026-11-20 09:00' }),
      ],
      'paused',
      '2026-11-18',
    ],
  ] as const)('%s', (_, events, state, since) => {
    const status = statusOf(caseWith([start, ...events]));
    expect(status).toMatchObject({ state, since: moment(since) });
  });

  test('what the portal shows neither pauses nor closes', () => {
    for (const words of ['Yêu cầu bổ sung giấy tờ', 'Đã trả kết quả'])
      expect(statusOf(caseWith([start], hint(words))).state).toBe('open');
  });
});
