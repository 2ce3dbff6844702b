import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Takes the keyboard to what a step shows, because the button that led there is gone. */
export function useStepFocus(step: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    place.current?.focus();
  }, [step]);
  return place;
}
