import { type Case, caseKindSchema } from '../cases/case';
import { normaliseCode } from '../cases/code';
import { caseDetailSchema } from '../cases/detail';
import { type CaseEvent, caseEventSchema } from '../cases/event';
import { CASE_EVENTS_AT_MOST } from '../cases/event-types';
import { limitSchema } from '../cases/limit';
import { ruleRefSchema } from '../legal/rule';
import { lineSchema, plainLine, plainText } from '../plain-text';
import { z } from '../zod';

const codeSchema = z.string().check(
  z.maxLength(64),
  z.refine((code) => normaliseCode(code) === code, 'no code'),
);

/** What of a case may change hands besides its events. */
export const sharedFields = {
  code: z.nullable(codeSchema),
  title: lineSchema(500),
  limit: z.nullable(limitSchema),
  rule: z.exactOptional(ruleRefSchema),
  detail: z.exactOptional(caseDetailSchema),
};

const areDifferent = <One extends { id: string }>(list: readonly One[]) =>
  new Set(list.map((one) => one.id)).size === list.length;

/** The events of one case in a file. */
export const sharedEventsSchema = z.array(caseEventSchema).check(
  z.maxLength(CASE_EVENTS_AT_MOST),
  z.refine((list) => areDifferent(list), 'an id twice'),
);

/**
 * A case as it goes to a colleague: what is needed to go on with it. Nothing of the portal, of time
 * spent, of reflections; notes of its events only where they were ticked.
 */
export const sharedCaseSchema = z.strictObject({
  id: z.uuid(),
  kind: caseKindSchema,
  ...sharedFields,
  events: sharedEventsSchema,
});
export type SharedCase = z.output<typeof sharedCaseSchema>;

/** Whether each case stands in a list once. */
export const isEachOnce = areDifferent;

/** More than anybody hands over in one go. */
export const CASES_AT_MOST = 500;

/**
 * What of a case would leave.
 *
 * @param notes - ids of the events whose notes go along; all other notes stay
 */
export function sharedOf(one: Case, notes: ReadonlySet<string>): SharedCase {
  const { id, kind, code, limit, rule, detail } = one;
  return {
    id,
    kind,
    code,
    title: plainLine(one.title, 500),
    limit,
    ...(rule ? { rule } : {}),
    ...(detail ? { detail } : {}),
    events: one.events.map((event) => sharedEvent(event, notes.has(event.id))),
  };
}

/** An event as it leaves. */
export function sharedEvent(event: CaseEvent, withNote: boolean): CaseEvent {
  const { note: _n, slip: _s, ...bare } = { note: undefined, slip: undefined, ...event };
  const slip = 'slip' in event && event.slip ? { slip: plainLine(event.slip, 80) } : {};
  const note = withNote ? noteOf(event) : '';
  return caseEventSchema.parse({ ...bare, ...slip, ...(note === '' ? {} : { note }) });
}

/** The note of an event as it would leave; '' when it has none. */
export function noteOf(event: CaseEvent): string {
  return 'note' in event && event.note ? plainText(event.note, 2_000) : '';
}

/** The ids of the events whose notes stand in a list; nothing leaves that is not among them. */
export function notedEvents(events: readonly CaseEvent[]): CaseEvent[] {
  return events.filter((event) => noteOf(event) !== '');
}
