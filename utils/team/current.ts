/** A summary that came in, as far as choosing among several goes. */
export interface Arrived {
  hash: string;
  memberId: string;
  verifyKey: string;
  seq: number;
}

/**
 * The summary of each member that counts: the highest number of the key that is trusted now; what a
 * key signed that gave way comes after it. The order in which they arrived plays no part.
 *
 * @param arrived - of one period
 * @param retired - keys that gave way to another
 * @param lock - when the period is locked, exactly these count
 * @see RULES.md#order
 */
export function currentOnes<One extends Arrived>(
  arrived: readonly One[],
  retired: ReadonlySet<string>,
  lock: readonly string[] | null = null,
): Map<string, One> {
  const current = new Map<string, One>();
  const locked = lock && new Set(lock);
  for (const one of arrived) {
    if (locked && !locked.has(one.hash)) continue;
    const known = current.get(one.memberId);
    if (!known || goesBefore(one, known, retired)) current.set(one.memberId, one);
  }
  return current;
}

function goesBefore(one: Arrived, other: Arrived, retired: ReadonlySet<string>): boolean {
  const [isOld, isOtherOld] = [retired.has(one.verifyKey), retired.has(other.verifyKey)];
  if (isOld !== isOtherOld) return isOtherOld;
  if (one.seq !== other.seq) return one.seq > other.seq;
  return one.hash > other.hash;
}
