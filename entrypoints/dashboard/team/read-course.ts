import { type Period, previousPeriod } from '@/utils/calendar/period';
import { utf8 } from '@/utils/exchange/bytes';
import { readPayload } from '@/utils/exchange/payload';
import { listPins } from '@/utils/storage/cards';
import type { SummaryRow } from '@/utils/storage/exchange-rows';
import { listLocks, listReceived, listReceivedOf } from '@/utils/storage/received';
import { listReviews, listReviewsOf } from '@/utils/storage/reviews';
import { listRoster } from '@/utils/storage/roster';
import {
  type Course,
  type CourseFacts,
  courseFacts,
  PERIODS_AT_MOST,
  personCourse,
} from '@/utils/team/course';
import { type Arrived, currentOnes } from '@/utils/team/current';
import type { RosterMember } from '@/utils/team/roster';
import type { CoursePerson, UnitPeriod } from '@/utils/team/unit-course';

interface Known extends Arrived {
  facts: CourseFacts;
}

/**
 * What each summary adds, by its hash: what was signed never changes, so it is read once. A year of 300
 * people takes some three megabytes.
 */
const known = new Map<string, Known>();
const KNOWN_AT_MOST = 10_000;

function knownOf({ hash, memberId, seq, text }: SummaryRow): Known[] {
  const one = known.get(hash);
  if (one) return [one];
  // It was checked when it came in; one of a newer version may lie here after a downgrade.
  const read = readPayload('member-summary', utf8(text));
  if (!read.ok) return [];
  const { author, body } = read.value;
  const fresh = { hash, memberId, seq, verifyKey: author.verifyKey, facts: courseFacts(body) };
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(hash, fresh);
  return [fresh];
}

/** The last periods of one kind up to one of them, oldest first. */
export function lastPeriods(period: Period): Period[] {
  const periods = [period];
  while (periods.length < PERIODS_AT_MOST) {
    const [first] = periods;
    if (first) periods.unshift(previousPeriod(first));
  }
  return periods;
}

const retiredKeys = async () =>
  new Set((await listPins()).flatMap((pin) => (pin.state === 'retired' ? [pin.verifyKey] : [])));

/** A person through the last periods. Async for the live query. */
export async function readPersonCourse(person: RosterMember, period: Period): Promise<Course> {
  const { id, unitId, memberId } = person;
  const rows = memberId === null ? [] : await listReceivedOf(unitId, memberId);
  const [reviews, locks, retired] = [
    await listReviewsOf(unitId, id),
    await listLocks(unitId),
    await retiredKeys(),
  ];
  return personCourse(
    lastPeriods(period).map(({ key }) => {
      const own = rows.filter((row) => row.period === key).flatMap(knownOf);
      const lock = locks.find((one) => one.period === key)?.hashes ?? null;
      const counts = memberId === null ? undefined : currentOnes(own, retired, lock).get(memberId);
      const head = reviews.find((one) => one.period === key)?.points ?? null;
      return { period: key, facts: counts?.facts ?? null, head };
    }),
  );
}

/** What counts of a unit in one period. */
export async function readUnitPeriod(unitId: string, period: string): Promise<UnitPeriod> {
  const rows = await listReceived(unitId, period);
  if (rows.length === 0) return { period, people: [] };
  const [roster, reviews, locks, retired] = [
    await listRoster(unitId),
    await listReviews(unitId, period),
    await listLocks(unitId),
    await retiredKeys(),
  ];
  const lock = locks.find((one) => one.period === period)?.hashes ?? null;
  const current = currentOnes(rows.flatMap(knownOf), retired, lock);
  const points = new Map(reviews.map((one) => [one.personId, one.points]));
  const people = roster.flatMap(({ id, room, memberId }): CoursePerson[] => {
    const counts = memberId === null ? undefined : current.get(memberId);
    return counts ? [{ id, room, facts: counts.facts, head: points.get(id) ?? null }] : [];
  });
  return { period, people };
}
