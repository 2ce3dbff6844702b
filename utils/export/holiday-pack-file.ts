import { type HolidayPack, holidayPackSchema } from '../calendar/holiday-pack';
import { fail, ok, type Problem, type Result } from '../problems';
import { z } from '../zod';

const KIND = 'tu-soi.holidays';
const VERSION = 1;
/** A year of days takes some 10 kB. */
export const PACK_BYTES_AT_MOST = 256 * 1024;

const envelopeSchema = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(VERSION),
  pack: z.unknown(),
});
/** Enough of a pack to say which day stands in the wrong place. */
const daysSchema = z.looseObject({
  year: z.int(),
  daysOff: z.array(z.looseObject({ day: z.string() })),
  workedDays: z.array(z.looseObject({ day: z.string() })),
  undecided: z.array(z.looseObject({ day: z.string() })),
});

/** A pack as a text file that another machine, or another office, can take in. */
export function writePackFile(pack: HolidayPack): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, pack }, null, 2)}\n`;
}

/** A name by which the file is found again. @example packFileName(pack) // → 'lich-nghi-2027.json' */
export function packFileName(pack: HolidayPack): string {
  return `lich-nghi-${pack.year}.json`;
}

/**
 * Reads a file of one pack. Nothing of it is taken in when anything is wrong.
 *
 * @returns `pack.notPack`, `pack.tooNew`, `pack.otherYear` or `pack.dayTwice` with the day and its
 *   place, `pack.damaged` with the place
 */
export function readPackFile(text: string): Result<HolidayPack> {
  const raw = parseJson(text);
  if (raw === undefined) return fail({ code: 'pack.unreadable' });
  if (!isObject(raw) || raw.kind !== KIND) return fail({ code: 'pack.notPack' });
  // The version first: a newer file may have another shape and is not damaged.
  if (typeof raw.version === 'number' && raw.version > VERSION)
    return fail({ code: 'pack.tooNew', version: raw.version });
  const envelope = envelopeSchema.safeParse(raw);
  if (!envelope.success) return fail(damagedAt(envelope.error.issues[0]?.path ?? []));
  const pack = holidayPackSchema.safeParse(envelope.data.pack);
  if (pack.success) return ok(pack.data);
  const [issue] = pack.error.issues;
  // A rule over the whole pack names no place; the days are looked through for it.
  const isWhole = (issue?.path.length ?? 0) === 0;
  const misplaced = isWhole ? misplacedDay(envelope.data.pack) : null;
  return fail(misplaced ?? damagedAt(['pack', ...(issue?.path ?? [])]));
}

function misplacedDay(pack: unknown): Problem | null {
  const days = daysSchema.safeParse(pack);
  if (!days.success) return null;
  const { year } = days.data;
  const seen = new Map<string, string>();
  for (const list of ['daysOff', 'workedDays', 'undecided'] as const) {
    for (const [at, { day }] of days.data[list].entries()) {
      const field = `pack.${list}[${at}].day`;
      if (Number(day.slice(0, 4)) !== year) return { code: 'pack.otherYear', day, year, field };
      const first = seen.get(day);
      if (first) return { code: 'pack.dayTwice', day, first, field };
      seen.set(day, field);
    }
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    // Editors of some systems put a mark before the first sign.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @example damagedAt(['pack', 'daysOff', 3, 'day']) // → at `pack.daysOff[3].day` */
function damagedAt(path: readonly PropertyKey[]): Problem {
  const field = path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  return { code: 'pack.damaged', field };
}
