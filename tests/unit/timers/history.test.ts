import { describe, expect, it } from 'vitest';
import { MINUTE } from '@/utils/calendar/instant';
import { endEntryAt, moveEntry, settleGap } from '@/utils/timers/entry';
import { remember, restoreForm } from '@/utils/timers/history';
import { type TimeEntry, timeEntrySchema } from '@/utils/timers/time-entry';
import { caseId, entry, gap, moment } from './written-entry';

const edited = (before: TimeEntry, after: TimeEntry, time = '12:00') =>
  remember(before, after, { change: 'edited', at: moment(time) });

describe('what an entry was before', () => {
  const first = entry('08:00', '10:00', { gaps: [gap('08:30', '09:00')] });

  it('is kept with when and why it was changed', () => {
    const after = edited(first, moveEntry(first, { endedAt: moment('09:30'), note: 'sửa' }));
    expect(after.history).toEqual([
      {
        at: moment('12:00'),
        change: 'edited',
        caseId: caseId(1),
        startedAt: moment('08:00'),
        endedAt: moment('10:00'),
        gaps: [gap('08:30', '09:00')],
        note: '',
      },
    ]);
  });

  it('is not kept twice when nothing has changed', () => {
    expect(edited(first, moveEntry(first, {})).history).toEqual([]);
  });

  it('comes back whole, and what it was meanwhile stays too', () => {
    const moved = edited(
      first,
      moveEntry(first, { caseId: caseId(2), startedAt: moment('09:30') }),
    );
    const back = restoreForm(moved, 0, moment('13:00'));
    const { history, ...rest } = back;
    expect(rest).toMatchObject({ caseId: caseId(1), startedAt: moment('08:00') });
    expect(history.map((form) => [form.caseId, form.change])).toEqual([
      [caseId(1), 'edited'],
      [caseId(2), 'restored'],
    ]);
  });

  it('keeps the first form for ever, and the latest nineteen', () => {
    let one = first;
    for (let count = 1; count <= 50; count += 1) {
      one = edited(one, moveEntry(one, { endedAt: moment('10:00') + count * MINUTE }));
    }
    expect(one.history).toHaveLength(20);
    expect(one.history[0]?.endedAt).toBe(moment('10:00'));
    expect(one.history[1]?.endedAt).toBe(moment('10:00') + 31 * MINUTE);
    expect(one.history.at(-1)?.endedAt).toBe(moment('10:00') + 49 * MINUTE);
    expect(timeEntrySchema.safeParse(one).error).toBeUndefined();
  });

  it('remembers each verdict on a gap', () => {
    const kept = remember(first, settleGap(first, 0, 'kept'), { change: 'gap', at: 1 });
    expect(kept.history[0]?.gaps).toEqual([gap('08:30', '09:00', 'unknown')]);
  });

  it('of the time when it ran gives back all but the end', () => {
    const running = entry('08:00', null);
    const ended = edited(running, { ...running, endedAt: moment('11:00') });
    expect(restoreForm(ended, 0, moment('13:00')).endedAt).toBe(moment('11:00'));
  });

  it('that is not there cannot be restored', () => {
    expect(() => restoreForm(first, 0, 0)).toThrow(RangeError);
  });
});

describe('an entry that is ended where the person remembers', () => {
  const running = { ...entry('08:00', null), lastBeatAt: moment('17:00') };

  it.each([
    ['in the past', '11:30', '11:30'],
    ['before it began, ends where it began', '07:00', '08:00'],
    ['in the future, ends now', '18:00', '17:01'],
  ])('%s', (_, wanted, expected) => {
    const ended = endEntryAt(running, moment(wanted), moment('17:01'));
    expect(ended).toMatchObject({ endedAt: moment(expected), lastBeatAt: moment(expected) });
  });
});
