import type { Instant } from '../calendar/instant';
import { instantSchema } from '../calendar/schemas';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { packHashSchema } from '../cases/custody';
import type { CaseEvent } from '../cases/event';
import { plainText, textSchema } from '../plain-text';
import { z } from '../zod';
import { meaningOf } from './compare';
import type { PackBody } from './pack';
import {
  CASES_AT_MOST,
  isEachOnce,
  sharedEventsSchema,
  sharedFields,
  sharedOf,
} from './shared-case';
import { standingAt, standingSchema } from './standing';

/** The version of the shape of a return file. */
export const GIVE_BACK_SCHEMA = 1;

const returnedCaseSchema = z.strictObject({
  /** The id in the giver's notebook. */
  id: z.uuid(),
  ...sharedFields,
  /** What happened since, and what was changed of what the pack said. */
  events: sharedEventsSchema,
  standing: standingSchema,
  remark: textSchema(1_000),
});
export type ReturnedCase = z.output<typeof returnedCaseSchema>;

/** What comes back for a pack: every event since, of the cases that are still there. */
export const returnBodySchema = z.strictObject({
  /** Of the pack that it answers. Nobody knows it who has not opened the pack. */
  pack: packHashSchema,
  /** Whose pack it was. */
  giver: z.uuid(),
  /** The hand-over is over; otherwise it is an account of how things stand. */
  ends: z.boolean(),
  note: textSchema(2_000),
  measuredAt: instantSchema,
  cases: z.array(returnedCaseSchema).check(
    z.maxLength(CASES_AT_MOST),
    z.refine((list) => isEachOnce(list), 'a case twice'),
  ),
});
export type ReturnBody = z.output<typeof returnBodySchema>;

/** What the colleague chose. */
export interface ReturnOrder {
  ends: boolean;
  note: string;
  remarks: Readonly<Record<string, string>>;
  /** Events whose notes were ticked, by their ids. */
  notes: ReadonlySet<string>;
}

/** A pack as it was taken here. */
export interface TakenPack {
  hash: string;
  giver: string;
  body: PackBody;
}

/**
 * The return file as it would leave.
 *
 * @param cases - of this notebook; those that were not taken from this pack are left out
 */
export function buildReturn(
  cases: readonly Case[],
  { hash, giver, body }: TakenPack,
  order: ReturnOrder,
  { calendar, now }: { calendar: WorkCalendar; now: Instant },
): ReturnBody {
  return {
    pack: hash,
    giver,
    ends: order.ends,
    note: plainText(order.note, 2_000),
    measuredAt: now,
    cases: body.cases.flatMap(({ case: base }) => {
      const one = cases.find((other) => isOf(other, hash, base.id));
      if (!one) return [];
      const { id: _i, kind: _k, events, ...fields } = sharedOf(one, order.notes);
      return [
        {
          id: base.id,
          ...fields,
          events: since(events, base.events),
          standing: standingAt(one, calendar, now),
          remark: plainText(order.remarks[base.id] ?? '', 1_000),
        },
      ];
    }),
  };
}

const isOf = ({ takenFrom }: Case, pack: string, caseId: string) =>
  takenFrom?.pack === pack && takenFrom.caseId === caseId;

/** What is not in the pack, or says something else there. */
function since(events: readonly CaseEvent[], packed: readonly CaseEvent[]): CaseEvent[] {
  const known = new Set(packed.map(meaningOf));
  return events.filter((event) => !known.has(meaningOf(event)));
}
