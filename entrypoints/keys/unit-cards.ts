import type { CardView } from '@/components/exchange/card-view';
import { dayOf } from '@/utils/calendar/day';
import { fromBase64, utf8 } from '@/utils/exchange/bytes';
import { cardValidity, headFingerprint } from '@/utils/exchange/card';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { LIMITS } from '@/utils/exchange/limits';
import { readPayload } from '@/utils/exchange/payload';
import { handOver, meetKey, type Pin, trustIn } from '@/utils/exchange/pins';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { fail, ok, type Result } from '@/utils/problems';
import { keepCard, listCards, readPins } from '@/utils/storage/cards';
import { ageWork } from './age';

/** The cards of this machine as they are shown, the newest first. Async for the live query. */
export async function readCards(): Promise<CardView[]> {
  const rows = await listCards();
  const today = dayOf(Date.now());
  const views = rows.map(async ({ hash, unitId, text }) => {
    const read = readPayload('unit-card', utf8(text));
    // It was checked when it came in; a card of a newer version may lie here after a downgrade.
    if (!read.ok) return [];
    const { author, body } = read.value;
    const pins = await readPins({ role: 'unit', subject: unitId });
    const key = fromBase64(author.verifyKey) ?? new Uint8Array();
    const view: CardView = {
      hash,
      unitId,
      body,
      verifyKey: author.verifyKey,
      digits: await fingerprint('sign', key),
      headDigits: await headFingerprint(body),
      trust: trustIn(pins, author.verifyKey),
      validity: cardValidity(body, today),
    };
    return [view];
  });
  return (await Promise.all(views)).flat();
}

/**
 * Takes in a card from a file. Its key is kept when it is the first of the unit, and marked as
 * changed otherwise; a successor named by the known key is known as far.
 *
 * @returns the name of the unit
 */
export async function importCard(file: File): Promise<Result<string>> {
  if (file.size > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await readExchangeFile(bytes, { kinds: ['unit-card'], keys: [], work: ageWork });
  if (!opened.ok) return opened;
  const { payload, hash, text } = opened.value;
  const now = Date.now();
  const who = { role: 'unit', subject: payload.aud.unitId } as const;
  const { verifyKey } = payload.author;
  const { successor } = payload.body;
  const change = (pins: readonly Pin[]) => {
    const met = meetKey(pins, who, verifyKey, now);
    return successor ? handOver(met, { from: verifyKey, to: successor.verifyKey }, now) : met;
  };
  const card = { payload, hash, text, file: new TextDecoder().decode(bytes) };
  const kept = await keepCard(card, change, now);
  return kept.ok ? ok(payload.body.unitName) : kept;
}
