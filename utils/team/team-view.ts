import type { Instant } from '../calendar/instant';
import { type Arrived, currentOnes } from './current';
import { NO_REVIEW, type Review } from './review';
import type { RosterMember } from './roster';
import { isWholePeriod, type MemberStanding, standingOfMember } from './standing';
import type { SummaryBody } from './summary';

/** A summary that came in, with its content. */
export interface ReceivedSummary extends Arrived {
  body: SummaryBody;
  displayName: string;
  /** The public name of the key for its answer; null when it names none. */
  answerTo: string | null;
  at: Instant;
}

/** A person of the list for a period. */
export interface TeamMember {
  person: RosterMember;
  standing: MemberStanding;
  /** The summary that counts; null without any, and then no figure of the person is shown. */
  summary: ReceivedSummary | null;
  /** The digits of the key were compared. */
  isVerified: boolean;
  /** How many came after the period was locked. */
  afterLock: number;
  review: Review;
  revision: number;
}

export interface TeamFacts {
  roster: readonly RosterMember[];
  received: readonly ReceivedSummary[];
  verified: ReadonlySet<string>;
  retired: ReadonlySet<string>;
  lock: { at: Instant; hashes: readonly string[] } | null;
  reviews: readonly { personId: string; review: Review; revision: number }[];
}

/** Everybody on the list in its order, with what counts of them for the period. */
export function teamOf(facts: TeamFacts): TeamMember[] {
  const { roster, received, verified, retired, lock, reviews } = facts;
  const current = currentOnes(received, retired, lock?.hashes ?? null);
  return roster.map((person) => {
    const mine = received.filter((one) => one.memberId === person.memberId);
    const summary = (person.memberId && current.get(person.memberId)) || null;
    const said = reviews.find((one) => one.personId === person.id);
    const review = said?.review ?? NO_REVIEW;
    const file = summary && { seq: summary.seq, isWhole: isWholePeriod(summary.body) };
    return {
      person,
      standing: standingOfMember({ file, asked: review.asked, isLocked: lock !== null }),
      summary,
      isVerified: summary !== null && verified.has(summary.verifyKey),
      afterLock: lock ? mine.filter((one) => one.at > lock.at).length : 0,
      review,
      revision: said?.revision ?? 0,
    };
  });
}

/** The people from whom nothing counts yet, for a list to be copied. */
export function missingOf(team: readonly TeamMember[]): RosterMember[] {
  return team.filter((one) => one.standing === 'missing').map(({ person }) => person);
}
