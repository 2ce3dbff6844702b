import { type Edition, type Item, itemOf, liveItems } from './edition';

/** What a new edition changes, in items: "Bản 2026.2: +3 mục, sửa 1, bỏ 0". */
export interface EditionDiff {
  added: Item[];
  changed: { before: Item; after: Item; fields: ('text' | 'behaviours' | 'weight' | 'legal')[] }[];
  /** No longer asked; their old answers stay. */
  removed: Item[];
  /** Whether the items that stay come in another order or group. */
  moved: boolean;
}

/**
 * The difference between two editions by the permanent ids of their items.
 *
 * @param before - null when there was no edition: everything is new
 */
export function diffEditions(before: Edition | null, after: Edition): EditionDiff {
  const old = before ? liveItems(before) : [];
  const now = liveItems(after);
  const known = new Map(old.map((item) => [item.id, item]));
  const left = new Set(now.map((item) => item.id));
  const changed = now.flatMap((item) => {
    const earlier = known.get(item.id);
    const fields = earlier ? changedFields(earlier, item) : [];
    return earlier && fields.length > 0 ? [{ before: earlier, after: item, fields }] : [];
  });
  return {
    added: now.filter((item) => !known.has(item.id)),
    changed,
    removed: old.filter((item) => !left.has(item.id)),
    moved: before !== null && isMoved(before, after),
  };
}

const FIELDS = ['text', 'behaviours', 'weight', 'legal'] as const;

function changedFields(before: Item, after: Item): (typeof FIELDS)[number][] {
  return FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

function isMoved(before: Edition, after: Edition): boolean {
  const places = (edition: Edition, other: Edition) =>
    edition.groups
      .flatMap((group) => group.items.map((item) => ({ group: group.id, id: item.id })))
      .filter(({ id }) => itemOf(edition, id)?.retired !== true && itemOf(other, id) !== null)
      .filter(({ id }) => itemOf(other, id)?.retired !== true)
      .map(({ group, id }) => `${group}/${id}`)
      .join();
  return places(before, after) !== places(after, before);
}

/** Whether there is any difference that a person would see. */
export function isSame({ added, changed, removed, moved }: EditionDiff): boolean {
  return added.length + changed.length + removed.length === 0 && !moved;
}
