import type { RowState } from '@/utils/messages/reply';

/** What a row means at a glance; `none` carries no alarm. */
export type Tone = 'inTime' | 'near' | 'late' | 'none';

/** One working day and less counts as near, in minutes. */
const NEAR = 480;

/** @example toneOf({ timeliness: { kind: 'running', leftMinutes: 300 }, … }) // → 'near' */
export function toneOf({ timeliness: { kind, leftMinutes } }: Pick<RowState, 'timeliness'>): Tone {
  if (kind === 'overdue' || kind === 'late') return 'late';
  if (kind === 'running') return leftMinutes !== null && leftMinutes <= NEAR ? 'near' : 'inTime';
  return kind === 'early' || kind === 'onTime' ? 'inTime' : 'none';
}
