import { dayOf } from '../calendar/day';
import { CASE_KINDS } from '../cases/case';
import { PETITION_TYPES } from '../cases/detail';
import { detailOf } from '../cases/detail-of';
import type { CaseEvent } from '../cases/event';
import { timelineOf } from '../cases/timeline';
import { addRow, countCases, type FigureRows, type Standing } from './figures';
import type { SummaryBody } from './summary';

type CaseParts = Pick<
  SummaryBody,
  'cases' | 'petitions' | 'inspections' | 'receptions' | 'tasks' | 'delays'
>;

/** The figures of all cases, by kind and by what only some kinds have. */
export function caseParts(standings: readonly Standing[], rows: FigureRows): CaseParts {
  const of = (kind: string) => standings.filter(({ one }) => one.kind === kind);
  return {
    cases: CASE_KINDS.flatMap((kind) => {
      const some = of(kind);
      return some.length > 0 ? [{ kind, ...countCases(some, `cases.${kind}`, rows) }] : [];
    }),
    petitions: PETITION_TYPES.flatMap((type) => {
      const some = of('petition').filter(({ one }) => petitionType(one) === type);
      return some.length > 0 ? [{ type, ...countCases(some, `petitions.${type}`, rows) }] : [];
    }),
    inspections: (['inspection', 'audit', 'check'] as const).flatMap((body) => {
      const some = of('inspection').filter(({ one }) => bodyOf(one) === body);
      return some.length > 0 ? [{ body, ...countCases(some, `inspections.${body}`, rows) }] : [];
    }),
    receptions: receptionsIn(of('reception'), rows),
    tasks: tasksIn(of('task'), rows),
    delays: delaysIn(standings, rows),
  };
}

/** A petition of which nothing more is known counts among the others. */
const petitionType = (one: Standing['one']) => detailOf(one, 'petition')?.type ?? 'other';
const bodyOf = (one: Standing['one']) => detailOf(one, 'inspection')?.body ?? 'inspection';

function receptionsIn(standings: readonly Standing[], rows: FigureRows): SummaryBody['receptions'] {
  const days = new Set<string>();
  const figures = { count: 0, online: 0, byHead: 0 };
  const add = (figure: keyof typeof figures, id: string) => {
    figures[figure] += 1;
    addRow(rows, `receptions.${figure}`, id);
  };
  for (const { one } of standings.filter(({ received }) => received)) {
    const detail = detailOf(one, 'reception');
    add('count', one.id);
    if (detail?.online) add('online', one.id);
    if (!detail?.byHead) continue;
    add('byHead', one.id);
    addRow(rows, 'receptions.headDays', one.id);
    days.add(dayOf(timelineOf(one.events).received?.when.at ?? one.createdAt));
  }
  return { ...figures, headDays: days.size };
}

function tasksIn(standings: readonly Standing[], rows: FigureRows): SummaryBody['tasks'] {
  const products = (name: string, some: readonly Standing[]) => {
    let [quantity, weighted] = [0, 0];
    for (const { one } of some) {
      const detail = detailOf(one, 'task');
      const count = detail?.quantity ?? 1;
      quantity += count;
      // Whole thousandths, so that sums do not depend on their order.
      weighted += Math.round(count * (detail?.coefficient ?? 1) * 1_000);
      addRow(rows, `tasks.${name}`, one.id);
    }
    return { tasks: some.length, quantity, weighted };
  };
  const closed = (...states: readonly Standing['state'][]) =>
    standings.filter(({ state }) => states.includes(state));
  return {
    received: products(
      'received',
      standings.filter(({ received }) => received),
    ),
    inTime: products('inTime', closed('early', 'onTime')),
    late: products('late', closed('late')),
  };
}

type Explained = Extract<CaseEvent, { type: 'delayExplained' }>;

/** Why it is late, as it was said last; null when nobody said. */
export function delayOf({ one }: Standing): Explained | null {
  return one.events.reduce<Explained | null>((found, event) => {
    if (event.type !== 'delayExplained') return found;
    return found && found.recordedAt > event.recordedAt ? found : event;
  }, null);
}

/** Whether a reason is owed for a case. */
export const isLate = ({ state }: Standing): boolean => state === 'late' || state === 'overdue';

function delaysIn(standings: readonly Standing[], rows: FigureRows): SummaryBody['delays'] {
  const delays = { objective: 0, subjective: 0, coordination: 0, unexplained: 0, confirmed: 0 };
  for (const standing of standings.filter(isLate)) {
    const said = delayOf(standing);
    const cause = said?.cause ?? 'unexplained';
    delays[cause] += 1;
    addRow(rows, `delays.${cause}`, standing.one.id);
    if (said?.confirmedBy === undefined) continue;
    delays.confirmed += 1;
    addRow(rows, 'delays.confirmed', standing.one.id);
  }
  return delays;
}
