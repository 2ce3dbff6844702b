import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '@/utils/cases/case';
import { dueOf } from '@/utils/cases/due';
import type { CaseEvent } from '@/utils/cases/event';
import { statusOf } from '@/utils/cases/status';
import { meaningOf } from '@/utils/handover/compare';
import { sharedOf } from '@/utils/handover/shared-case';
import { standingAt } from '@/utils/handover/standing';
import { at, STANDARD } from '../calendar/viet-nam';
import { caseWith, uuid } from '../cases/written-case';
import { home, linesFor, NOW, packOf, returned, take } from './support';

const MINUTE = 60_000;
const START = at('2026-11-02 00:00');
const moments = fc.oneof(
  fc
    .integer({ min: 0, max: 40 * 1440 })
    .map((count) => ({ at: START + count * MINUTE, precision: 'minute' as const })),
  fc
    .integer({ min: 0, max: 40 })
    .map((days) => ({ at: START + days * 1440 * MINUTE, precision: 'day' as const })),
);
const types = fc.constantFrom(
  'received',
  'accepted',
  'promised',
  'paused',
  'resumed',
  'extended',
  'solved',
  'withdrawn',
  'stepStarted',
  'stepEnded',
);
const someEvents = fc.array(
  fc
    .record({
      type: types,
      when: moments,
      due: moments,
      recorded: fc.integer({ min: 0, max: 60 * 1440 }),
      source: fc.constantFrom('person' as const, 'portal' as const),
    })
    .map(({ type, when, due, recorded, source }): CaseEvent => {
      const base = { id: uuid(), when, recordedAt: START + recorded * MINUTE, source };
      if (type === 'promised' || type === 'extended') return { ...base, type, due };
      if (type === 'paused') return { ...base, type, reason: 'supplement' };
      if (type === 'stepStarted' || type === 'stepEnded')
        return { ...base, type, step: 'Thẩm định' };
      return { ...base, type };
    }),
  { maxLength: 6 },
);
const cases = fc
  .record({ events: someEvents, days: fc.integer({ min: 1, max: 20 }) })
  .map(
    ({ events, days }): Case => caseWith(events, { limit: { amount: days, unit: 'workingDays' } }),
  );
const withMore = (one: Case, events: readonly CaseEvent[]): Case => ({
  ...one,
  events: [...one.events, ...events],
});
/** What a case says, whatever the order of its events and whoever wrote them down. */
const wholeOf = (one: Case | undefined) => [
  one?.title,
  one?.limit,
  [...new Set(one?.events.map(meaningOf))].sort(),
];
const shuffled = <T>(list: readonly T[]) =>
  fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });

test('what leaves stands exactly as the case it comes from: no part that matters stays behind', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const shared = { ...one, events: sharedOf(one, new Set()).events };
      expect(standingAt(shared, STANDARD, NOW)).toEqual(standingAt(one, STANDARD, NOW));
    }),
  );
});

test('with one calendar both notebooks agree on due date and working time left', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const [line] = linesFor(packOf([one]));
      expect(line?.otherwise).toBeNull();
      const [taken] = take(packOf([one]));
      expect(taken && standingAt(taken, STANDARD, NOW)).toEqual(standingAt(one, STANDARD, NOW));
    }),
  );
});

test('taking a pack a second time changes nothing, whatever was done in between', () => {
  fc.assert(
    fc.property(cases, someEvents, (one, more) => {
      const pack = packOf([one]);
      const mine = take(pack).map((taken) => withMore(taken, more));
      expect(take(pack, mine)).toEqual(mine);
    }),
  );
});

test('give, work on both sides, return: the same whole whatever the order of events', () => {
  fc.assert(
    fc.property(
      fc.tuple(cases, someEvents, someEvents).chain(([one, theirs, ours]) =>
        fc.record({
          one: fc.constant(one),
          theirs: fc.constant(theirs),
          ours: fc.constant(ours),
          theirsAgain: shuffled(theirs),
          oursAgain: shuffled(ours),
        }),
      ),
      ({ one, theirs, ours, theirsAgain, oursAgain }) => {
        const pack = packOf([one]);
        const [taken] = take(pack);
        if (!taken) throw new Error('nothing taken');
        const body = returned([withMore(taken, theirs)], pack);
        const again = returned([{ ...taken, events: [...theirsAgain, ...taken.events] }], pack);
        const [after] = home(body, pack, [withMore(one, ours)]);
        const [other] = home(again, pack, [{ ...one, events: [...oursAgain, ...one.events] }]);
        const whole = wholeOf(withMore(withMore(one, ours), theirs));
        expect(wholeOf(after)).toEqual(whole);
        expect(wholeOf(other)).toEqual(whole);
        expect(after && statusOf(after)).toEqual(other && statusOf(other));
        expect(after && dueOf(after, STANDARD)).toEqual(other && dueOf(other, STANDARD));
      },
    ),
  );
});

test('returned twice is returned once', () => {
  fc.assert(
    fc.property(cases, someEvents, someEvents, (one, theirs, ours) => {
      const pack = packOf([one]);
      const body = returned(
        take(pack).map((taken) => withMore(taken, theirs)),
        pack,
      );
      const once = home(body, pack, [withMore(one, ours)]);
      expect(home(body, pack, once, { earlier: [body] })).toEqual(once);
    }),
  );
});

test('an account on the way and the return after it give what the return alone gives', () => {
  fc.assert(
    fc.property(cases, someEvents, someEvents, someEvents, (one, early, late, ours) => {
      const pack = packOf([one]);
      const [taken] = take(pack);
      if (!taken) throw new Error('nothing taken');
      const account = returned([withMore(taken, early)], pack, { ends: false });
      const last = returned([withMore(taken, late)], pack);
      const mine = [withMore(one, ours)];
      const inTwo = home(last, pack, home(account, pack, mine), { earlier: [account] });
      expect(inTwo.map(wholeOf)).toEqual(home(last, pack, mine).map(wholeOf));
    }),
  );
});

test('a person loses nothing: whatever either side wrote down is there after the choice of both', () => {
  fc.assert(
    fc.property(cases, someEvents, someEvents, (one, theirs, ours) => {
      const pack = packOf([one]);
      const body = returned(
        take(pack).map((taken) => withMore(taken, theirs)),
        pack,
      );
      const [after] = home(body, pack, [withMore(one, ours)]);
      const there = new Set(after?.events.map(meaningOf));
      for (const event of [...one.events, ...ours, ...theirs])
        expect(there).toContain(meaningOf(event));
    }),
  );
});
