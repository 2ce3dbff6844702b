import { browser } from 'wxt/browser';
import type { DataState } from '@/components/options/DataSettings';
import { dayOf } from '@/utils/calendar/day';
import type { Instant } from '@/utils/calendar/instant';
import { fail, ok, type Result } from '@/utils/problems';
import { writeBackup } from '@/utils/storage/backup';
import type { BackupTables } from '@/utils/storage/backup-schema';
import { countCases } from '@/utils/storage/case-list';
import { forgetKeys } from '@/utils/storage/keys';
import { type BackupPreview, readBackup } from '@/utils/storage/read-backup';
import { restoreBackup } from '@/utils/storage/restore';
import { listSnapshots } from '@/utils/storage/snapshots';

const LAST_BACKUP = 'lastBackupAt';
const BEFORE_RESTORE = 'snapshot.beforeRestore';

/** How the data lies on this machine now. */
export async function readDataView(now: Instant): Promise<Omit<DataState, 'whole'>> {
  const [cases, used, durable, kept, snapshots] = await Promise.all([
    countCases('all', now),
    navigator.storage.estimate().then(({ usage }) => usage ?? null),
    isDurable(),
    browser.storage.local.get<{ [LAST_BACKUP]?: Instant }>(LAST_BACKUP),
    listSnapshots(),
  ]);
  return {
    cases,
    used,
    durable,
    lastBackupAt: kept[LAST_BACKUP] ?? null,
    snapshots: snapshots.map((one) => ({ ...one, beforeRestore: one.id === BEFORE_RESTORE })),
  };
}

/**
 * `unlimitedStorage` keeps extension data from being cleared for room, also where `persisted` says no.
 *
 * @see https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
async function isDurable(): Promise<boolean> {
  const persisted = await navigator.storage.persisted();
  return persisted || browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

/**
 * Saves a backup as a file, after it was read again as a restoration would read it.
 *
 * @returns the name of the file and how many cases are in it
 */
export async function downloadBackup(
  now: Instant,
): Promise<Result<{ name: string; cases: number }>> {
  const text = await writeBackup(now);
  const again = await readBackup(text);
  if (!again.ok) return again;
  const { cases } = again.value.counts;
  if (cases !== (await countCases('all', now)))
    return fail({ code: 'file.damaged', field: 'cases' });
  const name = `tu-soi-${dayOf(now)}.json`;
  download(name, text);
  await browser.storage.local.set({ [LAST_BACKUP]: now });
  return ok({ name, cases });
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; it is held until it certainly has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const BYTES_AT_MOST = 400_000_000;

/** Reads a chosen file; larger ones are not even opened. */
export async function openBackup(file: File): Promise<Result<BackupPreview>> {
  if (file.size > BYTES_AT_MOST) return fail({ code: 'file.tooLarge' });
  return readBackup(await file.text());
}

/** Deletes all rows, settings, copies and permissions, in this order: the rows matter most. */
export async function wipeAll(now: Instant): Promise<Result<void>> {
  // Every table by name: one that is left out would be kept.
  const empty: Required<BackupTables> = {
    cases: [],
    entries: [],
    notices: [],
    settings: [],
    procedures: [],
    assessments: [],
    editions: [],
    actions: [],
    commitments: [],
    evidence: [],
    evaluations: [],
    drafts: [],
    cards: [],
    pins: [],
    ledger: [],
    summaries: [],
    roster: [],
    reviews: [],
    locks: [],
    rollUps: [],
    answers: [],
    replies: [],
    handovers: [],
  };
  const ctx = { now, newId: () => crypto.randomUUID(), evenNearlyEmpty: true };
  const emptied = await restoreBackup(empty, ctx);
  if (!emptied.ok) return emptied;
  const forgotten = await forgetKeys();
  if (!forgotten.ok) return forgotten;
  await browser.storage.local.clear();
  localStorage.clear();
  await browser.storage.session.clear();
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  return ok(undefined);
}
