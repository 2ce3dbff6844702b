import type { Case } from '../cases/case';
import type { ClosingEventType } from '../cases/event-types';
import { statusOf } from '../cases/status';
import type { Problem } from '../problems';
import { stopEntry } from '../timers/entry';
import type { TimeEntry } from '../timers/time-entry';
import type { ActContext } from './act';
import { type Bench, plainCase, plainEntry } from './bench';
import { withEvent } from './case-draft';
import { db } from './db';
import type { CaseRow } from './rows';

/** More than any screen selects; the rows before an act are kept with it for undoing. */
const ACT_AT_MOST = 2_000;

/**
 * The rows of cases chosen for one act; those that are not there are left out.
 *
 * @throws RangeError for more than 2,000
 */
export async function readAll(ids: readonly string[]): Promise<CaseRow[]> {
  if (ids.length > ACT_AT_MOST) throw new RangeError(`at most ${ACT_AT_MOST} cases in one act`);
  const rows = await db.cases.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

/** The problem of a code that another case of the kind has. */
export async function takenCode({ id, kind, code }: Case): Promise<Problem | null> {
  if (code === null) return null;
  const other = await db.cases.get({ kind, code });
  return other && other.id !== id ? { code: 'case.alreadyTracked', caseCode: code } : null;
}

/** Stops the running entry when its case is among those, unless the person lets it run on. */
export async function stopWorkOn(caseIds: ReadonlySet<string>, bench: Bench): Promise<void> {
  if (bench.rules.settings.timer.stopWithCase === 'keep') return;
  const running = await db.entries.where('running').equals(1).first();
  if (!running || !caseIds.has(running.caseId)) return;
  bench.saveEntry(running, stopEntry(plainEntry(running), bench.rules.now));
}

/** Whether an event of that type closes the case, or says that the result of a solved one was returned. */
export function canClose(row: CaseRow, type: ClosingEventType): boolean {
  const { state, closedBy, returned } = statusOf(row);
  return state !== 'closed' || (type === 'returned' && closedBy === 'solved' && returned === null);
}

/** Closes the reception of a visit that has ended; inside an act. */
export async function endReception(bench: Bench, visit: TimeEntry, ctx: ActContext): Promise<void> {
  const row = await db.cases.get(visit.caseId);
  if (row?.kind !== 'reception' || statusOf(row).state === 'closed') return;
  const closed = withEvent(
    plainCase(row),
    { type: 'solved', when: { at: ctx.now, precision: 'minute' } },
    ctx,
  );
  // A clock that was set may stand before the reception; then it stays open for the person to close.
  if (closed.ok) bench.saveCase(row, closed.value);
}
