import { fold } from '../fold';
import { tailOf } from './bench';
import { db } from './db';
import { KEYS_AT_MOST } from './list-limits';
import type { CaseRow } from './rows';

/** A search: the cases that may fit, and the test that they do. */
export interface Search {
  /** Ids of all cases that fit, and perhaps some that do not; null when there are too many to name. */
  ids: ReadonlySet<string> | null;
  fits(row: CaseRow): boolean;
}

/**
 * Looks the words of a search up in the indexes. Every word must begin a word of code or title, or
 * be the tail of the code; marks and case do not matter.
 *
 * @returns null for a search without words
 * @example searchFor('khai sinh 0012') // finds 'H49.22-261116-0012', 'Đăng ký khai sinh'
 */
export async function searchFor(text: string): Promise<Search | null> {
  const words = fold(text).split(' ').filter(hasLetters);
  if (words.length === 0) return null;
  let ids: ReadonlySet<string> | null = null;
  for (const word of words) {
    const found: ReadonlySet<string> | null = await idsWith(word);
    ids = found && ids ? shared(found, ids) : (found ?? ids);
  }
  return { ids, fits: (row) => words.every((word) => fits(row, word)) };
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> =>
  new Set([...one].filter((id) => other.has(id)));

const hasLetters = (word: string) => /[\p{L}\p{N}]/u.test(word);
const hasDigit = (word: string) => /\p{N}/u.test(word);
const partsOf = (word: string) => word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');

/** The first characters by which words are looked up: the word, and the longest of its parts. */
function beginnings(word: string): string[] {
  const [longest = word] = partsOf(word).sort((a, b) => b.length - a.length);
  return [...new Set([word, longest])];
}

async function idsWith(word: string): Promise<Set<string> | null> {
  const ids = new Set<string>();
  for (const beginning of beginnings(word)) {
    const words = db.cases.where('index.words').startsWith(beginning);
    for (const id of await words.limit(KEYS_AT_MOST).primaryKeys()) ids.add(id);
  }
  if (hasDigit(word)) {
    const tails = db.cases.where('index.tail').startsWith(tailOf(word));
    for (const id of await tails.limit(KEYS_AT_MOST).primaryKeys()) ids.add(id);
  }
  return ids.size < KEYS_AT_MOST ? ids : null;
}

function fits({ index }: CaseRow, word: string): boolean {
  const begins = (part: string) => index.words.some((one) => one.startsWith(part));
  if (begins(word) || partsOf(word).every(begins)) return true;
  return hasDigit(word) && index.tail?.startsWith(tailOf(word)) === true;
}
