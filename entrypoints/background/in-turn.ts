let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one piece of work after the other. Several events may start the worker in one moment, and
 * each wants to register the same scripts and alarms. The database needs no such order: its
 * transactions keep it.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
