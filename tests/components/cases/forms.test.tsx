import { describe, expect, it, vi } from 'vitest';
import { changed, draftOf, emptyCaseForm, limitOf, mistakesIn } from '@/components/cases/case-form';
import { EventDialog } from '@/components/cases/EventDialog';
import { emptyEventForm, eventDraftOf, recordableIn } from '@/components/cases/event-form';
import { statusOf } from '@/utils/cases/status';
import { show, submit, type } from '../ui/show';
import { moment, NOW, said, sampleCase } from './sample';

describe('a case added by hand', () => {
  it('needs a code or a name, and a due date that can be read', () => {
    const empty = emptyCaseForm(NOW);
    expect(mistakesIn(empty, NOW)).toEqual({
      name: true,
      received: false,
      due: true,
      amount: false,
    });
    expect(draftOf(empty, NOW)).toBeNull();
    const filled = { ...empty, code: ' H49.22-261119-0007 ', due: { day: '24/11', time: '' } };
    expect(draftOf(filled, NOW)).toEqual({
      kind: 'dossier',
      code: 'H49.22-261119-0007',
      title: '',
      limit: null,
      receivedAt: moment('2026-11-19T09:00'),
      due: moment('2026-11-24'),
    });
  });

  it('may leave open when it was received and when it is due', () => {
    const form = emptyCaseForm(NOW);
    const draft = draftOf(
      { ...form, title: '  Báo  cáo ', deadline: 'none', received: { day: '', time: '' } },
      NOW,
    );
    expect(draft).toEqual({
      kind: 'dossier',
      code: null,
      title: 'Báo cáo',
      limit: null,
      receivedAt: null,
      due: null,
    });
  });

  it('is not asked for a due date when it is a reception, and is again when it is not', () => {
    const reception = changed(emptyCaseForm(NOW), { kind: 'reception' });
    expect(mistakesIn(reception, NOW).due).toBe(false);
    expect(changed(reception, { kind: 'petition' }).deadline).toBe('due');
    const given = { ...emptyCaseForm(NOW), due: { day: '24/11', time: '' } };
    expect(changed(given, { kind: 'reception' }).deadline).toBe('due');
  });

  it.each([
    ['5', { amount: 5, unit: 'workingDays' }],
    [' 12 ', { amount: 12, unit: 'workingDays' }],
    ['3651', null],
    ['2,5', null],
    ['năm', null],
    ['', null],
  ])('a time allowed of “%s”', (amount, limit) => {
    expect(limitOf({ amount, unit: 'workingDays' })).toEqual(limit);
  });

  it('a time without a day is a mistake, not a silence', () => {
    const form = { ...emptyCaseForm(NOW), received: { day: '', time: '08:00' } };
    expect(mistakesIn(form, NOW).received).toBe(true);
  });
});

describe('an event written down', () => {
  it('proposes what can come next', () => {
    expect(recordableIn(statusOf(sampleCase(1)))[0]).toBe('accepted');
    const paused = sampleCase(1, {
      more: [
        {
          ...said(901, 'solved', '2026-11-17'),
          type: 'paused',
          reason: 'supplement',
        },
      ],
    });
    expect(recordableIn(statusOf(paused))[0]).toBe('resumed');
    const solved = sampleCase(1, { more: [said(901, 'solved', '2026-11-17')] });
    expect(recordableIn(statusOf(solved))).toEqual(['returned']);
    const returned = sampleCase(1, { more: [said(901, 'returned', '2026-11-17')] });
    expect(recordableIn(statusOf(returned))).toEqual([]);
  });

  it('carries the slip and the reason of a pause, and leaves out what is empty', () => {
    const form = emptyEventForm('paused', NOW);
    expect(eventDraftOf({ ...form, slip: ' 12/PYC ' }, NOW)).toEqual({
      type: 'paused',
      when: moment('2026-11-19T09:00'),
      reason: 'supplement',
      slip: '12/PYC',
    });
    expect(eventDraftOf(form, NOW)).not.toHaveProperty('slip');
  });

  it('an extension needs its new date', async () => {
    const onSave = vi.fn();
    const page = show(
      <EventDialog
        types={['extended']}
        one={{ ...sampleCase(1), revision: 4 }}
        now={NOW}
        problem={null}
        busy={false}
        onSave={onSave}
        onClose={vi.fn()}
      />,
    );
    const days = [...page.querySelectorAll<HTMLInputElement>('.moment-field__row input')];
    const [day, , due] = days;
    if (!day || !due) throw new Error('no fields');
    await submit(day);
    expect(onSave).not.toHaveBeenCalled();
    await type(due, '30/11/2026');
    await submit(day);
    const said = {
      type: 'extended',
      when: moment('2026-11-19T09:00'),
      due: moment('2026-11-30'),
    };
    expect(onSave).toHaveBeenCalledWith(said, 4);
  });
});
