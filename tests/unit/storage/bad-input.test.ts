import { beforeEach, expect, it } from 'vitest';
import { dueOf } from '@/utils/cases/due';
import { problemText } from '@/utils/i18n/problem-text';
import { plainCase } from '@/utils/storage/bench';
import { addCase, readCase, recordEvent, trackDossiers } from '@/utils/storage/cases';
import { readCalendar } from '@/utils/storage/settings';
import { at, dump, emptyDatabase, faults, moment, must, sighting } from './support';

beforeEach(emptyDatabase);

it('a portal that prints a due date before the received date is refused with a sentence, and nothing is kept', async () => {
  const wrong = sighting('0001', { receivedAt: '2026-11-20T08:00', dueAt: '2026-11-19' });
  const before = await dump();
  const { tracked, refused } = must(await trackDossiers([wrong], at()));
  expect(tracked).toEqual([]);
  const [first] = refused;
  expect(first?.problem).toEqual({ code: 'case.dueBeforeReceived', caseCode: wrong.code });
  if (first) expect(problemText(first.problem, 'vi').what).toContain(wrong.code);
  expect(await dump()).toEqual(before);
});

it('a pause that would end before it begins is refused with a sentence, and goes on', async () => {
  const { ids } = must(await trackDossiers([sighting('0001')], at()));
  const [id = ''] = ids;
  const paused = { type: 'paused' as const, reason: 'supplement' as const };
  must(await recordEvent(id, { ...paused, when: moment('2026-11-20T10:00') }, at()));
  const before = await readCase(id);
  const early = { type: 'resumed' as const, when: moment('2026-11-20T09:59') };
  const answer = await recordEvent(id, early, at());
  expect(answer).toEqual({ ok: false, problem: { code: 'event.resumedBeforePaused' } });
  expect(await readCase(id)).toEqual(before);
  // Only the day is known: it may have been later on that day.
  must(await recordEvent(id, { type: 'resumed', when: moment('2026-11-20') }, at()));
  expect(await faults()).toEqual([]);
});

it('a due date in a year without an official calendar is worked out and said to be provisional', async () => {
  const { ids } = must(
    await addCase(
      {
        kind: 'dossier',
        code: 'H49.22-261116-0009',
        title: 'Thuê đất',
        limit: { amount: 3_000, unit: 'workingDays' },
        receivedAt: moment('2026-11-16'),
        due: null,
      },
      at(),
    ),
  );
  const row = await readCase(ids[0] ?? '');
  if (!row) throw new Error('not saved');
  expect(dueOf(plainCase(row), await readCalendar())).toMatchObject({
    basis: 'computed',
    provisional: true,
  });
});
