import type { Day } from '@/utils/calendar/day';
import type { OfficeHours, Season, Session } from '@/utils/calendar/office-hours';
import { formatMinuteOfDay } from '@/utils/i18n/format';
import { readDay, readTime } from '../cases/moment-text';

/** A session as it is being typed. */
export interface SessionDraft {
  from: string;
  to: string;
}

/** A season as it is being typed; `from` is day/month. */
export interface SeasonDraft {
  from: string;
  /** Monday first. */
  week: SessionDraft[][];
}

/** What is wrong, as the key of its sentence, with the text it is about. */
export interface HoursProblem {
  code: 'unreadable' | 'reversed' | 'overlap' | 'empty' | 'season' | 'seasonTwice';
  text: string;
  /** Which session of the day, from 0. Absent when it is not about one. */
  session?: number;
}

/** Where it is wrong: `0` for the season itself, `0.2` for its Wednesday. */
export type HoursProblems = ReadonlyMap<string, HoursProblem>;

/** Any leap year: a season may begin on 29 February. */
const LEAP_YEAR = '2024-01-01' as Day;

/** What the fields hold before the person changes them. */
export function draftOfHours({ seasons }: OfficeHours): SeasonDraft[] {
  return seasons.map(({ from, week }) => ({
    from: `${from.slice(3)}/${from.slice(0, 2)}`,
    week: week.map((sessions) => sessions.map(draftOfSession)),
  }));
}

const draftOfSession = ({ from, to }: Session): SessionDraft => ({
  from: formatMinuteOfDay(from),
  to: formatMinuteOfDay(to),
});

/**
 * Reads the hours as typed.
 *
 * @returns the hours in the order of the year, or all that is wrong with them
 */
export function readHours(
  drafts: readonly SeasonDraft[],
): { hours: OfficeHours; problems: null } | { hours: null; problems: HoursProblems } {
  const problems = new Map<string, HoursProblem>();
  const seasons = drafts.map((draft, at) => readSeason(draft, at, drafts, problems));
  if (problems.size > 0) return { hours: null, problems };
  const inOrder = seasons.sort((one, other) => (one.from < other.from ? -1 : 1));
  return { hours: { seasons: inOrder }, problems: null };
}

function readSeason(
  draft: SeasonDraft,
  at: number,
  all: readonly SeasonDraft[],
  problems: Map<string, HoursProblem>,
): Season {
  const from = all.length === 1 ? '01-01' : readSeasonStart(draft.from);
  const isTwice = all.slice(0, at).some((other) => readSeasonStart(other.from) === from);
  if (from === null) problems.set(`${at}`, { code: 'season', text: draft.from });
  else if (all.length > 1 && isTwice)
    problems.set(`${at}`, { code: 'seasonTwice', text: draft.from });
  const week = draft.week.map((sessions, weekday) => {
    const read = readSessions(sessions);
    if (read.problem) problems.set(`${at}.${weekday}`, read.problem);
    return read.sessions;
  });
  const isIdle = week.every((sessions) => sessions.length === 0);
  if (isIdle && !problems.has(`${at}`)) problems.set(`${at}`, { code: 'empty', text: '' });
  return { from: from ?? '01-01', week };
}

function readSeasonStart(text: string): string | null {
  return readDay(text, LEAP_YEAR)?.slice(5) ?? null;
}

function readSessions(drafts: readonly SessionDraft[]): {
  sessions: Session[];
  problem: HoursProblem | null;
} {
  const sessions: Session[] = [];
  for (const [session, draft] of drafts.entries()) {
    const [from, to] = [readTime(draft.from), readEnd(draft.to)];
    const text = from === null ? draft.from : draft.to;
    if (from === null || to === null)
      return { sessions, problem: { code: 'unreadable', text, session } };
    const range = `${formatMinuteOfDay(from)}–${formatMinuteOfDay(to)}`;
    if (to <= from) return { sessions, problem: { code: 'reversed', text: range, session } };
    if (from < (sessions.at(-1)?.to ?? 0))
      return { sessions, problem: { code: 'overlap', text: range, session } };
    sessions.push({ from, to });
  }
  return { sessions, problem: null };
}

/** Only an end may be 24:00. */
const readEnd = (text: string) => (/^24([:h]00)?$/.test(text.trim()) ? 1440 : readTime(text));

/** Minutes of work in the sessions that can be read. */
export function minutesOfDraft(drafts: readonly SessionDraft[]): number {
  return readSessions(drafts).sessions.reduce((sum, { from, to }) => sum + to - from, 0);
}
