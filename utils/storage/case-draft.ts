import type { Moment } from '../calendar/moment';
import type { Case } from '../cases/case';
import { normaliseCode } from '../cases/code';
import type { CaseDetail } from '../cases/detail';
import type { CaseEvent } from '../cases/event';
import { holdsPersonalNumber } from '../cases/personal-number';
import { endOf, timelineOf } from '../cases/timeline';
import type { RuleRef } from '../legal/rule';
import { fail, ok, type Problem, type Result } from '../problems';
import type { ActContext } from './act';

/** What a person fills in for a new case. */
export interface CaseDraft {
  kind: Case['kind'];
  /** As typed; null for a case without a code. */
  code: string | null;
  title: string;
  limit: Case['limit'];
  /** null when not known; nothing is invented for it. */
  receivedAt: Moment | null;
  /** The due time promised in writing; null when there is none. */
  due: Moment | null;
  /** The rule that the limit is taken from. */
  rule?: RuleRef;
  /** What only cases of its kind have. */
  detail?: CaseDetail;
  /** How it came in. */
  channel?: Channel;
}

type Channel = NonNullable<Extract<CaseEvent, { type: 'received' }>['channel']>;

type DraftOf<Event> = Event extends CaseEvent ? Omit<Event, 'id' | 'recordedAt' | 'source'> : never;
/** An event as a person enters it. */
export type EventDraft = DraftOf<CaseEvent>;

/**
 * A case from what a person filled in.
 *
 * @returns a problem when the code cannot be one, or a date lies where it cannot
 */
export function caseFromDraft(draft: CaseDraft, ctx: ActContext): Result<Case> {
  const code = readCode(draft.code);
  if (!code.ok) return code;
  const { rule, detail, channel } = draft;
  if (detail && namesAPerson(detail)) return fail(PERSONAL);
  const empty: Case = {
    id: ctx.newId(),
    kind: draft.kind,
    code: code.value,
    title: draft.title,
    limit: draft.limit,
    ...(rule && draft.limit ? { rule } : {}),
    ...(detail?.kind === draft.kind ? { detail } : {}),
    events: [],
    portal: null,
    createdAt: ctx.now,
  };
  const received: Result<Case> = draft.receivedAt
    ? withEvent(
        empty,
        { type: 'received', when: draft.receivedAt, ...(channel ? { channel } : {}) },
        ctx,
      )
    : ok(empty);
  if (!received.ok || !draft.due) return received;
  // The appointment slip is given with the receipt, so a pause since then moves it.
  const when: Moment = draft.receivedAt ?? { at: ctx.now, precision: 'minute' };
  return withEvent(received.value, { type: 'promised', when, due: draft.due }, ctx);
}

/** The normalised code; null stays null. */
export function readCode(text: string | null): Result<string | null> {
  if (text === null) return ok(null);
  const code = normaliseCode(text);
  return code === null ? fail({ code: 'case.codeUnreadable' }) : ok(code);
}

/**
 * The case with one more event, written down now by the person.
 *
 * @returns a problem when the event lies in the future or before the case came in, promises a time
 *   before it came in, or ends a pause before it began
 */
export function withEvent(one: Case, draft: EventDraft, ctx: ActContext): Result<Case> {
  const problem = problemWith(one, draft, ctx);
  if (problem) return fail(problem);
  const event: CaseEvent = { ...draft, id: ctx.newId(), recordedAt: ctx.now, source: 'person' };
  return ok({ ...one, events: [...one.events, event] });
}

function problemWith(one: Case, draft: EventDraft, { now }: ActContext): Problem | null {
  if (draft.when.at > now) return { code: 'event.inFuture' };
  if (namesAPerson(draft)) return PERSONAL;
  const line = timelineOf(one.events);
  const pause = draft.type === 'resumed' ? line.pauses.at(-1) : undefined;
  if (pause && !pause.to && isBefore(draft.when, pause.from)) {
    return { code: 'event.resumedBeforePaused' };
  }
  const received = draft.type === 'received' ? null : line.received;
  if (!received) return null;
  if (isBefore(draft.when, received.when)) return { code: 'event.beforeReceived' };
  const promises = draft.type === 'promised' || draft.type === 'extended';
  if (promises && isBefore(draft.due, received.when)) {
    return { code: 'case.dueBeforeReceived', caseCode: one.code ?? one.title };
  }
  return null;
}

const PERSONAL: Problem = { code: 'text.personalNumber' };

/** Whether something typed holds the number of a person; then it is not kept. */
export function namesAPerson(typed: CaseDetail | EventDraft): boolean {
  return wordsOf(typed).some(holdsPersonalNumber);
}

/** The names and posts that a person typed. */
function wordsOf(typed: CaseDetail | EventDraft): string[] {
  const words: string[] = [];
  if ('step' in typed) words.push(typed.step);
  if ('product' in typed) words.push(typed.product);
  if ('conclusion' in typed) words.push(typed.conclusion);
  if ('confirmedBy' in typed && typed.confirmedBy !== undefined) words.push(typed.confirmedBy);
  return words;
}

/** Certainly before: a day that is known only as a day may still hold the other moment. */
const isBefore = (one: Moment, other: Moment) =>
  one.precision === 'day' ? endOf(one) <= other.at : one.at < other.at;
