import type { HolidayPack } from './holiday-pack';
import { HOLIDAYS_2024 } from './packs/2024';
import { HOLIDAYS_2025 } from './packs/2025';
import { HOLIDAYS_2026 } from './packs/2026';
import { HOLIDAYS_2027 } from './packs/2027';

/** The packs that come with the extension, one a year, earliest first. */
export const HOLIDAY_PACKS: readonly HolidayPack[] = [
  HOLIDAYS_2024,
  HOLIDAYS_2025,
  HOLIDAYS_2026,
  HOLIDAYS_2027,
];
