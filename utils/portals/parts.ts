import { type Box, type Item, isLine } from './page-description';

/** The codes that stand in each item of the page. */
export type CodesOf = ReadonlyMap<Item, ReadonlySet<string>>;

/**
 * A block with several codes, cut into parts: each begins with an item that holds a code of its own,
 * and what follows up to the next belongs to it. A heading right before a code goes with that code.
 * Items with several codes are parts of their own.
 *
 * @param inverted - each code ends its part instead of beginning it
 */
export function partsOf(box: Box, codes: CodesOf, inverted: boolean): Item[][] {
  const parts = split(inverted ? box.items.toReversed() : box.items, codes);
  takeTitle(box, parts, codes);
  return inverted ? parts.reverse().map((part) => part.reverse()) : parts;
}

function split(items: readonly Item[], codes: CodesOf): Item[][] {
  const parts: Item[][] = [];
  let current: string | undefined;
  for (const [at, item] of items.entries()) {
    const own = onlyCode(item, codes);
    const next = onlyCode(items[at + 1], codes);
    if (sizeOf(item, codes) > 1) {
      current = undefined;
      parts.push([item]);
    } else if (own !== undefined && own !== current) {
      current = own;
      parts.push([item]);
    } else if (current !== undefined && isHeading(item) && next && next !== current) {
      current = next;
      parts.push([item]);
    } else if (current !== undefined) parts.at(-1)?.push(item);
  }
  return parts;
}

/** The heading above the first part is that part's when the others have headings, too. */
function takeTitle(box: Box, parts: readonly Item[][], codes: CodesOf): void {
  const [title, second] = box.items;
  const first = parts.find(([item]) => item && sizeOf(item, codes) < 2);
  if (!first || !title || first[0] !== second || !isHeading(title)) return;
  const others = parts.filter((part) => part !== first);
  if (others.length === 0 || others.some(([item]) => item && isHeading(item))) first.unshift(title);
}

const sizeOf = (item: Item, codes: CodesOf) => codes.get(item)?.size ?? 0;

function onlyCode(item: Item | undefined, codes: CodesOf): string | undefined {
  const found = item && codes.get(item);
  return found?.size === 1 ? [...found][0] : undefined;
}

/** One line, or what begins with a heading: several lines are a menu, or facts. */
export const isTitleLike = (item: Item): boolean =>
  isLine(item) || item.items.length < 2 || item.items.slice(0, 1).some(isHeading);

export const isHeading = (item: Item): boolean => !isLine(item) && item.kind === 'heading';
