import type { Fact, Spot } from './facts';
import type { Outline } from './outline';
import type { Item } from './page-description';
import { isDated } from './steps';

/** Steps from a line up to the nearest block that holds the code as well. */
export function levelsFrom(anchor: Spot, outline: Outline): (spot: Spot) => number {
  const depth = new Map<Item, number>([[anchor.line, 0]]);
  let item: Item | undefined = anchor.parent;
  for (let level = 1; item; level += 1, item = outline.parentOf(item)) depth.set(item, level);
  return (spot) => {
    let at: Item | undefined = spot.line;
    while (at && !depth.has(at)) at = outline.parentOf(at);
    return at ? (depth.get(at) ?? 99) : 99;
  };
}

/** How far out a title or a pill without a label may stand: as far as the nearest labelled value. */
export function cardLevel(
  spots: readonly Spot[],
  levelOf: (spot: Spot) => number,
  listed: boolean,
): number {
  const at = (wanted: (fact: Fact) => boolean) =>
    Math.min(...spots.filter(({ facts }) => facts.some(wanted)).map(levelOf));
  const dated = at(isDated);
  if (Number.isFinite(dated)) return dated;
  const stated = at(({ means }) => means?.kind === 'status' || means?.kind === 'procedure');
  if (Number.isFinite(stated)) return stated;
  return listed ? 99 : -1;
}
