import { figuresOfUnit } from '@/entrypoints/dashboard/team/unit-sums';
import type { LedgerEntry } from '@/utils/exchange/ledger';
import { meetKey } from '@/utils/exchange/pins';
import type { Result } from '@/utils/problems';
import { saveHeadOf } from '@/utils/storage/exchange-settings';
import { takeIn } from '@/utils/storage/received';
import { keepRollUp } from '@/utils/storage/roll-ups';
import { changeRoster } from '@/utils/storage/roster';
import { byLevel, levelTotals, mergeRollUps, type RollUp, rollUpOf } from '@/utils/team/roll-up';
import type { SummaryBody } from '@/utils/team/summary';
import { type MadeUnit, madeProvince } from '../../../tests/support/province.ts';
import { summaryOf } from '../../../tests/support/unit-bodies.ts';

/**
 * Runs inside a page of the extension, with the product's own functions: a province of 5,000 people
 * in 230 units whose totals are those that were published, put into the database and added up.
 */

/** Where things lie: the code of the province's office, and the key of the period. */
interface Place {
  above: string;
  period: string;
  now: number;
}

const made = madeProvince();
const numbered = (number: number) => String(number).padStart(12, '0');
const hashOf = (unit: number, person: number) => `${unit}f${numbered(person)}`.padStart(64, '0');

function must(done: Result<unknown>): void {
  if (!done.ok) throw new Error(done.problem.code);
}

/** The people of a unit and their summaries, as they lie after they were taken in. */
export async function storeUnit(at: number, { period, now }: Place): Promise<number> {
  const unit = made[at];
  if (!unit) return 0;
  const { id: unitId } = unit.unit;
  const members = unit.summaries.map((body, person) => ({
    memberId: `${String(at).padStart(8, '0')}-0000-4000-8000-${numbered(person)}`,
    body: fullBody(body, at * 1_000 + person),
    hash: hashOf(at, person),
  }));
  must(
    await changeRoster(unitId, () =>
      members.map(({ memberId }, person) => ({
        id: memberId.replace('-0000-4000', '-0001-4000'),
        unitId,
        order: person + 1,
        name: `Người ${person + 1}`,
        position: 'Chuyên viên',
        room: '',
        group: '',
        memberId,
      })),
    ),
  );
  const key = `${'A'.repeat(43)}=`;
  const files = members.map(({ memberId, body, hash }) => {
    const row = { hash, unitId, memberId, verifyKey: key, period, seq: 1, prev: null, at: now };
    const entry: LedgerEntry = { ...row, way: 'in', kind: 'member-summary' };
    return { entry, sealing: 'none' as const, text: contentOf(entry, body) };
  });
  const who = (memberId: string) => ({ role: 'member' as const, subject: memberId });
  must(
    await takeIn(
      files,
      (pins, { memberId, verifyKey }) => meetKey(pins, who(memberId), verifyKey, now),
      now,
    ),
  );
  return files.length;
}

/** The parts that only the published figures know, in a summary as full as people send them. */
function fullBody(body: SummaryBody, number: number): SummaryBody {
  const full = summaryOf(
    { number, position: 'Chuyên viên' },
    { kind: 'month', key: body.period.to.slice(0, 7) },
  );
  const { cases, petitions, inspections, receptions, tasks, delays, asOf, period } = body;
  return { ...full, cases, petitions, inspections, receptions, tasks, delays, asOf, period };
}

function contentOf(entry: LedgerEntry, body: unknown): string {
  const { memberId, verifyKey, unitId, period, seq, prev, kind } = entry;
  return JSON.stringify({
    v: 1,
    kind,
    id: memberId,
    author: { memberId, displayName: 'Nguyễn Thị Lan', verifyKey },
    aud: { unitId, recipientFp: null },
    period,
    seq,
    prev,
    createdAt: '2026-11-30T16:00:00.000+07:00',
    clockAnomalies: 0,
    app: { version: '0.1.0', schema: 1 },
    body,
  });
}

let rollUp: RollUp = new Map();
let next = 0;
let files = 0;

/** Adds up unit after unit until so many summaries are in. @returns milliseconds, and how many are */
export async function mergeUpTo(count: number, { period }: Place) {
  const started = performance.now();
  while (files < count && next < made.length) {
    const unit = made[next];
    next += 1;
    if (unit) await mergeUnit(unit, period);
  }
  return { ms: performance.now() - started, files, units: rollUp.size };
}

async function mergeUnit({ unit, declared, summaries }: MadeUnit, period: string) {
  const around = { unit, declared, seq: 1, asOf: 0 };
  const own = await figuresOfUnit({ unitId: unit.id, period }, around);
  if (own.members.sent !== summaries.length) throw new Error(`a summary of ${unit.id} is missing`);
  rollUp = mergeRollUps(rollUp, rollUpOf([own]));
  files += own.members.sent;
}

/** What the province received, by level, from the units that were merged. */
export function totals() {
  const received = (units: ReturnType<typeof levelTotals>) =>
    units.totals.cases.reduce((sum, one) => sum + one.received, 0);
  return {
    all: received(levelTotals([...rollUp.values()])),
    levels: byLevel(rollUp).map(({ level, sum }) => [level, received(sum)]),
    citizens: levelTotals([...rollUp.values()]).declared.citizens,
  };
}

/** The file of each merged unit, as it lies at the level above after it was taken in. */
export async function storeRollUps({ above, period, now }: Place): Promise<number> {
  let at = 0;
  for (const own of rollUp.values()) {
    at += 1;
    const memberId = `99999999-0000-4000-8000-${numbered(at)}`;
    const hash = `e${numbered(at)}`.padStart(64, '0');
    const verifyKey = `${'A'.repeat(43)}=`;
    const row = { hash, unitId: above, memberId, verifyKey, period, seq: 1, prev: null, at: now };
    const entry: LedgerEntry = { ...row, way: 'in', kind: 'unit-summary' };
    const body = { unitName: own.unit.name, period: made[0]?.summaries[0]?.period, units: [own] };
    const text = contentOf(entry, body);
    const who = { role: 'member' as const, subject: memberId };
    must(await keepRollUp({ entry, text }, (pins) => meetKey(pins, who, verifyKey, now), now));
  }
  return at;
}

/** The page of the unit is that of the province’s office. */
export async function headOf({ above }: Place): Promise<void> {
  must(await saveHeadOf(above));
}
