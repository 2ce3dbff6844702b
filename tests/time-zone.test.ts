import { expect, test } from 'vitest';

/** Minutes behind Greenwich on 15 January 2026, from the tz database's own table. */
const OFFSETS: Record<string, number> = {
  'Asia/Ho_Chi_Minh': -7 * 60,
  'America/St_Johns': 3 * 60 + 30,
  'Pacific/Apia': -13 * 60,
};

test('the domain rules run in the time zone that the project is named after', () => {
  const zone = process.env.TZ ?? 'none';

  expect(Object.keys(OFFSETS)).toContain(zone);
  expect(new Date(Date.UTC(2026, 0, 15)).getTimezoneOffset()).toBe(OFFSETS[zone]);
});
