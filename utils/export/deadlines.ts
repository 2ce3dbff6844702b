import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case, CaseKind } from '../cases/case';
import { type Clock, clockReadings } from '../cases/clocks';
import { isAway, isHeardOf } from '../cases/custody';
import { dueTimeOf } from '../cases/due-time';
import type { Timeline } from '../cases/timeline';

/** One due time as an entry of a calendar outside. */
export interface Deadline {
  /** The same for this clock of this case in every file, so that a later file replaces an earlier one. */
  uid: string;
  kind: CaseKind;
  clock: Clock['kind'];
  /** Name of the step; null for the other clocks, and unless the person wants names in the file. */
  step: string | null;
  dueAt: Instant;
  state: DeadlineState;
  /** Worked out by us and not printed by a portal. */
  estimated: boolean;
  /** The days off of its year are not settled yet. */
  provisional: boolean;
  /** The name of the procedure as the portal shows it; null for words that a person wrote. */
  procedure: string | null;
  /** null unless the person wants it in the file. */
  code: string | null;
}

/**
 * `ended`: answered, done or stopped; `away`: in other hands, and nothing shall press for it. Both
 * are struck out of the calendar. `followed`: in other hands, and the person wants to hear of it.
 */
export type DeadlineState = 'running' | 'paused' | 'ended' | 'away' | 'followed';

/** What the person lets into a file that leaves the computer. */
export interface DeadlineChoice {
  /** Codes of cases and names of steps. */
  withNames: boolean;
}

/**
 * Every due time of some cases, closed ones and those in other hands as well. No words of a person are taken along: a
 * petition or a task may be named after somebody.
 *
 * @see ../reminders/RULES.md#calendar-file
 */
export function deadlinesOf(
  cases: Iterable<Case>,
  calendar: WorkCalendar,
  { withNames }: DeadlineChoice,
): Deadline[] {
  const deadlines: Deadline[] = [];
  for (const one of cases) {
    for (const { kind: clock, reading } of clockReadings(one)) {
      const { line, limit, step } = reading;
      const due = dueTimeOf(line, limit, calendar);
      if (due.basis === 'none') continue;
      deadlines.push({
        uid: uidOf(one, clock, step),
        kind: one.kind,
        clock,
        step: withNames ? step : null,
        dueAt: due.at,
        state: stateOf(one, line),
        estimated: due.basis === 'computed',
        provisional: due.provisional,
        procedure: one.kind === 'dossier' && one.portal !== null ? one.title : null,
        code: withNames ? one.code : null,
      });
    }
  }
  return deadlines;
}

function stateOf(one: Case, { closing, pauses }: Timeline): DeadlineState {
  if (closing) return 'ended';
  if (isAway(one)) return isHeardOf(one) ? 'followed' : 'away';
  const last = pauses.at(-1);
  return last && !last.to ? 'paused' : 'running';
}

/** Until its acceptance the first clock of a petition is another deadline than afterwards. */
function uidOf({ id }: Case, clock: Clock['kind'], step: string | null): string {
  return `${id}.${step === null ? clock : `step-${hashOf(step)}`}@tu-soi`;
}

/** 32 bits of FNV-1a: enough to tell the steps of one case apart, and no text in the file. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) {
    hash ^= sign.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
