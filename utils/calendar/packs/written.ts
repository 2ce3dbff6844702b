import type { HolidayPack, HolidayPackInput } from '../holiday-pack';

/**
 * A pack written in the source. It is checked by the schema in the tests and not again whenever a
 * window opens, which would bring a schema library into it.
 */
export function written(pack: HolidayPackInput): HolidayPack {
  return pack as HolidayPack;
}
