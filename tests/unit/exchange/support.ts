import { readFileSync } from 'node:fs';
import path from 'node:path';
import { workHere } from '@/utils/exchange/age-work';
import { armour, findInFile } from '@/utils/exchange/armour';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { preAuth } from '@/utils/exchange/envelope';
import type { FileKind } from '@/utils/exchange/file-kind';
import { payloadTypeOf } from '@/utils/exchange/file-kind';
import type { Payload } from '@/utils/exchange/payload';
import { type Opener, readExchangeFile } from '@/utils/exchange/read-file';
import { newSigningKey, type SigningKey, sign } from '@/utils/exchange/signing';
import type { Result } from '@/utils/problems';
import type { SummaryBody } from '@/utils/team/summary';

export const fixture = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../fixtures/exchange', name));

export const LAN = '11111111-1111-4111-8111-111111111111';
export const UNIT = 'H49.22';
/** Zeros; a real one is 24 digits of a hash. */
export const FINGERPRINT = '0'.repeat(24);

const none = { tasks: 0, quantity: 0, weighted: 0 };

/** A summary of a quiet month. */
export const BODY: SummaryBody = JSON.parse(
  JSON.stringify({
    member: { position: 'Chuyên viên', unitName: 'Trung tâm Phục vụ hành chính công' },
    period: { from: '2026-11-01', to: '2026-11-30' },
    asOf: 1795744800000,
    cases: [
      {
        kind: 'dossier',
        received: 40,
        early: 20,
        onTime: 14,
        late: 1,
        outside: 0,
        running: 4,
        overdue: 1,
        paused: 0,
        undated: 0,
      },
    ],
    petitions: [],
    inspections: [],
    receptions: { count: 0, online: 0, byHead: 0, headDays: 0 },
    tasks: { received: none, inTime: none, late: none },
    delays: { objective: 0, subjective: 0, coordination: 0, unexplained: 2, confirmed: 0 },
    work: {
      days: 20,
      unknownMinutes: 0,
      rows: [{ kind: 'dossier', procedure: 'Đăng ký khai sinh', cases: 30, minutes: 900 }],
    },
    notes: [],
    evidence: [],
    namedCases: [],
    message: '',
  }),
);

export function summary(
  key: SigningKey,
  change: Partial<Payload<'member-summary'>> = {},
): Payload<'member-summary'> {
  return {
    v: 1,
    kind: 'member-summary',
    id: '22222222-2222-4222-8222-222222222222',
    author: {
      memberId: LAN,
      displayName: 'Nguyễn Thị Lan',
      verifyKey: toBase64(key.verifyKey),
    },
    aud: { unitId: UNIT, recipientFp: null },
    period: '2026-11',
    seq: 1,
    prev: null,
    createdAt: '2026-11-30T16:00:00.000+07:00',
    clockAnomalies: 0,
    app: { version: '0.1.0', schema: 1 },
    body: BODY,
    ...change,
  };
}

let known: Promise<SigningKey> | null = null;
/** One key for all tests of a file. */
export const lanKey = () => {
  known ??= newSigningKey();
  return known;
};

/** A signed file with any content, as a hostile member could make it. */
export async function signedFile(
  content: string | Uint8Array,
  { kind = 'member-summary', key, type }: { kind?: FileKind; key: SigningKey; type?: string },
): Promise<Uint8Array> {
  const payload = typeof content === 'string' ? utf8(content) : content;
  const payloadType = type ?? payloadTypeOf(kind);
  const sig = await sign(key.privateKey, preAuth(payloadType, payload));
  const envelope = JSON.stringify({
    payload: toBase64(payload),
    payloadType,
    signatures: [{ keyid: toBase64(key.verifyKey), sig: toBase64(sig) }],
  });
  return utf8(armour('signed', utf8(envelope)));
}

/** Reads a summary that is open to anybody, unless more is given. */
export const read = (file: Uint8Array, change: Partial<Opener<'member-summary'>> = {}) =>
  readExchangeFile(file, { kinds: ['member-summary'], keys: [], work: workHere, ...change });

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`unexpected problem ${JSON.stringify(result.problem)}`);
  return result.value;
}

export const codeOf = (result: Result<unknown>): string | null =>
  result.ok ? null : result.problem.code;

/** The bytes within the armour. */
export const inside = (file: Uint8Array) => must(findInFile(file)).bytes;
