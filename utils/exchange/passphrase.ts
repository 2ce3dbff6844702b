const DIGITS = 20;
/** The largest multiple of ten below 256: bytes from here on would favour the low digits. */
const FAIR = 250;

/**
 * A passphrase for a file: 20 digits by chance, some 66 bits, told by another way than the file.
 * People do not choose passphrases for files: what they choose is guessed.
 */
export function newPassphrase(): string {
  let digits = '';
  while (digits.length < DIGITS) {
    const bytes = crypto.getRandomValues(new Uint8Array(DIGITS));
    for (const byte of bytes) {
      if (byte < FAIR && digits.length < DIGITS) digits += String(byte % 10);
    }
  }
  return digits;
}

/**
 * A passphrase as it was typed. Ours are digits, whatever stands between them; any other, as the
 * public tools allow, is taken as it is.
 *
 * @example readPassphrase('1234 5678 9012 3456 7890') // → '12345678901234567890'
 */
export function readPassphrase(typed: string): string {
  const bare = typed.replace(/[\s.-]/g, '');
  return /^\d{20}$/.test(bare) ? bare : typed.trim();
}
