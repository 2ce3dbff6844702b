import type { Band } from '../evaluation/band';
import { comparedFigures } from './differences';
import { type Question, questionsOf } from './questions';
import type { MemberStanding } from './standing';
import type { TeamMember } from './team-view';

/** A standard that some summary rates. */
export interface StandardColumn {
  edition: string;
  id: string;
  title: string;
}

/** The line of a person; what is not there is null and sorts after everything. */
export interface MatrixLine {
  member: TeamMember;
  standing: MemberStanding;
  /** Means in hundredths, in the order of the standards. */
  standards: (number | null)[];
  figures: Record<keyof ReturnType<typeof comparedFigures>, number | null>;
  /** Hundredths of a point. */
  self: number | null;
  head: number | null;
  band: Band | null;
  questions: Question[];
}

export interface Matrix {
  standards: StandardColumn[];
  lines: MatrixLine[];
}

const NO_FIGURES = {
  received: null,
  share: null,
  late: null,
  overdue: null,
  unexplained: null,
  hours: null,
} as const;

/** Most columns of standards; editions beyond are read in the summary of the person. */
const STANDARDS_AT_MOST = 12;

/** People × standards and figures. The standards are those that most people rated. */
export function matrixOf(team: readonly TeamMember[]): Matrix {
  const standards = standardsOf(team);
  const lines = team.map((member): MatrixLine => {
    const body = member.summary?.body;
    return {
      member,
      standing: member.standing,
      standards: standards.map(({ edition, id }) => {
        const ratings = body?.ratings?.find((one) => one.edition === edition);
        return ratings?.standards.find((one) => one.id === id)?.score ?? null;
      }),
      figures: body ? comparedFigures(body) : NO_FIGURES,
      self: body?.evaluation?.total ?? null,
      head: member.review.points,
      band: member.review.band,
      questions: body ? questionsOf(body) : [],
    };
  });
  return { standards, lines };
}

function standardsOf(team: readonly TeamMember[]): StandardColumn[] {
  const known = new Map<string, StandardColumn & { people: number; place: number }>();
  for (const { summary } of team) {
    for (const { edition, standards } of summary?.body.ratings ?? []) {
      for (const { id, title } of standards) {
        const name = `${edition} ${id}`;
        const one = known.get(name) ?? { edition, id, title, people: 0, place: known.size };
        known.set(name, { ...one, people: one.people + 1 });
      }
    }
  }
  return [...known.values()]
    .sort((a, b) => b.people - a.people || a.place - b.place)
    .slice(0, STANDARDS_AT_MOST)
    .sort((a, b) => (a.edition < b.edition ? -1 : a.edition > b.edition ? 1 : a.place - b.place))
    .map(({ edition, id, title }) => ({ edition, id, title }));
}

/** By which column the lines are sorted: the list, the name, a figure, or a standard by its place. */
export type MatrixSort =
  | 'order'
  | 'name'
  | 'standing'
  | 'self'
  | 'head'
  | 'questions'
  | keyof MatrixLine['figures']
  | number;

/** The lines in another order; equal ones keep theirs, and those without a figure come last. */
export function sortLines(
  lines: readonly MatrixLine[],
  by: MatrixSort,
  descending: boolean,
  nameOf: (line: MatrixLine) => string,
): MatrixLine[] {
  if (by === 'name') {
    const sign = descending ? -1 : 1;
    return [...lines].sort((a, b) => sign * byGivenName(nameOf(a), nameOf(b)));
  }
  return [...lines].sort((a, b) => {
    const [one, other] = [sortValue(a, by), sortValue(b, by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return descending ? other - one : one - other;
  });
}

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Compares two names as lists of people do in Viet Nam: by the given name, which stands last, then by
 * the whole.
 *
 * @example byGivenName('Trần Văn An', 'Lê Thị Bình') < 0 // → true
 */
export function byGivenName(one: string, other: string): number {
  const given = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
  return collator.compare(given(one), given(other)) || collator.compare(one, other);
}

const RANK: Record<MemberStanding, number> = {
  missing: 0,
  toMend: 1,
  early: 2,
  sentAgain: 3,
  sent: 4,
  locked: 5,
};

function sortValue(line: MatrixLine, by: Exclude<MatrixSort, 'name'>): number | null {
  if (typeof by === 'number') return line.standards[by] ?? null;
  switch (by) {
    case 'order':
      return line.member.person.order;
    case 'standing':
      return RANK[line.standing];
    case 'self':
      return line.self;
    case 'head':
      return line.head;
    case 'questions':
      return line.questions.length;
    default:
      return line.figures[by];
  }
}
