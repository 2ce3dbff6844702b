import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allTogether, byRooms, cohortOf, type PeriodPeople } from '@/utils/team/cohort';
import { type CoursePoint, courseFacts, type Measure, personCourse } from '@/utils/team/course';
import type { RatingValue, SummaryBody } from '@/utils/team/summary';
import { withheldOf } from '@/utils/team/suppression';
import { type UnitPeriod, unitCourse } from '@/utils/team/unit-course';
import { BODY } from '../exchange/support';

type Items = Record<string, RatingValue>;

/** A summary in which one standard of a checklist was rated, and so many points were reached. */
function body(edition: string, items: Items, total: number | null = null): SummaryBody {
  const points = { xuatSac: 4, tot: 3, trungBinh: 2, kem: 1, yes: 1, no: 0, na: 0 };
  const values = Object.values(items);
  const sum = values.reduce((all, one) => all + points[one], 0);
  return {
    ...BODY,
    ratings: [
      {
        edition,
        title: edition,
        scale: 'grade4',
        submitted: true,
        standards: [
          {
            id: 's',
            title: edition,
            score: Math.round((sum / values.length) * 100),
            items: Object.entries(items).map(([id, value]) => ({
              id,
              text: id,
              value,
              evidence: 0,
              noted: false,
            })),
          },
        ],
      },
    ],
    ...(total === null
      ? {}
      : {
          evaluation: {
            ...{ general: 0, quantity: null, quality: null, progress: null, unit: null },
            ...{ organising: null, uniting: null, tasks: null, total, band: null, deductions: 0 },
          },
        }),
  };
}

const point = (
  period: string,
  one: SummaryBody | null,
  head: number | null = null,
): CoursePoint => ({
  period,
  facts: one && courseFacts(one),
  head,
});
const STANDARD: Measure = { checklist: 'c', standard: 's' };
const lineOf = (course: ReturnType<typeof personCourse>, measure: Measure) =>
  course.lines.find((one) => JSON.stringify(one.measure) === JSON.stringify(measure))?.values;

describe('a person through the periods', () => {
  it('is shown from the first summary on; a month without one is a gap and no zero', () => {
    const course = personCourse([
      point('2026-08', null),
      point('2026-09', body('c@1', { a: 'tot' }, 8_000), 7_500),
      point('2026-10', null),
      point('2026-11', body('c@1', { a: 'xuatSac' }, 9_000)),
    ]);
    expect(course.periods).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(lineOf(course, 'self')).toEqual([8_000, null, 9_000]);
    expect(lineOf(course, 'head')).toEqual([7_500, null, null]);
    // 34 of 35 solved in time.
    expect(lineOf(course, 'share')).toEqual([971, null, 971]);
    expect(lineOf(course, STANDARD)).toEqual([300, null, 400]);
  });

  it('goes over twelve periods at most', () => {
    const months = Array.from({ length: 20 }, (_, at) => point(`p${at}`, BODY));
    expect(personCourse(months).periods).toEqual(months.slice(8).map(({ period }) => period));
  });

  it('of changed editions compares only the items that all rate, and says how many', () => {
    // Of a, b, c and d only b and c are in both; b and c went from 3 and 1 to 3 and 3.
    const course = personCourse([
      point('2026-10', body('c@1', { a: 'xuatSac', b: 'tot', c: 'kem' })),
      point('2026-11', body('c@2', { b: 'tot', c: 'tot', d: 'kem' })),
    ]);
    expect([course.shared, course.of]).toEqual([2, 4]);
    expect(lineOf(course, STANDARD)).toEqual([200, 300]);
    expect(course.lines.at(-1)?.title).toBe('c@2');
  });

  it('with nothing shared shows no line of a standard at all', () => {
    const course = personCourse([
      point('2026-10', body('c@1', { a: 'tot' })),
      point('2026-11', body('c@2', { b: 'tot' })),
    ]);
    expect([course.shared, lineOf(course, STANDARD)]).toEqual([0, undefined]);
  });
});

/** A unit in which people have so many points in a period, by their names. */
const month = (
  period: string,
  points: Record<string, number>,
  rooms: Record<string, string> = {},
) => ({
  period,
  people: Object.entries(points).map(([id, total]) => ({
    id,
    room: rooms[id] ?? '',
    facts: courseFacts(body('c@1', { a: 'tot' }, total * 100)),
    head: null,
  })),
});
const selfOf = (...periods: UnitPeriod[]) => {
  const course = unitCourse(periods);
  const at = course.lines.findIndex(({ measure }) => measure === 'self');
  return { values: course.lines[at]?.values, over: course.over[at] };
};

