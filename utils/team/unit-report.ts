import type { Band } from '../evaluation/band';
import { comparedFigures } from './differences';
import { withoutNames } from './hidden-names';
import { latestSaid, type SaidTo } from './reply';
import type { TeamMember } from './team-view';
import { sumTotals, type Totals, totalsOf } from './totals';

/** A line of the unit's report; what is not known is null and stays empty. */
export interface ReportLine {
  order: number;
  name: string;
  position: string;
  room: string;
  /** Points in hundredths: the person's own, and the head's. */
  self: number | null;
  head: number | null;
  band: Band | null;
  /** What the head wrote; '' for nothing. */
  note: string;
  /** What the person says to the head’s answers as a whole; null for nothing. */
  reply: SaidTo | null;
  hasSent: boolean;
  figures: ReturnType<typeof comparedFigures> | null;
}

/** The unit's report as a value: the same is shown, printed, and written to every kind of file. */
export interface UnitReport {
  lines: ReportLine[];
  /** How many people are on the list, how many summaries count, and how many keys were compared. */
  all: number;
  sent: number;
  verified: number;
  /** The sum of the summaries that count; null while there is none. */
  totals: Totals | null;
}

/** @param nameOf - names, or numbers while names are hidden; then the order is that of the numbers too */
export function unitReport(
  team: readonly TeamMember[],
  nameOf: (person: TeamMember['person']) => string,
  isHidden = false,
): UnitReport {
  const sent = team.flatMap(({ summary }) => (summary ? [summary] : []));
  return {
    lines: (isHidden ? withoutNames(team) : team).map(({ person, summary, review }, at) => ({
      order: at + 1,
      name: nameOf(person),
      position: person.position,
      room: person.room,
      self: summary?.body.evaluation?.total ?? null,
      head: review.points,
      band: review.band,
      note: review.remark,
      reply: latestSaid(summary?.body.replies ?? [], null),
      hasSent: summary !== null,
      figures: summary && comparedFigures(summary.body),
    })),
    all: team.length,
    sent: sent.length,
    verified: team.filter((one) => one.isVerified).length,
    totals: sent.length === 0 ? null : sumTotals(sent.map(({ body }) => totalsOf(body))),
  };
}
