import { describe, expect, it } from 'vitest';
import { STANDARD_OFFICE_HOURS } from '@/utils/calendar/office-hours';
import { makeCalendar } from '@/utils/calendar/work-calendar';
import { countKinds, takeLines } from '@/utils/handover/taking';
import {
  caseWith,
  closed,
  extended,
  paused,
  promised,
  received,
  stepStarted,
  uuid,
} from '../cases/written-case';
import { GIVEN, linesFor, MARK, NOW, PACK, packOf, plain, take } from './support';

const first = caseWith([received('2026-11-18 08:12'), promised('2026-11-18 08:12', '2026-11-27')]);
const task = caseWith([received('2026-11-19')], { kind: 'task', code: null, title: 'Báo cáo quý' });
const pack = packOf([first, task]);

describe('what a pack is to a notebook', () => {
  it('a case that is not there is new, and then is there with from whom', () => {
    expect(countKinds(linesFor(pack))).toEqual({ new: 2, same: 0, changed: 0, conflicting: 0 });
    expect(take(pack)[0]).toMatchObject({
      id: first.id,
      code: first.code,
      portal: null,
      createdAt: NOW,
      takenFrom: { pack: PACK, caseId: first.id, who: 'Lê Văn Minh', since: NOW, until: null },
    });
  });

  it('what a person said is from the file now; what the portal said stays from the portal', () => {
    const one = caseWith([
      received('2026-11-18 08:12', { source: 'portal' }),
      paused('2026-11-20 09:00'),
    ]);
    expect(take(packOf([one]))[0]?.events.map(({ source }) => source)).toEqual(['portal', 'file']);
  });

  it('the same pack again is the same, and the case stays as it was taken', () => {
    const mine = take(pack);
    expect(countKinds(linesFor(pack, mine))).toEqual({
      new: 0,
      same: 2,
      changed: 0,
      conflicting: 0,
    });
    expect(take(pack, mine)).toEqual(mine);
  });

  it('the same pack after work on it changes nothing of the work', () => {
    const mine = take(pack).map((one) => ({
      ...one,
      events: [...one.events, closed('solved', '2026-11-25 10:00')],
    }));
    expect(countKinds(linesFor(pack, mine)).same).toBe(2);
    expect(take(pack, mine)).toEqual(mine);
  });

  it('a dossier that is tracked here from the portal only takes what the giver wrote down', () => {
    const mine = {
      ...first,
      id: uuid(),
      events: [received('2026-11-18 08:12', { source: 'portal' as const })],
    };
    const [line] = linesFor(packOf([first]), [mine]);
    expect(line?.kind).toBe('changed');
    const [taken] = take(packOf([first]), [mine]);
    expect(taken?.id).toBe(mine.id);
    expect(taken?.takenFrom?.caseId).toBe(first.id);
    // The reception is known here already and is not written down twice.
    expect(taken?.events.map(({ type }) => type)).toEqual(['received', 'promised']);
  });

  it('a pack that comes home the other way frees the case that was handed over', () => {
    const away = { ...first, givenTo: GIVEN };
    const [back] = take(packOf([first]), [away]);
    expect(back).toEqual(first);
  });
});

describe('where both changed a case', () => {
  const theirs = {
    ...first,
    title: 'Khai sinh',
    events: [...first.events, extended('2026-11-20 10:00', '2026-11-30')],
  };
  const step = stepStarted('2026-11-20 08:00', 'Thẩm định');
  const mine = {
    ...first,
    id: uuid(),
    title: 'Đăng ký khai sinh lại',
    events: [...first.events, step],
  };
  const conflict = packOf([theirs]);
  const types = (choice: 'mine' | 'theirs' | 'both') =>
    take(conflict, [mine], choice)[0]?.events.map(({ type }) => type);

  it('it is a conflict', () => {
    expect(countKinds(linesFor(conflict, [mine]))).toMatchObject({ conflicting: 1 });
  });

  it('mine keeps what is here and only says from whom', () => {
    const [kept] = take(conflict, [mine], 'mine');
    expect(kept && plain(kept)).toEqual(mine);
    expect(kept?.takenFrom).toEqual({ ...MARK, caseId: first.id });
  });

  it('theirs is as in the file', () => {
    expect(types('theirs')).toEqual(['received', 'promised', 'extended']);
    expect(take(conflict, [mine], 'theirs')[0]?.title).toBe('Khai sinh');
  });

  it('both keeps the events of both; a name of which there is one stays as it is here', () => {
    expect(types('both')).toEqual(['received', 'promised', 'stepStarted', 'extended']);
    expect(take(conflict, [mine], 'both')[0]?.title).toBe(mine.title);
  });
});

describe('working time left', () => {
  it('agrees where the calendars do', () => {
    expect(linesFor(pack).map(({ otherwise }) => otherwise)).toEqual([null, null]);
  });

  it('is told with both figures where a day off is known on one side only', () => {
    // Without any holiday pack the 24th is worked here: 8 hours more.
    const calendar = makeCalendar({ officeHours: STANDARD_OFFICE_HOURS, packs: [] });
    const facts = { mineOf: () => null, saidOf: () => [], isOlderThan: () => false, calendar };
    const [line] = takeLines(packOf([first]), facts);
    const theirs = line?.packed.standing.leftMinutes ?? 0;
    expect(line?.otherwise?.leftMinutes).toBe(theirs + 480);
  });
});
