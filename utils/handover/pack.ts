import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import { daySchema, instantSchema } from '../calendar/schemas';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { isAway } from '../cases/custody';
import { statusOf } from '../cases/status';
import { lineSchema, plainLine, plainText, textSchema } from '../plain-text';
import { z } from '../zod';
import { CASES_AT_MOST, isEachOnce, sharedCaseSchema, sharedOf } from './shared-case';
import { standingAt, standingSchema } from './standing';

/** The version of the shape of a hand-over pack. */
export const HANDOVER_SCHEMA = 1;

const packedCaseSchema = z.strictObject({
  case: sharedCaseSchema,
  /** How it stood when the pack was made, by the giver's calendar. */
  standing: standingSchema,
  /** What the giver wrote for this hand-over. May be empty. */
  remark: textSchema(1_000),
});
export type PackedCase = z.output<typeof packedCaseSchema>;

/** One code names one case of a kind. */
function hasOtherCodes(list: readonly PackedCase[]): boolean {
  const codes = list.flatMap(({ case: { kind, code } }) =>
    code === null ? [] : `${kind} ${code}`,
  );
  return new Set(codes).size === codes.length;
}

/**
 * A hand-over pack (gói bàn giao): open cases that a colleague goes on with.
 *
 * @see RULES.md#what-leaves
 */
export const packBodySchema = z.strictObject({
  /** The colleague, as the giver calls them. */
  to: lineSchema(120),
  /** The last day of the hand-over; null for until it is given back. */
  until: z.nullable(daySchema),
  note: textSchema(2_000),
  /** When the standings were worked out. */
  measuredAt: instantSchema,
  cases: z.array(packedCaseSchema).check(
    z.minLength(1),
    z.maxLength(CASES_AT_MOST),
    z.refine((list) => isEachOnce(list.map((one) => one.case)), 'a case twice'),
    z.refine(hasOtherCodes, 'a code twice'),
  ),
});
export type PackBody = z.output<typeof packBodySchema>;

/** What the giver chose. */
export interface PackOrder {
  to: string;
  until: Day | null;
  note: string;
  /** What was written for one case, by its id. */
  remarks: Readonly<Record<string, string>>;
  /** Events whose notes were ticked, by their ids. */
  notes: ReadonlySet<string>;
}

/** The pack as it would leave; the very object that is shown is the one that is signed. */
export function buildPack(
  cases: readonly Case[],
  { to, until, note, remarks, notes }: PackOrder,
  { calendar, now }: { calendar: WorkCalendar; now: Instant },
): PackBody {
  return {
    to: plainLine(to, 120),
    until,
    note: plainText(note, 2_000),
    measuredAt: now,
    cases: cases.map((one) => ({
      case: sharedOf(one, notes),
      standing: standingAt(one, calendar, now),
      remark: plainText(remarks[one.id] ?? '', 1_000),
    })),
  };
}

/** Why a case cannot be handed over; null when it can. */
export function leftOut(one: Case): 'closed' | 'away' | null {
  if (statusOf(one).state === 'closed') return 'closed';
  return isAway(one) ? 'away' : null;
}
