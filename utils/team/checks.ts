import { addDays, startOfDay } from '../calendar/day';
import { DAY, type Instant } from '../calendar/instant';
import { personalDataIn } from '../privacy/private-text';
import { overlapOf } from '../timers/entry';
import type { TimeEntry } from '../timers/time-entry';
import type { BuiltSummary } from './build-summary';
import { delayOf, isLate } from './case-parts';
import type { Ticked } from './offered';
import type { Reply } from './reply';
import type { Ratings } from './summary';
import { workedByDay } from './work-part';

/** The checks before a summary goes out, in the order in which they are shown. */
export const CHECK_CODES = [
  'periodOpen',
  'timerRunning',
  'unknownGaps',
  'dayOver24',
  'overlaps',
  'lateWithoutCause',
  'answersMissing',
  'topWithoutEvidence',
  'bottomWithoutNote',
  'evidenceGone',
  'personalData',
  'clockBack',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** What one check found. Nothing is forbidden: the person knows why, and the head may ask. */
export interface Check {
  code: CheckCode;
  /** How many; 0 when nothing was found. */
  count: number;
  /** Cases in which it can be mended; empty when it is mended elsewhere. */
  caseIds: string[];
}

export interface CheckInput {
  built: BuiltSummary;
  entries: readonly TimeEntry[];
  ticked: Ticked;
  now: Instant;
  /** How often the clock of the machine was set in the period. */
  clockAnomalies: number;
}

/**
 * Looks at a summary as somebody would who wants to find fault with it.
 *
 * @see RULES.md#checks
 * @example checkSummary(input).filter((check) => check.count > 0)
 */
export function checkSummary(input: CheckInput): Check[] {
  return CHECK_CODES.map((code) => CHECKS[code](input)).map((found, at) => ({
    code: CHECK_CODES[at] ?? 'periodOpen',
    ...found,
  }));
}

type Found = Omit<Check, 'code'>;

const counted = (count: number): Found => ({ count, caseIds: [] });
const within = (caseIds: readonly string[]): Found => ({
  count: caseIds.length,
  caseIds: [...new Set(caseIds)],
});

const CHECKS: Record<CheckCode, (input: CheckInput) => Found> = {
  periodOpen: ({ built, now }) => counted(now < startOfDay(addDays(built.stretch.to, 1)) ? 1 : 0),
  timerRunning: ({ entries }) =>
    within(entries.filter((entry) => entry.endedAt === null).map((entry) => entry.caseId)),
  unknownGaps: (input) =>
    within(
      input.entries
        .filter((entry) => isOfPeriod(entry, input))
        .flatMap((entry) =>
          entry.gaps.filter((gap) => gap.verdict === 'unknown').map(() => entry.caseId),
        ),
    ),
  dayOver24: daysOver24,
  overlaps: overlapsIn,
  lateWithoutCause: ({ built }) =>
    within(
      built.standings
        .filter((one) => isLate(one) && delayOf(one) === null)
        .map(({ one }) => one.id),
    ),
  answersMissing: ({ built }) =>
    counted(itemsOf(built.body.ratings).filter((item) => item.value === null).length),
  topWithoutEvidence: ({ built }) =>
    counted(
      itemsOf(built.body.ratings).filter((item) => item.value === 'xuatSac' && item.evidence === 0)
        .length,
    ),
  bottomWithoutNote: ({ built }) =>
    counted(
      itemsOf(built.body.ratings).filter((item) => item.value === 'kem' && !item.noted).length,
    ),
  evidenceGone: ({ built, ticked }) =>
    counted(
      ticked.evidence.filter((id) => !built.offers.evidence.some((one) => one.id === id)).length,
    ),
  personalData: ({ built: { body } }) =>
    counted(
      [...body.notes, ...body.evidence]
        .map((one) => one.text)
        .concat(body.message, ...(body.replies ?? []).map(wordsOf))
        .filter((text) => personalDataIn(text).length > 0).length,
    ),
  clockBack: ({ clockAnomalies }) => counted(clockAnomalies),
};

const wordsOf = ({ text, items }: Reply): string[] => [text, ...items.map((one) => one.text)];

const itemsOf = (ratings: Ratings | undefined) =>
  (ratings ?? []).flatMap((one) => one.standards.flatMap((standard) => standard.items));

function isOfPeriod(entry: TimeEntry, { built }: CheckInput): boolean {
  return workedByDay([{ ...entry, gaps: [] }], built.stretch).size > 0;
}

function daysOver24({ entries, built }: CheckInput): Found {
  const days = [...workedByDay(entries, built.stretch)].filter(([, worked]) => worked > DAY);
  const over = new Set(days.map(([day]) => day));
  const caseIds = entries
    .filter((entry) => [...workedByDay([entry], built.stretch).keys()].some((day) => over.has(day)))
    .map((entry) => entry.caseId);
  return { count: over.size, caseIds: [...new Set(caseIds)] };
}

/** Neighbours in the order of their beginnings are enough to find whether any two overlap. */
function overlapsIn(input: CheckInput): Found {
  const entries = input.entries
    .filter((entry) => isOfPeriod(entry, input))
    .sort((a, b) => a.startedAt - b.startedAt);
  const found: string[] = [];
  let count = 0;
  let longest: TimeEntry | null = null;
  for (const entry of entries) {
    if (longest && overlapOf(longest, entry)) {
      count += 1;
      found.push(longest.caseId, entry.caseId);
    }
    const end = entry.endedAt ?? entry.lastBeatAt;
    if (!longest || end > (longest.endedAt ?? longest.lastBeatAt)) longest = entry;
  }
  return { count, caseIds: [...new Set(found)] };
}
