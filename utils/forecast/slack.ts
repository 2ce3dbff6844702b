import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workingMinutesBetween } from '../calendar/working-time';
import type { Case } from '../cases/case';
import { detailOf } from '../cases/detail-of';
import type { Effort } from '../timers/effort';
import { type KnownEffort, knownEffort } from '../timers/effort-counts';

/** An open case as far as the order needs it. */
export interface Candidate {
  id: string;
  /** When the first of its running clocks ends; Infinity when it has no due time. */
  due: number;
  /** By `procedureKeyOf`; null when nothing says what kind of work it is. */
  procedure: string | null;
  /** By `weightOf`: the smaller, the more the law weighs it. */
  weight: number;
}

/** A place in the order and what leads to it. */
export interface Slack {
  id: string;
  due: number;
  /** Working minutes left, negative when overdue; Infinity without a due time. */
  leftMinutes: number;
  /** What such work takes the person; null under five finished cases. */
  effort: KnownEffort | null;
  /** Minutes left less the 85th percentile of the effort. */
  slackMinutes: number;
}

/** By what the order and the risks are worked out. */
export interface Present {
  calendar: WorkCalendar;
  now: Instant;
  efforts: ReadonlyMap<string, Effort>;
}

/**
 * Open cases in the order in which they should be done, least slack first.
 *
 * @returns the same order whatever order they are given in
 * @see RULES.md#slack
 */
export function orderBySlack(open: readonly Candidate[], present: Present): Slack[] {
  return open
    .map((one) => ({ ...slackOf(one, present), weight: one.weight }))
    .sort(bySlack)
    .map(({ weight: _, ...slack }) => slack);
}

/** How much time is left over when such work takes what it usually takes. */
export function slackOf({ id, due, procedure }: Candidate, present: Present): Slack {
  const { calendar, now, efforts } = present;
  const isDated = Number.isFinite(due);
  const leftMinutes = isDated ? workingMinutesBetween(calendar, now, due) : due;
  const effort = procedure === null ? null : knownEffort(efforts.get(procedure));
  return { id, due, leftMinutes, effort, slackMinutes: leftMinutes - (effort?.p85Minutes ?? 0) };
}

function bySlack(one: Slack & { weight: number }, other: Slack & { weight: number }): number {
  return (
    compare(one.slackMinutes, other.slackMinutes) ||
    compare(one.weight, other.weight) ||
    compare(one.due, other.due) ||
    compare(one.id, other.id)
  );
}

function compare(one: number | string, other: number | string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * How much the law weighs a case, 0 for the most.
 *
 * @see RULES.md#weight
 */
export function weightOf(one: Pick<Case, 'kind' | 'detail'>): number {
  const type = detailOf(one, 'petition')?.type;
  if (type === 'denunciation') return 0;
  if (type === 'complaint') return 1;
  return WEIGHTS[one.kind];
}

const WEIGHTS: Record<Case['kind'], number> = {
  dossier: 2,
  petition: 3,
  inspection: 4,
  reception: 5,
  task: 6,
};
