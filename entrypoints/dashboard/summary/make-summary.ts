import { browser } from 'wxt/browser';
import type { Made } from '@/components/exchange/MadeNote';
import type { Receiver } from '@/components/exchange/ReceiverCard';
import { downloadFile } from '@/components/ui/download';
import { toBase64 } from '@/utils/exchange/bytes';
import { FILE_ENDING } from '@/utils/exchange/file-kind';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { printInstant } from '@/utils/exchange/moment-text';
import { newPassphrase } from '@/utils/exchange/passphrase';
import type { Payload } from '@/utils/exchange/payload';
import { type ForWhom, writeExchangeFile } from '@/utils/exchange/write-file';
import { plainLine } from '@/utils/plain-text';
import { ok, type Result } from '@/utils/problems';
import { ensureMemberId } from '@/utils/storage/exchange-settings';
import { nextNumber, recordSent } from '@/utils/storage/summaries';
import { SUMMARY_SCHEMA, type SummaryBody } from '@/utils/team/summary';
import { ageWork } from '../../keys/age';
import { ensureSigningKey } from '../../keys/signing-key';
import { ensureAnswerKey } from '../answer-key';
import { clock } from '../clock';

/** What the person has chosen on the page. */
export interface SummaryOrder {
  /** The very object that was shown. */
  body: SummaryBody;
  period: string;
  name: string;
  receiver: Receiver;
  clockAnomalies: number;
}

/**
 * Signs, seals and reads back a summary, writes it down, and hands it to the person. Nothing is given
 * out that was not written down, and nothing written down that did not read back.
 */
export async function makeSummary(order: SummaryOrder): Promise<Result<Made>> {
  const own = await ensureSigningKey();
  if (!own.ok) return own;
  const member = await ensureMemberId({ newId: () => crypto.randomUUID() });
  if (!member.ok) return member;
  const answers = await ensureAnswerKey();
  if (!answers.ok) return answers;
  const { key, digits, isNew } = own.value;
  const payload = await payloadOf(order, {
    memberId: member.value.memberId,
    verifyKey: toBase64(key.verifyKey),
    answerTo: answers.value.recipient,
  });
  const passphrase = order.receiver.seal === 'passphrase' ? newPassphrase() : null;
  const forWhom = receiversOf(order.receiver, passphrase);
  const written = await writeExchangeFile(payload, { key, forWhom, work: ageWork });
  if (!written.ok) return written;
  const { text, hash } = written.value;
  const now = clock();
  const entry = ledgerEntry({ payload, hash }, { way: 'out', at: now });
  const sealing = { card: 'recipients', passphrase: 'passphrase', open: 'none' } as const;
  const content = JSON.stringify(payload);
  const sent = { entry, sealing: sealing[order.receiver.seal], text: content };
  const recorded = await recordSent(sent, now);
  if (!recorded.ok) return recorded;
  // Names of files are read by everybody on the way: neither a person nor a unit stands in it.
  const file = `tu-soi-${order.period}-${hash.slice(0, 8)}${FILE_ENDING}`;
  const made = { file, text, hash, head: payload, signer: digits, passphrase, isNewKey: isNew };
  downloadMade(made);
  return ok(made);
}

/** Hands the file to the person, once more if they like. */
export function downloadMade({ text, file }: Pick<Made, 'text' | 'file'>): void {
  downloadFile(new Blob([text], { type: 'application/octet-stream' }), file);
}

async function payloadOf(
  { body, period, name, receiver, clockAnomalies }: SummaryOrder,
  { memberId, verifyKey, answerTo }: { memberId: string; verifyKey: string; answerTo: string },
): Promise<Payload<'member-summary'>> {
  const card = receiver.seal === 'card' ? receiver.card : null;
  const unitId = card?.unitId ?? receiver.unitId;
  const { seq, prev } = await nextNumber({ kind: 'member-summary', unitId, memberId });
  return {
    v: 1,
    kind: 'member-summary',
    id: crypto.randomUUID(),
    author: { memberId, displayName: plainLine(name, 120), verifyKey },
    aud: { unitId, recipientFp: card?.headDigits ?? null },
    period,
    seq,
    prev,
    createdAt: printInstant(clock()),
    clockAnomalies,
    app: { version: browser.runtime.getManifest().version, schema: SUMMARY_SCHEMA },
    body: { ...body, answerTo },
  };
}

function receiversOf({ card, seal }: Receiver, passphrase: string | null): ForWhom {
  if (passphrase !== null) return { passphrase };
  if (seal === 'open' || !card) return { anybody: true };
  return { recipients: card.body.recipients.map((one) => one.recipient) };
}
