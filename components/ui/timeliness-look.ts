import {
  CircleCheck,
  CircleDashed,
  CircleMinus,
  CirclePause,
  Clock,
  type LucideIcon,
  OctagonAlert,
  OctagonX,
  TriangleAlert,
} from 'lucide-preact';
import type { Timeliness } from '@/utils/cases/timeliness';

/** The states that carry a colour. Round means time, a triangle near, an octagon late. */
export type State = 'inTime' | 'near' | 'late' | 'paused' | 'neutral';

/** One working day: from here on a case counts as near. */
export const NEAR_MINUTES = 480;

/** The state in which a case is shown. @param nearMinutes - working minutes left that count as near */
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

export const STATE_ICONS: Record<State, LucideIcon> = {
  inTime: Clock,
  near: TriangleAlert,
  late: OctagonAlert,
  paused: CirclePause,
  neutral: CircleMinus,
};

const CLOSED_ICONS: Partial<Record<Timeliness['kind'], LucideIcon>> = {
  early: CircleCheck,
  onTime: CircleCheck,
  late: OctagonX,
  undated: CircleDashed,
};

/** Finished cases have their own picture, so that "late" and "was late" differ. */
export function iconOf(timeliness: Timeliness, nearMinutes?: number): LucideIcon {
  return CLOSED_ICONS[timeliness.kind] ?? STATE_ICONS[stateOf(timeliness, nearMinutes)];
}
