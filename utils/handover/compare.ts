import type { Case } from '../cases/case';
import type { CaseEvent } from '../cases/event';
import type { SharedCase } from './shared-case';

/** What of a case has one value besides its events. A rule goes with its limit. */
export const FIELDS = ['code', 'title', 'limit', 'detail'] as const;
export type Field = (typeof FIELDS)[number];

/** A side of a comparison: fields and events. */
export type Side = Pick<SharedCase, Field | 'rule' | 'events'>;

/** What two notebooks have in common and what only one of them has. */
export interface Comparison {
  /** Events of theirs that are not here. */
  add: CaseEvent[];
  /** Events here that came from them and that they have taken back since. */
  withdraw: CaseEvent[];
  /** Events of both whose content they changed, as theirs. */
  alter: CaseEvent[];
  /** Events that are only here and were written down by a person. */
  own: CaseEvent[];
  /** Events of both whose content was changed here, as theirs. */
  ownAltered: CaseEvent[];
  /** Fields that only they changed. */
  take: Field[];
  /** Fields that were only changed here. */
  keep: Field[];
  /** Fields that both changed, and not to the same. */
  clash: Field[];
}

/** What is known besides the two sides. */
export interface Known {
  /** What they have said before, the first time first. Of a file that comes again, the file too. */
  said: readonly Side[];
  /** Events that went out from here: when they are gone here, somebody meant it. */
  sent?: readonly CaseEvent[];
}

/**
 * Compares a case here with the same case of a colleague, by what both began from.
 *
 * Two events are the same when they have one id, or say the same of the same moment; when they were
 * written down, by whom and with which note does not matter. What a portal shows is nobody's change.
 *
 * @param mine - as it is here
 * @param theirs - as the file says
 * @see RULES.md#merging
 */
export function compareSides(mine: Side, theirs: Side, { said, sent = [] }: Known): Comparison {
  const before = new Set(said.flatMap((side) => side.events.map((event) => event.id)));
  const out = new Set(sent.map((event) => event.id));
  const [here, there] = [lookup(mine.events), lookup(theirs.events)];
  const changed = changedIn(mine, there.ids);
  const known = new Set(said.flatMap((side) => side.events.map(contentOf)));
  // Where it is here as they once said it, it was they who changed it.
  const isTheirs = ({ event }: Changed) => known.has(contentOf(event));
  return {
    add: theirs.events.filter((event) => !here.has(event) && !out.has(event.id)),
    withdraw: mine.events.filter((event) => before.has(event.id) && !there.has(event)),
    alter: changed.filter(isTheirs).map(({ other }) => other),
    own: mine.events.filter(
      (event) => event.source !== 'portal' && !there.has(event) && !before.has(event.id),
    ),
    ownAltered: changed.filter((one) => !isTheirs(one)).map(({ other }) => other),
    ...fieldsOf(mine, theirs, said),
  };
}

interface Changed {
  event: CaseEvent;
  /** The same event as theirs. */
  other: CaseEvent;
}

function changedIn(mine: Side, there: ReadonlyMap<string, CaseEvent>): Changed[] {
  return mine.events.flatMap((event) => {
    const other = there.get(event.id);
    return other && meaningOf(other) !== meaningOf(event) ? [{ event, other }] : [];
  });
}

const contentOf = (event: CaseEvent) => `${event.id} ${meaningOf(event)}`;

/** Whether the file has anything that is not here. */
export function brings({ add, withdraw, alter, take, clash }: Comparison): boolean {
  return [add, withdraw, alter, take, clash].some((list) => list.length > 0);
}

/** Whether a person changed it here. */
export function hasOwn({ own, ownAltered, keep, clash }: Comparison): boolean {
  return [own, ownAltered, keep, clash].some((list) => list.length > 0);
}

