/** Which rows of the list are ticked, and where a range with Shift begins. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** The row that was ticked last; null when there is none. */
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/** Ticks or unticks one row. */
export function toggleOne(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/**
 * Ticks every row from the anchor to `id`, both included, as a click with Shift does. Without an
 * anchor in the list it ticks only `id`.
 *
 * @param order - ids of the rows as they are shown
 */
export function selectRange(selection: Selection, id: string, order: readonly string[]): Selection {
  const to = order.indexOf(id);
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  if (to < 0) return selection;
  const rows = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...rows]), anchor: selection.anchor ?? id };
}

/** Ticks all rows that are shown, or none when all of them are ticked already. */
export function toggleAll(selection: Selection, order: readonly string[]): Selection {
  const complete = order.length > 0 && order.every((id) => selection.ids.has(id));
  return complete ? NOTHING_SELECTED : { ids: new Set(order), anchor: order[0] ?? null };
}

/** The ticked rows that are still shown, in the order of the list; acts touch only these. */
export function selectedIn(selection: Selection, order: readonly string[]): string[] {
  return order.filter((id) => selection.ids.has(id));
}
