import type { LeaderPart } from './evaluation';

/** d, đ and e in percent; null where nothing was entered. */
export interface LeaderParts {
  unit: number | null;
  organising: number | null;
  uniting: number | null;
}

/**
 * What a leader is scored by besides a, b and c.
 *
 * The result of the unit is 100 when all of its people were rated "completed" or better and 50 when
 * some were not; without anybody rated there is nothing to say.
 *
 * @see RULES.md#leaders
 */
export function leaderParts({ subordinates, organising, uniting }: LeaderPart): LeaderParts {
  return { unit: unitResult(subordinates), organising, uniting };
}

function unitResult(subordinates: LeaderPart['subordinates']): number | null {
  if (!subordinates || subordinates.completed + subordinates.notCompleted === 0) return null;
  return subordinates.notCompleted === 0 ? 100 : 50;
}
