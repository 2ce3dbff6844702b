import { addDays, startOfDay } from '../calendar/day';
import type { SummaryBody } from './summary';

/**
 * Where a member stands for a period: chưa nộp, bản cũ (made before the period was over), đã nộp,
 * cần sửa, nộp lại, đã chốt. `missing` is an absence and never a zero.
 */
export const STANDINGS = ['missing', 'early', 'sent', 'toMend', 'sentAgain', 'locked'] as const;
export type MemberStanding = (typeof STANDINGS)[number];

/** What can happen; each to be allowed by where the member stands. */
export const MOVES = ['earlyFile', 'file', 'askToMend', 'lock', 'unlock'] as const;
export type Move = (typeof MOVES)[number];

/**
 * What is known of a member and a period. The standing follows from it and is kept nowhere, so it can
 * never contradict the files.
 */
export interface StandingFacts {
  /** The summary that counts; null without any. */
  file: { seq: number; isWhole: boolean } | null;
  /** The number of the summary that was sent back to be mended; null when none was. */
  asked: number | null;
  isLocked: boolean;
}

/** @see RULES.md#standing */
export function standingOfMember({ file, asked, isLocked }: StandingFacts): MemberStanding {
  if (!file) return 'missing';
  if (isLocked) return 'locked';
  if (asked !== null && file.seq <= asked) return 'toMend';
  if (asked !== null) return 'sentAgain';
  return file.isWhole ? 'sent' : 'early';
}

/**
 * Which moves are allowed. Nothing is sent back that did not come, nothing moves while the period is
 * locked; a file that comes then waits outside.
 */
export function allowedMoves(facts: StandingFacts): Move[] {
  const standing = standingOfMember(facts);
  if (facts.isLocked) return ['unlock'];
  if (standing === 'missing') return ['earlyFile', 'file', 'lock'];
  return standing === 'toMend'
    ? ['earlyFile', 'file', 'lock']
    : ['earlyFile', 'file', 'askToMend', 'lock'];
}

/** What is known after a move. @returns null for a move that is not allowed */
export function afterMove(facts: StandingFacts, move: Move): StandingFacts | null {
  if (!allowedMoves(facts).includes(move)) return null;
  const seq = (facts.file?.seq ?? 0) + 1;
  switch (move) {
    case 'earlyFile':
      return { ...facts, file: { seq, isWhole: false } };
    case 'file':
      return { ...facts, file: { seq, isWhole: true } };
    case 'askToMend':
      return { ...facts, asked: facts.file?.seq ?? null };
    case 'lock':
      return { ...facts, isLocked: true };
    case 'unlock':
      return { ...facts, isLocked: false };
  }
}

/** Whether the figures are those of the whole period, and not of its beginning. */
export function isWholePeriod({ period, asOf }: Pick<SummaryBody, 'period' | 'asOf'>): boolean {
  return asOf >= startOfDay(addDays(period.to, 1)) - 1;
}
