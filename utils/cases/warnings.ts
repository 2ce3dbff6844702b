import { dayNumber, dayOf } from '../calendar/day';
import type { WorkCalendar } from '../calendar/work-calendar';
import { ruleOn } from '../legal/find-rule';
import type { LegalRule } from '../legal/rule';
import { LEGAL_RULES } from '../legal/rules';
import type { Case } from './case';
import { detailOf } from './detail-of';
import { firstDue } from './due-time';
import { readingOf } from './reading';
import { type Timeline, timelineOf } from './timeline';

/** What a rule would object to. It is said and never forbidden: special laws know exceptions. */
export type CaseWarning =
  | { code: 'supplementAgain'; count: number; allowed: number; rule: LegalRule }
  | { code: 'extendedAgain'; count: number; allowed: number; rule: LegalRule }
  /** `days`: calendar days from the first due day to the last. */
  | { code: 'extendedTooFar'; days: number; allowed: number; rule: LegalRule };

/** @see RULES.md#warnings */
export function warningsOf(one: Case, calendar: WorkCalendar): CaseWarning[] {
  const line = timelineOf(one.events);
  return [
    supplementWarning(one, supplementsIn(line)),
    extensionWarning(one, line),
    distanceWarning(one, calendar),
  ].filter((warning) => warning !== null);
}

/**
 * What the rule says to one more request for a supplement, before it is recorded.
 *
 * @returns null when the rule allows it or does not speak of such a case
 */
export function warningOfOneMore(one: Case): CaseWarning | null {
  return supplementWarning(one, supplementsIn(timelineOf(one.events)) + 1);
}

/** How often the citizen was asked for a supplement. */
function supplementsIn(line: Timeline): number {
  return line.pauses.filter((pause) => pause.reason === 'supplement').length;
}

function supplementWarning(one: Case, count: number): CaseWarning | null {
  const rule = one.kind === 'dossier' ? ruleFor(one, 'dossier.supplement') : null;
  const allowed = timesAllowed(rule);
  return rule && count > allowed ? { code: 'supplementAgain', count, allowed, rule } : null;
}

function extensionWarning(one: Case, line: Timeline): CaseWarning | null {
  const rule = extensionRule(one);
  const allowed = timesAllowed(rule);
  const dates = line.promises.filter((promise) => promise.type === 'extended');
  const count = new Set(dates.map((promise) => promise.due.at)).size;
  return rule && count > allowed ? { code: 'extendedAgain', count, allowed, rule } : null;
}

function extensionRule(one: Case): LegalRule | null {
  if (one.kind === 'dossier') return ruleFor(one, 'dossier.extension');
  const isDenunciation = detailOf(one, 'petition')?.type === 'denunciation';
  return isDenunciation ? ruleFor(one, 'denunciation.extensionCount') : null;
}

function distanceWarning(one: Case, calendar: WorkCalendar): CaseWarning | null {
  if (detailOf(one, 'petition')?.type !== 'denunciation') return null;
  const rule = ruleFor(one, 'denunciation.extension');
  const { line, limit } = readingOf(one);
  const last = line.promises.findLast((promise) => promise.type === 'extended');
  const before = { ...line, promise: null, promises: [] };
  const first = last ? firstDue(before, limit, calendar) : null;
  if (rule?.content.kind !== 'extension' || !last || !first) return null;
  const days = dayNumber(dayOf(last.due.at)) - dayNumber(dayOf(first.when.at));
  const allowed = rule.content.limit.amount;
  return days > allowed ? { code: 'extendedTooFar', days, allowed, rule } : null;
}

/** The version in force when the case came in. */
function ruleFor(one: Case, id: string): LegalRule | null {
  const received = timelineOf(one.events).received?.when.at ?? one.createdAt;
  return ruleOn(LEGAL_RULES, id, dayOf(received));
}

function timesAllowed(rule: LegalRule | null): number {
  return rule?.content.kind === 'atMost' ? rule.content.count : Number.POSITIVE_INFINITY;
}
