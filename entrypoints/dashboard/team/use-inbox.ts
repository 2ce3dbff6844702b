import { useCallback, useMemo, useState } from 'preact/hooks';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { LIMITS } from '@/utils/exchange/limits';
import { readPassphrase } from '@/utils/exchange/passphrase';
import { meetKey } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { type OpenedSummary, type Verdict, verdictsOf } from '@/utils/exchange/verdict';
import { fail, type Result } from '@/utils/problems';
import { takeIn } from '@/utils/storage/received';
import { ageWork } from '../../keys/age';
import { clock } from '../clock';
import type { Inbox } from './read-team';

/** A file that was dropped. Nothing of it is stored. */
export interface DroppedFile {
  id: number;
  name: string;
  bytes: Uint8Array | null;
  outcome: Result<OpenedSummary>;
}

/** A dropped file with what becomes of it. */
export interface JudgedFile extends DroppedFile {
  verdict: Verdict;
}

let ids = 0;

/** Files that were dropped, their verdicts by what is known now, and taking them in. */
export function useInbox(inbox: Inbox | undefined) {
  const [files, setFiles] = useState<readonly DroppedFile[]>([]);
  const [reading, setReading] = useState<{ done: number; total: number } | null>(null);
  const add = useCallback(
    async (chosen: readonly File[]) => {
      const some = chosen.slice(0, LIMITS.files);
      for (const [done, file] of some.entries()) {
        setReading({ done, total: some.length });
        const read = await readDropped(file, inbox?.keys ?? []);
        setFiles((known) => [...known, read]);
      }
      setReading(null);
    },
    [inbox],
  );
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
    }
    return done;
  };
  return { judged, reading, add, openWith, take, clear: () => setFiles([]) };
}

async function readDropped(file: File, keys: readonly CryptoKey[]): Promise<DroppedFile> {
  ids += 1;
  const bytes = file.size > LIMITS.file ? null : await bytesOf(file);
  const outcome = bytes
    ? await readSummary(bytes, keys)
    : fail({ code: file.size > LIMITS.file ? 'exchange.tooLarge' : 'exchange.cutOff' });
  return { id: ids, name: file.name, bytes, outcome };
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
