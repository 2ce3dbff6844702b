import { useEffect, useState } from 'preact/hooks';

export interface DraftState<T> {
  draft: T;
  dirty: boolean;
  busy: boolean;
  change: (draft: T) => void;
  reset: () => void;
  /** Runs the saving and holds `busy` meanwhile. */
  saving: (save: () => Promise<boolean>) => Promise<void>;
}

/**
 * What a person is typing until it is saved. A change from elsewhere takes the place of a draft that
 * was not touched, never of one that was.
 *
 * @param saved - a value that can be compared as JSON
 */
export function useDraft<T>(saved: T): DraftState<T> {
  const text = JSON.stringify(saved);
  const [base, setBase] = useState(text);
  const [draft, setDraft] = useState(saved);
  const [busy, setBusy] = useState(false);
  const dirty = JSON.stringify(draft) !== base;

  // Only news from outside matter here, so only they are listed.
  useEffect(() => {
    if (text === base) return;
    setBase(text);
    if (!dirty) setDraft(saved);
  }, [text]);

  const saving = async (save: () => Promise<boolean>) => {
    setBusy(true);
    const done = await save();
    if (done) setBase(JSON.stringify(draft));
    setBusy(false);
  };
  const reset = () => setDraft(JSON.parse(base));
  return { draft, dirty, busy, change: setDraft, reset, saving };
}
