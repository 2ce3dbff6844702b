import { useEffect, useState } from 'preact/hooks';

/** What is being typed beside what is kept. */
export interface Typed<Value> {
  value: Value;
  /** Something was typed that is not kept. */
  isTyped: boolean;
  /** The revision that was on the screen when typing began. */
  since: number;
  type(value: Value): void;
  /** Goes on from what is on the screen now: what was typed stays, and it was seen that more is kept. */
  seen(): void;
  /** What was typed is given up for what is kept. */
  drop(): void;
}

/** Follows what is kept until something is typed; then what was typed stays until it is kept. */
export function useTyped<Value>(kept: Value, revision: number): Typed<Value> {
  const [mine, setMine] = useState<{ value: Value; since: number } | null>(null);
  const isKept = mine !== null && JSON.stringify(mine.value) === JSON.stringify(kept);
  useEffect(() => {
    if (isKept) setMine(null);
  }, [isKept]);
  return {
    value: mine ? mine.value : kept,
    isTyped: mine !== null && !isKept,
    since: mine?.since ?? revision,
    type: (value) => setMine({ value, since: mine?.since ?? revision }),
    seen: () => setMine((one) => one && { ...one, since: revision }),
    drop: () => setMine(null),
  };
}
