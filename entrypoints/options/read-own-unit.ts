import type { HeldKey, OwnUnit } from '@/components/exchange/card-own-view';
import type { CardView } from '@/components/exchange/card-view';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { type CardDraft, draftOfCard } from '@/utils/exchange/card-draft';
import type { Settings } from '@/utils/settings';
import { listCards } from '@/utils/storage/cards';
import { listOpeningKeys, type OpeningRow, readSigningKey } from '@/utils/storage/keys';
import { readSettings } from '@/utils/storage/settings';
import { readCards } from '../keys/unit-cards';

/** The units that are headed on this machine, and what a card of another would begin with. */
export interface OwnUnits {
  /** One for each unit, in the order of the codes. */
  units: OwnUnit[];
  /** The unit at whose page the person is, when it is one of them; the first otherwise, null for none. */
  usual: OwnUnit | null;
  /** A unit of which nothing is here yet. */
  another: OwnUnit;
}

/** What a unit head has on this machine now. Somebody may head two units. Async for the live query. */
export async function readOwnUnits(): Promise<OwnUnits> {
  const [keys, signing, cards, rows, settings] = await Promise.all([
    listOpeningKeys(),
    readSigningKey(),
    readCards(),
    listCards(),
    readSettings(),
  ]);
  const headed = cards.filter((card) => keys.some((key) => isHeadKey(card, key)));
  const codes = new Set([...headed, ...keys].map(({ unitId }) => unitId));
  const here: Here = { keys, headed, rows, settings, verifyKey: signing?.verifyKey ?? null };
  const units = await Promise.all([...codes].sort().map((unitId) => ownUnit(unitId, here)));
  const { headOf } = settings.exchange;
  const draft = firstDraft(settings, units.length === 0 ? headOf : '');
  return {
    units,
    usual: units.find((one) => one.draft.unitId === headOf) ?? units[0] ?? null,
    another: { card: null, held: null, isNewSigner: false, draft },
  };
}

interface Here {
  keys: readonly OpeningRow[];
  /** Cards whose head's key is kept here, the newest first. */
  headed: readonly CardView[];
  rows: Awaited<ReturnType<typeof listCards>>;
  settings: Settings;
  /** By which cards are signed here; null before the first. */
  verifyKey: string | null;
}

async function ownUnit(unitId: string, here: Here): Promise<OwnUnit> {
  const keys = here.keys.filter((one) => one.unitId === unitId);
  const headed = here.headed.filter((one) => one.unitId === unitId);
  const mine = headed.find((card) => card.verifyKey === here.verifyKey);
  const known = mine ?? headed[0];
  const key = known ? keys.find((one) => isHeadKey(known, one)) : keys[0];
  const file = here.rows.find((row) => row.hash === mine?.hash)?.file ?? '';
  return {
    card: mine ? { ...mine, file } : null,
    held: key ? await heldKey(key) : null,
    isNewSigner: !mine && headed.length > 0,
    draft: known ? draftOfCard(unitId, known.body) : firstDraft(here.settings, unitId),
  };
}

const isHeadKey = ({ unitId, body }: CardView, key: OpeningRow) =>
  unitId === key.unitId &&
  body.recipients.some((one) => one.holder === 'head' && one.recipient === key.recipient);

async function heldKey({ unitId, recipient, checkedAt }: OpeningRow): Promise<HeldKey> {
  return { unitId, recipient, checkedAt, digits: await fingerprintOfRecipient(recipient) };
}

function firstDraft({ profile }: Settings, unitId: string): CardDraft {
  return {
    unitId,
    unitName: profile.unit,
    headName: profile.name,
    position: profile.position,
    validTo: '',
    deputies: [],
    successor: null,
  };
}
