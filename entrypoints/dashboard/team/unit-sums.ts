import { listPinsOf } from '@/utils/storage/cards';
import { listArrived, listLocks, readReceived } from '@/utils/storage/received';
import { listRoster } from '@/utils/storage/roster';
import { currentOnes } from '@/utils/team/current';
import type { UnitFigures } from '@/utils/team/roll-up';
import {
  figuresOfSum,
  NO_SUMMARIES,
  type UnitAround,
  type UnitSum,
  withSummary,
} from '@/utils/team/unit-figures';
import { summaryIn } from './read-summary';
import { keysIn } from './read-team';

/** Contents read at once: the page stays awake between them, and no more of them is held. */
const AT_ONCE = 20;

/**
 * The figures of a unit from the summaries that count. Contents are read some at a time and let go
 * again, so a unit of thousands takes no more memory than one of ten.
 */
export async function figuresOfUnit(
  { unitId, period }: { unitId: string; period: string },
  around: Omit<UnitAround, 'people'>,
): Promise<UnitFigures> {
  const people = await listRoster(unitId);
  const members = new Set(people.flatMap((one) => one.memberId ?? []));
  const pins = await listPinsOf('member', [...members]);
  const lock = (await listLocks(unitId)).find((one) => one.period === period) ?? null;
  const arrived = (await listArrived(unitId, period)).filter((one) => members.has(one.memberId));
  const counting = [
    ...currentOnes(arrived, keysIn(pins, 'retired'), lock?.hashes ?? null).values(),
  ];
  const verified = keysIn(pins, 'verified');
  const compared = new Set(
    counting.filter((one) => verified.has(one.verifyKey)).map(({ hash }) => hash),
  );
  let sum = NO_SUMMARIES;
  for (let from = 0; from < counting.length; from += AT_ONCE) {
    const hashes = counting.slice(from, from + AT_ONCE).map(({ hash }) => hash);
    sum = await withContents(sum, hashes, compared);
  }
  return figuresOfSum(sum, { ...around, people: people.length });
}

async function withContents(
  sum: UnitSum,
  hashes: readonly string[],
  compared: ReadonlySet<string>,
): Promise<UnitSum> {
  return (await readReceived(hashes)).reduce((before, row) => {
    const read = summaryIn(row);
    if (!read) return before;
    return withSummary(before, { body: read.body, isVerified: compared.has(row.hash) });
  }, sum);
}
