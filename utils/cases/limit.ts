import { z } from '../zod';

/**
 * Time allowed for a case. Working days end at the close of office hours of the last day, the day of
 * receipt not counted; calendar days likewise but with every day; working hours are counted to the
 * minute from the moment of receipt. 8 working hours make one working day. 0 working days is the day
 * of receipt itself (trong ngày); received on a day off, the next working day.
 */
export const limitSchema = z
  .strictObject({
    amount: z.int().check(z.gte(0), z.lte(3650)),
    unit: z.enum(['workingDays', 'calendarDays', 'workingHours']),
  })
  .check(z.refine(({ amount, unit }) => amount > 0 || unit === 'workingDays'));
export type Limit = z.output<typeof limitSchema>;
