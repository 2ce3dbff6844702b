import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import type { Taken } from '../cases/custody';
import {
  brings,
  type Choice,
  type Comparison,
  compareSides,
  fromFile,
  hasOwn,
  merged,
} from './compare';
import type { PackBody, PackedCase } from './pack';
import type { SharedCase } from './shared-case';
import { agree, type Standing, standingAt } from './standing';

/**
 * What the file is to this notebook: `new`: not there yet; `same`: it brings nothing; `changed`: it
 * brings something and nothing was changed here; `conflicting`: both have changed it.
 */
export const LINE_KINDS = ['new', 'same', 'changed', 'conflicting'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** One case of a pack beside what is here. */
export interface TakeLine {
  packed: PackedCase;
  /** The case here; null when there is none. */
  mine: Case | null;
  found: Comparison | null;
  kind: LineKind;
  /** A later pack of the giver about it was taken: this one changes nothing. */
  older: boolean;
  /** How it stood at that moment by the calendar here, when that is not what the giver wrote. */
  otherwise: Standing | null;
}

/** What lies here beside a pack. */
export interface TakeFacts {
  /** The case here, by the giver's id or by kind and code. */
  mineOf(one: SharedCase): Case | null;
  /** What the same giver's packs said of it, the first time first. */
  saidOf(one: SharedCase): readonly SharedCase[];
  /** Whether what is here came by a later pack of the same giver. */
  isOlderThan(mine: Case): boolean;
  calendar: WorkCalendar;
}

/** What a pack would change here, case by case, in its order. */
export function takeLines({ cases, measuredAt }: PackBody, facts: TakeFacts): TakeLine[] {
  return cases.map((packed) => {
    const { case: theirs, standing } = packed;
    const mine = facts.mineOf(theirs);
    const found = mine && compareSides(mine, theirs, { said: facts.saidOf(theirs) });
    const older = mine !== null && facts.isOlderThan(mine);
    const here = standingAt(wholeCase(theirs, measuredAt), facts.calendar, measuredAt);
    return {
      packed,
      mine,
      found,
      kind: !found ? 'new' : older ? 'same' : kindOf(found),
      older,
      otherwise: agree(here, standing) ? null : here,
    };
  });
}

/** How a comparison is called. */
export function kindOf(found: Comparison): Exclude<LineKind, 'new'> {
  if (!brings(found)) return 'same';
  return hasOwn(found) ? 'conflicting' : 'changed';
}

/** A case of a file as one of this notebook would be. */
export function wholeCase({ rule, detail, ...one }: SharedCase, createdAt: Instant): Case {
  return {
    ...one,
    ...(rule ? { rule } : {}),
    ...(detail ? { detail } : {}),
    events: one.events.map(fromFile),
    portal: null,
    createdAt,
  };
}

/**
 * The case as it is after taking, with from whom. One that was handed over from here and comes home
 * in a pack of the colleague's is as before.
 */
export function takenCase(line: TakeLine, choice: Choice, mark: Omit<Taken, 'caseId'>): Case {
  const { packed, mine, found } = line;
  const theirs = packed.case;
  if (!mine || !found) return marked(wholeCase(theirs, mark.since), { ...mark, caseId: theirs.id });
  if (line.older) return mine;
  const next = line.kind === 'same' ? mine : merged(mine, theirs, found, effective(line, choice));
  if (mine.givenTo) {
    const { givenTo: _, ...home } = next;
    return home;
  }
  // Taken before from the very same file: since then it is.
  const since = mine.takenFrom?.pack === mark.pack ? mine.takenFrom.since : mark.since;
  return marked(next, { ...mark, since, caseId: theirs.id });
}

/** Only where both changed it is there anything to choose. */
function effective({ kind }: TakeLine, choice: Choice): Choice {
  return kind === 'conflicting' ? choice : 'both';
}

function marked({ takenFrom: before, ...one }: Case, mark: Taken): Case {
  const isStillBack = before?.pack === mark.pack && before.returnedAt !== undefined;
  return { ...one, takenFrom: isStillBack ? before : mark };
}

/** How many of each kind. */
export function countKinds(lines: readonly { kind: LineKind }[]): Record<LineKind, number> {
  const counts = { new: 0, same: 0, changed: 0, conflicting: 0 };
  for (const { kind } of lines) counts[kind] += 1;
  return counts;
}
