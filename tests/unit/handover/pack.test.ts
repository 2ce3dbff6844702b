import { describe, expect, it } from 'vitest';
import type { Case } from '@/utils/cases/case';
import { leftOut, packBodySchema } from '@/utils/handover/pack';
import { at } from '../calendar/viet-nam';
import {
  caseWith,
  closed,
  extended,
  paused,
  promised,
  received,
  resumed,
  stepStarted,
  uuid,
} from '../cases/written-case';
import { GIVEN, NOW, packOf } from './support';

const noted = (note: string) => ({ ...extended('2026-11-20 10:00', '2026-11-30'), note });

describe('what leaves', () => {
  const event = noted('Gọi lại chị Lan trước khi trả');
  const one: Case = {
    ...caseWith([
      received('2026-11-18 08:12', { channel: 'counter' }),
      promised('2026-11-18 08:12', '2026-11-27'),
      paused('2026-11-19 09:00', { slip: '12/PYC' }),
      resumed('2026-11-20 09:00'),
      event,
      stepStarted('2026-11-20 10:30', 'Thẩm định', { amount: 8, unit: 'workingHours' }),
    ]),
    portal: { origin: 'https://dichvucong.example.vn', status: 'Đang xử lý', seenAt: NOW },
    takenFrom: { ...GIVEN, caseId: uuid(), pack: 'b'.repeat(64), who: 'Ngô An' } as never,
  };

  it('is named field by field: nothing else of a case can be in a pack', () => {
    const [packed] = packOf([one]).cases;
    expect(Object.keys(packed?.case ?? {}).sort()).toEqual([
      'code',
      'events',
      'id',
      'kind',
      'limit',
      'title',
    ]);
    expect(JSON.stringify(packed)).not.toContain('dichvucong');
    expect(JSON.stringify(packed)).not.toContain('Ngô An');
  });

  it('has every event that is needed to go on, with slips and steps', () => {
    const [packed] = packOf([one]).cases;
    expect(packed?.case.events.map(({ type }) => type)).toEqual([
      'received',
      'promised',
      'paused',
      'resumed',
      'extended',
      'stepStarted',
    ]);
    expect(packed?.case.events).toContainEqual(expect.objectContaining({ slip: '12/PYC' }));
  });

  it('has no note that was not ticked, and exactly the ticked one', () => {
    expect(JSON.stringify(packOf([one]))).not.toContain('chị Lan');
    const ticked = packOf([one], { notes: new Set([event.id]) });
    expect(ticked.cases[0]?.case.events[4]).toMatchObject({ note: event.note });
  });

  it('has what was written for the hand-over, and of other cases nothing', () => {
    const remarks = { [one.id]: 'Chờ công văn của Sở', [uuid()]: 'Việc khác' };
    const pack = packOf([one], { remarks, note: 'Nghỉ phép\u202e năm' });
    expect(pack.cases.map(({ remark }) => remark)).toEqual(['Chờ công văn của Sở']);
    expect(pack.note).toBe('Nghỉ phép năm');
  });

  it('is what the reader takes', () => {
    const pack = packOf([one], { until: '2026-12-04' as never });
    expect(packBodySchema.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });
});

describe('how a case stood', () => {
  // Monday 09:00; hours 07:30 to 11:30 and 13:30 to 17:30; Tuesday the 24th is a day off. So 6.5 hours
  // are left today, then three days of 8 until Friday the 27th.
  it.each([
    ['a printed day', [promised('2026-11-18 08:12', '2026-11-27')], 'printed', 390 + 3 * 480],
    ['a printed minute', [promised('2026-11-18 08:12', '2026-11-23 11:00')], 'printed', 120],
    ['a date that has passed', [promised('2026-11-18 08:12', '2026-11-20')], 'printed', -90],
  ])('%s is told with its source and the working time left', (_name, events, basis, left) => {
    const [packed] = packOf([caseWith([received('2026-11-18 08:12'), ...events])]).cases;
    expect(packed?.standing.due?.basis).toBe(basis);
    expect(packed?.standing.leftMinutes).toBe(left);
  });

  it('a computed date is called so, and none is none', () => {
    const one = caseWith([received('2026-11-18 08:12')], {
      limit: { amount: 5, unit: 'workingDays' },
    });
    // Received on Wednesday the 18th: 19, 20, 23, 25 and 26 are the five days, until 17:30.
    expect(packOf([one]).cases[0]?.standing).toEqual({
      kind: 'running',
      leftMinutes: 390 + 2 * 480,
      due: {
        basis: 'computed',
        at: at('2026-11-26 17:30'),
        when: { at: at('2026-11-26 00:00'), precision: 'day' },
      },
    });
    expect(packOf([caseWith([])]).cases[0]?.standing.due).toBeNull();
  });

  it('while paused it is what was left when the pause began', () => {
    const one = caseWith([
      received('2026-11-18 08:12'),
      promised('2026-11-18 08:12', '2026-11-20 11:00'),
      paused('2026-11-20 09:00'),
    ]);
    expect(packOf([one]).cases[0]?.standing).toMatchObject({ kind: 'paused', leftMinutes: 120 });
  });
});

it('closed cases and cases in other hands are left out, with the reason', () => {
  const open = caseWith([received('2026-11-18 08:12')]);
  expect(leftOut(open)).toBeNull();
  expect(leftOut({ ...open, events: [...open.events, paused('2026-11-19')] })).toBeNull();
  expect(leftOut({ ...open, events: [...open.events, closed('solved', '2026-11-20')] })).toBe(
    'closed',
  );
  expect(leftOut({ ...open, givenTo: GIVEN })).toBe('away');
});
