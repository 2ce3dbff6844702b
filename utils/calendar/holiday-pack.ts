import { z } from '../zod';
import { daySchema } from './schemas';

const wordsSchema = z.strictObject({
  vi: z.string().check(z.minLength(1), z.maxLength(200)),
  en: z.string().check(z.minLength(1), z.maxLength(200)),
});
const inYear = (year: number, list: readonly { day: string }[]) =>
  list.every((one) => Number(one.day.slice(0, 4)) === year);
const once = (list: readonly { day: string }[]) =>
  new Set(list.map((one) => one.day)).size === list.length;

/**
 * The days off and the worked rest days of one year, as data with their source. The words are our
 * own; the official texts are named in `notices`.
 */
export const holidayPackSchema = z
  .strictObject({
    id: z.string().check(z.regex(/^[a-z0-9-]{3,60}$/)),
    year: z.int().check(z.gte(1970), z.lte(9999)),
    title: wordsSchema,
    /** Where the days were read. */
    source: z.string().check(z.maxLength(500)),
    /** Numbers of the official notices. */
    notices: z.array(z.string().check(z.maxLength(80))),
    /** Day of the first notice; null when it is not known to us. */
    issued: z.nullable(daySchema),
    /** Compared by a person with the official texts; otherwise the screen says so. */
    verified: z.boolean(),
    /** `expected`: worked out from the law before any notice; every result is provisional. */
    status: z.enum(['official', 'expected']),
    /** Holidays on weekends stand here as well, for their names. */
    daysOff: z.array(
      z.strictObject({
        day: daySchema,
        name: wordsSchema,
        /** The rest day or holiday for which this day is given. */
        insteadOf: z.optional(daySchema),
      }),
    ),
    /** Rest days on which offices work, with the working day they make up for. */
    workedDays: z.array(
      z.strictObject({ day: daySchema, name: wordsSchema, insteadOf: daySchema }),
    ),
    /** Days nobody could confirm; they count as ordinary days until the person says otherwise. */
    undecided: z.array(z.strictObject({ day: daySchema, name: wordsSchema })),
  })
  .check(
    z.refine(
      (pack) => inYear(pack.year, [...pack.daysOff, ...pack.workedDays, ...pack.undecided]),
      'a day lies outside the year of the pack',
    ),
    z.refine(
      (pack) => once([...pack.daysOff, ...pack.workedDays, ...pack.undecided]),
      'a day is named twice',
    ),
  );
export type HolidayPack = z.output<typeof holidayPackSchema>;
/** As it is written down, before the check. */
export type HolidayPackInput = z.input<typeof holidayPackSchema>;
