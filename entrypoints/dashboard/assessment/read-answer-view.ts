import type { ItemMemory } from '@/components/assessment/ReviewItem';
import type { Commitment } from '@/utils/assessment/action';
import { type Assessment, answerTo } from '@/utils/assessment/assessment';
import type { Edition } from '@/utils/assessment/edition';
import { currentEditions } from '@/utils/assessment/offered';
import type { Day } from '@/utils/calendar/day';
import { daysIn, type Period, parsePeriod, previousPeriod } from '@/utils/calendar/period';
import { dailyAssessments, readAssessment } from '@/utils/storage/assessments';
import { readCommitment } from '@/utils/storage/commitments';
import { listEditions } from '@/utils/storage/editions';
import type { AssessmentRow } from '@/utils/storage/rows';

/** A review with all that is shown beside it. */
export interface AnswerView {
  edition: Edition;
  period: Period;
  /** null before the first answer. */
  row: AssessmentRow | null;
  before: Assessment | null;
  /** Daily minutes of the period that asked items of this checklist, oldest first. */
  daily: Assessment[];
  commitment: Commitment | null;
}

/**
 * Reads a review. One that was begun is read by its own edition, a new one by the edition in force.
 *
 * @returns null when there is no such checklist or period
 */
export async function readAnswerView(
  checklist: string,
  key: string,
  today: Day,
): Promise<AnswerView | null> {
  const period = parsePeriod(key);
  if (!period) return null;
  const [editions, row] = await Promise.all([listEditions(), readAssessment(checklist, key)]);
  const edition = row
    ? editions.find((one) => one.id === row.editionId)
    : currentEditions(editions, today).find((one) => one.checklist === checklist);
  if (!edition) return null;
  const { from, to } = daysIn(period);
  const [before, daily, commitment] = await Promise.all([
    readAssessment(checklist, previousPeriod(period).key),
    dailyAssessments(from, to),
    readCommitment(Number(key.slice(0, 4))),
  ]);
  return {
    edition,
    period,
    row: row ?? null,
    before: before ?? null,
    daily: daily.filter((one) => one.checklist === checklist && one.id !== row?.id),
    commitment: commitment ?? null,
  };
}

/** A review to which nothing was said yet; it is kept with the first answer. */
export function blankRow({ edition, period }: AnswerView): Assessment {
  return {
    id: '',
    editionId: edition.id,
    checklist: edition.checklist,
    period,
    asked: null,
    answers: [],
    state: 'draft',
    startedAt: 0,
    submittedAt: null,
    corrections: [],
    position: null,
  };
}

/** What is remembered about one item. */
export function memoryOf({ row, before, daily }: AnswerView, itemId: string): ItemMemory {
  const earlier = before && answerTo(before, itemId);
  return {
    daily: daily.flatMap((one) => {
      const answer = answerTo(one, itemId);
      return answer ? [{ day: one.period.key as Day, answer }] : [];
    }),
    before: before && earlier ? { key: before.period.key, answer: earlier } : null,
    corrections: (row?.corrections ?? []).filter((one) => one.before.itemId === itemId),
  };
}
