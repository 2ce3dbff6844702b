import { fold } from '../fold';
import { tailOf } from './bench';
import { db } from './db';
import { KEYS_AT_MOST, SORTED_HERE } from './list-limits';
import type { CaseRow } from './rows';

/** A search: the cases that may fit, and the test that they do. */
export interface Search {
  /** Ids of all cases that fit, and perhaps some that do not; null when they are many. */
  ids: ReadonlySet<string> | null;
  /** The same with more patience; null when there are too many to name. */
  allIds(): Promise<ReadonlySet<string> | null>;
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
  return {
    ids: await idsWithAll(words, SORTED_HERE),
    allIds: () => idsWithAll(words, KEYS_AT_MOST),
    fits: (row) => words.every((word) => fits(row, word)),
  };
}

/** Ids of cases that may have all the words; words that more cases have than the limit do not count. */
async function idsWithAll(
  words: readonly string[],
  limit: number,
): Promise<ReadonlySet<string> | null> {
  let ids: ReadonlySet<string> | null = null;
  for (const word of words) {
    const found: ReadonlySet<string> | null = await idsWith(word, limit);
    ids = found && ids ? shared(found, ids) : (found ?? ids);
  }
  return ids;
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> =>
  new Set([...one].filter((id) => other.has(id)));

const hasLetters = (word: string) => /[\p{L}\p{N}]/u.test(word);
const hasDigit = (word: string) => /\p{N}/u.test(word);
const partsOf = (word: string) => word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');

interface Beginning {
  index: 'index.words' | 'index.tail';
  beginning: string;
}

/** Where a word is looked up: as it is, by the longest of its parts, and as the tail of a code. */
function beginnings(word: string): Beginning[] {
  const [longest = word] = partsOf(word).sort((a, b) => b.length - a.length);
  const words = [...new Set([word, longest])];
  return [
    ...words.map((beginning): Beginning => ({ index: 'index.words', beginning })),
    ...(hasDigit(word) ? [{ index: 'index.tail' as const, beginning: tailOf(word) }] : []),
  ];
}

async function idsWith(word: string, limit: number): Promise<Set<string> | null> {
  const ids: string[] = [];
  for (const { index, beginning } of beginnings(word)) {
    const found = db.cases.where(index).startsWith(beginning).limit(limit);
    const keys = await found.primaryKeys();
    if (keys.length >= limit) return null;
    ids.push(...keys);
  }
  return new Set(ids);
}

function fits({ index }: CaseRow, word: string): boolean {
  const begins = (part: string) => index.words.some((one) => one.startsWith(part));
  if (begins(word) || partsOf(word).every(begins)) return true;
  return hasDigit(word) && index.tail?.startsWith(tailOf(word)) === true;
}
