import type { Cell, CellFigure, StandardName } from './cell';
import type { CaseFigures, Ratings, SummaryBody } from './summary';
import { sumFigures } from './totals';

/**
 * What does not fit in a summary, as something to be asked. A question says which two figures stand
 * beside each other and nothing about the person.
 *
 * @see RULES.md#questions
 */
export type Question =
  /** Rated best at a standard of duty, while cases are late or overdue and nobody said why. */
  | { ask: 'topDutyLate'; standard: string; title: string; share: number }
  /** The person's own arithmetic says excellent, while cases are overdue. */
  | { ask: 'excellentOverdue'; overdue: number }
  /** Items rated best without any evidence. */
  | { ask: 'topNoEvidence'; items: number }
  /** Items rated lowest without a note. */
  | { ask: 'bottomNoNote'; items: number }
  /** Cases were solved and no working time stands beside them. */
  | { ask: 'solvedNoTime'; solved: number }
  /** Every item of a checklist got the best grade. */
  | { ask: 'allTop'; title: string; items: number }
  /** Late or overdue cases nobody gave a cause for. */
  | { ask: 'unexplained'; cases: number };

/** A share of late work without a cause from which a best rating of duty is asked about. */
const LATE_SHARE = 0.05;
/** A mean in hundredths from which a standard counts as rated best. */
const TOP = 350;
/** Fewer cases than this make no share worth asking about. */
const ENOUGH = 10;

/** Standards that speak of work and duty, in the editions that come along. */
const DUTY: ReadonlySet<string> = new Set([
  '144.3',
  '144.4',
  'desk.settle',
  'discipline.work',
  'reception.petitions',
]);

/** Whether a standard speaks of work and duty, so that the figures belong beside it. */
export const isOfDuty = (standard: string): boolean => DUTY.has(standard);

/** The questions that a summary raises, the most telling first. */
export function questionsOf(body: SummaryBody): Question[] {
  const all = sumFigures(body.cases);
  const ratings = body.ratings ?? [];
  return [
    ...dutyQuestions(ratings, unexplainedShare(body)),
    ...excellentQuestions(body, all),
    ...itemQuestions(ratings),
    ...timeQuestions(body, all),
    ...(body.delays.unexplained > 0
      ? [{ ask: 'unexplained' as const, cases: body.delays.unexplained }]
      : []),
  ];
}

/** Of which figures a question speaks; standards are found by the ratings themselves. */
const ABOUT: Record<Question['ask'], readonly CellFigure[]> = {
  topDutyLate: ['share', 'late', 'overdue', 'unexplained'],
  excellentOverdue: ['overdue', 'self'],
  topNoEvidence: [],
  bottomNoNote: [],
  solvedNoTime: ['hours'],
  allTop: ['self'],
  unexplained: ['late', 'overdue', 'unexplained'],
};

/**
 * The questions that concern one cell of the table of a unit. Those about items are asked anew of the
 * items of the standard alone.
 */
export function questionsAbout(body: SummaryBody, cell: Cell): Question[] {
  const all = questionsOf(body);
  if (cell === 'questions') return all;
  if (typeof cell === 'string') return all.filter(({ ask }) => ABOUT[ask].includes(cell));
  const own = ratingsOfStandard(body, cell);
  return [
    ...dutyQuestions(own, unexplainedShare(body)),
    ...itemQuestions(own).filter(({ ask }) => ask !== 'allTop'),
  ];
}

function ratingsOfStandard({ ratings = [] }: SummaryBody, { edition, standard }: StandardName) {
  return ratings
    .filter((one) => one.edition === edition)
    .map((one) => ({ ...one, standards: one.standards.filter(({ id }) => id === standard) }));
}

/** Late or overdue cases without a cause, of all that were solved or are overdue; null for too few. */
export function unexplainedShare({ cases, delays }: SummaryBody): number | null {
  const { early, onTime, late, overdue } = sumFigures(cases);
  const all = early + onTime + late + overdue;
  return all < ENOUGH ? null : delays.unexplained / all;
}

function dutyQuestions(ratings: Ratings, share: number | null): Question[] {
  if (share === null || share < LATE_SHARE) return [];
  return ratings
    .filter(({ scale }) => scale === 'grade4')
    .flatMap(({ standards }) => standards)
    .filter(({ id, score }) => DUTY.has(id) && score !== null && score >= TOP)
    .map(({ id, title }) => ({ ask: 'topDutyLate', standard: id, title, share }));
}

function excellentQuestions({ evaluation }: SummaryBody, { overdue }: CaseFigures): Question[] {
  const isExcellent = evaluation?.band === 'excellent';
  return isExcellent && overdue > 0 ? [{ ask: 'excellentOverdue', overdue }] : [];
}

function itemQuestions(ratings: Ratings): Question[] {
  const graded = ratings.filter(({ scale }) => scale === 'grade4');
  const items = graded.flatMap(({ standards }) => standards.flatMap((one) => one.items));
  const top = items.filter((one) => one.value === 'xuatSac' && one.evidence === 0).length;
  const bottom = items.filter((one) => one.value === 'kem' && !one.noted).length;
  return [
    ...(top > 0 ? [{ ask: 'topNoEvidence' as const, items: top }] : []),
    ...(bottom > 0 ? [{ ask: 'bottomNoNote' as const, items: bottom }] : []),
    ...graded.flatMap(allTop),
  ];
}

function allTop({ title, standards }: Ratings[number]): Question[] {
  const items = standards.flatMap((one) => one.items).filter((one) => one.value !== 'na');
  const isAll = items.length >= ENOUGH && items.every((one) => one.value === 'xuatSac');
  return isAll ? [{ ask: 'allTop', title, items: items.length }] : [];
}

function timeQuestions({ work }: SummaryBody, figures: CaseFigures): Question[] {
  const solved = figures.early + figures.onTime + figures.late;
  const minutes = work.rows.reduce((sum, row) => sum + row.minutes, 0);
  return solved >= ENOUGH && minutes === 0 ? [{ ask: 'solvedNoTime', solved }] : [];
}
