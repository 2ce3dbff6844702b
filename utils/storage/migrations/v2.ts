import type { Transaction } from 'dexie';
import { calendarToV2 } from './v2-calendar';
import { countEfforts } from './v2-efforts';
import { exchangeToV2 } from './v2-exchange';
import { papersToV2 } from './v2-papers';
import { reflectionToV2 } from './v2-reflection';
import { remindersToV2 } from './v2-reminders';
import { timersToV2 } from './v2-timers';
import { markUnreturned } from './v2-unreturned';

/** One change of the shape of the data, frozen once it is released. */
type Step = (tx: Transaction) => Promise<void>;

/** What turns data of version 1 into data of version 2, in this order. */
const STEPS: readonly Step[] = [
  calendarToV2,
  timersToV2,
  reflectionToV2,
  exchangeToV2,
  countEfforts,
  markUnreturned,
  remindersToV2,
  papersToV2,
];

/**
 * From version 1 to version 2.
 *
 * Frozen with its steps once released: each writes down the old shape itself and imports nothing
 * from the domain, so a later change there cannot change what it does to old data.
 */
export async function upgradeToV2(tx: Transaction): Promise<void> {
  for (const step of STEPS) await step(tx);
}