function fieldsOf(
  mine: Side,
  theirs: Side,
  said: readonly Side[],
): Pick<Comparison, 'take' | 'keep' | 'clash'> {
  const differing = FIELDS.filter((field) => fieldText(mine, field) !== fieldText(theirs, field));
  const isKnown = (side: Side, field: Field) =>
    said.some((known) => fieldText(known, field) === fieldText(side, field)) ||
    (said.length === 0 && isEmpty(side, field));
  const take = differing.filter((field) => isKnown(mine, field));
  const rest = differing.filter((field) => !take.includes(field));
  const keep = rest.filter((field) => isKnown(theirs, field));
  return { take, keep, clash: rest.filter((field) => !keep.includes(field)) };
}

const NOTHING = ['""', 'null'];
const isEmpty = (side: Side, field: Field) => NOTHING.includes(fieldText(side, field));

/** A field as text, the rule with its limit. */
function fieldText(side: Side, field: Field): string {
  return field === 'limit'
    ? stable(side.limit && [side.limit, side.rule ?? null])
    : stable(side[field] ?? null);
}

interface Lookup {
  ids: ReadonlyMap<string, CaseEvent>;
  has(event: CaseEvent): boolean;
}

function lookup(events: readonly CaseEvent[]): Lookup {
  const ids = new Map(events.map((event) => [event.id, event]));
  const meanings = new Set(events.map(meaningOf));
  return { ids, has: (event) => ids.has(event.id) || meanings.has(meaningOf(event)) };
}

/** What an event says, whoever wrote it down and when. */
export function meaningOf(event: CaseEvent): string {
  const { id: _i, recordedAt: _r, source: _s, note: _n, ...rest } = { note: '', ...event };
  return stable(rest);
}

/** Whether two values say the same, in whatever order their names stand. */
export function isSame(one: unknown, other: unknown): boolean {
  return stable(one) === stable(other);
}

/** JSON with the names in order, so that equal values are equal texts. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Which side holds where both changed a case. */
export const CHOICES = ['mine', 'theirs', 'both'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * The case here with what the file brings.
 *
 * `both`: the events of both; where there is room for one value only and both changed it, what is
 * here stays. `theirs`: as in the file, with what a portal showed here. `mine`: as it is.
 *
 * @param full - the case as in the file
 */
export function merged(mine: Case, full: Side, found: Comparison, choice: Choice): Case {
  if (choice === 'mine') return mine;
  const gone = new Set(found.withdraw.map((event) => event.id));
  const others = choice === 'theirs' ? [...found.alter, ...found.ownAltered] : found.alter;
  const altered = new Map(others.map((event) => [event.id, event]));
  if (choice === 'theirs') for (const event of found.own) gone.add(event.id);
  const kept = mine.events
    .filter((event) => !gone.has(event.id))
    .map((event) => {
      const other = altered.get(event.id);
      return other ? fromFile(other) : event;
    });
  const events = [...kept, ...found.add.map(fromFile)];
  const fields = choice === 'theirs' ? FIELDS : found.take;
  return { ...withFields(mine, full, fields), events };
}

/** Of what another person wrote down the file is the witness here; a portal stays a portal. */
export function fromFile(event: CaseEvent): CaseEvent {
  return event.source === 'person' ? { ...event, source: 'file' } : event;
}

function withFields(mine: Case, from: Side, fields: readonly Field[]): Case {
  const { detail, rule, ...rest } = mine;
  const next = { detail, rule, ...rest };
  if (fields.includes('code')) next.code = from.code;
  if (fields.includes('title')) next.title = from.title;
  if (fields.includes('detail')) next.detail = from.detail;
  if (fields.includes('limit')) {
    next.limit = from.limit;
    next.rule = from.rule;
  }
  const { detail: nextDetail, rule: nextRule, ...others } = next;
  return {
    ...others,
    ...(nextDetail ? { detail: nextDetail } : {}),
    ...(nextRule ? { rule: nextRule } : {}),
  };
}
