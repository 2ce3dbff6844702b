import { isNamedAct } from './clean';
import { datedSegments } from './dated-segments';
import { clockIn, momentIn } from './dates';
import type { Fact, Spot } from './facts';
import { type LabelKind, matchLabel } from './labels';
import { boxText, type Item, isLine, linesOf, tidy } from './page-description';
import { type Reading, readingsOf } from './readings';
import { isStepName, statusRank } from './statuses';

const COUNT = /\s+\(?\d{1,4}(?: h[ồo] s[ơo]| hs)?\)?$|\s*\(\d{1,4}[^)]*\)$/i;

/**
 * What the title of a group says of all dossiers below it: their state, their procedure or their due
 * day. What a dossier says of itself counts more.
 *
 * @example titleReadings(lineOf([{ text: 'Ngày hẹn trả: 25/11/2026 (2 hồ sơ)' }]))[0]?.value
 * // → '2026-11-25'
 */
export function titleReadings(title: Item | undefined): Reading[] {
  const whole = title ? boxText(title).replace(/^[^\p{L}]+/u, '') : '';
  if (!title || whole === '' || whole.length > 200 || isMenu(title)) return [];
  const text = whole.replace(COUNT, '');
  const of = (kind: LabelKind, rank: number, value: string, label = '') =>
    readingsOf({ kind, rank }, [value], { label, relation: 'title of the group' }, 9);
  const [, label = '', value = ''] = /^([^:]{2,40}):\s*(.+)$/.exec(text) ?? [];
  const kind = matchLabel(label)?.kind;
  if (kind === 'due' && whole.length < 60) return of(kind, 1, whole.slice(label.length + 1), label);
  if (kind === 'status') return of(kind, -3, value, label);
  if (kind === 'procedure') return of(kind, -2, value, label);
  // "Hẹn trả Thứ Tư, 25/11/2026" above the dossiers of that day.
  const [day, ...more] = whole.length < 60 ? datedSegments(whole) : [];
  if (day?.means?.kind === 'due' && more.length === 0 && whole.indexOf(day.label ?? '') < 6)
    return of('due', 1, day.value, day.label ?? '');
  if (statusRank(text) === 2 || isStepName(text)) return of('status', -3, text);
  // A branch of a tree: "▾ Đăng ký kết hôn (2)".
  return isNamedAct(text) && !/:|h[ồo] s[ơo]/i.test(text) ? of('procedure', -2, text) : [];
}

/** Several states side by side, to choose from. */
function isMenu(title: Item): boolean {
  const runs = (isLine(title) ? [title] : linesOf(title)).flatMap((line) => line.runs);
  return runs.length > 1 && runs.filter(({ text }) => statusRank(tidy(text)) > 0).length > 1;
}

/** "10:00" at the beginning of an entry under the title of a day: the hour of that day. */
export function atHour(title: readonly Reading[], first: Spot | undefined): Reading[] {
  const clock = clockIn(first?.loose[0] ?? '');
  if (!clock) return [...title];
  return title.map((reading) =>
    reading.field === 'dueAt' && reading.value?.length === 10
      ? { ...reading, value: `${reading.value}T${clock}` }
      : reading,
  );
}

/**
 * The hour that stands alone beside a dossier, for the day that the heading of its block promises:
 * "Hẹn trả thứ Tư, 25/11/2026" above "17:00" and one dossier.
 */
export function withHour(spots: readonly Spot[], isHeading: (spot: Spot) => boolean): Spot[] {
  const clocks = spots.map(({ line }) => line.text).filter(clockIn);
  const [clock] = clocks;
  if (!clock || clocks.length > 1) return [...spots];
  const isDay = ({ means, texts: [day = ''] }: Fact) =>
    means?.kind === 'due' && momentIn(day)?.value?.length === 10;
  return spots.map((spot) =>
    isHeading(spot)
      ? {
          ...spot,
          facts: spot.facts.map((fact) =>
            isDay(fact) ? { ...fact, texts: [`${fact.texts[0]} ${clock}`] } : fact,
          ),
        }
      : spot,
  );
}

/** The titles above the rows of a table; groups may stand in groups. */
export class GroupTitles {
  private levels: Reading[][] = [];
  private isOpen = false;

  get any(): boolean {
    return this.levels.length > 0;
  }

  /** A title right below another is a level of its own; else it replaces the one of its kind. */
  enter(title: Item | undefined): void {
    const found = titleReadings(title);
    const same = this.levels.findIndex((level) =>
      level.some(({ field }) => found.some((reading) => reading.field === field)),
    );
    if (same >= 0) this.levels.length = same;
    else if (!this.isOpen) this.levels = [];
    this.levels.push(found);
    this.isOpen = true;
  }

  /** For the next row that is a dossier. */
  readings(): Reading[] {
    this.isOpen = false;
    return this.levels.flat();
  }
}
