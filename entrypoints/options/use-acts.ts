import { useCallback, useState } from 'preact/hooks';
import { useToast } from '@/components/ui/Toast';
import { send } from '@/utils/messages/send';
import type { Problem, Result } from '@/utils/problems';

export interface Acts {
  problem: Problem | null;
  setProblem: (problem: Problem | null) => void;
  /**
   * Waits for an act, says how it went, and lets the background follow.
   *
   * @param done - the sentence when it went well; none is said when left out
   * @returns whether it went well
   */
  run: <T>(act: Promise<Result<T>>, done?: (value: T) => Said) => Promise<boolean>;
}

type Said = string | { text: string; undo: () => void };

/** How acts of this page report: one line when done, one note when not. */
export function useActs(): Acts {
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(
    async <T>(act: Promise<Result<T>>, done?: (value: T) => Said) => {
      const result = await act;
      setProblem(result.ok ? null : result.problem);
      if (!result.ok) return false;
      void send({ type: 'state.changed' });
      const said = done?.(result.value);
      if (said) toast(typeof said === 'string' ? { text: said } : said);
      return true;
    },
    [toast],
  );
  return { problem, setProblem, run };
}
