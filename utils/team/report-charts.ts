import { CASE_KINDS, type CaseKind } from '../cases/case';
import { shareOfSolved, sumTallies, type Tally } from '../cases/share';
import type { RatingValue, SummaryBody } from './summary';
import { FEWEST, withheldOf } from './suppression';
import type { TeamMember } from './team-view';

/** The on-time work of a unit in one period, or of one kind; null while it is withheld. */
export interface UnitShare<Name = string> {
  name: Name;
  /** How many people stand behind it. */
  people: number;
  tally: Tally | null;
}

/** On-time work as it is drawn: over periods, oldest first, or by kind where there is one period only. */
export type UnitShares =
  | { by: 'period'; columns: UnitShare[] }
  | { by: 'kind'; columns: UnitShare<CaseKind>[] };

/**
 * On-time work of the unit. Of fewer than five people nothing is drawn.
 *
 * @param periods - oldest first; those from which nothing came are left out
 * @see RULES.md#charts
 */
export function unitShares(
  periods: readonly { key: string; bodies: readonly SummaryBody[] }[],
): UnitShares {
  const some = periods.filter(({ bodies }) => bodies.length > 0);
  if (some.length < 2) return { by: 'kind', columns: sharesByKind(some[0]?.bodies ?? []) };
  const columns = some.map(({ key, bodies }) => ({
    name: key,
    people: bodies.length,
    tally: bodies.length < FEWEST ? null : sumTallies(bodies.flatMap(({ cases }) => cases)),
  }));
  return { by: 'period', columns };
}

function sharesByKind(bodies: readonly SummaryBody[]): UnitShare<CaseKind>[] {
  const found = CASE_KINDS.map((kind) => {
    const rows = bodies.flatMap(({ cases }) =>
      cases.filter((row) => row.kind === kind && solvedIn(row) > 0),
    );
    return { name: kind, people: rows.length, tally: sumTallies(rows) };
  }).filter(({ people }) => people > 0);
  const groups = found.map(({ name, people }) => ({ id: name, people }));
  const withheld = withheldOf(groups);
  return found.map((one) => (withheld.groups.has(one.name) ? { ...one, tally: null } : one));
}

const solvedIn = ({ early, onTime, late }: Tally) => early + onTime + late;

/** What the columns say in one sentence. */
export type ShareFinding =
  | { kind: 'none' }
  | { kind: 'one'; name: string; share: number; good: number; all: number }
  | {
      kind: 'up' | 'down' | 'same';
      name: string;
      share: number;
      good: number;
      all: number;
      before: string;
      /** In tenths of a percentage point as printed. */
      points: number;
    }
  | { kind: 'lowest'; name: CaseKind; share: number; good: number; all: number };

/** The last period against the one before it, or the kind with the lowest share. */
export function shareFinding(shares: UnitShares): ShareFinding {
  return shares.by === 'period' ? periodFinding(shares.columns) : kindFinding(shares.columns);
}

interface Said<Name> {
  name: Name;
  share: number;
  good: number;
  all: number;
}

function saidOf<Name>({ name, tally }: UnitShare<Name>): Said<Name>[] {
  const share = tally && shareOfSolved(tally);
  if (!tally || share === null) return [];
  return [{ name, share, good: tally.early + tally.onTime, all: solvedIn(tally) }];
}

function periodFinding(columns: readonly UnitShare[]): ShareFinding {
  const last = columns.at(-1);
  const [now] = last ? saidOf(last) : [];
  if (!now) return { kind: 'none' };
  const before = columns.slice(0, -1).flatMap(saidOf).at(-1);
  if (!before) return { kind: 'one', ...now };
  const points = Math.round(now.share * 1_000) - Math.round(before.share * 1_000);
  const kind = points > 0 ? 'up' : points < 0 ? 'down' : 'same';
  return { kind, ...now, before: before.name, points: Math.abs(points) };
}

function kindFinding(columns: readonly UnitShare<CaseKind>[]): ShareFinding {
  const [first, ...rest] = columns.flatMap(saidOf);
  if (!first) return { kind: 'none' };
  const lowest = rest.reduce((low, one) => (one.share < low.share ? one : low), first);
  return rest.length === 0 ? { kind: 'one', ...first } : { kind: 'lowest', ...lowest };
}

