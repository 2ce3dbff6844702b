import type { SummaryBody } from './summary';
import { sumFigures } from './totals';

/** Figures by which two summaries of one person are compared. */
export const COMPARED = ['received', 'share', 'late', 'overdue', 'unexplained', 'hours'] as const;
export type Compared = (typeof COMPARED)[number];

/** The compared figures of a summary; a share in thousandths, time in whole hours, null where there is none. */
export function comparedFigures(body: SummaryBody): Record<Compared, number | null> {
  const { received, early, onTime, late, overdue } = sumFigures(body.cases);
  const solved = early + onTime + late;
  const minutes = body.work.rows.reduce((sum, row) => sum + row.minutes, 0);
  return {
    received,
    share: solved === 0 ? null : Math.round(((early + onTime) / solved) * 1_000),
    late,
    overdue,
    unexplained: body.delays.unexplained,
    hours: Math.round(minutes / 60),
  };
}

export interface Difference {
  figure: Compared;
  before: number | null;
  after: number | null;
}

/** The figures that differ. */
export function differencesOf(before: SummaryBody, after: SummaryBody): Difference[] {
  const [one, other] = [comparedFigures(before), comparedFigures(after)];
  return COMPARED.filter((figure) => one[figure] !== other[figure]).map((figure) => ({
    figure,
    before: one[figure],
    after: other[figure],
  }));
}
