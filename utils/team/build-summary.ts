import { addDays, type Day, dayOf, startOfDay } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workingDaysBetween } from '../calendar/working-time';
import type { Case } from '../cases/case';
import type { Score } from '../evaluation/score';
import { plainLine, plainText } from '../plain-text';
import type { TimeEntry } from '../timers/time-entry';
import { caseParts } from './case-parts';
import { type FigureRows, type Standing, type Stretch, standingOf } from './figures';
import {
  casesOffered,
  notesOffered,
  type Offer,
  type Offers,
  type ReplyOffer,
  type Ticked,
  tickedOf,
} from './offered';
import { checklistsIn, evaluationPart, type Reflections, ratingsIn } from './reflection-part';
import type { SummaryBody } from './summary';
import { workPart } from './work-part';

/** Everything that a summary is made from. */
export interface SummaryInput {
  /** First and last day of the period. */
  days: { from: Day; to: Day };
  now: Instant;
  calendar: WorkCalendar;
  member: { position: string; unitName: string };
  /** Those that may have to do with the period; others are left out. */
  cases: readonly Case[];
  entries: readonly TimeEntry[];
  /** Folded names of procedures in the catalogue. */
  publicNames: ReadonlySet<string>;
  /** null to leave ratings and checklists out. */
  reflections: Reflections | null;
  /** null when nothing was worked out for the period. */
  score: Score | null;
  evidence: readonly Offer<SummaryBody['evidence'][number]>[];
  /** What was said to answers of the period. */
  replies: readonly ReplyOffer[];
  ticked: Ticked;
  message: string;
}

/** A summary, what its figures are made of, and what could still be ticked. */
export interface BuiltSummary {
  body: SummaryBody;
  /** The cases behind each figure; they never go out. */
  rows: FigureRows;
  offers: Offers;
  standings: Standing[];
  stretch: Stretch;
}

/**
 * Makes the summary of a period. The same input gives the same summary.
 *
 * @see RULES.md
 */
export function buildSummary(input: SummaryInput): BuiltSummary {
  const { calendar, reflections } = input;
  const stretch = stretchOf(input.days, input.now);
  const standings = input.cases.flatMap((one) => standingOf(one, stretch, calendar) ?? []);
  const rows: FigureRows = new Map();
  const offers: Offers = {
    notes: notesOffered(standings, reflections?.assessments ?? [], stretch),
    namedCases: casesOffered(standings),
    evidence: [...input.evidence],
    replies: [...input.replies],
  };
  const body: SummaryBody = {
    member: {
      position: plainLine(input.member.position, 120),
      unitName: plainLine(input.member.unitName, 200),
    },
    period: input.days,
    asOf: stretch.asOf,
    ...caseParts(standings, rows),
    work: workPart(input, stretch, rows),
    ...reflectionParts(input, stretch),
    ...tickedOf(offers, input.ticked),
    message: plainText(input.message, 2_000),
  };
  return { body, rows, offers, standings, stretch };
}

/** What runs is looked at now, or at the end of a period that is over. */
export function stretchOf({ from, to }: { from: Day; to: Day }, now: Instant): Stretch {
  return { from, to, asOf: Math.min(now, startOfDay(addDays(to, 1)) - 1) };
}

function reflectionParts(
  { calendar, reflections, score }: SummaryInput,
  stretch: Stretch,
): Pick<SummaryBody, 'checklists' | 'ratings' | 'evaluation'> {
  const lastDay = dayOf(Math.max(stretch.asOf, startOfDay(stretch.from)));
  const workingDays = workingDaysBetween(calendar, addDays(stretch.from, -1), lastDay);
  const checklists = reflections ? checklistsIn(reflections, stretch, workingDays) : [];
  const ratings = reflections ? ratingsIn(reflections, stretch) : [];
  return {
    ...(checklists.length > 0 ? { checklists } : {}),
    ...(ratings.length > 0 ? { ratings } : {}),
    ...(score ? { evaluation: evaluationPart(score) } : {}),
  };
}
