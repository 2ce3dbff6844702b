import type { Instant } from '../calendar/instant';
import type { Reply } from './reply';

/** A summary of the period, as the line of versions needs it. */
export interface Handed {
  hash: string;
  seq: number;
  /** The key that signed it; whoever has a new one begins to count anew. */
  verifyKey: string;
  at: Instant;
  replies: readonly Reply[];
}

/** An answer to one of them, or a receipt for it. */
export interface Answering {
  hash: string;
  kind: 'return' | 'receipt';
  /** Its own number. */
  seq: number;
  /** Hash of the summary that it names. */
  payloadHash: string;
  asks: boolean;
  at: Instant;
}

export interface HistoryFacts {
  handed: readonly Handed[];
  answers: readonly Answering[];
  /** null while the period is open. On the member's side, what the head's last file said. */
  lock: { at: Instant; hashes: readonly string[] | null } | null;
}

/** One step between a member and the head, oldest first. */
export type Step =
  /** The n-th summary of the period; late when the period was closed before it came. */
  | {
      what: 'handed';
      n: number;
      seq: number;
      at: Instant;
      isLate: boolean;
      replies: readonly Reply[];
    }
  | { what: 'answered'; seq: number; at: Instant; asks: boolean; holds: boolean; hash: string }
  | { what: 'receipt'; seq: number; at: Instant }
  | { what: 'locked'; at: Instant };

/**
 * The line of versions of one member and period (nộp lần 1, phiếu phản hồi, nộp lại lần 2, biên nhận,
 * đã chốt). Each answer stands after the very summary that it names, and numbers give the order, never
 * the clock; so the same files make the same line in whatever order they came. An answer to a summary
 * that is not there is left out.
 *
 * @see RULES.md#history
 */
export function historyOf({ handed, answers, lock }: HistoryFacts): Step[] {
  const line = inOrder(handed);
  const hashes = lock?.hashes ?? null;
  const isLate = (one: Handed) => hashes !== null && !hashes.includes(one.hash);
  const stepsOf = (some: readonly Handed[]) =>
    some.flatMap((one) => [
      {
        what: 'handed' as const,
        n: line.indexOf(one) + 1,
        seq: one.seq,
        at: one.at,
        isLate: isLate(one),
        replies: one.replies,
      },
      ...answersTo(one, answers),
    ]);
  const inTime = stepsOf(line.filter((one) => !isLate(one)));
  const late = stepsOf(line.filter(isLate));
  return [...inTime, ...(lock ? [{ what: 'locked' as const, at: lock.at }] : []), ...late];
}

/** By number within a key, and the keys as they were first seen. */
function inOrder(handed: readonly Handed[]): Handed[] {
  const unique = [...new Map(handed.map((one) => [one.hash, one])).values()];
  const firstOf = new Map<string, Instant>();
  for (const { verifyKey, at } of unique) {
    firstOf.set(verifyKey, Math.min(at, firstOf.get(verifyKey) ?? at));
  }
  const first = ({ verifyKey }: Handed) => firstOf.get(verifyKey) ?? 0;
  return unique.sort(
    (a, b) =>
      first(a) - first(b) ||
      compare(a.verifyKey, b.verifyKey) ||
      a.seq - b.seq ||
      compare(a.hash, b.hash),
  );
}

function answersTo(one: Handed, answers: readonly Answering[]): Step[] {
  const unique = [...new Map(answers.map((answer) => [answer.hash, answer])).values()];
  const mine = unique
    .filter(({ payloadHash }) => payloadHash === one.hash)
    .sort((a, b) => compare(a.kind, b.kind) || a.seq - b.seq || compare(a.hash, b.hash));
  const last = mine.findLast(({ kind }) => kind === 'return');
  return mine.map(({ kind, seq, at, asks, hash }) =>
    kind === 'receipt'
      ? { what: 'receipt', seq, at }
      : { what: 'answered', seq, at, asks, hash, holds: hash === last?.hash },
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
