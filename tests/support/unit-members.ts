import { workHere } from '@/utils/exchange/age-work';
import { toBase64 } from '@/utils/exchange/bytes';
import type { Payload } from '@/utils/exchange/payload';
import { newSigningKey, type SigningKey } from '@/utils/exchange/signing';
import { type ForWhom, writeExchangeFile } from '@/utils/exchange/write-file';
import type { SummaryBody } from '@/utils/team/summary';
import { BODY, UNIT } from '../unit/exchange/support';

/** A member of a unit in tests, with a key of their own. */
export interface UnitMember {
  name: string;
  memberId: string;
  /** The next file of the member, signed and, unless told otherwise, open to anybody. */
  file(told?: Told): Promise<string>;
}

interface Told {
  seq?: number;
  period?: string;
  unitId?: string;
  forWhom?: ForWhom;
  body?: Partial<SummaryBody>;
}

/** The last millisecond of November 2026 in Viet Nam. */
const END = Date.parse('2026-12-01T00:00:00+07:00') - 1;

/** Answers to a checklist of one standard of duty, and points by the person's own arithmetic. */
export function rated(grade: 'xuatSac' | 'tot', total: number): Partial<SummaryBody> {
  const item = (id: string, text: string) => ({
    id,
    text,
    value: grade,
    evidence: grade === 'tot' ? 2 : 0,
    noted: false,
  });
  return {
    ratings: [
      {
        edition: 'regulation-144@2026.1',
        title: 'Chuẩn mực đạo đức cách mạng',
        scale: 'grade4',
        submitted: true,
        standards: [
          {
            id: '144.4',
            title: 'Đoàn kết, kỷ cương, tình thương, trách nhiệm',
            score: grade === 'tot' ? 300 : 400,
            items: [
              item('144.4.1', 'Giữ đoàn kết trong đơn vị'),
              item('144.4.2', 'Chịu trách nhiệm về việc mình làm'),
            ],
          },
        ],
      },
    ],
    evaluation: {
      general: 2_800,
      quantity: 10_000,
      quality: 9_500,
      progress: 9_600,
      unit: null,
      organising: null,
      uniting: null,
      tasks: total - 2_800,
      total,
      band: total >= 9_000 ? 'excellent' : 'good',
      deductions: 0,
    },
  };
}

export async function unitMember(name: string, number: number): Promise<UnitMember> {
  const key = await newSigningKey();
  const memberId = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  return { name, memberId, file: (told = {}) => fileOf({ name, memberId, key }, told) };
}

async function fileOf(
  { name, memberId, key }: { name: string; memberId: string; key: SigningKey },
  { seq = 1, period = '2026-11', unitId = UNIT, forWhom = { anybody: true }, body }: Told,
): Promise<string> {
  const payload: Payload<'member-summary'> = {
    v: 1,
    kind: 'member-summary',
    id: memberId,
    author: { memberId, displayName: name, verifyKey: toBase64(key.verifyKey) },
    aud: { unitId, recipientFp: null },
    period,
    seq,
    prev: null,
    createdAt: '2026-12-01T08:00:00.000+07:00',
    clockAnomalies: 0,
    app: { version: '0.1.0', schema: 1 },
    body: { ...BODY, asOf: END, ...body },
  };
  const written = await writeExchangeFile(payload, { key, forWhom, work: workHere });
  if (!written.ok) throw new Error(written.problem.code);
  return written.value.text;
}
