import type { LedgerEntry } from '@/utils/exchange/ledger';
import { confirmKey, meetKey } from '@/utils/exchange/pins';
import type { Result } from '@/utils/problems';
import { changePins } from '@/utils/storage/cards';
import { saveHeadOf } from '@/utils/storage/exchange-settings';
import { takeIn } from '@/utils/storage/received';
import { changeReview } from '@/utils/storage/reviews';
import { changeRoster } from '@/utils/storage/roster';
import type { RosterMember } from '@/utils/team/roster';

/** A unit as it is put into a browser. */
export interface StoredUnit {
  unitId: string;
  roster: RosterMember[];
  files: { entry: LedgerEntry; text: string }[];
  /** Notebooks whose digits were compared. */
  verified: string[];
  /** What the head gave, in hundredths. */
  points: { personId: string; period: string; points: number }[];
  now: number;
}

/** Runs inside a page of the extension: fills its database by the product's own storage functions. */
export async function storeUnit(text: string): Promise<void> {
  const { unitId, roster, files, verified, points, now }: StoredUnit = JSON.parse(text);
  must(await saveHeadOf(unitId));
  must(await changeRoster(unitId, () => roster));
  const who = (memberId: string) => ({ role: 'member' as const, subject: memberId });
  must(
    await takeIn(
      files.map((file) => ({ ...file, sealing: 'none' })),
      (pins, { memberId, verifyKey }) => meetKey(pins, who(memberId), verifyKey, now),
      now,
    ),
  );
  for (const memberId of verified) {
    const key = files.find(({ entry }) => entry.memberId === memberId)?.entry.verifyKey ?? '';
    must(await changePins(who(memberId), (pins) => confirmKey(pins, key, now)));
  }
  for (const { personId, period, points: given } of points) {
    const of = { unitId, period, personId };
    must(await changeReview(of, 0, (review) => ({ ...review, points: given })));
  }
}

function must(done: Result<unknown>): void {
  if (!done.ok) throw new Error(done.problem.code);
}
