import type { Moment } from '../calendar/moment';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { Case } from '../cases/case';
import { dueTimeOf } from '../cases/due-time';
import type { CaseEvent } from '../cases/event';
import { readingOf } from '../cases/reading';
import {
  type Choice,
  type Comparison,
  compareSides,
  type Field,
  merged,
  type Side,
} from './compare';
import type { ReturnBody, ReturnedCase } from './give-back';
import type { PackBody } from './pack';
import type { SharedCase } from './shared-case';
import { kindOf } from './taking';

/** What became of a case in other hands, in the order in which it is told. */
export type Change =
  | { code: 'event'; event: CaseEvent }
  /** Was said in an earlier return and is taken back. */
  | { code: 'withdrawn'; event: CaseEvent }
  | { code: 'field'; field: Field }
  /** The due time moves; null where there is none. */
  | { code: 'due'; before: Moment | null; after: Moment | null };

/**
 * `same`: nothing changed, or all of it is here already; `missing`: the colleague does not have it
 * any more; `gone`: it is not in this notebook any more.
 */
export type BackKind = 'same' | 'changed' | 'conflicting' | 'missing' | 'gone';

/** One case of the pack beside what comes back. */
export interface BackLine {
  /** As it went out. */
  base: SharedCase;
  mine: Case | null;
  /** null where `missing`. */
  back: ReturnedCase | null;
  /** The case in full as the colleague has it; null where `missing`. */
  full: Side | null;
  found: Comparison | null;
  kind: BackKind;
  changes: Change[];
}

/** What lies here beside a return file. */
export interface BackFacts {
  pack: PackBody;
  /** The case here; null when it is gone. */
  mineOf(base: SharedCase): Case | null;
  /** Earlier returns of the same author for the pack, the first first; this one too when it is known. */
  earlier: readonly ReturnBody[];
  calendar: WorkCalendar;
}

/** What a return file would change here, case by case, in the order of the pack. */
export function backLines(body: ReturnBody, facts: BackFacts): BackLine[] {
  return facts.pack.cases.map(({ case: base }) => {
    const mine = facts.mineOf(base);
    const back = body.cases.find((one) => one.id === base.id) ?? null;
    const full = back && fullSide(back, base);
    const bare = { base, mine, back, full, found: null, changes: [] };
    if (!back || !full) return { ...bare, kind: 'missing' };
    if (!mine) return { ...bare, kind: 'gone' };
    const said = facts.earlier.flatMap((one) => {
      const earlier = one.cases.find((other) => other.id === base.id);
      return earlier ? [fullSide(earlier, base)] : [];
    });
    const found = compareSides(mine, full, { said: [base, ...said], sent: base.events });
    const line = { ...bare, mine, found, kind: kindOf(found) };
    return { ...line, changes: changesOf(line, mine, facts.calendar) };
  });
}

/** What came back, laid over what went out. */
function fullSide({ events, ...fields }: ReturnedCase, base: SharedCase): Side {
  const changed = new Map(events.map((event) => [event.id, event]));
  const kept = base.events.map((event) => changed.get(event.id) ?? event);
  const ids = new Set(base.events.map((event) => event.id));
  return { ...fields, events: [...kept, ...events.filter((event) => !ids.has(event.id))] };
}

function changesOf(line: BackLine, mine: Case, calendar: WorkCalendar): Change[] {
  const { found } = line;
  if (!found) return [];
  const next = backCase(line, mine, 'both');
  const [before, after] = [dueOf(mine, calendar), dueOf(next, calendar)];
  const isMoved = JSON.stringify(before) !== JSON.stringify(after);
  const events = [...found.add, ...found.alter].sort((a, b) => a.when.at - b.when.at);
  return [
    ...events.map((event): Change => ({ code: 'event', event })),
    ...found.withdraw.map((event): Change => ({ code: 'withdrawn', event })),
    ...[...found.take, ...found.clash].map((field): Change => ({ code: 'field', field })),
    ...(isMoved ? [{ code: 'due', before, after } as const] : []),
  ];
}

function dueOf(one: Case, calendar: WorkCalendar): Moment | null {
  const { line, limit } = readingOf(one);
  const due = dueTimeOf(line, limit, calendar);
  return due.basis === 'none' ? null : due.when;
}

/** The case here as it is after the return; in whose hands it is stays as it was. */
export function backCase({ full, found, kind }: BackLine, mine: Case, choice: Choice): Case {
  if (!full || !found || kind === 'same') return mine;
  return merged(mine, full, found, kind === 'conflicting' ? choice : 'both');
}

/** The case here after the return: with what came back, and here again when the hand-over is over. */
export function afterReturn(
  line: BackLine,
  mine: Case,
  choice: Choice,
  { ends, pack }: Pick<ReturnBody, 'ends' | 'pack'>,
): Case {
  const next = backCase(line, mine, choice);
  if (!ends || next.givenTo?.pack !== pack) return next;
  const { givenTo: _, ...home } = next;
  return home;
}
