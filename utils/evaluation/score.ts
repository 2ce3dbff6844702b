import { type Band, bandOf } from './band';
import type { Evaluation } from './evaluation';
import { type LeaderParts, leaderParts } from './leader-part';
import { criteriaOf, type EvaluationScheme } from './scheme';
import type { EvaluationSettings } from './settings';
import { clean, type TaskParts, taskParts } from './task-part';

/** What is still missing before there is a total. */
export type Missing =
  | { what: 'general'; criterionId: string }
  | { what: 'products' }
  | { what: 'unit' | 'organising' | 'uniting' };

/** The self-scored result of a period: the person's own, for reference, and never a rating. */
export interface Score {
  /** Points of the general criteria that were scored. */
  general: number;
  /** null while nothing was assigned. */
  parts: TaskParts | null;
  /** null for whoever is no leader. */
  leader: LeaderParts | null;
  /** Points of the results; null while something of them is missing. */
  task: number | null;
  /** null while anything is missing: "not enough data", never full marks. */
  total: number | null;
  /** The band of the total; null without a total. */
  band: Band | null;
  missing: Missing[];
}

/**
 * Works out the points of a period.
 *
 * @see RULES.md#score
 * @example score(DECREE_335, DECREE_335_SETTINGS, emptyEvaluation).total // → null
 */
export function score(
  scheme: EvaluationScheme,
  settings: EvaluationSettings,
  evaluation: Evaluation,
): Score {
  const parts = taskParts(evaluation.products, settings);
  const leader = evaluation.leader && leaderParts(evaluation.leader);
  const missing = missingOf(scheme, evaluation, parts, leader);
  const general = generalOf(scheme, evaluation);
  const task = taskOf(scheme, parts, leader);
  const total = task === null || missing.length > 0 ? null : clean(general + task);
  const isWhole = (parts?.quantity.percent ?? 0) >= 100;
  const band = total === null ? null : bandOf(total, settings, { bars: evaluation.bars, isWhole });
  return { general, parts, leader, task, total, band, missing };
}

function generalOf(scheme: EvaluationScheme, { general }: Evaluation): number {
  const points = criteriaOf(scheme).map(({ id, max }) => Math.min(max, general[id] ?? 0));
  return clean(points.reduce((sum, one) => sum + one, 0));
}

function taskOf(
  { taskPoints }: EvaluationScheme,
  parts: TaskParts | null,
  leader: LeaderParts | null,
): number | null {
  if (!parts) return null;
  const own = [parts.quantity.percent, parts.quality.percent, parts.progress.percent];
  const all = leader ? [...own, leader.unit, leader.organising, leader.uniting] : own;
  let sum = 0;
  for (const one of all) {
    if (one === null) return null;
    sum += one;
  }
  return clean((sum / all.length / 100) * taskPoints);
}

function missingOf(
  scheme: EvaluationScheme,
  { general }: Evaluation,
  parts: TaskParts | null,
  leader: LeaderParts | null,
): Missing[] {
  const missing: Missing[] = criteriaOf(scheme)
    .filter(({ id }) => general[id] === undefined)
    .map(({ id }) => ({ what: 'general', criterionId: id }));
  if (!parts) missing.push({ what: 'products' });
  for (const what of ['unit', 'organising', 'uniting'] as const) {
    if (leader && leader[what] === null) missing.push({ what });
  }
  return missing;
}
