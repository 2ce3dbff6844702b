import type { Instant } from '../calendar/instant';
import { fail, ok, type Result } from '../problems';
import { type Answer, type Assessment, answerTo } from './assessment';
import { type Edition, type Item, liveItems } from './edition';

/** What still stands between an item and a whole answer. */
export type Lack = 'unanswered' | 'note' | 'reason';

/** Puts one answer in the place of the one before; the item is then where the form is reopened. */
export function withAnswer(assessment: Assessment, answer: Answer): Assessment {
  const others = assessment.answers.filter((one) => one.itemId !== answer.itemId);
  return { ...assessment, answers: [...others, answer], position: answer.itemId };
}

/** The items that were asked: the set of a day, or the whole edition. */
export function askedItems(edition: Edition, { asked }: Pick<Assessment, 'asked'>): Item[] {
  const items = liveItems(edition);
  return asked ? items.filter((item) => asked.includes(item.id)) : items;
}

/**
 * What an answer lacks. The best and the worst grade ask for a note or evidence, so that neither is
 * given by habit; "not applicable" asks for its reason. A daily set does not ask for notes.
 *
 * @returns null when it is whole
 * @see RULES.md#answers
 */
export function lackOf(answer: Answer | null, isDaily: boolean): Lack | null {
  if (!answer || answer.value === null) return isDaily && answer?.unsure ? null : 'unanswered';
  if (answer.value === 'na') return answer.reason.trim() === '' ? 'reason' : null;
  const isExtreme = answer.value === 'xuatSac' || answer.value === 'kem';
  const isBacked = answer.note.trim() !== '' || answer.evidenceIds.length > 0;
  return isExtreme && !isBacked && !isDaily ? 'note' : null;
}

/** All that is missing before it can be submitted, in the order of the form. */
export function lacksOf(
  edition: Edition,
  assessment: Assessment,
): { itemId: string; lack: Lack }[] {
  return askedItems(edition, assessment).flatMap((item) => {
    const lack = lackOf(answerTo(assessment, item.id), assessment.asked !== null);
    return lack ? [{ itemId: item.id, lack }] : [];
  });
}

/** How far a form is: items with a whole answer, of all that are asked. */
export function progressOf(
  edition: Edition,
  assessment: Assessment,
): { done: number; total: number } {
  const total = askedItems(edition, assessment).length;
  return { done: total - lacksOf(edition, assessment).length, total };
}

/**
 * Submits what is whole. Submitting twice changes nothing.
 *
 * @returns `assessment.incomplete` with the number of items that lack something
 */
export function submitted(
  edition: Edition,
  assessment: Assessment,
  now: Instant,
): Result<Assessment> {
  if (assessment.state === 'submitted') return ok(assessment);
  const lacks = lacksOf(edition, assessment);
  if (lacks.length > 0) return fail({ code: 'assessment.incomplete', count: lacks.length });
  return ok({ ...assessment, state: 'submitted', submittedAt: now });
}

/**
 * Changes an answer after submission; the one before is kept with the time of the change. An answer
 * that says the same changes nothing.
 *
 * @returns `assessment.incomplete` when the new answer is not whole
 */
export function corrected(
  assessment: Assessment,
  answer: Answer,
  now: Instant,
): Result<Assessment> {
  if (lackOf(answer, assessment.asked !== null)) {
    return fail({ code: 'assessment.incomplete', count: 1 });
  }
  const before = answerTo(assessment, answer.itemId);
  if (before && saysTheSame(before, answer)) return ok(assessment);
  const corrections = before
    ? [...assessment.corrections, { at: now, before }]
    : assessment.corrections;
  return ok({ ...withAnswer(assessment, answer), corrections });
}

function saysTheSame(a: Answer, b: Answer): boolean {
  const said = ({ at: _, ...rest }: Answer) => JSON.stringify(rest, Object.keys(rest).sort());
  return said(a) === said(b) && a.evidenceIds.join() === b.evidenceIds.join();
}
