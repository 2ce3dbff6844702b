import type { Assessment } from '../assessment/assessment';
import { type Day, dayOf } from '../calendar/day';
import { daysIn } from '../calendar/period';
import type { CaseEvent } from '../cases/event';
import { plainLine, plainText } from '../plain-text';
import type { Standing, Stretch } from './figures';
import type { Reply } from './reply';
import { NOTED_EVENTS, type SummaryBody } from './summary';

type Note = SummaryBody['notes'][number];
type NamedCase = SummaryBody['namedCases'][number];
type Evidence = SummaryBody['evidence'][number];

/** Something that may go out when the person ticks it, and only then. */
export interface Offer<Content> {
  id: string;
  content: Content;
  /** The case it is about; null when it is about none. */
  caseId: string | null;
}

/** Everything that can be ticked for a summary. */
export interface Offers {
  notes: Offer<Note>[];
  namedCases: Offer<NamedCase>[];
  evidence: Offer<Evidence>[];
  replies: ReplyOffer[];
}

/** What was said to an answer, with the unit whose head it is for. */
export interface ReplyOffer extends Offer<Reply> {
  unitId: string;
}

/** What the person ticked, by id. */
export interface Ticked {
  notes: readonly string[];
  namedCases: readonly string[];
  evidence: readonly string[];
  replies: readonly string[];
}

export const NOTHING_TICKED: Ticked = { notes: [], namedCases: [], evidence: [], replies: [] };

/** The notes of the period: beside what happened to cases, and beside answers. */
export function notesOffered(
  standings: readonly Standing[],
  assessments: readonly Assessment[],
  stretch: Stretch,
): Offer<Note>[] {
  const ofCases = standings.flatMap(({ one }) =>
    one.events.flatMap((event) => {
      const text = noteOf(event);
      const on = dayOf(event.when.at);
      if (text === '' || !isNoted(event) || !isWithin(on, stretch)) return [];
      const content: Note = {
        of: 'case',
        kind: one.kind,
        event: event.type,
        on,
        caseCode: one.code,
        text,
      };
      return [{ id: event.id, content, caseId: one.id }];
    }),
  );
  const ofItems = assessments.flatMap((one) => {
    if (!isWithin(daysIn(one.period).from, stretch)) return [];
    return one.answers.flatMap(({ itemId, note }) => {
      const text = plainText(note, 4_000);
      if (text === '') return [];
      const content: Note = { of: 'item', edition: one.editionId, item: itemId, text };
      return [{ id: `${one.id} ${itemId}`, content, caseId: null }];
    });
  });
  return [...ofCases, ...ofItems];
}

type Noted = Extract<CaseEvent, { type: (typeof NOTED_EVENTS)[number] }>;

const isNoted = (event: CaseEvent): event is Noted =>
  NOTED_EVENTS.some((type) => type === event.type);

function noteOf(event: CaseEvent): string {
  return isNoted(event) ? plainText(event.note ?? '', 2_000) : '';
}

const isWithin = (day: Day, { from, to }: Stretch) => day >= from && day <= to;

const FIRST = ['overdue', 'late'];

/** The cases that have a code, those that are late first. */
export function casesOffered(standings: readonly Standing[]): Offer<NamedCase>[] {
  const offers = standings.flatMap(({ one, state }) => {
    if (one.code === null || state === null) return [];
    const content: NamedCase = { kind: one.kind, code: plainLine(one.code, 64), state };
    return [{ id: one.id, content, caseId: one.id }];
  });
  const rank = ({ content }: Offer<NamedCase>) => (FIRST.includes(content.state) ? 0 : 1);
  return offers.sort((a, b) => rank(a) - rank(b) || (a.content.code < b.content.code ? -1 : 1));
}

/** What was ticked of what is offered. A note names its case only when the case is ticked as well. */
export function tickedOf(offers: Offers, ticked: Ticked) {
  const chosen = <Content>(some: readonly Offer<Content>[], ids: readonly string[]) =>
    some.filter((one) => ids.includes(one.id));
  const named = chosen(offers.namedCases, ticked.namedCases);
  const replies = chosen(offers.replies, ticked.replies).map((one) => one.content);
  const isNamed = (caseId: string | null) => named.some((one) => one.caseId === caseId);
  return {
    notes: chosen(offers.notes, ticked.notes).map(({ content, caseId }) =>
      content.of === 'case' && !isNamed(caseId) ? { ...content, caseCode: null } : content,
    ),
    namedCases: named.map((one) => one.content),
    evidence: chosen(offers.evidence, ticked.evidence).map((one) => one.content),
    ...(replies.length > 0 ? { replies } : {}),
  };
}
