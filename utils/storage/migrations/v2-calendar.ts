import type { Transaction } from 'dexie';

interface OldDayOff {
  day: string;
  name: string;
}

interface Span {
  from: string;
  to: string;
  name: string;
}

/**
 * Own days off become days off of the unit, as which they were counted all along; days that follow
 * one another for the same reason become one stretch, as they were entered.
 */
export async function calendarToV2(tx: Transaction): Promise<void> {
  await tx
    .table('settings')
    .toCollection()
    .modify((row) => {
      const old: OldDayOff[] = row.ownDaysOff ?? [];
      delete row.ownDaysOff;
      row.calendar = {
        unitDaysOff: spansOf(old),
        leave: [],
        workedDays: [],
        decisions: [],
        postponed: [],
        packs: [],
      };
    });
}

function spansOf(days: readonly OldDayOff[]): Span[] {
  const spans: Span[] = [];
  for (const { day, name } of [...days].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    const last = spans.at(-1);
    if (last && last.name === name && day <= dayAfter(last.to)) last.to = day;
    else spans.push({ from: day, to: day, name });
  }
  return spans;
}

function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  const two = (value: number) => String(value).padStart(2, '0');
  return `${next.getUTCFullYear()}-${two(next.getUTCMonth() + 1)}-${two(next.getUTCDate())}`;
}
