import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '@/utils/problems';

/** Long enough to gather the letters of a word, short enough to lose less than a second. */
const REST = 400;

export type SaveState = 'saved' | 'saving' | 'held';

interface Asked {
  /** What is kept; taken over while nothing is being typed. */
  value: string;
  /** Whether the text may be kept as it is; otherwise it waits, unsaved, until it may. */
  mayKeep: (text: string) => boolean;
  save: (text: string) => Promise<Problem | null>;
}

/**
 * A text that saves itself while it is typed, and at once when it is left or the page goes away.
 *
 * @returns the text, how to change it, how it stands, and what was in the way
 */
export function useSavedText(asked: Asked) {
  const [text, setText] = useState(asked.value);
  const [state, setState] = useState<SaveState>('saved');
  const [problem, setProblem] = useState<Problem | null>(null);
  const now = useRef({ ...asked, text, dirty: false });
  Object.assign(now.current, { mayKeep: asked.mayKeep, save: asked.save });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const { dirty, text: latest, mayKeep, save } = now.current;
    if (!dirty) return;
    if (!mayKeep(latest)) return setState('held');
    now.current.dirty = false;
    setState('saving');
    const refused = await save(latest);
    setProblem(refused);
    if (refused) now.current.dirty = now.current.text === latest;
    if (now.current.text === latest) setState(refused ? 'held' : 'saved');
  }, []);

  const change = (next: string) => {
    now.current.text = next;
    now.current.dirty = true;
    setText(next);
    setState('saving');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), REST);
  };

  useEffect(() => {
    if (now.current.dirty || asked.value === now.current.text) return;
    now.current.text = asked.value;
    setText(asked.value);
  }, [asked.value]);

  useEffect(() => {
    const leave = () => void flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [flush]);

  return { text, change, flush, state, problem };
}
