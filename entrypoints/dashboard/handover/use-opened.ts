import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '@/utils/problems';
import { type OpenedPack, type OpenedReturn, openHandover } from './open-file';

/** A dropped file: it waits for its passphrase, or is open. */
export type OpenState = { kind: 'locked'; file: File } | OpenedPack | OpenedReturn;

/** The file that is being looked at. Nothing of it is written. */
export function useOpened() {
  const [state, setState] = useState<OpenState | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = async (file: File, passphrase?: string) => {
    setBusy(true);
    const opened = await openHandover(file, passphrase);
    setBusy(false);
    if (opened.ok) {
      setProblem(null);
      setState(opened.value);
      return;
    }
    const { code } = opened.problem;
    const isLocked = code === 'exchange.passphraseNeeded' || code === 'exchange.passphraseWrong';
    setState(isLocked ? { kind: 'locked', file } : null);
    setProblem(code === 'exchange.passphraseNeeded' ? null : opened.problem);
  };
  useEffect(() => takeDrops((file) => void read(file)), []);
  return {
    state,
    busy,
    problem,
    open: (file: File) => void read(file),
    openWith: (typed: string) => {
      if (state?.kind === 'locked') void read(state.file, typed);
    },
    close: () => {
      setState(null);
      setProblem(null);
    },
  };
}

/** A file may be dropped anywhere on the page; otherwise it would open instead of the page. */
function takeDrops(onFile: (file: File) => void): () => void {
  const over = (event: Event) => event.preventDefault();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  addEventListener('dragover', over);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', over);
    removeEventListener('drop', drop);
  };
}
