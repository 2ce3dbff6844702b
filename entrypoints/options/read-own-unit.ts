import type { HeldKey, OwnUnit } from '@/components/exchange/card-own-view';
import type { CardView } from '@/components/exchange/card-view';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { type CardDraft, draftOfCard } from '@/utils/exchange/card-draft';
import type { Settings } from '@/utils/settings';
import { listCards } from '@/utils/storage/cards';
import { listOpeningKeys, type OpeningRow, readSigningKey } from '@/utils/storage/keys';
import { readSettings } from '@/utils/storage/settings';
import { readCards } from '../keys/unit-cards';

/** What a unit head has on this machine now. Async for the live query. */
export async function readOwnUnit(): Promise<OwnUnit> {
  const [keys, signing, cards, rows, settings] = await Promise.all([
    listOpeningKeys(),
    readSigningKey(),
    readCards(),
    listCards(),
    readSettings(),
  ]);
  const headed = cards.filter((card) => keys.some((key) => isHeadKey(card, key)));
  const mine = headed.find((card) => card.verifyKey === signing?.verifyKey);
  const known = mine ?? headed[0];
  const key = known ? keys.find((one) => isHeadKey(known, one)) : keys[0];
  const file = rows.find((row) => row.hash === mine?.hash)?.file ?? '';
  return {
    card: mine ? { ...mine, file } : null,
    held: key ? await heldKey(key) : null,
    isNewSigner: !mine && headed.length > 0,
    draft: known ? draftOfCard(known.unitId, known.body) : firstDraft(settings, key),
  };
}

const isHeadKey = ({ unitId, body }: CardView, key: OpeningRow) =>
  unitId === key.unitId &&
  body.recipients.some((one) => one.holder === 'head' && one.recipient === key.recipient);

async function heldKey({ unitId, recipient, checkedAt }: OpeningRow): Promise<HeldKey> {
  return { unitId, recipient, checkedAt, digits: await fingerprintOfRecipient(recipient) };
}

function firstDraft({ profile, exchange }: Settings, key: OpeningRow | undefined): CardDraft {
  return {
    unitId: key?.unitId ?? exchange.headOf,
    unitName: profile.unit,
    headName: profile.name,
    position: profile.position,
    validTo: '',
    deputies: [],
    successor: null,
  };
}