/** The grades, the best first. */
export const GRADES = ['xuatSac', 'tot', 'trungBinh', 'kem'] as const satisfies RatingValue[];
export type Grade = (typeof GRADES)[number];
export type Grades = Record<Grade, number>;

/** How often each grade was given; null when it is withheld. */
export interface Spread {
  people: number;
  grades: Grades | null;
}

/** One standard as the members and as the head rated its items. */
export interface StandardSpread {
  edition: string;
  id: string;
  title: string;
  self: Spread;
  head: Spread;
}

/** The most that one drawing holds; all stand in the matrix. */
const STANDARDS_AT_MOST = 8;

/**
 * How the grades are spread by standard. Answers of fewer than five people are withheld, of members and
 * of the head each by itself; a standard in which nobody gave a grade is left out.
 *
 * @see RULES.md#charts
 */
export function standardSpreads(team: readonly TeamMember[]): StandardSpread[] {
  const known = new Map<string, { title: string; edition: string; id: string }>();
  for (const { summary } of team) {
    for (const { edition, scale, standards } of summary?.body.ratings ?? []) {
      if (scale !== 'grade4') continue;
      for (const { id, title } of standards) known.set(`${edition} ${id}`, { edition, id, title });
    }
  }
  return [...known.values()]
    .map((one) => spreadOf(one, team))
    .filter(({ self, head }) => self.people + head.people > 0)
    .sort((a, b) => b.self.people - a.self.people || compare(a, b))
    .slice(0, STANDARDS_AT_MOST)
    .sort(compare);
}

const nameOf = ({ edition, id }: { edition: string; id: string }) => `${edition} ${id}`;
const compare = (a: StandardSpread, b: StandardSpread) =>
  nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true });

function spreadOf(
  { edition, id, title }: { edition: string; id: string; title: string },
  team: readonly TeamMember[],
): StandardSpread {
  const self: (readonly (RatingValue | null)[])[] = [];
  const head: (readonly (RatingValue | null)[])[] = [];
  for (const { summary, review } of team) {
    const ratings = summary?.body.ratings?.find((one) => one.edition === edition);
    const items = ratings?.standards.find((one) => one.id === id)?.items ?? [];
    self.push(items.map(({ value }) => value));
    head.push(
      items.map(
        (item) =>
          review.items.find((one) => one.edition === edition && one.item === item.id)?.value ??
          null,
      ),
    );
  }
  return { edition, id, title, self: countGrades(self), head: countGrades(head) };
}

function countGrades(byPerson: readonly (readonly (RatingValue | null)[])[]): Spread {
  const graded = byPerson
    .map((values) => GRADES.map((grade) => values.filter((one) => one === grade).length))
    .filter((counts) => counts.some((count) => count > 0));
  if (graded.length < FEWEST) return { people: graded.length, grades: null };
  const sum = (at: number) => graded.reduce((all, counts) => all + (counts[at] ?? 0), 0);
  const grades = { xuatSac: sum(0), tot: sum(1), trungBinh: sum(2), kem: sum(3) };
  return { people: graded.length, grades };
}

/** What the spreads say: the standard in which members and head lie farthest apart. */
export type SpreadFinding =
  | { kind: 'none' }
  | { kind: 'selfOnly'; title: string; self: number }
  | { kind: 'apart'; title: string; self: number; head: number };

/** Shares are of answers with one of the two best grades. */
export function spreadFinding(spreads: readonly StandardSpread[]): SpreadFinding {
  const said = spreads.flatMap(({ title, self, head }) =>
    self.grades
      ? [{ title, self: upper(self.grades), head: head.grades && upper(head.grades) }]
      : [],
  );
  const [apart] = said
    .flatMap(({ title, self, head }) => (head === null ? [] : [{ title, self, head }]))
    .sort((a, b) => Math.abs(b.self - b.head) - Math.abs(a.self - a.head));
  if (apart) return { kind: 'apart', ...apart };
  const [lowest] = said.sort((a, b) => a.self - b.self);
  return lowest ? { kind: 'selfOnly', title: lowest.title, self: lowest.self } : { kind: 'none' };
}

function upper({ xuatSac, tot, trungBinh, kem }: Grades): number {
  return (xuatSac + tot) / (xuatSac + tot + trungBinh + kem);
}
