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
import { type State, stateOf } from '@/utils/cases/standing';
import type { Timeliness } from '@/utils/cases/timeliness';

// Round means time, a triangle near, an octagon late.
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
