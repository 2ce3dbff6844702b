import type { Action, Commitment } from '@/utils/assessment/action';
import type { Assessment } from '@/utils/assessment/assessment';
import type { Edition } from '@/utils/assessment/edition';
import type { Day } from '@/utils/calendar/day';
import { dayOf } from '@/utils/calendar/day';
import { daysIn, type Period } from '@/utils/calendar/period';
import type { Evidence } from '@/utils/evidence/evidence';
import { listActions } from '@/utils/storage/actions';
import { listAssessments } from '@/utils/storage/assessments';
import { readCommitment } from '@/utils/storage/commitments';
import { listEditions } from '@/utils/storage/editions';
import { readEvaluation } from '@/utils/storage/evaluations';
import { evidenceBetween, evidenceByIds } from '@/utils/storage/evidence';
import { readPaperDraft } from '@/utils/storage/paper-drafts';
import type { EvaluationRow, PaperDraft } from '@/utils/storage/rows';

export type PaperKind = 'selfReview' | 'slip' | 'partyReview' | 'commitment';

/** What a paper of a period is written from, as it lies in the database. */
export interface PaperSource {
  /** The reflection it takes its words from; null while there is none. */
  review: { edition: Edition; assessment: Assessment } | null;
  evidence: Evidence[];
  before: Action[];
  next: Action[];
  commitment: Commitment | null;
  evaluation: EvaluationRow;
  draft: PaperDraft;
}

const CHECKLIST = 'regulation-144';

/** The id under which what was rewritten is kept. */
export const draftId = (kind: PaperKind, period: Period) => `${kind}/${period.key}`;

/** Reads everything a paper of that kind and period may need. */
export async function readPaperSource(kind: PaperKind, period: Period): Promise<PaperSource> {
  const days = daysIn(period);
  const year = Number(period.key.slice(0, 4));
  const [review, log, actions, commitment, evaluation, draft] = await Promise.all([
    readReview(period),
    evidenceBetween(days.from, days.to),
    listActions(),
    readCommitment(year),
    readEvaluation(period.key),
    readPaperDraft(draftId(kind, period)),
  ]);
  const ids = review?.assessment.answers.flatMap((one) => one.evidenceIds) ?? [];
  const cited = await evidenceByIds([...new Set(ids)]);
  const known = new Set(log.map((one) => one.id));
  return {
    review,
    evidence: [...log, ...cited.filter((one) => !known.has(one.id))],
    ...sorted(actions, days, review?.assessment.id ?? null),
    commitment: commitment ?? null,
    evaluation,
    draft,
  };
}

/** The reflection of the period itself; otherwise the last one of a shorter period within it. */
async function readReview(period: Period): Promise<PaperSource['review']> {
  const [rows, editions] = await Promise.all([listAssessments(CHECKLIST), listEditions()]);
  const reviews = rows.filter((one) => one.asked === null);
  const days = daysIn(period);
  const isWithin = (one: Assessment) => {
    const { from, to } = daysIn(one.period);
    return from >= days.from && to <= days.to;
  };
  const assessment =
    reviews.find((one) => one.period.key === period.key) ?? reviews.findLast(isWithin);
  const edition = editions.find((one) => one.id === assessment?.editionId);
  return assessment && edition ? { edition, assessment } : null;
}

/** What was to be mended in the period or before it, and what came out of this review. */
function sorted(
  actions: readonly Action[],
  { from, to }: { from: Day; to: Day },
  assessmentId: string | null,
): Pick<PaperSource, 'before' | 'next'> {
  const isNext = (one: Action) => one.fromAssessmentId === assessmentId && !one.done;
  const isBefore = (one: Action) =>
    !isNext(one) &&
    one.dueDay <= to &&
    (one.dueDay >= from || !one.done || dayOf(one.done.at) >= from);
  return { before: actions.filter(isBefore), next: actions.filter(isNext) };
}
