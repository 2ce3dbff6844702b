import type { Result } from '@/utils/problems';
import { changeReview, type ReviewOf, readReview } from '@/utils/storage/reviews';
import { afterOwn } from '@/utils/team/own-changes';
import type { Review } from '@/utils/team/review';

/** The revisions that this window wrote of each review; what it wrote itself surprises nobody in it. */
const written = new Map<string, Set<number>>();
/** The change before: each is written after the one that was said first. */
let last: Promise<unknown> = Promise.resolve();

const nameOf = ({ unitId, period, personId }: ReviewOf) => `${unitId} ${period} ${personId}`;
const writtenOf = (of: ReviewOf) => written.get(nameOf(of)) ?? new Set<number>();

/**
 * Changes a review after everything this window said before, however quickly it follows.
 *
 * @param since - the revision that was on the screen when the change was begun
 * @returns `review.changed` when another window changed it since then; nothing is written
 */
export function sayInReview(
  of: ReviewOf,
  since: number,
  change: (review: Review) => Review,
): Promise<Result<number>> {
  const said = last.then(async () => {
    const done = await changeReview(of, afterOwn(since, writtenOf(of)), change);
    if (done.ok) written.set(nameOf(of), new Set([...writtenOf(of), done.value]));
    return done;
  });
  last = said.catch(() => undefined);
  return said;
}

/** A review with everything that this window said so far, what is still being written included. */
export function reviewSoFar(of: ReviewOf): Promise<Review> {
  return last.then(() => readReview(of));
}

/** Whether another window changed a review since this one looked at it. */
export const isOfOthers = (of: ReviewOf, since: number, revision: number): boolean =>
  afterOwn(since, writtenOf(of)) < revision;
