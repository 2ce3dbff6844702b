import { describe, expect, it } from 'vitest';
import { isForgotten, stopProposals } from '@/utils/timers/forgotten';
import { calendar, entry, gap, moment } from './written-entry';

const AFTER = { askAfterMinutes: 240 };
const running = (from: string, lastBeat: string) => ({
  ...entry(from, null),
  lastBeatAt: moment(lastBeat),
});

describe('a timer that was perhaps forgotten', () => {
  it.each([
    ['runs for less than four hours', '08:00', '11:59', null, null],
    ['has run for four hours', '08:00', '12:00', 'long', false],
    ['has not answered for five minutes', '08:00', '12:05', 'long', true],
    ['runs when the office closes at 17:30', '15:00', '17:30', 'closed', false],
    ['runs on into the evening', '15:00', '21:00', 'closed', true],
    ['was begun after the office had closed', '18:00', '21:59', null, null],
    ['was begun on a Saturday', '2026-11-21 09:00', '2026-11-21 12:59', null, null],
  ] as const)('%s', (_, from, now, why, unanswered) => {
    const found = isForgotten(running(from, from), calendar, AFTER, moment(now));
    expect(found && { why: found.why, unanswered: found.unanswered }).toEqual(
      why && { why, unanswered },
    );
  });

  it('is asked again only as long after the answer', () => {
    const one = { ...running('08:00', '12:00'), confirmedAt: moment('12:00') };
    expect(isForgotten(one, calendar, AFTER, moment('15:59'))).toBeNull();
    expect(isForgotten(one, calendar, AFTER, moment('16:00'))).toMatchObject({ why: 'long' });
  });

  it('that works late by its own word is not asked because the office has closed', () => {
    const one = { ...running('15:00', '17:30'), confirmedAt: moment('17:31') };
    expect(isForgotten(one, calendar, AFTER, moment('20:00'))).toBeNull();
  });

  it('and has ended is not asked', () => {
    expect(isForgotten(entry('08:00', '12:00'), calendar, AFTER, moment('20:00'))).toBeNull();
  });
});

describe('when it may have ended', () => {
  it('the last activity, the end of the session, the end of the day and now', () => {
    const asleep = {
      ...running('10:00', '19:00'),
      gaps: [gap('10:40', '19:00')],
    };
    expect(stopProposals(asleep, calendar, moment('19:00'))).toEqual([
      { why: 'activity', at: moment('10:40') },
      { why: 'session', at: moment('11:30') },
      { why: 'day', at: moment('17:30') },
      { why: 'now', at: moment('19:00') },
    ]);
  });

  it('each once, none before it began and none in the future', () => {
    const late = running('16:00', '17:10');
    expect(stopProposals(late, calendar, moment('17:11'))).toEqual([
      { why: 'activity', at: moment('17:11') },
    ]);
    const silent = stopProposals(late, calendar, moment('17:30'));
    expect(silent).toEqual([
      { why: 'activity', at: moment('17:10') },
      { why: 'session', at: moment('17:30') },
    ]);
  });

  it('after 340 hours too', () => {
    const old = entry('2026-11-04 08:00', null);
    const proposals = stopProposals(old, calendar, moment('2026-11-18 12:00'));
    expect(proposals.map((one) => one.at)).toEqual([
      moment('2026-11-04 11:30'),
      moment('2026-11-04 17:30'),
      moment('2026-11-18 12:00'),
    ]);
  });
});
