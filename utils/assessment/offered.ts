import type { Day } from '../calendar/day';
import { type Period, periodOf } from '../calendar/period';
import type { Settings } from '../settings';
import { type Cadence, PERIOD_OF_CADENCE } from './cadence';
import type { Edition } from './edition';

/** What decides which checklists a person is offered. */
export type Offering = Pick<Settings, 'profile' | 'assessment'>;

/**
 * The edition of each checklist that is in force on a day: the one that took effect last, and of two
 * that took effect on the same day the later in the list.
 */
export function currentEditions(editions: readonly Edition[], day: Day): Edition[] {
  const current = new Map<string, Edition>();
  for (const edition of editions) {
    if (edition.effectiveFrom > day) continue;
    const known = current.get(edition.checklist);
    if (!known || edition.effectiveFrom >= known.effectiveFrom) {
      current.set(edition.checklist, edition);
    }
  }
  return [...current.values()].filter(
    ({ effectiveTo }) => effectiveTo === null || effectiveTo >= day,
  );
}

/** The checklists offered to the person on a day, by what they said they are and have switched off. */
export function offeredEditions(
  editions: readonly Edition[],
  { profile, assessment }: Offering,
  day: Day,
): Edition[] {
  const { partyMember, leader, oneStop } = profile.roles;
  const is = { all: true, partyMember, leader, oneStop };
  return currentEditions(editions, day).filter(
    (edition) => is[edition.audience] && !assessment.hidden.includes(edition.checklist),
  );
}

/** How often a checklist is answered: as its edition says, unless the person chose otherwise. */
export function cadenceOf(edition: Edition, { assessment }: Offering): Cadence {
  return assessment.cadences[edition.checklist] ?? edition.cadence;
}

/** The period of a checklist in which a day lies. */
export function periodFor(edition: Edition, offering: Offering, day: Day): Period {
  return periodOf(day, PERIOD_OF_CADENCE[cadenceOf(edition, offering)]);
}
