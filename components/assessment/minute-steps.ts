import { lackOf } from '@/utils/assessment/answering';
import { type Answer, answerTo } from '@/utils/assessment/assessment';
import type { DailyPart } from '@/utils/assessment/daily-plan';
import { type Edition, type Item, itemOf } from '@/utils/assessment/edition';

/** One question of the minute. */
export interface MinuteStep {
  part: DailyPart;
  edition: Edition;
  item: Item;
  answer: Answer | null;
  /** Nothing lacks. */
  isWhole: boolean;
}

/** All questions of the minute in order. */
export function stepsOf(parts: readonly DailyPart[]): MinuteStep[] {
  return parts.flatMap((part) =>
    part.asked.flatMap((id) => {
      const item = itemOf(part.edition, id);
      if (!item) return [];
      const answer = part.assessment ? answerTo(part.assessment, id) : null;
      const isWhole = lackOf(answer, true) === null;
      return [{ part, edition: part.edition, item, answer, isWhole }];
    }),
  );
}

/** Whether every part was submitted. */
export const isFinished = (parts: readonly DailyPart[]) =>
  parts.length > 0 && parts.every((part) => part.assessment?.state === 'submitted');

/** Answers that come again soon. */
export const weakOf = (steps: readonly MinuteStep[]) =>
  steps.filter(({ answer }) => answer?.unsure || answer?.value === 'no' || answer?.value === 'kem');

/** Seconds that one question takes a person who knows the form. */
const SECONDS_EACH = 7;
export const secondsFor = (count: number) => Math.min(60, SECONDS_EACH * count);
