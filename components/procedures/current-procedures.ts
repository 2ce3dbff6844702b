import type { Day } from '@/utils/calendar/day';
import { byCode, inForce, type Procedure } from '@/utils/procedures/procedure';

/** One procedure as it stands in the list. */
export interface ProcedureLine {
  code: string;
  name: string;
  /** In force today; when none is, the first that will be. */
  version: Procedure;
  /** From when another version holds; null when none is known. */
  nextFrom: Day | null;
  /** No version is in force yet. */
  isAhead: boolean;
}

/** One line for each procedure, by the version in force today. */
export function currentProcedures(versions: readonly Procedure[], today: Day): ProcedureLine[] {
  return [...byCode(versions).values()].flatMap((group) => {
    const later = group
      .filter((one) => one.validFrom > today)
      .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    const now = inForce(group, today);
    const [first, second] = later;
    const version = now ?? first;
    if (!version) return [];
    const nextFrom = (now ? first : second)?.validFrom ?? null;
    return [{ code: version.code, name: version.name, version, nextFrom, isAhead: !now }];
  });
}
