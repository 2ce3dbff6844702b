import { checkAnswer } from '@/utils/exchange/answers';
import { utf8 } from '@/utils/exchange/bytes';
import { LIMITS } from '@/utils/exchange/limits';
import { readPassphrase } from '@/utils/exchange/passphrase';
import { type Payload, readPayload } from '@/utils/exchange/payload';
import { trustIn } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { fail, type Result } from '@/utils/problems';
import { keepAnswer, listAnswers } from '@/utils/storage/answers';
import { readPins } from '@/utils/storage/cards';
import { listLedger } from '@/utils/storage/ledger';
import type { AnswerRow } from '@/utils/storage/rows';
import { readSettings } from '@/utils/storage/settings';
import { ageWork } from '../../keys/age';
import { readOpeningOfAnswers } from '../answer-key';
import { clock } from '../clock';

/** An answer as it is shown. */
export interface AnswerView {
  hash: string;
  payload: Payload<'return'> | Payload<'receipt'>;
  /** The key that signed it is the unit's, and two people compared it. */
  isTrusted: boolean;
  /** The same summary was answered again by a higher number of the same key. */
  isSuperseded: boolean;
}

/** Opens an answer or a receipt, and keeps it when it is for this notebook. */
export async function takeAnswer(file: File, passphrase?: string): Promise<Result<void>> {
  if (file.size > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return fail({ code: 'exchange.cutOff' });
  const own = await readOpeningOfAnswers();
  const opened = await readExchangeFile(new Uint8Array(bytes), {
    kinds: ['return', 'receipt'] as const,
    keys: own ? [own.key] : [],
    work: ageWork,
    passphrase: passphrase === undefined ? undefined : readPassphrase(passphrase),
  });
  if (!opened.ok) {
    const isElsewhere = opened.problem.code === 'exchange.notForMe';
    return isElsewhere ? fail({ code: 'answer.sealedElsewhere' }) : opened;
  }
  const { memberId } = (await readSettings()).exchange;
  const one = opened.value;
  const checked = checkAnswer(one as Parameters<typeof checkAnswer>[0], {
    memberId,
    sent: await listLedger('out'),
    keyDigits: own?.digits ?? null,
  });
  if (!checked.ok) return checked;
  const { payload, hash, text } = one;
  const { kind, aud, period, seq } = payload;
  const place = { unitId: aud.unitId, period: period ?? '', memberId };
  return keepAnswer({ hash, way: 'in', kind, seq, text, at: clock(), ...place });
}

/** Everything the head answered, the newest first. Async for the live query. */
export async function readAnswers(): Promise<AnswerView[]> {
  const rows = await listAnswers('in');
  const read = await Promise.all(rows.map(viewOf));
  const views = read.flatMap((one) => one ?? []);
  return views.map((one) => ({
    ...one,
    isSuperseded: views.some((other) => isNewer(other.payload, one.payload)),
  }));
}

function isNewer(other: AnswerView['payload'], one: AnswerView['payload']): boolean {
  return (
    other.kind === one.kind &&
    other.author.verifyKey === one.author.verifyKey &&
    other.body.payloadHash === one.body.payloadHash &&
    other.seq > one.seq
  );
}

async function viewOf({ hash, kind, text, unitId }: AnswerRow): Promise<AnswerView | null> {
  const read = readPayload<'return' | 'receipt'>(kind, utf8(text));
  if (!read.ok) return null;
  const payload = read.value as AnswerView['payload'];
  const pins = await readPins({ role: 'unit', subject: unitId });
  const isTrusted = trustIn(pins, payload.author.verifyKey) === 'verified';
  return { hash, payload, isTrusted, isSuperseded: false };
}
