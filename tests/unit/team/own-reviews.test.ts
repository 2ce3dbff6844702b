import { beforeEach, expect, it } from 'vitest';
import { isOfOthers, reviewSoFar, sayInReview } from '@/entrypoints/dashboard/team/own-reviews';
import { changeReview, listReviews } from '@/utils/storage/reviews';
import { emptyDatabase, must } from '../storage/support';

beforeEach(emptyDatabase);

let people = 0;
/** Somebody new, as what this window wrote is remembered for each. */
const somebody = () => {
  people += 1;
  return { unitId: 'H49.22', period: '2026-11', personId: String(people) };
};
const kept = async (personId: string) =>
  (await listReviews('H49.22', '2026-11')).find((one) => one.personId === personId);

it('a second click that follows at once is written after the first, from the same screen', async () => {
  const of = somebody();
  const done = await Promise.all([
    sayInReview(of, 0, (one) => ({ ...one, remark: 'Cần nêu lý do.' })),
    sayInReview(of, 0, (one) => ({ ...one, asked: 1 })),
    sayInReview(of, 0, (one) => ({ ...one, points: 8_650 })),
  ]);
  expect(done.map(must)).toEqual([1, 2, 3]);
  expect(await kept(of.personId)).toMatchObject({
    remark: 'Cần nêu lý do.',
    asked: 1,
    points: 8_650,
  });
});

it('what another window changed since is not overwritten, before or after own clicks', async () => {
  const of = somebody();
  must(await sayInReview(of, 0, (one) => ({ ...one, remark: 'own' })));
  must(await changeReview(of, 1, (one) => ({ ...one, remark: 'of the other window' })));
  const late = await sayInReview(of, 0, (one) => ({ ...one, remark: 'own again' }));
  expect(late).toEqual({ ok: false, problem: { code: 'review.changed' } });
  expect((await kept(of.personId))?.remark).toBe('of the other window');
  expect([isOfOthers(of, 0, 1), isOfOthers(of, 0, 2), isOfOthers(of, 2, 2)]).toEqual([
    false,
    true,
    false,
  ]);
});

it('what is still being written stands in the review that an answer is made of', async () => {
  const of = somebody();
  expect(await reviewSoFar(of)).toMatchObject({ remark: '', points: null });
  const saying = sayInReview(of, 0, (one) => ({ ...one, remark: 'Cần nêu lý do.' }));
  expect(await reviewSoFar(of)).toMatchObject({ remark: 'Cần nêu lý do.' });
  must(await saying);
});

it('one that was refused holds up none that follows', async () => {
  const of = somebody();
  must(await changeReview(of, 0, (one) => ({ ...one, remark: 'of the other window' })));
  const [refused, seen] = await Promise.all([
    sayInReview(of, 0, (one) => ({ ...one, points: 1 })),
    sayInReview(of, 1, (one) => ({ ...one, points: 2 })),
  ]);
  expect([refused.ok, must(seen)]).toEqual([false, 2]);
});
