import { type Trust, trustOf } from '@/components/handover/TrustNote';
import { fromBase64, utf8 } from '@/utils/exchange/bytes';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { checkPack, checkReturn, packsBy, returnsBy } from '@/utils/exchange/handover-order';
import { ledgerEntry } from '@/utils/exchange/ledger';
import { LIMITS } from '@/utils/exchange/limits';
import { readPassphrase } from '@/utils/exchange/passphrase';
import { readPayload } from '@/utils/exchange/payload';
import { trustIn } from '@/utils/exchange/pins';
import { type OpenedFile, readExchangeFile } from '@/utils/exchange/read-file';
import type { ReturnBody } from '@/utils/handover/give-back';
import type { PackBody } from '@/utils/handover/pack';
import type { SharedCase } from '@/utils/handover/shared-case';
import { fail, ok, type Result } from '@/utils/problems';
import { readPins } from '@/utils/storage/cards';
import type { HandoverRow } from '@/utils/storage/exchange-rows';
import { type HandoverFile, listHandovers, type TakingOrder } from '@/utils/storage/handovers';
import { readSettings } from '@/utils/storage/settings';
import { ageWork } from '../../keys/age';
import { clock } from '../clock';

interface Signed {
  /** The author as the file names them; '' for nobody. */
  from: string;
  digits: string;
  trust: Trust;
  file: HandoverFile;
  /** It was taken in before. */
  known: boolean;
}

/** A pack that was opened and is for somebody else to give. */
export interface OpenedPack extends Signed {
  kind: 'pack';
  body: PackBody;
  facts: TakingOrder['facts'];
}

/** What came back for a pack of this notebook. */
export interface OpenedReturn extends Signed {
  kind: 'return';
  body: ReturnBody;
  pack: PackBody;
  /** Earlier returns of the same author, and this one when it is known. */
  earlier: ReturnBody[];
}

type AnyOpened = OpenedFile<'handover'> | OpenedFile<'handover-return'>;

/** Opens a dropped file. Nothing is written. */
export async function openHandover(
  file: File,
  passphrase?: string,
): Promise<Result<OpenedPack | OpenedReturn>> {
  if (file.size > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return fail({ code: 'exchange.cutOff' });
  const opened = await readExchangeFile(new Uint8Array(bytes), {
    kinds: ['handover', 'handover-return'] as const,
    keys: [],
    work: ageWork,
    passphrase: passphrase === undefined ? undefined : readPassphrase(passphrase),
  });
  if (!opened.ok) return opened;
  // The kind in the payload says which of both it is.
  const one = opened.value as AnyOpened;
  const rows = await listHandovers();
  const signed = await signedBy(one, rows);
  const { memberId } = (await readSettings()).exchange;
  if (isPack(one)) return packFrom(one, signed, { rows, memberId });
  return returnFrom(one, signed, { rows, memberId });
}

const isPack = (one: AnyOpened): one is OpenedFile<'handover'> => one.payload.kind === 'handover';

async function signedBy(one: AnyOpened, rows: readonly HandoverRow[]): Promise<Signed> {
  const { payload, hash, text } = one;
  const { memberId, displayName, verifyKey } = payload.author;
  const pins = await readPins({ role: 'member', subject: memberId });
  const before = rows.filter((row) => row.way === 'in' && row.memberId === memberId);
  const seen = before.map((row) => row.verifyKey);
  const pinned = trustOf(trustIn(pins, verifyKey));
  const trust =
    pinned !== 'new' || seen.length === 0 ? pinned : seen.includes(verifyKey) ? 'known' : 'changed';
  const at = clock();
  const pack = payload.kind === 'handover' ? hash : payload.body.pack;
  const { kind, seq } = payload;
  const row: HandoverRow = {
    ...{ hash, way: 'in', kind, pack, memberId, verifyKey, seq },
    ...{ who: displayName, text, at },
  };
  return {
    from: displayName,
    digits: await fingerprint('sign', fromBase64(verifyKey) ?? new Uint8Array()),
    trust,
    file: { entry: ledgerEntry({ payload, hash }, { way: 'in', at }), row },
    known: before.some((other) => other.hash === hash),
  };
}

interface Around {
  rows: readonly HandoverRow[];
  /** Of this notebook. */
  memberId: string;
}

function packFrom(
  { payload }: OpenedFile<'handover'>,
  signed: Signed,
  { rows, memberId }: Around,
): Result<OpenedPack> {
  const { row } = signed.file;
  const checked = checkPack(row, memberId);
  if (!checked.ok) return checked;
  const packs = packsBy(row, rows);
  const later = new Set(packs.later.map((one) => one.hash));
  const said = packs.said.flatMap((one) => packOf(one) ?? []);
  const facts: OpenedPack['facts'] = {
    saidOf: ({ id }: SharedCase) =>
      said.flatMap((body) => body.cases.map((one) => one.case).filter((one) => one.id === id)),
    isOlderThan: ({ takenFrom }) => takenFrom !== undefined && later.has(takenFrom.pack),
  };
  return ok({ ...signed, kind: 'pack', body: payload.body, facts });
}

function returnFrom(
  { payload }: OpenedFile<'handover-return'>,
  signed: Signed,
  { rows, memberId }: Around,
): Result<OpenedReturn> {
  const { body } = payload;
  const { row } = signed.file;
  const sent = checkReturn({ ...row, giver: body.giver }, { lines: rows, memberId });
  if (!sent.ok) return sent;
  const pack = packOf(sent.value);
  if (!pack) return fail({ code: 'handover.unknownPack' });
  const earlier = returnsBy(row, rows).flatMap((one) => returnOf(one) ?? []);
  return ok({ ...signed, kind: 'return', body, pack, earlier });
}

/** The pack that lies in the record; null for a row of another kind. */
export function packOf({ kind, text }: HandoverRow): PackBody | null {
  const read = kind === 'handover' ? readPayload('handover', utf8(text)) : null;
  return read?.ok ? read.value.body : null;
}

function returnOf({ kind, text }: HandoverRow): ReturnBody | null {
  const read = kind === 'handover-return' ? readPayload('handover-return', utf8(text)) : null;
  return read?.ok ? read.value.body : null;
}
