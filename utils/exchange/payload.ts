import { isDeeper } from '../json-depth';
import { isPlainText } from '../plain-text';
import { fail, ok, type Result } from '../problems';
import { z } from '../zod';
import { BODIES, type BodyOf, type ReadableKind } from './bodies';
import { type Bytes, fromUtf8, utf8 } from './bytes';
import { type Head, headSchema } from './head';
import { LIMITS } from './limits';

/** The signed content of a file. */
export interface Payload<Kind extends ReadableKind = ReadableKind> extends Head {
  kind: Kind;
  body: BodyOf<Kind>;
}

/** The bytes that are signed. */
export function writePayload(payload: Payload): Bytes {
  return utf8(JSON.stringify(payload));
}

/**
 * Reads the content of a file whose signature was checked, from the very bytes that were signed.
 *
 * @returns `exchange.tooLarge`, `exchange.tooNew` when a newer version wrote it, `exchange.malformed`
 *   with at most 20 faults of 200 signs for anything that is not exactly as it must be
 */
export function readPayload<Kind extends ReadableKind>(
  kind: Kind,
  bytes: Uint8Array,
): Result<Payload<Kind>> {
  if (bytes.length > LIMITS.payload) return fail({ code: 'exchange.tooLarge' });
  const text = fromUtf8(bytes);
  if (text === null) return malformed(['UTF-8']);
  if (isDeeper(text, LIMITS.levels)) return malformed([`> ${LIMITS.levels} levels`]);
  const raw = parsed(text);
  if (!raw) return malformed(['JSON']);
  const fault = faultyPart(raw, '');
  if (fault !== null) return malformed([fault]);
  const newer = newerThan(raw, BODIES[kind].version);
  if (newer !== null) return fail({ code: 'exchange.tooNew', version: newer });
  const read = schemaOf(kind).safeParse(raw);
  // The door: from here on the type is trusted.
  return read.success ? ok(read.data as Payload<Kind>) : malformed(faultsOf(read.error));
}

function schemaOf(kind: ReadableKind) {
  return z.extend(headSchema, { kind: z.literal(kind), body: BODIES[kind].schema });
}

function parsed(text: string): object | null {
  try {
    const raw: unknown = JSON.parse(text);
    return typeof raw === 'object' ? raw : null;
  } catch {
    return null;
  }
}

/**
 * The first list that is too long, and the first text or name of a field that is not plain; null
 * when all are as they may be. The schema would look at each of 200,000 wrong lines.
 */
function faultyPart(value: unknown, place: string): string | null {
  if (typeof value === 'string') return isPlainText(value) ? null : `${place}: text`;
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value) && value.length > LIMITS.lines) return `${place}: > ${LIMITS.lines}`;
  for (const [name, part] of Object.entries(value)) {
    if (!isPlainText(name)) return `${place}: text`;
    const fault = faultyPart(part, `${place}.${name}`.slice(0, LIMITS.fault));
    if (fault !== null) return fault;
  }
  return null;
}

const versionsSchema = z.object({
  v: z.int(),
  app: z.object({ schema: z.int() }),
});

/** A file of a newer version may have another shape and is not damaged. */
function newerThan(raw: object, known: number): number | null {
  const read = versionsSchema.safeParse(raw);
  if (!read.success) return null;
  if (read.data.v > 1) return read.data.v;
  return read.data.app.schema > known ? read.data.app.schema : null;
}

/** Few and short, whatever was wrong: the raw report of 200,000 faults is 55 MB. */
function faultsOf(error: z.core.$ZodError): string[] {
  return error.issues
    .slice(0, LIMITS.faults)
    .map((issue) => `${issue.path.map(String).join('.')}: ${issue.code}`);
}

function malformed(faults: readonly string[]): Result<never> {
  return fail({
    code: 'exchange.malformed',
    faults: faults.map((fault) => fault.slice(0, LIMITS.fault)),
  });
}
