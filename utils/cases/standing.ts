import type { Timeliness } from './timeliness';

/** How a case stands at a glance: the states that carry a colour and a shape. */
export type State = 'inTime' | 'near' | 'late' | 'paused' | 'neutral';

/** One working day: from here on a case counts as near. */
const NEAR_MINUTES = 480;

/**
 * The state in which a case is shown.
 *
 * @param nearMinutes - working minutes left that count as near
 * @example stateOf({ kind: 'running', leftMinutes: 45 }) // → 'near'
 */
export function stateOf(
  { kind, leftMinutes }: Timeliness,
  nearMinutes: number = NEAR_MINUTES,
): State {
  switch (kind) {
    case 'running':
      return leftMinutes !== null && leftMinutes <= nearMinutes ? 'near' : 'inTime';
    case 'overdue':
    case 'late':
      return 'late';
    case 'paused':
      return 'paused';
    case 'early':
    case 'onTime':
      return 'inTime';
    default:
      return 'neutral';
  }
}
