import { FEWEST, withheldOf } from './suppression';
import type { TeamMember } from './team-view';

/** The mean of the own points of a room; null where it is withheld. */
export interface RoomMean {
  /** '' for those in no room. */
  room: string;
  people: number;
  /** Hundredths. */
  mean: number | null;
}

export interface RoomMeans {
  rooms: RoomMean[];
  all: { people: number; mean: number | null };
}

/** Own points by room, of those who have any, with small groups and what would reveal them withheld. */
export function roomMeans(team: readonly TeamMember[], fewest = FEWEST): RoomMeans {
  const points = new Map<string, number[]>();
  for (const { person, summary } of team) {
    const total = summary?.body.evaluation?.total ?? null;
    if (total === null) continue;
    points.set(person.room, [...(points.get(person.room) ?? []), total]);
  }
  const groups = [...points].map(([id, some]) => ({ id, people: some.length }));
  const withheld = withheldOf(groups, fewest);
  const all = [...points.values()].flat();
  return {
    rooms: [...points]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([room, some]) => ({
        room,
        people: some.length,
        mean: withheld.groups.has(room) ? null : meanOf(some),
      })),
    all: { people: all.length, mean: withheld.total ? null : meanOf(all) },
  };
}

const meanOf = (some: readonly number[]) =>
  Math.round(some.reduce((sum, one) => sum + one, 0) / some.length);
