/**
 * What the recogniser reads of one dossier on one page: never the citizen, never free text.
 *
 * Moments are written as they were printed, in Viet Nam time: `YYYY-MM-DD` when the page shows only
 * a day, `YYYY-MM-DDTHH:mm` when it shows a time. `null` means that the page does not show it; a
 * value that is not certain is null as well, because a missing value does less harm than a wrong one.
 *
 * @example
 * {
 *   code: 'H49.22-261116-0003',
 *   procedure: 'Đăng ký khai sinh',
 *   receivedAt: '2026-11-16T08:12',
 *   dueAt: '2026-11-20',
 *   status: 'Đang xử lý',
 * }
 */
export interface Sighting {
  /** Dossier code: no blanks, plain hyphens, upper case; 4 to 64 characters. */
  code: string;
  /** Name of the administrative procedure as shown, white space collapsed; at most 500 characters. */
  procedure: string | null;
  receivedAt: string | null;
  /** The day promised to the citizen for the result; never a step's or a supplement's deadline. */
  dueAt: string | null;
  /** Status in the portal's own words; at most 120 characters. */
  status: string | null;
}
