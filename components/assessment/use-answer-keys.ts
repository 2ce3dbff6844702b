import type { RefObject } from 'preact';
import type { AnswerValue } from '@/utils/assessment/assessment';
import type { Scale } from '@/utils/assessment/edition';
import { useShortcuts } from '../dashboard/use-shortcuts';
import { VALUES_OF } from './answer-values';

interface Handlers {
  onChoose: (value: AnswerValue) => void;
  onNext: () => void;
  onPrevious?: () => void;
  onUnsure?: () => void;
  onNote?: () => void;
}

const KEYS = ['1', '2', '3', '4', 'y', 'n', 'a'] as const;

/**
 * The keys of a question: the answers of its scale, on and back, the note, not sure.
 *
 * @param scale - null while the keys belong to something else
 * @param place - the element of the question
 */
export function useAnswerKeys(
  scale: Scale | null,
  place: RefObject<HTMLElement | null>,
  handlers: Handlers,
): void {
  // A question that has gone may hear a key a moment longer; it must not answer for the next one.
  const isThere = () => place.current !== null;
  const choose = (key: string) => (event: KeyboardEvent) => {
    const value = scale && VALUES_OF[scale].find((one) => one.key === key)?.value;
    if (!value || !isThere()) return;
    event.preventDefault();
    handlers.onChoose(value);
  };
  const when = (act?: () => void) => (event: KeyboardEvent) => {
    if (!scale || !act || !isThere() || isOnControl(event)) return;
    event.preventDefault();
    act();
  };
  useShortcuts({
    ...Object.fromEntries(KEYS.map((key) => [key, choose(key)])),
    Enter: when(handlers.onNext),
    j: when(handlers.onNext),
    k: when(handlers.onPrevious),
    u: when(handlers.onUnsure),
    m: when(handlers.onNote),
  });
}

/** Enter on a button or link belongs to it. */
function isOnControl({ target, key }: KeyboardEvent): boolean {
  return key === 'Enter' && target instanceof Element && target.matches('button, a, summary');
}
