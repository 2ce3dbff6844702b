import { z } from '../zod';

/** A stretch of work within a day, in minutes since 00:00; `from` < `to`. */
export const sessionSchema = z
  .strictObject({
    from: z.int().check(z.gte(0), z.lte(1439)),
    to: z.int().check(z.gte(1), z.lte(1440)),
  })
  .check(z.refine((session) => session.from < session.to));
export type Session = z.output<typeof sessionSchema>;

const sessionsSchema = z.array(sessionSchema).check(
  z.maxLength(6),
  z.refine((list) => list.every((one, i) => i === 0 || one.from >= (list[i - 1]?.to ?? 0))),
);

/**
 * Sessions of the week from a day of the year on. `week` has seven lists, Monday first; a day
 * without work has an empty list.
 */
export const seasonSchema = z.strictObject({
  /** First day of the season in each year, `MM-DD`. */
  from: z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)),
  week: z.array(sessionsSchema).check(z.length(7)),
});
export type Season = z.output<typeof seasonSchema>;

/**
 * One season all year, or several that follow one another round the year. In each season there is
 * some work: otherwise no deadline could be counted.
 */
export const officeHoursSchema = z.strictObject({
  seasons: z.array(seasonSchema).check(
    z.minLength(1),
    z.maxLength(12),
    z.refine((list) => list.every(({ week }) => week.some((sessions) => sessions.length > 0))),
  ),
});
export type OfficeHours = z.output<typeof officeHoursSchema>;

const WORKDAY: Session[] = [
  { from: 7 * 60 + 30, to: 11 * 60 + 30 },
  { from: 13 * 60 + 30, to: 17 * 60 + 30 },
];

/**
 * 07:30 to 11:30 and 13:30 to 17:30, Monday to Friday: eight hours, a common pattern and only a
 * starting point. Each province sets its own hours; the person changes them in the options.
 */
export const STANDARD_OFFICE_HOURS: OfficeHours = {
  seasons: [
    {
      from: '01-01',
      week: [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
        weekday <= 5 ? WORKDAY.map((session) => ({ ...session })) : [],
      ),
    },
  ],
};
