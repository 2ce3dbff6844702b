import type { Page } from 'playwright-core';
import { type Period, parsePeriod } from '@/utils/calendar/period';
import { workHere } from '@/utils/exchange/age-work';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { printInstant } from '@/utils/exchange/moment-text';
import type { Payload } from '@/utils/exchange/payload';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { newSigningKey, type SigningKey } from '@/utils/exchange/signing';
import { type ForWhom, writeExchangeFile } from '@/utils/exchange/write-file';
import type { RosterMember } from '@/utils/team/roster';
import type { SummaryBody } from '@/utils/team/summary';
import { BODY, UNIT } from '../unit/exchange/support';
import { chance } from './province.ts';
import { scriptForPage } from './script-for-page.ts';
import { summaryOf } from './unit-bodies.ts';
import { inventedPeople } from './unit-names.ts';
import type { StoredUnit } from './unit-storage.ts';

/** A member of a unit in tests, with a key of their own. */
export interface UnitMember {
  name: string;
  memberId: string;
  /** The next file of the member, signed and, unless told otherwise, open to anybody. */
  file(told?: Told): Promise<string>;
}

interface Told {
  seq?: number;
  prev?: string | null;
  /** When it says it was made; 2026-12-01, 08:00, unless told otherwise. */
  createdAt?: string;
  period?: string;
  unitId?: string;
  forWhom?: ForWhom;
  /** Digits of the key for which it is sealed. */
  recipientFp?: string;
  body?: Partial<SummaryBody>;
}

/** The last millisecond of November 2026 in Viet Nam. */
const END = Date.parse('2026-12-01T00:00:00+07:00') - 1;

/** Answers to a checklist of one standard of duty, and points by the person's own arithmetic. */
export function rated(grade: 'xuatSac' | 'tot', total: number): Partial<SummaryBody> {
  const item = (id: string, text: string) => ({
    id,
    text,
    value: grade,
    evidence: grade === 'tot' ? 2 : 0,
    noted: false,
  });
  return {
    ratings: [
      {
        edition: 'regulation-144@2026.1',
        title: 'Chuẩn mực đạo đức cách mạng',
        scale: 'grade4',
        submitted: true,
        standards: [
          {
            id: '144.4',
            title: 'Đoàn kết, kỷ cương, tình thương, trách nhiệm',
            score: grade === 'tot' ? 300 : 400,
            items: [
              item('144.4.1', 'Giữ đoàn kết trong đơn vị'),
              item('144.4.2', 'Chịu trách nhiệm về việc mình làm'),
            ],
          },
        ],
      },
    ],
    evaluation: {
      general: 2_800,
      quantity: 10_000,
      quality: 9_500,
      progress: 9_600,
      unit: null,
      organising: null,
      uniting: null,
      tasks: total - 2_800,
      total,
      band: total >= 9_000 ? 'excellent' : 'good',
      deductions: 0,
    },
  };
}

export async function unitMember(name: string, number: number): Promise<UnitMember> {
  const key = await newSigningKey();
  const memberId = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { name, memberId, file: (told = {}) => fileOf({ name, memberId, key }, told) };
}

async function fileOf(
  { name, memberId, key }: { name: string; memberId: string; key: SigningKey },
  {
    seq = 1,
    prev = null,
    createdAt = '2026-12-01T08:00:00.000+07:00',
    period = '2026-11',
    unitId = UNIT,
    forWhom = { anybody: true },
    recipientFp,
    body,
  }: Told,
): Promise<string> {
  const payload: Payload<'member-summary'> = {
    v: 1,
    kind: 'member-summary',
    id: memberId,
    author: { memberId, displayName: name, verifyKey: toBase64(key.verifyKey) },
    aud: { unitId, recipientFp: recipientFp ?? null },
    period,
    seq,
    prev,
    createdAt,
    clockAnomalies: 0,
    app: { version: '0.1.0', schema: 1 },
    body: { ...BODY, asOf: END, ...body },
  };
  const written = await writeExchangeFile(payload, { key, forWhom, work: workHere });
  if (!written.ok) throw new Error(written.problem.code);
  return written.value.text;
}

/** A person of a made unit: as the office's list has them, and with a notebook. */
export interface UnitPerson extends UnitMember {
  person: RosterMember;
  /** The invented summary of a period; the same whenever it is asked for. */
  summary(period: string): SummaryBody;
}

