import { describe, expect, it, test } from 'vitest';
import type { Case } from '@/utils/cases/case';
import { caseSchema } from '@/utils/cases/case';
import { dueOf } from '@/utils/cases/due';
import { CASE_EVENTS_AT_MOST } from '@/utils/cases/event-types';
import { applySighting, caseFromSighting } from '@/utils/cases/from-sighting';
import { statusOf } from '@/utils/cases/status';
import type { Sighting } from '@/utils/portals/sighting';
import { at, clock, STANDARD } from '../calendar/viet-nam';
import { caseWith, closed, extended, moment, promised, received, uuid } from './written-case';

const ORIGIN = 'https://dichvucong.example.vn';
const SEEN: Sighting = {
  code: 'H49.22-261116-0003',
  procedure: 'Đăng ký khai sinh',
  receivedAt: '2026-11-16T08:12',
  dueAt: '2026-11-20',
  status: 'Đang xử lý',
};
const NOW = at('2026-11-17 09:00');

function tracked(change: Partial<Sighting> = {}): Case {
  const made = caseFromSighting(
    { ...SEEN, ...change },
    { id: uuid(), now: NOW, origin: ORIGIN, newId: uuid },
  );
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

/** What the case looks like after the page was seen again a day later. */
function seenAgain(one: Case, change: Partial<Sighting>, now = '2026-11-18 09:00'): Case | null {
  const context = { now: at(now), origin: ORIGIN, newId: uuid };
  return applySighting(one, { ...SEEN, ...change }, context);
}

function dueText(one: Case | null): string {
  if (!one) return 'nothing new';
  const due = dueOf(one, STANDARD);
  return due.basis === 'none' ? 'none' : `${due.basis} ${clock(due.at)}`;
}

describe('a case is made from a page', () => {
  test('with what the page shows', () => {
    const one = tracked();
    expect(one).toMatchObject({
      kind: 'dossier',
      code: 'H49.22-261116-0003',
      title: 'Đăng ký khai sinh',
      limit: null,
      portal: { origin: ORIGIN, status: 'Đang xử lý', seenAt: NOW },
      createdAt: NOW,
    });
    expect(one.events).toMatchObject([
      { type: 'received', when: moment('2026-11-16 08:12'), source: 'portal', recordedAt: NOW },
      { type: 'promised', due: moment('2026-11-20'), source: 'portal', recordedAt: NOW },
    ]);
    expect(caseSchema.safeParse(one).success).toBe(true);
    expect(dueText(one)).toBe('printed 2026-11-20 17:30');
  });

  test('and nothing for what it does not show', () => {
    const one = tracked({ procedure: null, receivedAt: null, dueAt: null, status: null });
    expect(one).toMatchObject({ title: '', events: [], portal: { status: null } });
    expect(caseSchema.safeParse(one).success).toBe(true);
    expect(dueText(one)).toBe('none');
  });

  test('with its code written in the one way', () => {
    expect(tracked({ code: 'h49.22 – 261116 – 0003' }).code).toBe('H49.22-261116-0003');
  });

  it.each([
    ['the code cannot be read', { code: '???' }, { code: 'case.codeUnreadable' }],
    ['the code is an identity number', { code: '022085001234' }, { code: 'case.codeUnreadable' }],
    [
      'the day does not exist',
      { dueAt: '2026-02-30' },
      { code: 'date.unreadable', text: '2026-02-30' },
    ],
    [
      'the receipt is written otherwise',
      { receivedAt: '16/11/2026' },
      { code: 'date.unreadable', text: '16/11/2026' },
    ],
    [
      'the date is endless',
      { dueAt: '2026-11-20'.repeat(100) },
      { code: 'date.unreadable', text: '2026-11-20'.repeat(4) },
    ],
    [
      'it is due before it was received',
      { dueAt: '2026-11-15' },
      { code: 'case.dueBeforeReceived', caseCode: 'H49.22-261116-0003' },
    ],
    [
      'it is due an hour before it was received',
      { dueAt: '2026-11-16T07:12' },
      { code: 'case.dueBeforeReceived', caseCode: 'H49.22-261116-0003' },
    ],
  ])('but not when %s', (_, change, problem) => {
    const made = caseFromSighting(
      { ...SEEN, ...change },
      { id: uuid(), now: NOW, origin: ORIGIN, newId: uuid },
    );
    expect(made).toEqual({ ok: false, problem });
  });

  test('due on the day it was received is possible', () => {
    expect(dueText(tracked({ dueAt: '2026-11-16' }))).toBe('printed 2026-11-16 17:30');
  });
});

describe('the page is seen again', () => {
  test('with nothing new on it', () => {
    expect(seenAgain(tracked(), {})).toBeNull();
    expect(seenAgain(tracked(), { procedure: null, status: null })).toBeNull();
  });

  test('with dates that are missing now, nothing is taken back', () => {
    expect(seenAgain(tracked(), { receivedAt: null, dueAt: null })).toBeNull();
  });

  test('with another status', () => {
    const one = seenAgain(tracked(), { status: 'Đã trả kết quả' });
    expect(one?.portal).toMatchObject({ status: 'Đã trả kết quả', seenAt: at('2026-11-18 09:00') });
    expect(one && statusOf(one).state).toBe('open');
    expect(one?.events).toHaveLength(2);
  });

  test('on another portal', () => {
    const context = { now: NOW, origin: 'https://dvc.example.vn', newId: uuid };
    expect(applySighting(tracked(), SEEN, context)?.portal?.origin).toBe('https://dvc.example.vn');
  });

  test('with dates that were not known before', () => {
    const bare = tracked({ procedure: null, receivedAt: null, dueAt: null });
    const one = seenAgain(bare, {});
    expect(one?.title).toBe('Đăng ký khai sinh');
    expect(dueText(one)).toBe('printed 2026-11-20 17:30');
    expect(one && statusOf(one).receivedAt).toEqual(moment('2026-11-16 08:12'));
  });

  it.each([
    ['another day is a new promise', '2026-11-20', '2026-11-27', 'printed 2026-11-27 17:30'],
    ['an earlier day too', '2026-11-20', '2026-11-19', 'printed 2026-11-19 17:30'],
    [
      'the hour of a known day is news',
      '2026-11-20',
      '2026-11-20T11:00',
      'printed 2026-11-20 11:00',
    ],
    ['the day of a known hour is not', '2026-11-20T11:00', '2026-11-20', 'nothing new'],
    ['nor is the same hour', '2026-11-20T11:00', '2026-11-20T11:00', 'nothing new'],
    ['another hour is', '2026-11-20T11:00', '2026-11-20T16:00', 'printed 2026-11-20 16:00'],
    ['a day before the receipt is not believed', '2026-11-20', '2026-11-10', 'nothing new'],
    ['nor is one that cannot be read', '2026-11-20', '32/13/2026', 'nothing new'],
  ])('%s', (_, first, then, expected) => {
    expect(dueText(seenAgain(tracked({ dueAt: first }), { dueAt: then }))).toBe(expected);
  });

  test('a list with days and a page with hours, seen in turn, add one promise and no more', () => {
    let one = tracked({ dueAt: '2026-11-20' });
    for (let i = 0; i < 10; i += 1) {
      one = seenAgain(one, { dueAt: '2026-11-20T11:00' }) ?? one;
      one = seenAgain(one, { dueAt: '2026-11-20' }) ?? one;
    }
    expect(one.events).toHaveLength(3);
    expect(dueText(one)).toBe('printed 2026-11-20 11:00');
  });

  test('the old date still printed does not undo an extension', () => {
    const one = tracked();
    const later = { ...one, events: [...one.events, extended('2026-11-17 15:00', '2026-12-04')] };
    expect(seenAgain(later, {})).toBeNull();
    expect(dueText(later)).toBe('printed 2026-12-04 17:30');
    expect(dueText(seenAgain(later, { dueAt: '2026-12-02' }))).toBe('printed 2026-12-02 17:30');
  });

  test('a date the person entered gives way to another one that is printed', () => {
    const own = caseWith([
      received('2026-11-16 08:12'),
      promised('2026-11-16 08:12', '2026-11-25'),
    ]);
    expect(dueText(seenAgain(own, {}))).toBe('printed 2026-11-20 17:30');
    const same = caseWith(
      [received('2026-11-16 08:12'), promised('2026-11-16 08:12', '2026-11-20')],
      { portal: { origin: ORIGIN, status: 'Đang xử lý', seenAt: NOW } },
    );
    expect(seenAgain(same, {})).toBeNull();
  });

  test('a title the person gave stays', () => {
    const one = { ...tracked(), title: 'Khai sinh cháu Bình' };
    expect(seenAgain(one, { status: 'Chờ ký duyệt' })?.title).toBe('Khai sinh cháu Bình');
  });

  test('a closed case keeps its dates and notes the status', () => {
    const one = tracked();
    const done = { ...one, events: [...one.events, closed('solved', '2026-11-18 08:00')] };
    expect(seenAgain(done, { dueAt: '2026-11-17' })).toBeNull();
    const noted = seenAgain(done, { dueAt: '2026-11-17', status: 'Đã xử lý xong' });
    expect(noted?.events).toEqual(done.events);
    expect(noted?.portal?.status).toBe('Đã xử lý xong');
  });

  test('a page that prints another date every minute cannot fill a case without end', () => {
    let one = tracked();
    for (let i = 0; i < CASE_EVENTS_AT_MOST + 20; i += 1) {
      const minute = String(i % 60).padStart(2, '0');
      one = seenAgain(one, { dueAt: `2026-11-20T16:${minute}` }) ?? one;
    }
    expect(one.events.length).toBeLessThanOrEqual(CASE_EVENTS_AT_MOST);
    expect(caseSchema.safeParse(one).success).toBe(true);
  });
});
