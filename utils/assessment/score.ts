import { askedItems } from './answering';
import { type AnswerValue, type Assessment, answerTo } from './assessment';
import type { Edition, Item, Scale } from './edition';

/**
 * What a person's own answers add up to: the weighted mean of what was answered. Items that do not
 * apply leave both sides of the division. `value` is null when nothing counts: "chưa có", never 0.
 */
export interface Score {
  /** `grade4`: 1 (Kém) to 4 (Xuất sắc). `yesNoNa`: the share of yes, 0 to 1. */
  value: number | null;
  /** Items that count. */
  counted: number;
  notApplicable: number;
  /** Items that were asked. */
  asked: number;
}

const POINTS: Record<Exclude<AnswerValue, 'na'>, number> = {
  xuatSac: 4,
  tot: 3,
  trungBinh: 2,
  kem: 1,
  yes: 1,
  no: 0,
};

/** The points of one answer; null when it does not count. */
export function pointsOf(value: AnswerValue | null): number | null {
  return value === null || value === 'na' ? null : POINTS[value];
}

/** The best and the least that can be reached. */
export const RANGE_OF_SCALE: Record<Scale, { from: number; to: number }> = {
  grade4: { from: 1, to: 4 },
  yesNoNa: { from: 0, to: 1 },
};

/** The score of the whole assessment. */
export function scoreOf(edition: Edition, assessment: Assessment): Score {
  return scoreOfItems(askedItems(edition, assessment), assessment);
}

/** The score of some items of an assessment. */
export function scoreOfItems(items: readonly Item[], assessment: Assessment): Score {
  let [sum, weights, counted, notApplicable] = [0, 0, 0, 0];
  for (const item of items) {
    const value = answerTo(assessment, item.id)?.value ?? null;
    const points = pointsOf(value);
    if (value === 'na') notApplicable += 1;
    if (points === null) continue;
    sum += points * item.weight;
    weights += item.weight;
    counted += 1;
  }
  return { value: weights > 0 ? sum / weights : null, counted, notApplicable, asked: items.length };
}
