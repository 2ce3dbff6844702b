import { fail, ok, type Result } from '../problems';
import { NO_REVIEW, type Review } from '../team/review';
import { db } from './db';
import type { ReviewRow } from './exchange-rows';
import { write } from './write';

/** Which review is meant. */
export type ReviewOf = Pick<ReviewRow, 'unitId' | 'period' | 'personId'>;

const idOf = ({ unitId, period, personId }: ReviewOf) => `${unitId} ${period} ${personId}`;

/** All reviews of a unit for a period. */
export function listReviews(unitId: string, period: string): Promise<ReviewRow[]> {
  return db.reviews.where('[unitId+period]').equals([unitId, period]).toArray();
}

/** The reviews of one person of a unit, of all periods. */
export async function listReviewsOf(unitId: string, personId: string): Promise<ReviewRow[]> {
  const rows = await db.reviews.where('personId').equals(personId).toArray();
  return rows.filter((row) => row.unitId === unitId);
}

/** A review as it lies there now; an empty one where nothing was said yet. */
export async function readReview({ unitId, period, personId }: ReviewOf): Promise<Review> {
  const known = await db.reviews.get(idOf({ unitId, period, personId }));
  return known ? plainReview(known) : NO_REVIEW;
}

/**
 * Changes a review as it lies there now, or begins it.
 *
 * @param revision - of the review that the head looked at; 0 where there was none
 * @returns its revision afterwards; `review.changed` when another window changed it meanwhile, and
 *   nothing is written
 */
export function changeReview(
  { unitId, period, personId }: ReviewOf,
  revision: number,
  change: (review: Review) => Review,
): Promise<Result<number>> {
  return write<number>(['reviews'], async (draft) => {
    const id = idOf({ unitId, period, personId });
    const known = await db.reviews.get(id);
    if ((known?.revision ?? 0) !== revision) return fail({ code: 'review.changed' });
    const review = change(known ? plainReview(known) : NO_REVIEW);
    draft.put('reviews', { ...review, id, unitId, period, personId, revision: revision + 1 });
    return ok(revision + 1);
  });
}

/** The review without what only the table needs. */
export function plainReview(row: ReviewRow): Review {
  const { items, remark, points, band, asked, returnedAt } = row;
  return { items, remark, points, band, asked, returnedAt };
}
