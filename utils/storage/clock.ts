import { type Instant, MINUTE } from '../calendar/instant';
import { ok, type Result } from '../problems';
import {
  type ClockMove,
  clockBehind,
  trustClock,
  unseenMoves,
  witnessClock,
} from '../timers/clock-witness';
import type { ActContext } from './act';
import { settle } from './bench';
import { db } from './db';
import { openBench } from './settings';
import { carryRunningOver, runningEntry } from './timers';
import { write } from './write';

/** While nothing runs and the clock goes on as it should, it is written down this often. */
const LOOK_EVERY = 10 * MINUTE;

/**
 * Looks at the clock of the machine and writes down when it was set. A running entry that such a
 * clock would freeze is ended at its last beat and goes on as another one.
 *
 * @param session - another text for every start of the browser
 */
export async function lookAtClock(
  { now, newId }: Pick<ActContext, 'now' | 'newId'>,
  session: string,
): Promise<Result<void>> {
  if (!(await isWorthALook(now, session))) return ok(undefined);
  return write(['clock', 'entries', 'cases', 'tallies', 'settings'], async (draft, meta) => {
    const { after, move } = witnessClock((await db.clock.get('clock')) ?? null, now, session);
    draft.put('clock', { ...after, id: 'clock' });
    if (!move || move.to > move.from) return ok(undefined);
    const bench = await openBench(now);
    await carryRunningOver(bench, { now, newId });
    if (!bench.isUntouched) await settle(bench, draft, meta);
    return ok(undefined);
  });
}

async function isWorthALook(now: Instant, session: string): Promise<boolean> {
  const known = (await db.clock.get('clock')) ?? null;
  if (!known) return true;
  const { after, move } = witnessClock(known, now, session);
  const isOld = after.lastSeen - known.lastSeen >= LOOK_EVERY || session !== known.session;
  return move !== null || isOld || (await runningEntry()) !== undefined;
}

/** What a page shows of the clock. */
export interface ClockView {
  /** When it was set, as far as the person has not seen it. */
  moves: ClockMove[];
  /** Milliseconds by which it is behind what it has shown before; 0 when it is not. */
  behind: number;
}

/** How far the clock of the machine can be trusted. */
export async function readClock(now: Instant): Promise<ClockView> {
  const witness = (await db.clock.get('clock')) ?? null;
  return { moves: unseenMoves(witness), behind: clockBehind(witness, now) };
}

/** The person has seen that the clock was set and says that it is right now. */
export function confirmClock(now: Instant): Promise<Result<void>> {
  return write(['clock'], async (draft) => {
    const witness = await db.clock.get('clock');
    if (witness) draft.put('clock', { ...trustClock(witness, now), id: 'clock' });
    return ok(undefined);
  });
}
