const MOST = 3_000;

/**
 * The same function with a memory: labels, days and states repeat in every row of a list, so most
 * texts are worked out once. The memory is emptied when it is full.
 */
export function remember<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = workOut(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
