import type { Day } from '../calendar/day';
import type { PaperHead } from './paper';

/** Whoever writes a paper, as far as the notebook knows; null becomes dots. */
export interface PaperPerson {
  name: string | null;
  position: string | null;
  unit: string | null;
  /** The body above the unit. */
  above: string | null;
  place: string | null;
  /** Only of Party members. */
  party: { committee: string | null; cell: string | null; position: string | null } | null;
  leader: boolean;
}

/** The head of a paper of the State by this person. */
export function stateHead(person: PaperPerson, day: Day, form: string | null = null): PaperHead {
  const { above, unit, place } = person;
  return {
    kind: 'state',
    above: above?.toUpperCase() ?? null,
    body: unit?.toUpperCase() ?? null,
    place,
    day,
    year: day.slice(0, 4),
    form,
  };
}

/** The head of a paper of the Party by this person. */
export function partyHead(person: PaperPerson, day: Day): PaperHead {
  return {
    kind: 'party',
    above: person.party?.committee?.toUpperCase() ?? null,
    body: person.party?.cell?.toUpperCase() ?? null,
    place: person.place,
    day,
    year: day.slice(0, 4),
    form: null,
  };
}