/**
 * The people of a unit by the office's list, each with a key of their own. Names, rooms and summaries
 * are invented and the same for the same seed. No room has fewer than three people from thirty on.
 *
 * @example const people = await unitPeople(30); await seedUnit(page, people, { periods: ['2026-11'], now })
 */
export async function unitPeople(count: number, seed = 1): Promise<UnitPerson[]> {
  const told = inventedPeople(count, seed);
  return Promise.all(
    told.map(async ({ name, ...rest }, at) => {
      const member = await unitMember(name, 1_000 * seed + at);
      // As by chance: numbers that stand in place of names follow from the ids.
      const start = Math.floor(chance(1_000 * seed + at)() * 0x1_0000_0000);
      const id = `${start.toString(16).padStart(8, '0')}-0000-4000-8000-${String(at).padStart(12, '0')}`;
      const known = { id, unitId: UNIT, order: at + 1, memberId: member.memberId };
      return {
        ...member,
        person: { ...known, name, ...rest },
        summary: (period) =>
          summaryOf({ number: at + seed, position: rest.position }, must(parsePeriod(period))),
      };
    }),
  );
}

/** The list of people as an office keeps it. */
export function rosterCsv(people: readonly UnitPerson[]): string {
  const cells = (row: readonly unknown[]) => row.map((cell) => `"${cell}"`).join(',');
  const head = ['STT', 'Họ và tên', 'Chức vụ', 'Phòng', 'Nhóm nhiệm vụ'];
  const rows = people.map(({ person: { order, name, position, room, group } }) =>
    cells([order, name, position, room, group]),
  );
  return ['\ufeff', [cells(head), ...rows].join('\r\n')].join('');
}

/** A file of a person for a period. */
export interface HandedIn {
  of: UnitPerson;
  period: string;
  name: string;
  text: string;
  hash: string;
}

interface Which {
  /** In the order of time. */
  periods: readonly string[];
  /** Who hands in; everybody unless told otherwise. */
  sends?: (person: UnitPerson, period: string) => boolean;
}

/** The signed files of people for some periods, numbered and chained as the product does. */
export async function filesOf(
  people: readonly UnitPerson[],
  { periods, sends = () => true }: Which,
): Promise<HandedIn[]> {
  const files = people.map(async (of) => {
    const own: HandedIn[] = [];
    for (const period of periods.filter((one) => sends(of, one))) {
      const body = of.summary(period);
      const prev = own.at(-1)?.hash ?? null;
      const createdAt = printInstant(body.asOf + 1);
      const text = await of.file({ seq: own.length + 1, prev, createdAt, period, body });
      const { hash } = await opened(text);
      own.push({ of, period, name: `tu-soi-${period}-${hash.slice(0, 8)}.tusoi`, text, hash });
    }
    return own;
  });
  return (await Promise.all(files)).flat();
}

interface Seeded extends Which {
  now: number;
  /** Of how many people, from the first, the digits were compared; half of them unless told. */
  verified?: number;
}

/**
 * Fills a browser with a unit and the files of its people, by the product's own storage functions:
 * list, files taken in, keys, and the head's points for every second person.
 *
 * @param page - any page of the extension
 */
export async function seedUnit(
  page: Page,
  people: readonly UnitPerson[],
  { now, verified = Math.ceil(people.length / 2), ...which }: Seeded,
): Promise<void> {
  const files = await filesOf(people, which);
  const entries = files.map(async ({ text }) => {
    const file = await opened(text);
    return { entry: ledgerEntry(file, { way: 'in', at: now }), text: file.text };
  });
  const unit: StoredUnit = {
    unitId: UNIT,
    roster: people.map(({ person }) => person),
    files: await Promise.all(entries),
    verified: people
      .slice(0, verified)
      .map(({ memberId }) => memberId)
      .filter((id) => files.some(({ of }) => of.memberId === id)),
    points: files
      .filter(({ of }) => of.person.order % 2 === 1)
      .map(({ of, period }) => ({
        personId: of.person.id,
        period,
        points: 7_500 + ((of.person.order * 137) % 2_000),
      })),
    now,
  };
  await page.evaluate(await scriptForPage('tests/support/unit-storage.ts', 'unit'));
  await page.evaluate(`unit.storeUnit(${JSON.stringify(JSON.stringify(unit))})`);
}

async function opened(text: string) {
  const opener = { kinds: ['member-summary'] as const, keys: [], work: workHere };
  const read = await readExchangeFile(utf8(text), opener);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function must(period: Period | null): Period {
  if (!period) throw new Error('no such period');
  return period;
}
