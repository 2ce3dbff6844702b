import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Case } from '@/utils/cases/case';
import { indexOf, wordsOf } from '@/utils/cases/case-index';
import type { CaseEvent } from '@/utils/cases/event';
import { at, clock, STANDARD } from '../calendar/viet-nam';
import { planOf } from '../reminders/plan';
import { caseWith, closed, paused, promised, received, resumed } from './written-case';

const PLAN = planOf([1440, 480, 240]);
const OPEN = [received('2026-11-16 08:12'), promised('2026-11-16 08:12', '2026-11-20')];
const CREATED = at('2026-11-16 08:12');
const index = (one: Case, after = CREATED) => indexOf(one, STANDARD, PLAN, after);

describe('the index of a case', () => {
  test('that is open', () => {
    expect(index(caseWith(OPEN))).toEqual({
      state: 'open',
      due: at('2026-11-20 17:30'),
      remindAt: at('2026-11-18 07:30'),
      remindedTo: CREATED,
      receivedAt: at('2026-11-16 08:12'),
      words: expect.arrayContaining(['h49.22-261118-0001', 'dang', 'ky', 'khai', 'sinh', '0001']),
    });
  });

  test('that is paused keeps its due time and asks for no reminder', () => {
    const one = index(caseWith([...OPEN, paused('2026-11-17 09:00')]));
    expect(one).toMatchObject({ state: 'paused', due: at('2026-11-20 17:30') });
    expect(one).not.toHaveProperty('remindAt');
    expect(one).not.toHaveProperty('outcome');
  });

  test('that is closed says how and when', () => {
    const one = index(caseWith([...OPEN, closed('solved', '2026-11-19 16:00')]));
    expect(one).toMatchObject({ state: 'closed', outcome: 'early', closedDay: '2026-11-19' });
    expect(one).not.toHaveProperty('remindAt');
  });

  test('without a due time sorts last', () => {
    const one = index(caseWith([received('2026-11-16')]));
    expect(one.due).toBe(Number.POSITIVE_INFINITY);
    expect(one).not.toHaveProperty('remindAt');
  });

  test('of which nothing is known was received when it was written down', () => {
    const createdAt = at('2026-11-18 10:00');
    expect(index(caseWith([], { createdAt })).receivedAt).toBe(createdAt);
  });
});

describe('the next look', () => {
  const DONE: Pick<Case, 'portal'> = {
    portal: { origin: 'https://dvc.example.vn', status: 'Đã trả kết quả', seenAt: CREATED },
  };
  const table: [why: string, events: CaseEvent[], after: string, expected: string | undefined][] = [
    ['three working days before, from the opening', OPEN, '2026-11-16 08:12', '2026-11-18 07:30'],
    ['then one day before', OPEN, '2026-11-18 07:30', '2026-11-20 07:30'],
    ['then four hours before', OPEN, '2026-11-20 07:30', '2026-11-20 13:30'],
    ['then when it is due, at the next opening', OPEN, '2026-11-20 13:30', '2026-11-23 07:30'],
    ['then never', OPEN, '2026-11-23 07:30', undefined],
    ['what is past and not dealt with comes first', OPEN, '2026-11-17 00:00', '2026-11-18 07:30'],
    [
      'a due time written down later than its distance comes with the record',
      [...OPEN, promised('2026-11-19 15:00', '2026-11-20 11:00')],
      '2026-11-18 07:30',
      '2026-11-19 15:00',
    ],
    [
      'recorded at night, at the next opening',
      [...OPEN, promised('2026-11-18 20:00', '2026-11-19 17:00')],
      '2026-11-18 07:30',
      '2026-11-19 07:30',
    ],
    [
      'a due time that has passed when it is printed is still told',
      [...OPEN, promised('2026-11-19 15:00', '2026-11-18')],
      '2026-11-19 14:00',
      '2026-11-19 15:00',
    ],
    [
      'a pause that ends arms the case again',
      [...OPEN, paused('2026-11-18 09:00'), resumed('2026-12-01 09:00')],
      '2026-11-18 07:30',
      // Due on 3 December 17:30, with 2.8 days left: three days before it has passed.
      '2026-12-01 09:00',
    ],
  ];
  it.each(table)('%s', (_, events, after, expected) => {
    const { remindAt } = index(caseWith(events), at(after));
    expect(remindAt === undefined ? undefined : clock(remindAt)).toBe(expected);
  });

  test('of a case written down when it was nearly due is at the next distance', () => {
    const createdAt = at('2026-11-20 10:00');
    const events = [
      received('2026-11-16 08:12', { recorded: '2026-11-20 10:00' }),
      promised('2026-11-20 10:00', '2026-11-20'),
    ];
    const { remindAt = 0 } = index(caseWith(events, { createdAt }), createdAt);
    expect(clock(remindAt)).toBe('2026-11-20 13:30');
  });

  test('of a case written down when it was overdue there is none', () => {
    const createdAt = at('2026-11-25 10:00');
    const events = [promised('2026-11-25 10:00', '2026-11-20')];
    expect(index(caseWith(events, { createdAt }), createdAt)).not.toHaveProperty('remindAt');
  });

  test('of a case its portal shows as finished there is none', () => {
    expect(index(caseWith(OPEN, DONE))).not.toHaveProperty('remindAt');
  });

  test('only ever moves on, and made twice it is the same', () => {
    const instants = fc.integer({ min: CREATED, max: at('2026-12-31 00:00') });
    fc.assert(
      fc.property(instants, (after) => {
        const one = caseWith(OPEN);
        const { remindAt } = index(one, after);
        expect(index(one, after)).toEqual(index(one, after));
        if (remindAt === undefined) return;
        expect(remindAt).toBeGreaterThan(after);
        // A write that changes nothing leaves what is pending pending.
        expect(index(one, remindAt - 1).remindAt).toBe(remindAt);
      }),
    );
  });
});

describe('the words of a case', () => {
  test('are folded, whole codes first, then their parts', () => {
    expect(wordsOf('H49.22-261116-0003 Cấp giấy')).toEqual([
      'h49.22-261116-0003',
      'cap',
      'giay',
      'h49',
      '22',
      '261116',
      '0003',
    ]);
  });

  test('are not repeated, not empty and not more than 40', () => {
    expect(wordsOf('  giấy, giấy; GIAY ')).toEqual(['giay,', 'giay;', 'giay']);
    expect(wordsOf('')).toEqual([]);
    expect(wordsOf(Array.from({ length: 100 }, (_, i) => `t${i}`).join(' '))).toHaveLength(40);
  });
});
