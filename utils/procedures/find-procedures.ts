import { wordsOf } from '../cases/case-index';
import { fold } from '../fold';

/** A procedure with what a search looks at, worked out once. */
export interface Searchable<Item> {
  item: Item;
  code: string;
  /** Folded name, with a blank before every word. */
  name: string;
}

export function searchable<Item extends { code: string; name: string }>(
  item: Item,
): Searchable<Item> {
  return { item, code: item.code, name: ` ${wordsIn(item.name).join(' ')}` };
}

const wordsIn = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The folded words by which a procedure is found in an index. */
export function searchWords({ code, name }: { code: string; name: string }): string[] {
  return [...new Set([code, ...wordsOf(name)])];
}

/**
 * Finds procedures by code and name: every word of the query must begin a word of the name or the
 * code, or the six digits of the code. Those whose code begins with the query come first, then names
 * that begin with it, then names that hold it as it stands, then the rest; by code within each.
 *
 * @param limit - how many at most; the best ones
 * @example findProcedures(all, 'khai sinh', 10) // 'Đăng ký khai sinh', 'Đăng ký lại khai sinh', …
 */
export function findProcedures<Item>(
  all: readonly Searchable<Item>[],
  query: string,
  limit: number,
): Item[] {
  const words = wordsIn(query);
  const phrase = words.join(' ');
  const ranks: Searchable<Item>[][] = [[], [], [], []];
  for (const one of all) {
    if (words.every((word) => fits(one, word))) ranks[rankOf(one, phrase)]?.push(one);
  }
  const inOrder = ranks.flatMap((found) => found.sort((a, b) => (a.code < b.code ? -1 : 1)));
  return inOrder.slice(0, limit).map((one) => one.item);
}

function fits({ code, name }: Searchable<unknown>, word: string): boolean {
  return name.includes(` ${word}`) || code.startsWith(word) || code.slice(2).startsWith(word);
}

function rankOf({ code, name }: Searchable<unknown>, phrase: string): number {
  if (phrase === '' || code.startsWith(phrase) || code.slice(2).startsWith(phrase)) return 0;
  if (name.startsWith(` ${phrase}`)) return 1;
  return name.includes(` ${phrase}`) ? 2 : 3;
}
