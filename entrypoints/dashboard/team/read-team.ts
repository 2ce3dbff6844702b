import { utf8 } from '@/utils/exchange/bytes';
import { type CardBody, fingerprintOfRecipient, intendedRecipients } from '@/utils/exchange/card';
import { readPayload } from '@/utils/exchange/payload';
import type { Pin } from '@/utils/exchange/pins';
import type { InboxFacts } from '@/utils/exchange/verdict';
import { listCards, listPins } from '@/utils/storage/cards';
import { listEditions } from '@/utils/storage/editions';
import type { LockRow, SummaryRow } from '@/utils/storage/exchange-rows';
import { listOpeningKeys } from '@/utils/storage/keys';
import { listLedger } from '@/utils/storage/ledger';
import { listLocks, listReceived } from '@/utils/storage/received';
import { listReviews, plainReview } from '@/utils/storage/reviews';
import { listRoster } from '@/utils/storage/roster';
import type { RosterMember } from '@/utils/team/roster';
import { type ReceivedSummary, type TeamMember, teamOf } from '@/utils/team/team-view';
import { summaryIn } from './read-summary';

/** Everybody of a unit for one period. */
export interface Team {
  unitId: string;
  period: string;
  members: TeamMember[];
  lock: LockRow | null;
}

/** Contents of summaries by hash: what was signed never changes, so it is read once. */
const contents = new Map<string, ReceivedSummary>();
/** Enough for the largest unit and the period before; then it begins anew. */
const CONTENTS_AT_MOST = 2_000;

/** Reads a unit for a period. Async for the live query. */
export async function readTeam(unitId: string, period: string): Promise<Team> {
  const [roster, rows, pins, reviews, locks] = [
    await listRoster(unitId),
    await listReceived(unitId, period),
    await listPins(),
    await listReviews(unitId, period),
    await listLocks(unitId),
  ];
  const lock = locks.find((one) => one.period === period) ?? null;
  const members = teamOf({
    roster,
    received: rows.flatMap((row) => contentOf(row) ?? []),
    verified: keysIn(pins, 'verified'),
    retired: keysIn(pins, 'retired'),
    lock,
    reviews: reviews.map((row) => ({
      personId: row.personId,
      review: plainReview(row),
      revision: row.revision,
    })),
  });
  return { unitId, period, members, lock };
}

/** The keys of all members that are known so far. */
export const keysIn = (pins: readonly Pin[], state: 'verified' | 'retired') =>
  new Set(pins.filter((pin) => pin.state === state).map((pin) => pin.verifyKey));

function contentOf(row: SummaryRow): ReceivedSummary | null {
  const known = contents.get(row.hash);
  if (known) return known;
  const read = summaryIn(row);
  if (!read) return null;
  const { author, body } = read;
  const { hash, memberId, seq, at } = row;
  const { verifyKey, displayName } = author;
  const answerTo = body.answerTo ?? null;
  const content = { hash, memberId, verifyKey, seq, body, displayName, answerTo, at };
  if (contents.size >= CONTENTS_AT_MOST) contents.clear();
  contents.set(hash, content);
  return content;
}

/** What files that arrive are judged by. */
export interface Inbox extends Omit<InboxFacts, 'now'> {
  roster: RosterMember[];
  keys: CryptoKey[];
}

/** Reads what files for a unit are judged by. */
export async function readInbox(unitId: string): Promise<Inbox> {
  const held = await listOpeningKeys();
  const editions = await listEditions();
  const roster = await listRoster(unitId);
  const ledger = await listLedger('in');
  const pins = await listPins();
  const locks = await listLocks(unitId);
  const items = editions.flatMap((one) =>
    one.groups.flatMap((group) => group.items.map((item) => item.id)),
  );
  const recipients = intendedRecipients(
    await readCardsOf(unitId),
    held.filter((row) => row.unitId === unitId).map((row) => row.recipient),
  );
  const fingerprints = await Promise.all(recipients.map(fingerprintOfRecipient));
  return {
    audience: { unitId, fingerprints },
    // Those of other units too: a file for one of them is then told by the name of its unit.
    keys: held.map((row) => row.privateKey),
    ledger,
    pins,
    roster,
    locks,
    knownItems: new Set(items),
  };
}

/** The cards of a unit that are known here; one of a newer version is passed over. */
async function readCardsOf(unitId: string): Promise<CardBody[]> {
  const rows = (await listCards()).filter((row) => row.unitId === unitId);
  return rows.flatMap((row) => {
    const read = readPayload('unit-card', utf8(row.text));
    return read.ok ? [read.value.body] : [];
  });
}
