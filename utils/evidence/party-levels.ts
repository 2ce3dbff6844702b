import type { Grade } from '../assessment/edition';
import type { Band } from '../evaluation/band';

/** The levels a Party member gives themselves; null leaves the boxes empty. */
export interface PartyLevels {
  conduct: Grade | null;
  duty: Grade | null;
  /** Only of leaders. */
  leading: Grade | null;
  /** How they would be rated as a civil servant and as a Party member. */
  asCivilServant: Band | null;
  asMember: Band | null;
}

export const NO_LEVELS: PartyLevels = {
  conduct: null,
  duty: null,
  leading: null,
  asCivilServant: null,
  asMember: null,
};
