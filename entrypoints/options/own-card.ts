import { browser } from 'wxt/browser';
import type { MetCard } from '@/components/exchange/card-own-view';
import { downloadFile } from '@/components/ui/download';
import { dayOf } from '@/utils/calendar/day';
import { fromBase64, toBase64, utf8 } from '@/utils/exchange/bytes';
import { CARD_SCHEMA } from '@/utils/exchange/card';
import { type CardDraft, cardBody } from '@/utils/exchange/card-draft';
import { FILE_ENDING } from '@/utils/exchange/file-kind';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { LIMITS } from '@/utils/exchange/limits';
import { printInstant } from '@/utils/exchange/moment-text';
import type { Payload } from '@/utils/exchange/payload';
import { confirmKey, handOver, meetKey, type Pin } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import type { HeadKey } from '@/utils/exchange/recovery';
import { writeExchangeFile } from '@/utils/exchange/write-file';
import { fail, ok, type Result } from '@/utils/problems';
import { ensureMemberId } from '@/utils/storage/exchange-settings';
import { recordOwnCard } from '@/utils/storage/own-cards';
import { nextNumber } from '@/utils/storage/summaries';
import { ageWork } from '../keys/age';
import { ensureSigningKey } from '../keys/signing-key';

/**
 * Signs a card and hands it to the person as a file to give out. Nothing is given out that was not
 * written down, together with the key that opens what will be sealed for it.
 *
 * @param held - a key that was just brought from its recovery file, or the name of one kept here
 */
export async function makeCard(
  draft: CardDraft,
  held: HeadKey | { recipient: string },
): Promise<Result<void>> {
  const own = await ensureSigningKey();
  if (!own.ok) return own;
  const member = await ensureMemberId({ newId: () => crypto.randomUUID() });
  if (!member.ok) return member;
  const { key } = own.value;
  const verifyKey = toBase64(key.verifyKey);
  const { memberId } = member.value;
  const payload = await cardPayload({ draft, recipient: held.recipient, memberId, verifyKey });
  const forWhom = { anybody: true } as const;
  const written = await writeExchangeFile(payload, { key, forWhom, work: ageWork });
  if (!written.ok) return written;
  const { hash, text: file } = written.value;
  const now = Date.now();
  const card = { payload, hash, text: JSON.stringify(payload), file };
  const entry = ledgerEntry({ payload, hash }, { way: 'out', at: now });
  const { unitId } = draft;
  const kept = 'privateKey' in held ? { ...held, unitId } : null;
  const recorded = await recordOwnCard({ card, entry, key: kept }, pinsAfter(payload, now), now);
  if (!recorded.ok) return recorded;
  downloadCard({ file, hash });
  return ok(undefined);
}

/** Hands the card to the person, once more if they like. */
export function downloadCard({ file, hash }: { file: string; hash: string }): void {
  // Names of files are read by everybody on the way: no unit stands in it.
  const name = `tu-soi-the-don-vi-${hash.slice(0, 8)}${FILE_ENDING}`;
  downloadFile(new Blob([utf8(file)], { type: 'application/octet-stream' }), name);
}

/** The head's own key needs no comparing on the head's own machine. */
function pinsAfter({ author, aud, body }: Payload<'unit-card'>, now: number) {
  const who = { role: 'unit', subject: aud.unitId } as const;
  const { verifyKey } = author;
  const { successor } = body;
  return (pins: readonly Pin[]) => {
    const mine = confirmKey(meetKey(pins, who, verifyKey, now), verifyKey, now);
    return successor ? handOver(mine, { from: verifyKey, to: successor.verifyKey }, now) : mine;
  };
}

interface Order {
  draft: CardDraft;
  recipient: string;
  memberId: string;
  verifyKey: string;
}

async function cardPayload(order: Order): Promise<Payload<'unit-card'>> {
  const { draft, memberId, verifyKey } = order;
  const { unitId } = draft;
  const now = Date.now();
  const body = cardBody(draft, order.recipient, dayOf(now));
  const { seq, prev } = await nextNumber({ kind: 'unit-card', unitId, memberId });
  return {
    v: 1,
    kind: 'unit-card',
    id: crypto.randomUUID(),
    author: { memberId, displayName: body.head.name, verifyKey },
    aud: { unitId, recipientFp: null },
    period: null,
    seq,
    prev,
    createdAt: printInstant(now),
    clockAnomalies: 0,
    app: { version: browser.runtime.getManifest().version, schema: CARD_SCHEMA },
    body,
  };
}

/**
 * Reads the card of somebody who becomes a deputy or takes over. It is not kept: the two people
 * compare its digits first.
 */
export async function meetCard(file: File): Promise<Result<MetCard>> {
  if (file.size > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await readExchangeFile(bytes, { kinds: ['unit-card'], keys: [], work: ageWork });
  if (!opened.ok) return opened;
  const { author, body } = opened.value.payload;
  const head = body.recipients.find((one) => one.holder === 'head') ?? body.recipients[0];
  const key = fromBase64(author.verifyKey);
  if (!head || !key) return fail({ code: 'exchange.malformed', faults: ['recipients'] });
  return ok({
    name: body.head.name,
    recipient: head.recipient,
    verifyKey: author.verifyKey,
    digits: await fingerprint('sign', key),
  });
}
