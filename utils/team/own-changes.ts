/**
 * The revision that a change has to find, when this window itself wrote since it looked: its own
 * steps are no surprise to it, those of another window are.
 *
 * @param since - the revision that was on the screen when the change was begun
 * @param own - revisions that this window wrote
 * @see RULES.md#review
 * @example afterOwn(4, new Set([5, 6])) // → 6
 * @example afterOwn(4, new Set([6])) // → 4: somebody else wrote 5
 */
export function afterOwn(since: number, own: ReadonlySet<number>): number {
  let revision = since;
  while (own.has(revision + 1)) revision += 1;
  return revision;
}
