/** An identity, phone, tax or account number, whole or in groups. */
const PERSONAL_NUMBER = /(?:\d[ .-]?){8}\d/;

/**
 * Whether a text holds nine or more digits in a row, apart from blanks, dots and hyphens between
 * them. Dates and numbers of documents have fewer. Such a text is not kept.
 *
 * @example holdsPersonalNumber('Trưởng phòng, 0912 345 678') // → true
 */
export function holdsPersonalNumber(text: string): boolean {
  return PERSONAL_NUMBER.test(text);
}
