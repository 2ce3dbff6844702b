import { DAY } from '@/utils/calendar/instant';
import { addCase, closeCases, deleteCases, recordEvent } from '@/utils/storage/cases';
import { db } from '@/utils/storage/db';
import { startTimer, stopTimer } from '@/utils/storage/timers';
import { faults } from '../unit/storage/support';

/** What the product said was done, or that it is about to be tried. */
export interface Said {
  what: 'added' | 'event' | 'deleting' | 'deleted' | 'started';
  /** The case; of `started` the time entry. */
  id: string;
}

type Say = (said: Said) => void;

/**
 * Runs inside a page of the extension: writes as the product does, act after act, two at a time, and
 * says so each time the product says that it is saved. Ends only with the browser.
 */
export async function writeUntilKilled(seed: number, say: Say): Promise<void> {
  await Promise.all([writeOn(randomFrom(seed), say), writeOn(randomFrom(seed + 0.5), say)]);
}

/** All that is wrong with what was said to be saved, and with what follows from the rows. */
export async function faultsAfter(said: readonly Said[]): Promise<string[]> {
  const of = (what: Said['what']) => said.filter((one) => one.what === what).map(({ id }) => id);
  const deleting = new Set(of('deleting'));
  const found: string[] = [];
  for (const id of new Set(of('added'))) {
    const row = await db.cases.get(id);
    if (!row && !deleting.has(id)) found.push(`case ${id} was saved and is not there`);
    const events = of('event').filter((one) => one === id).length;
    if (row && row.events.length < events + 1) found.push(`events of ${id} are missing`);
  }
  for (const id of of('deleted')) {
    if (await db.cases.get(id)) found.push(`case ${id} was deleted and is there`);
  }
  for (const id of of('started')) {
    const entry = await db.entries.get(id);
    // An entry goes with its case.
    if (!entry && deleting.size === 0) found.push(`entry ${id} was saved and is not there`);
  }
  return [...found, ...(await faults())];
}

function randomFrom(seed: number): () => number {
  let state = Math.floor(seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const context = () => ({ now: Date.now(), newId: () => crypto.randomUUID() });
const moment = () => ({ at: Date.now() - 1_000, precision: 'minute' as const });

async function writeOn(random: () => number, say: Say): Promise<void> {
  const mine: string[] = [];
  const any = () => mine[Math.floor(random() * mine.length)] ?? '';
  for (;;) {
    const turn = random();
    if (mine.length < 3 || turn < 0.3) mine.push(...(await add(random, say)));
    else if (turn < 0.55) await event(any(), say);
    else if (turn < 0.7) await close(any(), say);
    else if (turn < 0.85) await start(any(), say);
    else if (turn < 0.95) await stopTimer(context());
    else await remove(mine.pop() ?? '', say);
  }
}

async function add(random: () => number, say: Say): Promise<string[]> {
  const done = await addCase(
    {
      kind: 'dossier',
      code: `H49.22-261118-${String(Math.floor(random() * 1e6)).padStart(6, '0')}`,
      title: 'Đăng ký khai sinh',
      limit: { amount: 3, unit: 'workingDays' },
      receivedAt: { at: Date.now() - DAY, precision: 'minute' },
      due: null,
    },
    context(),
  );
  if (!done.ok) return [];
  for (const id of done.value.ids) say({ what: 'added', id });
  return done.value.ids;
}

async function event(id: string, say: Say): Promise<void> {
  const paused = { type: 'paused', reason: 'supplement', when: moment() } as const;
  const done = await recordEvent(id, paused, context());
  if (done.ok) say({ what: 'event', id });
}

async function close(id: string, say: Say): Promise<void> {
  const done = await closeCases([id], { type: 'solved', when: moment() }, context());
  if (done.ok && done.value.ids.includes(id)) say({ what: 'event', id });
}

async function start(id: string, say: Say): Promise<void> {
  const done = await startTimer(id, context());
  if (done.ok) for (const entry of done.value.ids) say({ what: 'started', id: entry });
}

async function remove(id: string, say: Say): Promise<void> {
  say({ what: 'deleting', id });
  const done = await deleteCases([id], context());
  if (done.ok) say({ what: 'deleted', id });
}

/** How many acts can still be taken back. */
export const countOfChanges = (): Promise<number> => db.changes.count();
