import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '@/utils/exchange/ledger';
import { meetKey } from '@/utils/exchange/pins';
import { listPins } from '@/utils/storage/cards';
import { listLedger } from '@/utils/storage/ledger';
import { listLocks, listReceived, lockPeriod, openPeriod, takeIn } from '@/utils/storage/received';
import { changeReview, listReviews } from '@/utils/storage/reviews';
import { changeRoster, listRoster } from '@/utils/storage/roster';
import { emptyDatabase, must, NOW } from './support';

beforeEach(emptyDatabase);

const UNIT = 'H49.22';
const LAN = '11111111-1111-4111-8111-111111111111';
const entry = (seq: number, hash = String(seq).repeat(64)): LedgerEntry => ({
  hash,
  way: 'in',
  kind: 'member-summary',
  unitId: UNIT,
  memberId: LAN,
  verifyKey: 'key',
  period: '2026-11',
  seq,
  prev: null,
  at: NOW,
});
const file = (seq: number) => ({
  entry: entry(seq),
  sealing: 'none' as const,
  text: `{"seq":${seq}}`,
});
const take = (...files: ReturnType<typeof file>[]) =>
  takeIn(
    files,
    (pins, { memberId, verifyKey }) =>
      meetKey(pins, { role: 'member', subject: memberId }, verifyKey, NOW),
    NOW,
  );
const person = (id: string, order: number) => ({
  id,
  unitId: UNIT,
  order,
  name: id,
  position: '',
  room: '',
  group: '',
  memberId: null,
});

describe('taking files in', () => {
  it('writes line, content and key together; the same files again change nothing', async () => {
    expect(must(await take(file(1), file(2)))).toBe(2);
    const before = [await listLedger('in'), await listReceived(UNIT, '2026-11'), await listPins()];
    expect(must(await take(file(2), file(1)))).toBe(0);
    const after = [await listLedger('in'), await listReceived(UNIT, '2026-11'), await listPins()];
    expect(after).toEqual(before);
    expect(before.map((rows) => rows.length)).toEqual([2, 2, 1]);
  });

  it('in any order gives the same rows', async () => {
    await take(file(2));
    await take(file(1));
    const one = await listReceived(UNIT, '2026-11');
    await emptyDatabase();
    await take(file(1), file(2));
    expect(await listReceived(UNIT, '2026-11')).toEqual(one);
  });
});

describe('a locked period', () => {
  it('counts the files of its first lock until it is opened', async () => {
    must(await lockPeriod({ unitId: UNIT, period: '2026-11', hashes: ['a'] }, NOW));
    must(await lockPeriod({ unitId: UNIT, period: '2026-11', hashes: ['a', 'b'] }, NOW));
    expect((await listLocks(UNIT)).map((one) => one.hashes)).toEqual([['a']]);
    must(await openPeriod({ unitId: UNIT, period: '2026-11' }));
    expect(await listLocks(UNIT)).toEqual([]);
  });
});

describe('a review', () => {
  const of = { unitId: UNIT, period: '2026-11', personId: LAN };

  it('made from an older one than lies there is refused, and nothing is overwritten', async () => {
    must(await changeReview(of, 0, (one) => ({ ...one, remark: 'first' })));
    const late = await changeReview(of, 0, (one) => ({ ...one, remark: 'second' }));
    expect(late).toEqual({ ok: false, problem: { code: 'review.changed' } });
    expect((await listReviews(UNIT, '2026-11')).map((one) => one.remark)).toEqual(['first']);
  });
});

it('people left out of the list are taken off; those of other units stay', async () => {
  must(await changeRoster('OTHER', () => [{ ...person('o', 1), unitId: 'OTHER' }]));
  must(await changeRoster(UNIT, () => [person('b', 2), person('a', 1)]));
  must(await changeRoster(UNIT, (known) => known.filter(({ id }) => id !== 'a')));
  expect((await listRoster(UNIT)).map(({ id }) => id)).toEqual(['b']);
  expect(await listRoster('OTHER')).toHaveLength(1);
});
