import type { Instant } from '../calendar/instant';
import { instantSchema, momentSchema } from '../calendar/schemas';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { dueTimeOf } from '../cases/due-time';
import { readingOf } from '../cases/reading';
import { timelinessFrom } from '../cases/timeliness';
import { z } from '../zod';

/**
 * How a case stood at a moment, by the calendar of whoever wrote it: when it is due and how we know,
 * and how much working time was left.
 */
export const standingSchema = z.strictObject({
  kind: z.enum(['running', 'overdue', 'paused', 'undated', 'early', 'onTime', 'late', 'outside']),
  /** Working minutes; negative when overdue, null without a due date or when closed. */
  leftMinutes: z.nullable(z.int().check(z.gte(-10_000_000), z.lte(10_000_000))),
  due: z.nullable(
    z.strictObject({
      basis: z.enum(['printed', 'computed']),
      at: instantSchema,
      when: momentSchema,
    }),
  ),
});
export type Standing = z.output<typeof standingSchema>;

/** How a case stands at a moment. */
export function standingAt(one: Case, calendar: WorkCalendar, at: Instant): Standing {
  const { line, limit } = readingOf(one);
  const due = dueTimeOf(line, limit, calendar);
  const { kind, leftMinutes } = timelinessFrom(line, due, calendar, at);
  if (due.basis === 'none') return { kind, leftMinutes, due: null };
  return { kind, leftMinutes, due: { basis: due.basis, at: due.at, when: due.when } };
}

/**
 * Whether two notebooks see a case alike. They do not when their calendars differ: other hours,
 * another day off.
 */
export function agree(one: Standing, other: Standing): boolean {
  return one.leftMinutes === other.leftMinutes && one.due?.at === other.due?.at;
}
