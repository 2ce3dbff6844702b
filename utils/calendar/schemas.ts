import { z } from '../zod';
import { type Day, parseDay } from './day';
import { LAST_INSTANT } from './instant';

/**
 * The checks of days, instants and moments at the doors. They stand apart from the functions beside
 * them so that the script on portal pages can use those without carrying a schema library.
 */
export const instantSchema = z.int().check(z.gte(0), z.lte(LAST_INSTANT));

export const daySchema = z.pipe(
  z.string().check(z.refine((text) => parseDay(text) !== null)),
  z.transform((text) => text as Day),
);

export const momentSchema = z.strictObject({
  at: instantSchema,
  precision: z.enum(['day', 'minute']),
});
