import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { useText } from '@/components/ui/language';
import { ProblemNote } from '@/components/ui/ProblemNote';
import { useToast } from '@/components/ui/Toast';
import { casesTexts } from '@/utils/i18n/catalogues/cases';
import { send } from '@/utils/messages/send';
import type { Problem, Result } from '@/utils/problems';
import type { ActContext, Acted } from '@/utils/storage/act';
import { undo } from '@/utils/storage/changes';

type Act = (ctx: ActContext) => Promise<Result<Acted>>;

interface Acts {
  /**
   * Does an act, says so with a way back, and lets the background follow.
   *
   * @param said - what has happened, from the ids that were changed
   * @returns why nothing was done, for the form that asked; null when it was done
   */
  perform(act: Act, said: (ids: readonly string[]) => string): Promise<Problem | null>;
  /** Shows a failure above the page, for acts without a form. */
  report(problem: Problem | null): void;
}

const ActsContext = createContext<Acts | null>(null);

const newContext = (): ActContext => ({
  now: Date.now(),
  newId: () => crypto.randomUUID(),
  key: crypto.randomUUID(),
});

/** Alarms, badge and panels follow from the database; the background looks again. */
const tellBackground = () => void send({ type: 'state.changed' });

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('useActs outside of ActsProvider');
  return acts;
}

/** Gives the pages below the one way to change something. */
export function ActsProvider({ children }: { children: ComponentChildren }) {
  const t = useText(casesTexts);
  const toast = useToast();
  const [problem, report] = useState<Problem | null>(null);

  const takeBack = useCallback(
    async (seq: number) => {
      const undone = await undo(seq, newContext());
      if (!undone.ok) return report(undone.problem);
      tellBackground();
      toast({ text: t('cases.undone') });
    },
    [t, toast],
  );
  const perform = useCallback<Acts['perform']>(
    async (act, said) => {
      const done = await act(newContext());
      if (!done.ok) return done.problem;
      const { ids, refused = [], seq } = done.value;
      const [first] = refused;
      if (first && ids.length === 0) return first.problem;
      report(first?.problem ?? null);
      tellBackground();
      toast({ text: said(ids), undo: seq === null ? undefined : () => void takeBack(seq) });
      return null;
    },
    [takeBack, toast],
  );
  const acts = useMemo(() => ({ perform, report }), [perform]);
  return (
    <ActsContext.Provider value={acts}>
      <ProblemNote problem={problem} />
      {children}
    </ActsContext.Provider>
  );
}
