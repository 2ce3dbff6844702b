import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { LIMITS } from '@/utils/exchange/limits';
import { readPassphrase } from '@/utils/exchange/passphrase';
import { meetKey } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { type OpenedSummary, type Verdict, verdictsOf } from '@/utils/exchange/verdict';
import { fail, type Result } from '@/utils/problems';
import { settleFiles } from '@/utils/storage/folders';
import { takeIn } from '@/utils/storage/received';
import type { FolderEntry } from '@/utils/team/folder-look';
import { ageWork } from '../../keys/age';
import { clock } from '../clock';
import type { Inbox } from './read-team';

/** A file that arrives: dropped, chosen, or found in a folder. */
export interface Incoming {
  file: File;
  /** Where it lies in the folder of the unit; null for one that does not come from there. */
  entry: FolderEntry | null;
}

/** A file on the table. Nothing of it is stored. */
export interface DroppedFile {
  id: number;
  name: string;
  entry: FolderEntry | null;
  bytes: Uint8Array | null;
  outcome: Result<OpenedSummary>;
}

/** A dropped file with what becomes of it. */
export interface JudgedFile extends DroppedFile {
  verdict: Verdict;
}

let ids = 0;

/** Files that arrived, their verdicts by what is known now, and taking them in. */
export function useInbox(inbox: Inbox | undefined, unitId: string) {
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  /** How many of the last choice were not read, because there were too many for one go. */
  const [leftOut, setLeftOut] = useState(0);
  const [reading, setReading] = useState<{ done: number; total: number } | null>(null);
  const read = useCallback(
    async (some: readonly Incoming[]): Promise<Incoming[]> => {
      const held: Incoming[] = [];
      for (const [done, one] of some.entries()) {
        setReading({ done, total: some.length });
        const dropped = await readDropped(one, inbox?.keys ?? []);
        // One of a folder that cannot be read is being written, and is looked at again.
        if (dropped.bytes === null && one.entry && one.file.size <= LIMITS.file) held.push(one);
        else setFiles((known) => [...known.filter((old) => !isEarlier(old, dropped)), dropped]);
      }
      if (some.length > 0) setReading(null);
      return held;
    },
    [inbox?.keys],
  );
  const add = (chosen: readonly File[]) => {
    setLeftOut(Math.max(0, chosen.length - LIMITS.files));
    return read(chosen.slice(0, LIMITS.files).map((file) => ({ file, entry: null })));
  };
  const judged = useMemo((): JudgedFile[] => {
    if (!inbox) return [];
    const facts = { ...inbox, now: clock() };
    const verdicts = verdictsOf(
      files.map((file) => file.outcome),
      facts,
    );
    return files.flatMap((file, at) => {
      const verdict = verdicts[at];
      return verdict ? [{ ...file, verdict }] : [];
    });
  }, [files, inbox]);
  const openWith = async (file: DroppedFile, typed: string) => {
    if (!file.bytes) return;
    const outcome = await readSummary(file.bytes, inbox?.keys ?? [], readPassphrase(typed));
    setFiles((known) => known.map((one) => (one.id === file.id ? { ...one, outcome } : one)));
  };
  const take = async () => {
    const now = clock();
    const kept = judged.filter(({ verdict }) => verdict.keeps);
    const done = await takeIn(
      kept.flatMap(({ verdict: { file } }) =>
        file
          ? [
              {
                entry: ledgerEntry(file, { way: 'in', at: now }),
                sealing: file.sealing,
                text: file.text,
              },
            ]
          : [],
      ),
      (pins, { memberId, verifyKey }) =>
        meetKey(pins, { role: 'member', subject: memberId }, verifyKey, now),
      now,
    );
    if (done.ok) {
      const ids = new Set(kept.map((one) => one.id));
      setFiles((known) => known.filter((one) => !ids.has(one.id)));
      await settle(unitId, kept);
    }
    return done;
  };
  const clear = () => {
    setFiles([]);
    setLeftOut(0);
    void settle(unitId, files);
  };
  useSettled(unitId, judged);
  return { judged, reading, leftOut, read: inbox ? read : null, add, openWith, take, clear };
}

/** What lay at the same place of the folder before. */
const isEarlier = ({ entry }: DroppedFile, { entry: now }: DroppedFile) =>
  entry !== null && now !== null && entry.path === now.path;

const entriesOf = (files: readonly DroppedFile[]) => files.flatMap(({ entry }) => entry ?? []);

/** Files of the folder that need no more reading, in this window and after a restart. */
async function settle(unitId: string, files: readonly DroppedFile[]): Promise<void> {
  const entries = entriesOf(files);
  if (entries.length > 0) await settleFiles(unitId, entries);
}

/** What is known already is never read again, whether or not anybody looks at its line. */
function useSettled(unitId: string, judged: readonly JudgedFile[]): void {
  const known = judged.filter(({ verdict }) => verdict.kind === 'duplicate');
  const names = entriesOf(known)
    .map(({ path }) => path)
    .join('\n');
  useEffect(() => {
    if (names !== '') void settle(unitId, known);
  }, [unitId, names]);
}

async function readDropped(
  { file, entry }: Incoming,
  keys: readonly CryptoKey[],
): Promise<DroppedFile> {
  ids += 1;
  const bytes = file.size > LIMITS.file ? null : await bytesOf(file);
  const outcome = bytes
    ? await readSummary(bytes, keys)
    : fail({ code: file.size > LIMITS.file ? 'exchange.tooLarge' : 'exchange.cutOff' });
  return { id: ids, name: entry?.path ?? file.name, entry, bytes, outcome };
}

function readSummary(
  bytes: Uint8Array,
  keys: readonly CryptoKey[],
  passphrase?: string,
): Promise<Result<OpenedSummary>> {
  const opener = { kinds: ['member-summary'] as const, keys, work: ageWork, passphrase };
  return readExchangeFile(bytes, opener);
}

/** null when the file was moved, locked or is a folder. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
