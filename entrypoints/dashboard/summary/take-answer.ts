import { checkAnswer } from '@/utils/exchange/answers';
import { utf8 } from '@/utils/exchange/bytes';
import { LIMITS } from '@/utils/exchange/limits';
import { readInstant } from '@/utils/exchange/moment-text';
import { readPassphrase } from '@/utils/exchange/passphrase';
import { type Payload, readPayload } from '@/utils/exchange/payload';
import { trustIn } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { fail, type Result } from '@/utils/problems';
import { keepAnswer, listAnswers } from '@/utils/storage/answers';
import { readPins } from '@/utils/storage/cards';
import type { AnswerRow, ReplyRow, SummaryRow } from '@/utils/storage/exchange-rows';
import { listLedger } from '@/utils/storage/ledger';
import { listReplies } from '@/utils/storage/replies';
import { readSettings } from '@/utils/storage/settings';
import { listSent } from '@/utils/storage/summaries';
import { type Handed, historyOf, type Step } from '@/utils/team/history';
import { noReply, type Reply } from '@/utils/team/reply';
import { ageWork } from '../../keys/age';
import { readOpeningOfAnswers } from '../answer-key';
import { clock } from '../clock';
import { answeringOf } from '../team/read-history';

/** An answer as it is shown. */
export interface AnswerView {
  hash: string;
  payload: Payload<'return'> | Payload<'receipt'>;
  /** The key that signed it is the unit's, and two people compared it. */
  isTrusted: boolean;
  /** The same summary was answered again by a higher number of the same key. */
  isSuperseded: boolean;
  /** What the person said to it here. */
  reply: Reply;
}

/** What went to and fro with one unit for one period. */
export interface AnswersOfPeriod {
  unitId: string;
  period: string;
  steps: Step[];
  answers: AnswerView[];
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

/** Everything the head answered, by period and unit, the newest first. Async for the live query. */
export async function readAnswers(): Promise<AnswersOfPeriod[]> {
  const rows = await listAnswers('in');
  const replies = await listReplies();
  const sent = await listSent();
  const read = await Promise.all(rows.map((row) => viewOf(row, replies)));
  const all = read.flatMap((one) => one ?? []);
  const places = new Map(rows.map((row) => [`${row.period} ${row.unitId}`, row]));
  return [...places.values()]
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
    .map(({ unitId, period }) => {
      const isHere = (one: { unitId: string; period: string }) =>
        one.unitId === unitId && one.period === period;
      const answers = all.filter(({ payload }) =>
        isHere({ unitId: payload.aud.unitId, period: payload.period ?? '' }),
      );
      const steps = historyOf({
        handed: sent.filter(isHere).flatMap(handedOf),
        answers: rows.filter(isHere).flatMap(answeringOf),
        lock: lockSaid(answers),
      });
      return { unitId, period, steps, answers: answers.map((one) => superseded(one, answers)) };
    });
}

/** Numbers of this notebook go on over its keys, so one row of numbers is enough. */
function handedOf({ hash, seq, at, text }: SummaryRow): Handed[] {
  const read = readPayload('member-summary', utf8(text));
  return read.ok ? [{ hash, seq, at, verifyKey: '', replies: read.value.body.replies ?? [] }] : [];
}

/** Whether the period is locked, as the file says that the head made last. */
function lockSaid(answers: readonly AnswerView[]): { at: number; hashes: null } | null {
  const made = ({ payload }: AnswerView) => readInstant(payload.createdAt) ?? 0;
  const last = answers.reduce<AnswerView | null>(
    (latest, one) => (latest && made(latest) >= made(one) ? latest : one),
    null,
  );
  const at = last?.payload.body.lockedAt;
  return at === undefined ? null : { at, hashes: null };
}

const superseded = (one: AnswerView, all: readonly AnswerView[]): AnswerView => ({
  ...one,
  isSuperseded: all.some((other) => isNewer(other.payload, one.payload)),
});

function isNewer(other: AnswerView['payload'], one: AnswerView['payload']): boolean {
  return (
    other.kind === one.kind &&
    other.author.verifyKey === one.author.verifyKey &&
    other.body.payloadHash === one.body.payloadHash &&
    other.seq > one.seq
  );
}

async function viewOf(
  { hash, kind, seq, text, unitId }: AnswerRow,
  replies: readonly ReplyRow[],
): Promise<AnswerView | null> {
  const read = readPayload<'return' | 'receipt'>(kind, utf8(text));
  if (!read.ok) return null;
  const payload = read.value as AnswerView['payload'];
  const pins = await readPins({ role: 'unit', subject: unitId });
  const isTrusted = trustIn(pins, payload.author.verifyKey) === 'verified';
  const reply = replies.find((one) => one.answer === hash) ?? noReply({ answer: hash, seq });
  return { hash, payload, isTrusted, isSuperseded: false, reply };
}