describe('the means of a unit through the periods', () => {
  const five = { an: 80, binh: 82, chi: 84, dung: 86, em: 88 };

  it('are not shown of four people; when a fifth comes, only from then on', () => {
    const { em: _, ...four } = five;
    const { values, over } = selfOf(month('10', four), month('11', five));
    // (80 + 82 + 84 + 86 + 88) / 5 = 84
    expect([values, over]).toEqual([[null, 8_400], 5]);
  });

  it('begin anew when a sixth comes: beside the mean of six, that of five would give her away', () => {
    const { values, over } = selfOf(month('10', five), month('11', { ...five, giang: 60 }));
    // 6 × 80 − 5 × 84 = 60
    expect([values, over]).toEqual([[null, 8_000], 6]);
  });

  it('begin anew when one of six goes, for the same reason', () => {
    const { values } = selfOf(month('10', { ...five, giang: 60 }), month('11', five));
    expect(values).toEqual([null, 8_400]);
  });

  it('go over the same people when five or more came: neither side says anything of one', () => {
    const more = { giang: 60, hoa: 60, ich: 60, khoi: 60, lan: 60 };
    const { values, over } = selfOf(month('10', five), month('11', { ...five, ...more }));
    expect([values, over]).toEqual([[8_400, 8_400], 5]);
  });

  it('pass over a month of which nothing came', () => {
    expect(selfOf(month('09', five), month('10', {}), month('11', five)).values).toEqual([
      8_400,
      null,
      8_400,
    ]);
  });

  it('are those of no more people than are half of the last period’s', () => {
    const crowd = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`p${at}`, 50]));
    const { values, over } = selfOf(month('10', five), month('11', { ...five, ...crowd }));
    expect([values?.[0], over]).toEqual([null, 25]);
  });

  it('leave sums as they stand in each report, but for those of fewer than five people', () => {
    const { em: _, ...four } = five;
    const course = unitCourse([month('10', four), month('11', { ...five, giang: 1 })]);
    // Forty dossiers each.
    expect(course.lines[0]).toMatchObject({ measure: 'received', values: [null, 240] });
    expect([course.sent, course.over[0]]).toEqual([[4, 6], null]);
  });
});

const PRIME = 1_000_003;
const power = (base: number, exponent: number): number => {
  if (exponent === 0) return 1;
  const half = power(base, Math.floor(exponent / 2));
  const square = (half * half) % PRIME;
  return exponent % 2 === 0 ? square : (square * base) % PRIME;
};

/** The rank of some vectors, by elimination modulo a prime: an oracle that knows nothing of groups. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= found && row[column] !== 0);
    const pivot = left[at];
    if (!pivot) continue;
    [left[at], left[found]] = [left[found] ?? [], pivot];
    const inverse = power(pivot[column] ?? 1, PRIME - 2);
    for (const [index, row] of left.entries()) {
      if (index === found) continue;
      const factor = ((row[column] ?? 0) * inverse) % PRIME;
      for (const [place, value] of pivot.entries()) {
        row[place] = ((((row[place] ?? 0) - factor * value) % PRIME) + PRIME) % PRIME;
      }
    }
    found += 1;
  }
  return found;
}

/** Every choice of one to four of some people. */
function* few(people: readonly string[], most = 4): Generator<string[]> {
  for (const [at, one] of people.entries()) {
    yield [one];
    if (most > 1) for (const rest of few(people.slice(at + 1), most - 1)) yield [one, ...rest];
  }
}

const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const vector = (some: Iterable<string>) => {
  const set = new Set(some);
  return PEOPLE.map((one) => Number(set.has(one)));
};

/** Whether the sum of some people can be worked out from sums that are known. */
const follows = (some: readonly string[], known: readonly number[][]) =>
  rank([...known, vector(some)]) === rank(known);

describe('what is shown over time', () => {
  // Everybody, all but a few, or any: so that people come and go as they do in a unit.
  const present = fc.oneof(
    fc.constant(PEOPLE),
    fc.subarray(PEOPLE, { minLength: 10 }),
    fc.subarray(PEOPLE, { minLength: 4 }),
  );
  const periods = fc.array(present, { minLength: 1, maxLength: 4 });

  it('never lets a sum of fewer than five people be worked out, even if all say the same each time', () => {
    fc.assert(
      fc.property(periods, (months) => {
        const cohort = cohortOf(months.map((people) => allTogether(new Set(people))));
        if (!cohort) return;
        // The line, and the mean of everybody that the report of any one of these periods shows.
        for (const people of months.slice(cohort.from)) {
          const known = [vector(cohort.people), vector(people)];
          for (const some of few(people)) expect(follows(some, known), String(some)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('nor beside the means of the rooms', () => {
    const rooms = fc.array(fc.nat(2), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(periods, rooms, (months, roomOf) => {
        const inRooms = months.map((people) => {
          const groups = Map.groupBy(people, (one) => String(roomOf[PEOPLE.indexOf(one)]));
          return new Map([...groups].map(([room, some]) => [room, new Set(some)]));
        });
        const cohort = cohortOf(inRooms.map((one): PeriodPeople => byRooms(one)));
        if (!cohort) return;
        for (const groups of inRooms.slice(cohort.from)) {
          const sizes = [...groups].map(([id, some]) => ({ id, people: some.size }));
          const withheld = withheldOf(sizes);
          const everybody = [...groups.values()].flatMap((some) => [...some]);
          const known = [
            vector(cohort.people),
            ...[...groups]
              .filter(([id]) => !withheld.groups.has(id))
              .map(([, some]) => vector(some)),
            ...(withheld.total ? [] : [vector(everybody)]),
          ];
          for (const some of few(everybody)) expect(follows(some, known), String(some)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the oracle itself finds the one who came: six less five', () => {
    const [five, six] = [PEOPLE.slice(0, 5), PEOPLE.slice(0, 6)];
    expect(follows(['f'], [vector(five), vector(six)])).toBe(true);
    expect(follows(['e'], [vector(five), vector(six)])).toBe(false);
  });
});
