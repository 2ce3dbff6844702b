import { z } from '../zod';
import { addDays } from './day';
import { holidayPackSchema } from './holiday-pack';
import { LONGEST_SPAN } from './own-days';
import { daySchema } from './schemas';

const nameSchema = z.string().check(z.maxLength(120));

const spanSchema = z
  .strictObject({ from: daySchema, to: daySchema, name: nameSchema })
  .check(z.refine(({ from, to }) => from <= to && to < addDays(from, LONGEST_SPAN)));

/** What the person sets about days; the hours of the week stand in `officeHours` of the settings. */
export const calendarSettingsSchema = z.strictObject({
  /** Days on which the whole unit is off: no sessions, for every deadline. */
  unitDaysOff: z.array(spanSchema).check(z.maxLength(500)),
  /** Leave, trips and study of the person alone; no due date of a citizen's case knows of them. */
  leave: z.array(spanSchema).check(z.maxLength(500)),
  /** Rest days on which the unit works. */
  workedDays: z
    .array(z.strictObject({ day: daySchema, name: nameSchema, insteadOf: z.nullable(daySchema) }))
    .check(z.maxLength(200)),
  /** Answers about days that a pack lists as undecided. */
  decisions: z
    .array(z.strictObject({ day: daySchema, working: z.boolean() }))
    .check(z.maxLength(200)),
  /** Undecided days to be asked about later. */
  postponed: z.array(z.strictObject({ day: daySchema, until: daySchema })).check(z.maxLength(200)),
  /** Packs from a file or changed here; each replaces the one of its year that comes along. */
  packs: z.array(holidayPackSchema).check(z.maxLength(40)),
});
export type CalendarSettings = z.output<typeof calendarSettingsSchema>;

/** Nothing besides what comes along. */
export const NO_CALENDAR_SETTINGS: CalendarSettings = {
  unitDaysOff: [],
  leave: [],
  workedDays: [],
  decisions: [],
  postponed: [],
  packs: [],
};
