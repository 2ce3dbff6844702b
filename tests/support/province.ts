import type { PetitionType } from '@/utils/cases/detail';
import { NO_FIGURES } from '@/utils/team/figures';
import {
  type Declared,
  type Level,
  NOTHING_DECLARED,
  type UnitFigures,
} from '@/utils/team/roll-up';
import type { CaseFigures, SummaryBody } from '@/utils/team/summary';
import { NO_TOTALS } from '@/utils/team/totals';
import { day } from '../unit/team/support';

/** What Quảng Ninh published of 2024. Shares are of dossiers solved in time, in thousandths. */
export const QUANG_NINH_2024 = {
  dossiers: { province: 149_280, district: 600_698, commune: 185_606 },
  inTime: { province: 998, district: 998, commune: 999 },
  receptions: 3_923,
  citizens: 6_647,
  /** Received and, of complaints and denunciations, settled; 9,335 in all. */
  petitions: { complaint: [459, 392], denunciation: [13, 11], all: 9_335 },
  inspections: 48,
  conclusions: 39,
  collectives: 11,
} as const;

const UNITS: Record<Level, number> = { province: 40, district: 13, commune: 177 };
const PEOPLE: Record<Level, number> = { province: 1_000, district: 1_345, commune: 2_655 };

/** A unit with the summaries of its members. */
export interface MadeUnit {
  unit: UnitFigures['unit'];
  declared: Declared;
  summaries: SummaryBody[];
}

/** The same numbers for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Whole parts at random that add up to a total exactly. */
export function spread(total: number, parts: number, random: () => number): number[] {
  const weights = Array.from({ length: parts }, () => 0.2 + random());
  const all = weights.reduce((sum, one) => sum + one, 0);
  let [before, used] = [0, 0];
  return weights.map((weight) => {
    before += weight;
    const upTo = Math.round((total * before) / all);
    const part = upTo - used;
    used = upTo;
    return part;
  });
}

/** A province of some 5,000 people in 230 units whose totals are those that were published. */
export function madeProvince(seed = 2024): MadeUnit[] {
  const random = chance(seed);
  const levels = ['province', 'district', 'commune'] as const;
  const units = levels.flatMap((level) => unitsOf(level, random));
  const people = units.flatMap(({ summaries }) => summaries);
  give(people, QUANG_NINH_2024.receptions, random, (body, count) => {
    body.receptions = { ...body.receptions, count };
  });
  givePetitions(people, random);
  const declare = (name: keyof Declared) => {
    for (const [at, part] of spread(QUANG_NINH_2024[name], units.length, random).entries()) {
      const unit = units[at];
      if (unit) unit.declared = { ...unit.declared, [name]: part };
    }
  };
  for (const name of ['citizens', 'inspections', 'conclusions', 'collectives'] as const) {
    declare(name);
  }
  return units;
}

function unitsOf(level: Level, random: () => number): MadeUnit[] {
  const sizes = spread(PEOPLE[level], UNITS[level], random);
  const made = sizes.map((size, at) => ({
    unit: {
      id: `H49.${level[0]?.toUpperCase()}${at + 1}`,
      name: `${level} ${at + 1}`,
      level,
      until: level === 'district' ? day('2025-06-30') : null,
      successors: level === 'district' ? [`H49.C${at + 1}`, `H49.C${at + 20}`] : [],
    },
    declared: NOTHING_DECLARED,
    summaries: Array.from({ length: Math.max(1, size) }, emptyBody),
  }));
  const people = made.flatMap(({ summaries }) => summaries);
  const total = QUANG_NINH_2024.dossiers[level];
  const late = total - Math.round((total * QUANG_NINH_2024.inTime[level]) / 1_000);
  const received = spread(total, people.length, random);
  const lates = spread(late, people.length, random);
  for (const [at, body] of people.entries()) {
    const all = received[at] ?? 0;
    const tooLate = Math.min(lates[at] ?? 0, all);
    const early = Math.floor((all - tooLate) * 0.6);
    body.cases = [
      {
        kind: 'dossier',
        ...figures({ received: all, early, onTime: all - tooLate - early, late: tooLate }),
      },
    ];
  }
  return made;
}

function givePetitions(people: SummaryBody[], random: () => number): void {
  const { complaint, denunciation, all } = QUANG_NINH_2024.petitions;
  const rest = all - complaint[0] - denunciation[0];
  const some: [PetitionType, number, number][] = [
    ['complaint', complaint[0], complaint[1]],
    ['denunciation', denunciation[0], denunciation[1]],
    ['reflection', rest, rest],
  ];
  for (const [type, received, settled] of some) {
    const open = received - settled;
    give(people, received, random, (body, count) => {
      body.petitions = [
        ...body.petitions,
        { type, ...figures({ received: count, onTime: count }) },
      ];
    });
    let left = open;
    for (const body of people) {
      const mine = body.petitions.find((one) => one.type === type);
      const taken = Math.min(left, mine?.onTime ?? 0);
      if (!mine || taken === 0) continue;
      mine.onTime -= taken;
      mine.running += taken;
      left -= taken;
    }
  }
}

/** Parts of a total for people by chance; whoever gets none is left alone. */
function give(
  people: SummaryBody[],
  total: number,
  random: () => number,
  put: (body: SummaryBody, part: number) => void,
): void {
  for (const [at, part] of spread(total, people.length, random).entries()) {
    const body = people[at];
    if (body && part > 0) put(body, part);
  }
}

const figures = (change: Partial<CaseFigures>): CaseFigures => ({ ...NO_FIGURES, ...change });

function emptyBody(): SummaryBody {
  const { work: _, ...totals } = structuredClone(NO_TOTALS);
  return {
    ...totals,
    member: { position: 'Chuyên viên', unitName: 'Đơn vị' },
    period: { from: day('2024-01-01'), to: day('2024-12-31') },
    asOf: Date.parse('2025-01-01T00:00:00+07:00') - 1,
    work: { days: 0, unknownMinutes: 0, rows: [] },
    notes: [],
    evidence: [],
    namedCases: [],
    message: '',
  };
}
