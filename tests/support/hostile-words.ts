import { BODIES, type BodyOf, type ReadableKind } from '@/utils/exchange/bodies';
import { toBase64, utf8 } from '@/utils/exchange/bytes';
import { readPayload } from '@/utils/exchange/payload';
import { newSigningKey } from '@/utils/exchange/signing';
import { NOTHING_DECLARED } from '@/utils/team/roll-up';
import { unitFigures } from '@/utils/team/unit-figures';
import { signedFile, summary } from '../unit/exchange/support';
import { day } from '../unit/team/support';
import { FULL_BODY, placesOf, withPart } from './full-summary';

/** Would leave a mark in the page, were it ever taken for markup; short enough for most fields. */
export const MARKUP = '<img src=x onerror=globalThis.hit=1>';
/** The same with what else people put into fields, for longer ones. */
const LONGER = `${MARKUP}<a href="javascript:globalThis.hit=1">javascript:alert(1)</a><script>globalThis.hit=1</script>`;

/** Whose file it is, and for which unit. */
interface From {
  memberId: string;
  unitId: string;
}

/** A signed file of a kind in which every field that takes any text is markup. */
async function hostileFile<Kind extends ReadableKind>(
  kind: Kind,
  { memberId, unitId }: From,
  body: BodyOf<Kind>,
): Promise<string> {
  const key = await newSigningKey();
  const payload = {
    v: 1,
    kind,
    id: '55555555-5555-4555-8555-555555555555',
    author: { memberId, displayName: 'x', verifyKey: toBase64(key.verifyKey) },
    aud: { unitId, recipientFp: null },
    period: '2026-11',
    seq: 1,
    prev: null,
    createdAt: '2026-12-01T08:00:00.000+07:00',
    clockAnomalies: 0,
    app: { version: '0.1.0', schema: BODIES[kind].version },
    body,
  };
  const isTaken = (one: unknown) => readPayload(kind, utf8(JSON.stringify(one))).ok;
  if (!isTaken(payload)) throw new Error(`no ${kind} to begin with`);
  const texts = placesOf(payload, (part) => typeof part === 'string');
  const filled = texts.reduce<unknown>((whole, place) => {
    return [LONGER, MARKUP].map((text) => withPart(whole, place, text)).find(isTaken) ?? whole;
  }, payload);
  return new TextDecoder().decode(await signedFile(JSON.stringify(filled), { kind, key }));
}

/** A summary whose author has a name of 5,000 letters. */
export async function fileOfLongName({ memberId, unitId }: From): Promise<string> {
  const key = await newSigningKey();
  const sound = summary(key, { aud: { unitId, recipientFp: null } });
  const author = { ...sound.author, memberId, displayName: 'a'.repeat(5_000) };
  const file = await signedFile(JSON.stringify({ ...sound, author }), { key });
  return new TextDecoder().decode(file);
}

export const hostileSummary = (from: From) =>
  hostileFile('member-summary', from, {
    ...FULL_BODY,
    asOf: Date.parse('2026-12-01T00:00:00+07:00') - 1,
  });

/** @param recipient - a key that can be sealed for, `age1…` */
export const hostileCard = (from: From, recipient: string) =>
  hostileFile('unit-card', from, {
    unitName: 'x',
    head: { name: 'x', position: 'x' },
    recipients: [
      { holder: 'head', name: 'x', recipient },
      { holder: 'deputy', name: 'x', recipient },
    ],
    validFrom: day('2026-01-01'),
    validTo: null,
    successor: null,
  });

/** The answer to a summary that was made, by its hash and the id of the notebook that made it. */
export const hostileAnswer = (from: From, answered: { payloadHash: string; memberId: string }) =>
  hostileFile('return', from, {
    ...answered,
    seq: 1,
    asks: true,
    points: 8_000,
    band: 'good',
    remark: 'x',
    items: [{ edition: 'x', item: 'x', text: 'x', self: 'tot', head: 'kem', remark: 'x' }],
  });

export const hostileRollUp = (from: From) =>
  hostileFile('unit-summary', from, {
    unitName: 'x',
    period: { from: day('2026-11-01'), to: day('2026-11-30') },
    units: [
      unitFigures([{ body: FULL_BODY, isVerified: true }], {
        unit: { id: 'H49.23', name: 'x', level: 'commune', until: null, successors: [] },
        seq: 1,
        asOf: Date.parse('2026-12-01T00:00:00+07:00'),
        declared: NOTHING_DECLARED,
        people: 1,
      }),
    ],
  });
