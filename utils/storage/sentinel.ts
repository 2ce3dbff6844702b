import { browser } from 'wxt/browser';
import { type Instant, MINUTE } from '../calendar/instant';
import { db, EPOCH, emptyMeta } from './db';
import type { MetaRow } from './rows';

/**
 * What is remembered of the database outside of it. Browsers replace a damaged database by an empty
 * one without a word; only this tells.
 */
export interface Sentinel {
  databaseId: string | null;
  epoch: number;
  writes: number;
  cases: number;
  at: Instant;
}

const KEY = 'sentinel';
/** A sentinel that lags behind does no harm: it only must never be ahead of the database. */
const REST = MINUTE / 2;

/** The number of cases that the database says it holds. */
export const casesIn = ({ cases }: MetaRow): number => cases.open + cases.paused + cases.closed;

/** What was remembered last; null on a fresh installation. */
export async function readSentinel(): Promise<Sentinel | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return isSentinel(kept) ? kept : null;
}

function isSentinel(kept: unknown): kept is Sentinel {
  if (typeof kept !== 'object' || kept === null) return false;
  return 'writes' in kept && typeof kept.writes === 'number' && 'cases' in kept && 'at' in kept;
}

/**
 * Remembers how far the database is; call it after commits, and only when `checkHealth` says that
 * all is well. Writes only what changed, at most twice a minute.
 */
export async function updateSentinel(now: Instant): Promise<void> {
  const [meta, kept] = await Promise.all([readMeta(), readSentinel()]);
  if (kept && kept.writes === meta.writes && kept.databaseId === meta.databaseId) return;
  if (kept && Math.abs(now - kept.at) < REST) return;
  await keep(meta, now);
}

/** The person accepts the database as it is, for example after it was emptied: begin from here. */
export async function trustDatabase(now: Instant): Promise<void> {
  await keep(await readMeta(), now);
}

async function readMeta(): Promise<MetaRow> {
  return (await db.meta.get('database')) ?? emptyMeta(EPOCH);
}

async function keep(meta: MetaRow, now: Instant): Promise<void> {
  const { databaseId, epoch, writes } = meta;
  const sentinel: Sentinel = { databaseId, epoch, writes, cases: casesIn(meta), at: now };
  await browser.storage.local.set({ [KEY]: sentinel });
}
