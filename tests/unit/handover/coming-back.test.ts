import { describe, expect, it } from 'vitest';
import type { Case } from '@/utils/cases/case';
import { withStepLimit } from '@/utils/cases/step-limit';
import { returnBodySchema } from '@/utils/handover/give-back';
import {
  caseWith,
  closed,
  extended,
  moment,
  paused,
  promised,
  received,
  resumed,
  stepStarted,
} from '../cases/written-case';
import { backFor, GIVER, home, idsOf, PACK, packOf, returned, take } from './support';

const first = caseWith([received('2026-11-18 08:12'), promised('2026-11-18 08:12', '2026-11-27')]);
const other = caseWith([received('2026-11-19 08:00')], { code: 'H49.22-261119-0002' });
const pack = packOf([first, other]);

/** The colleague's notebook with something more on the first case. */
const worked = (...events: Case['events']) =>
  take(pack).map((one, at) => (at === 0 ? { ...one, events: [...one.events, ...events] } : one));
const supplement = paused('2026-11-25 09:00', { slip: '15/PYC' });

describe('the return file', () => {
  it('names the pack and holds every event since, and nothing that the pack holds', () => {
    const body = returned(worked(supplement), pack);
    expect(body).toMatchObject({ pack: PACK, giver: GIVER, ends: true });
    expect(body.cases.map(({ id, events }) => [id, events.length])).toEqual([
      [first.id, 1],
      [other.id, 0],
    ]);
    expect(returnBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body);
  });

  it('has no note that was not ticked', () => {
    const noted = { ...supplement, note: 'Thiếu giấy tờ của anh Nam' };
    expect(JSON.stringify(returned(worked(noted), pack))).not.toContain('anh Nam');
    const ticked = returned(worked(noted), pack, { notes: new Set([noted.id]) });
    expect(JSON.stringify(ticked)).toContain('anh Nam');
  });

  it('leaves out a case that the colleague has deleted, and one that was taken from another pack', () => {
    expect(returned(worked().slice(1), pack).cases.map(({ id }) => id)).toEqual([other.id]);
    const elsewhere = worked().map((one) => ({
      ...one,
      takenFrom: one.takenFrom && { ...one.takenFrom, pack: 'c'.repeat(64) },
    }));
    expect(returned(elsewhere as Case[], pack).cases).toEqual([]);
  });
});

describe('the list of what changed', () => {
  it('tells each event, and the due time that moves with it', () => {
    const mark = resumed('2026-11-26 09:00');
    const body = returned(worked(supplement, mark), pack);
    const [line, quiet] = backFor(body, pack, [first, other]);
    expect(line?.kind).toBe('changed');
    expect(line?.changes).toEqual([
      { code: 'event', event: supplement },
      { code: 'event', event: mark },
      // A day of 8 working hours from the 25th to the 26th: Friday's close to Monday's.
      { code: 'due', before: moment('2026-11-27'), after: moment('2026-11-30') },
    ]);
    expect(quiet).toMatchObject({ kind: 'same', changes: [] });
  });

  it('a case that is with the colleague no more is missing; one deleted here is gone', () => {
    const body = returned(worked().slice(1), pack);
    expect(backFor(body, pack, [first]).map(({ kind }) => kind)).toEqual(['missing', 'gone']);
  });

  it('an event that an earlier return had and this one has not is withdrawn', () => {
    const done = closed('solved', '2026-11-25 10:00');
    const early = returned(worked(done), pack);
    const late = returned(worked(supplement), pack);
    const mine = home(early, pack, [first, other]);
    const [line] = backFor(late, pack, mine, [early]);
    expect(line?.changes.map(({ code }) => code)).toEqual(['event', 'withdrawn']);
    const after = home(late, pack, mine, { earlier: [early] });
    expect(after.map(idsOf)).toEqual(home(late, pack, [first, other]).map(idsOf));
  });

  it('a limit that was set for a step of the pack comes back as the same event', () => {
    const step = stepStarted('2026-11-20 08:00', 'Thẩm định');
    const one = { ...first, events: [...first.events, step] };
    const sent = packOf([one]);
    const theirs = take(sent).map(
      (taken) => withStepLimit(taken, 'Thẩm định', { amount: 8, unit: 'workingHours' }) ?? taken,
    );
    const [after] = home(returned(theirs, sent), sent, [one]);
    expect(after?.events).toHaveLength(3);
    expect(after?.events[2]).toMatchObject({ id: step.id, limit: { amount: 8 } });
  });
});

describe('where the giver went on as well', () => {
  const done = closed('solved', '2026-11-25 10:00');
  const mine = { ...first, events: [...first.events, extended('2026-11-24 09:00', '2026-12-04')] };
  const body = returned(worked(done), pack);

  it('it is a conflict with a choice; both keeps all', () => {
    expect(backFor(body, pack, [mine, other])[0]?.kind).toBe('conflicting');
    const types = (choice: 'mine' | 'theirs' | 'both') =>
      home(body, pack, [mine, other], { choice })[0]?.events.map(({ type }) => type);
    expect(types('mine')).toEqual(['received', 'promised', 'extended']);
    expect(types('theirs')).toEqual(['received', 'promised', 'solved']);
    expect(types('both')).toEqual(['received', 'promised', 'extended', 'solved']);
  });

  it('a date that the portal printed meanwhile is nobody’s change and no conflict', () => {
    const seen = promised('2026-11-25 08:00', '2026-12-01', { source: 'portal' });
    const [line] = backFor(body, pack, [{ ...first, events: [...first.events, seen] }, other]);
    expect(line?.kind).toBe('changed');
  });

  it('an event that the giver took out meanwhile does not come back', () => {
    const [kept] = first.events;
    const less = { ...first, events: kept ? [kept] : [] };
    const [after] = home(body, pack, [less, other]);
    expect(after?.events.map(({ type }) => type)).toEqual(['received', 'solved']);
  });

  it('a name that only the colleague changed is taken; one that both changed stays as it is here', () => {
    const renamed = worked().map((one, at) =>
      at === 0 ? { ...one, title: 'Khai sinh lại' } : one,
    );
    const back = returned(renamed, pack);
    expect(home(back, pack, [first, other])[0]?.title).toBe('Khai sinh lại');
    const both = home(back, pack, [{ ...first, title: 'Khai sinh (gấp)' }, other]);
    expect(both[0]?.title).toBe('Khai sinh (gấp)');
  });
});
