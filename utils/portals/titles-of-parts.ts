import type { Outline } from './outline';
import { type Box, boxText, type Item, isLine } from './page-description';
import { type CodesOf, isHeading, isTitleLike } from './parts';
import type { Reading } from './readings';
import { statusRank } from './statuses';
import { titleReadings } from './titles';

/** What the titles around and in a block say of each of its parts. */
export interface Titles {
  /** Items of a part that only say the day of the group. */
  isDay(item: Item): boolean;
  of(part: readonly Item[]): Reading[];
}

/**
 * The titles of a block with several codes.
 *
 * @param isOwn - what stands before the first code are facts of that dossier, not titles
 */
export function titlesOf(box: Box, codes: CodesOf, outline: Outline, isOwn: boolean): Titles {
  const first = box.items.findIndex((item) => codes.has(item));
  const before = box.items.slice(0, first).filter((item) => !isOwn || isHeading(item));
  const leading = before.map(readingsIn);
  const within = leading.findLast((readings) => readings.length > 0) ?? [];
  const said = within.length > 0 ? within : titleBefore(box, codes, outline);
  if (said.length === 0 && hasLanes(box, codes))
    return { isDay: () => false, of: ([item]) => titleReadings(firstIn(item)) };
  // Where the first title is no heading but a plain block, so may be the others.
  const isPlain = hasDay(within) && !endsWithDay(box, codes);
  const isTitle = (item: Item) => isHeading(item) || (isPlain && !codes.has(item));
  return {
    isDay: (item) => isTitle(item) && hasDay(readingsIn(item)),
    of: (part) => {
      const at = box.items.findIndex((item) => codes.has(item) && part.includes(item));
      return box.items.slice(first, at).reduce((told, item, nth) => {
        if (!isTitle(item)) return told;
        return replaced(told, item, codes.has(box.items[first + nth + 1] ?? item));
      }, said);
    },
  };
}

/** A title replaces what was said of its kind; one that is not understood ends what was said of the day. */
function replaced(before: Reading[], title: Item, isLast: boolean): Reading[] {
  const found = readingsIn(title);
  if (found.length > 0) {
    const fields = new Set(found.map(({ field }) => field));
    return [...before.filter(({ field }) => !fields.has(field)), ...found];
  }
  // A plain text may be the end of the dossier before it.
  const isUnknown = isHeading(title) || (isLast && statusRank(boxText(title)) === 0);
  return isUnknown ? before.filter(({ field }) => field !== 'dueAt') : before;
}

/**
 * What stands right before a block: a heading or a line; a plain block only where the blocks around
 * begin with such a title, too, since it may be a fact of another dossier.
 */
function titleBefore(box: Box, codes: CodesOf, outline: Outline): Reading[] {
  const heading = outline.headingBefore(box);
  if (heading) return titleReadings(heading);
  const before = outline.before(box);
  const [first] = outline.parentOf(box)?.items ?? [];
  if (!before || !first || codes.has(before) || codes.has(first)) return [];
  const fields = new Set(readingsIn(first).map(({ field }) => field));
  return readingsIn(before).filter(({ field }) => fields.has(field));
}

/** A board or a tree: parts of several dossiers begin with titles; a part of one has a title, too. */
const hasLanes = ({ items }: Box, codes: CodesOf) =>
  items.some((item) => (codes.get(item)?.size ?? 0) > 1 && titleReadings(firstIn(item)).length > 0);

/** A day after the last code is that dossier's, and so are the days between the codes. */
const endsWithDay = ({ items }: Box, codes: CodesOf) =>
  items
    .slice(items.findLastIndex((item) => codes.has(item)) + 1)
    .some((item) => hasDay(readingsIn(item)));

const readingsIn = (item: Item) =>
  isHeading(item) || isTitleLike(item) ? titleReadings(item) : [];

const hasDay = (readings: readonly Reading[]) => readings.some(({ field }) => field === 'dueAt');

const firstIn = (item: Item | undefined) => (item && !isLine(item) ? item.items[0] : undefined);
