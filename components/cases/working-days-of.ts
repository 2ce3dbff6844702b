/** A number of working days as typed; null when it is no whole number from 1 to 365. */
export function workingDaysOf(text: string): number | null {
  if (!/^\d{1,3}$/.test(text.trim())) return null;
  const days = Number(text);
  return days >= 1 && days <= 365 ? days : null;
}
