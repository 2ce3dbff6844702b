import { utf8 } from '@/utils/exchange/bytes';
import { type Payload, readPayload } from '@/utils/exchange/payload';
import { listAnswersTo } from '@/utils/storage/answers';
import type { AnswerRow, SummaryRow } from '@/utils/storage/exchange-rows';
import { listLocks, listReceived } from '@/utils/storage/received';
import { type Answering, type Handed, historyOf, type Step } from '@/utils/team/history';
import type { SummaryBody } from '@/utils/team/summary';
import { summaryIn } from './read-summary';

interface HistoryOf {
  /** The notebook; null for a person from whom nothing came. */
  memberId: string | null;
  unitId: string;
  period: string;
}

/** The line of versions, and the newest summary, whose words tell the items apart. */
export interface PersonHistoryView {
  steps: Step[];
  latest: SummaryBody | null;
}

/** Reads what went to and fro with a member for a period. Async for the live query. */
export async function readPersonHistory(of: HistoryOf): Promise<PersonHistoryView> {
  const { memberId, unitId, period } = of;
  const rows = await listReceived(unitId, period);
  const handed = rows.filter((row) => row.memberId === memberId).flatMap(handedOf);
  const answers = await listAnswersTo('out', { unitId, period });
  const lock = (await listLocks(unitId)).find((one) => one.period === period) ?? null;
  const line = handed.map(({ body: _, ...one }) => one);
  const steps = historyOf({ handed: line, answers: answers.flatMap(answeringOf), lock });
  const isEmpty = line.length === 0;
  return { steps: isEmpty ? [] : steps, latest: handed.at(-1)?.body ?? null };
}

/** A summary that came in; one of a newer version is passed over. */
function handedOf(row: SummaryRow): (Handed & { body: SummaryBody })[] {
  const read = summaryIn(row);
  if (!read) return [];
  const { author, body } = read;
  const { hash, seq, at } = row;
  return [{ hash, seq, at, verifyKey: author.verifyKey, replies: body.replies ?? [], body }];
}

/** An answer or a receipt as the line of versions needs it. */
export function answeringOf({ hash, kind, seq, text, at }: AnswerRow): Answering[] {
  const read = readPayload<'return' | 'receipt'>(kind, utf8(text));
  if (!read.ok) return [];
  const payload = read.value as Payload<'return'> | Payload<'receipt'>;
  const asks = payload.kind === 'return' && payload.body.asks;
  return [{ hash, kind, seq, payloadHash: payload.body.payloadHash, asks, at }];
}
