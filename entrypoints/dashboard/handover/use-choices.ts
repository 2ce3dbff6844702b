import { useState } from 'preact/hooks';
import type { Choice } from '@/utils/handover/compare';

/** What the person chose for each case that both changed. */
export function useChoices(usual: Choice) {
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const chooseAll = (ids: readonly string[], choice: Choice) =>
    setChoices((before) => new Map([...before, ...ids.map((id) => [id, choice] as const)]));
  return {
    choiceOf: (id: string): Choice => choices.get(id) ?? usual,
    choose: (id: string, choice: Choice) => chooseAll([id], choice),
    chooseAll,
  };
}
