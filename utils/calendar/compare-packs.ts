import type { Day } from './day';
import type { HolidayPack } from './holiday-pack';

/** What a pack says of a day. */
export interface PackedDay {
  kind: 'off' | 'worked' | 'undecided';
  name: { vi: string; en: string };
  insteadOf: Day | null;
}

/** A day on which two packs differ; null where a pack says nothing. */
export interface PackDifference {
  day: Day;
  before: PackedDay | null;
  after: PackedDay | null;
}

/**
 * The days on which a pack differs from the one it would replace, in order. Names count in the
 * person's language only, so a better translation is no difference of days.
 *
 * @param before - null when the year had none
 */
export function comparePacks(
  before: HolidayPack | null,
  after: HolidayPack,
  language: 'vi' | 'en',
): PackDifference[] {
  const [old, next] = [packedDays(before), packedDays(after)];
  const days = [...new Set([...old.keys(), ...next.keys()])].sort();
  return days.flatMap((day) => {
    const [was, is] = [old.get(day) ?? null, next.get(day) ?? null];
    return isSame(was, is, language) ? [] : [{ day, before: was, after: is }];
  });
}

/** Every day that a pack names. */
export function packedDays(pack: HolidayPack | null): Map<Day, PackedDay> {
  const days = new Map<Day, PackedDay>();
  for (const { day, name, insteadOf } of pack?.daysOff ?? [])
    days.set(day, { kind: 'off', name, insteadOf: insteadOf ?? null });
  for (const { day, name, insteadOf } of pack?.workedDays ?? [])
    days.set(day, { kind: 'worked', name, insteadOf });
  for (const { day, name } of pack?.undecided ?? [])
    days.set(day, { kind: 'undecided', name, insteadOf: null });
  return days;
}

function isSame(one: PackedDay | null, other: PackedDay | null, language: 'vi' | 'en'): boolean {
  if (!one || !other) return one === other;
  return (
    one.kind === other.kind &&
    one.insteadOf === other.insteadOf &&
    one.name[language] === other.name[language]
  );
}
