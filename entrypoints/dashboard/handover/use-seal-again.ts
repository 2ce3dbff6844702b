import { useState } from 'preact/hooks';
import type { Made } from '@/components/exchange/MadeNote';
import { useActs } from '../../acts/acts';
import { downloadMade, sealAgain } from './make-file';
import { readPackRow } from './read-packs';

/** Makes the file of a pack once more, under a new passphrase. */
export function useSealAgain() {
  const { report } = useActs();
  const [busy, setBusy] = useState<string | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const make = async (hash: string) => {
    const row = await readPackRow(hash, 'out');
    if (!row) return;
    setBusy(hash);
    const done = await sealAgain(row);
    setBusy(null);
    report(done.ok ? null : done.problem);
    if (!done.ok) return;
    setMade(done.value);
    downloadMade(done.value);
  };
  return { busy, made, make };
}
