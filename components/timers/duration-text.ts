const PLAIN = /^(\d{1,5})\s*(?:p|ph|phút|min|minutes?|m)?$/;
const HOURS = /^(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:h|g|giờ|hours?)$/;
const BOTH = /^(\d{1,4})\s*(?::|h|g|giờ|hours?)\s*(\d{1,2})\s*(?:p|ph|phút|min|minutes?|m)?$/;

/**
 * Reads a length as people write it. A number alone is minutes.
 *
 * @returns whole minutes from 1; null when the text is not a length
 * @example readLength('1h30') // → 90
 * @example readLength('45') // → 45
 * @example readLength('1,5 giờ') // → 90
 */
export function readLength(text: string): number | null {
  const plain = text.trim().toLowerCase().normalize('NFC');
  const minutes = minutesIn(plain);
  return minutes !== null && minutes >= 1 ? minutes : null;
}

function minutesIn(text: string): number | null {
  const both = BOTH.exec(text);
  if (both) return Number(both[2]) < 60 ? Number(both[1]) * 60 + Number(both[2]) : null;
  const hours = HOURS.exec(text);
  if (hours) {
    const parts = Number(`0.${hours[2] ?? '0'}`);
    return Number(hours[1]) * 60 + Math.round(parts * 60);
  }
  const alone = PLAIN.exec(text);
  return alone ? Number(alone[1]) : null;
}

/** A length in hours and minutes, for columns of figures. @example hoursAndMinutes(165) // → '2:45' */
export function hoursAndMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
