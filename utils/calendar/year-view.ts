import { addDays, type Day, type Month, monthOf } from './day';
import { daysOf } from './own-days';
import {
  type DayKind,
  dayKindOf,
  decisionOn,
  leaveOf,
  packOf,
  sessionsOn,
  undecidedDays,
  type WorkCalendar,
} from './work-calendar';

/** One day of the year at a glance. */
export interface YearDay {
  day: Day;
  kind: DayKind['kind'];
  name: DayKind['name'];
  /** Working minutes of its sessions. */
  minutes: number;
  /** The reason of the leave that holds it, perhaps empty; null when the person is there. */
  leave: string | null;
  /** Nobody has settled it yet; it counts as an ordinary day meanwhile. */
  undecided: boolean;
}

/** The twelve months of a year with all their days. */
export function yearView(
  calendar: WorkCalendar,
  year: number,
): { month: Month; days: YearDay[] }[] {
  const open = new Set(undecidedDays(calendar, year).map((one) => one.day));
  return Array.from({ length: 12 }, (_, index) => {
    const first = `${year}-${String(index + 1).padStart(2, '0')}-01` as Day;
    const month = monthOf(first);
    const days: YearDay[] = [];
    for (let day = first; monthOf(day) === month; day = addDays(day, 1)) {
      days.push(dayView(calendar, day, open));
    }
    return { month, days };
  });
}

function dayView(calendar: WorkCalendar, day: Day, open: ReadonlySet<Day>): YearDay {
  const { kind, name } = dayKindOf(calendar, day);
  const minutes = sessionsOn(calendar, day).reduce((sum, one) => sum + one.to - one.from, 0);
  const leave = leaveOf(calendar, day)?.name ?? null;
  return { day, kind, name, minutes, leave, undecided: open.has(day) };
}

/** A line of the list beside the year. `leave` and the days of the unit may be stretches. */
export interface SpecialDay {
  from: Day;
  to: Day;
  kind: 'holiday' | 'worked' | 'undecided' | 'unit' | 'unitWorked' | 'leave';
  name: DayKind['name'];
  /** The day for which it is given or that it makes up for, where there is one. */
  insteadOf: Day | null;
  /** The person's answer; only of `undecided`. */
  decision: boolean | null;
}

/** Every day of the year that is not ordinary, in order; stretches that only touch the year as well. */
export function specialDaysOf(calendar: WorkCalendar, year: number): SpecialDay[] {
  const all = [...packLines(calendar, year), ...ownLines(calendar)];
  const inYear = ({ from, to }: SpecialDay) =>
    Number(from.slice(0, 4)) <= year && year <= Number(to.slice(0, 4));
  return all.filter(inYear).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function packLines(calendar: WorkCalendar, year: number): SpecialDay[] {
  const pack = packOf(calendar, year);
  if (!pack) return [];
  const line = (
    kind: SpecialDay['kind'],
    one: { day: Day; name: DayKind['name']; insteadOf?: Day | undefined },
  ): SpecialDay => ({
    from: one.day,
    to: one.day,
    kind,
    name: one.name,
    insteadOf: one.insteadOf ?? null,
    decision: kind === 'undecided' ? (decisionOn(calendar, one.day)?.working ?? null) : null,
  });
  return [
    ...inOneLine(pack.daysOff.map((one) => line('holiday', one))),
    ...pack.workedDays.map((one) => line('worked', one)),
    ...pack.undecided.map((one) => line('undecided', one)),
  ];
}

/** Days off that follow one another under one name, such as those of Tết, stand in one line. */
function inOneLine(lines: readonly SpecialDay[]): SpecialDay[] {
  const merged: SpecialDay[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    const isNext = last && addDays(last.to, 1) === line.from && !last.insteadOf && !line.insteadOf;
    if (isNext && JSON.stringify(last.name) === JSON.stringify(line.name)) last.to = line.to;
    else merged.push({ ...line });
  }
  return merged;
}

function ownLines({ unitDaysOff, leave, workedDays }: WorkCalendar): SpecialDay[] {
  const plain = { insteadOf: null, decision: null };
  return [
    ...unitDaysOff.map((span) => ({ ...plain, ...span, kind: 'unit' as const })),
    ...leave.map((span) => ({ ...plain, ...span, kind: 'leave' as const })),
    ...workedDays.map(({ day, name, insteadOf }) => ({
      ...plain,
      from: day,
      to: day,
      kind: 'unitWorked' as const,
      name,
      insteadOf,
    })),
  ];
}

/** What a year adds up to. */
export interface YearSum {
  workingDays: number;
  workingMinutes: number;
  /** Working days of the office on which the person is away. */
  leaveDays: number;
}

/** @example yearSum(calendar, 2026).workingDays // → 249, with the standard hours */
export function yearSum(calendar: WorkCalendar, year: number): YearSum {
  const sum: YearSum = { workingDays: 0, workingMinutes: 0, leaveDays: 0 };
  for (const day of daysOf({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day })) {
    const minutes = sessionsOn(calendar, day).reduce((all, one) => all + one.to - one.from, 0);
    if (minutes === 0) continue;
    sum.workingDays += 1;
    sum.workingMinutes += minutes;
    if (leaveOf(calendar, day)) sum.leaveDays += 1;
  }
  return sum;
}
