import { lineSchema } from '../plain-text';
import { z } from '../zod';
import { FILE_VERSION } from './file-kind';
import { instantTextSchema } from './moment-text';

/** 32 bytes in base64. */
const keySchema = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));
export const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));
export const fingerprintSchema = z.string().check(z.regex(/^\d{24}$/));

/** The code of a unit, as the office gives it. @example 'H49.22' */
export const UNIT_ID = /^[A-Z0-9][A-Z0-9.-]{0,39}$/;
export const unitIdSchema = z.string().check(z.regex(UNIT_ID));

/**
 * Stands for no unit: in files between two colleagues, which are for whoever has the passphrase. So
 * the author's numbers go on in one row, whatever unit is in the settings.
 */
export const NO_UNIT = '0';

/** @example '2026-11', '2026-Q4', '2026' */
export const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])|-Q[1-4])?$/;
export const periodTextSchema = z.string().check(z.regex(PERIOD));

/**
 * What stands at the head of every content, inside the signature: who, for whom, which period, and
 * the place in the author's own order. Time is only shown; order comes from `seq` and `prev`.
 */
export const headSchema = z.strictObject({
  v: z.literal(FILE_VERSION),
  id: z.uuid(),
  author: z.strictObject({
    /** Made once by chance; it names a person's notebook and nobody's register. */
    memberId: z.uuid(),
    displayName: lineSchema(120),
    verifyKey: keySchema,
  }),
  aud: z.strictObject({
    unitId: unitIdSchema,
    /** Fingerprint of the key for which it is sealed; null when it is not sealed for a key. */
    recipientFp: z.nullable(fingerprintSchema),
  }),
  /** null for files that belong to no period. */
  period: z.nullable(periodTextSchema),
  /** Grows by one with every file of this kind that the author makes for the unit. */
  seq: z.int().check(z.gte(1), z.lte(1_000_000)),
  /** Hash of the one before; null for the first. */
  prev: z.nullable(hashSchema),
  createdAt: instantTextSchema,
  /** How often the clock of the machine was seen to jump in the period. */
  clockAnomalies: z.int().check(z.gte(0), z.lte(100_000)),
  app: z.strictObject({
    version: z.string().check(z.regex(/^\d{1,5}(?:\.\d{1,5}){0,3}$/)),
    /** The version of the shape of the body. */
    schema: z.int().check(z.gte(1), z.lte(10_000)),
  }),
});
export type Head = z.output<typeof headSchema>;
