/**
 * How much of a file from outside is looked at. Every limit is checked before the work it bounds.
 *
 * @see RULES.md#import
 */
export const LIMITS = {
  /** Bytes of a file; a larger one is refused before it is read. 2,000 items make 318 KB. */
  file: 2 * 1024 * 1024,
  /** Files taken in one go. */
  files: 200,
  /** Bytes in which the beginning of a file is looked for; mail programs put text before it. */
  preamble: 64 * 1024,
  /** Bytes of the header of an age file. */
  header: 16 * 1024,
  /** Recipients of an age file: 20,000 of them would take seconds. */
  stanzas: 16,
  /** Work of the passphrase, as a power of two: 2^17 takes under a second, 2^20 a gigabyte. */
  scrypt: { written: 17, least: 14, most: 18 },
  /** Bytes of the signed content. */
  payload: 1024 * 1024,
  /** Levels of the signed content. */
  levels: 8,
  /** Lines of any one list in it; the longest that we write has 600. */
  lines: 1_000,
  /** Milliseconds after which opening is given up. */
  time: 15_000,
  /** Faults named, and characters of each. */
  faults: 20,
  fault: 200,
} as const;
