import { fail, ok, type Result } from '../problems';
import { z } from '../zod';
import { type Bytes, fromBase64, fromUtf8, joined, toBase64, utf8 } from './bytes';
import { type FileKind, payloadTypeOf } from './file-kind';
import { isSignedBy, type SigningKey, sign } from './signing';

/** What stands in a DSSE envelope once its signature has been checked. */
export interface Envelope {
  payloadType: string;
  /** The very bytes that were signed. */
  payload: Bytes;
  /** The key that signed them. It proves who only to those who know whose key it is. */
  verifyKey: Bytes;
}

const base64Schema = z.string().check(z.maxLength(2_000_000));

const envelopeSchema = z.strictObject({
  payload: base64Schema,
  payloadType: z.string().check(z.maxLength(120)),
  signatures: z
    .array(
      z.strictObject({
        keyid: z.string().check(z.maxLength(64)),
        sig: z.string().check(z.maxLength(120)),
      }),
    )
    .check(z.length(1)),
});

/**
 * The bytes that are signed: type and content with their lengths, so that neither can be taken for
 * the other. This is the pre-authentication encoding of DSSE 1.0.
 *
 * @example fromUtf8(preAuth('a', utf8('bc'))) // → 'DSSEv1 1 a 2 bc'
 */
export function preAuth(payloadType: string, payload: Uint8Array): Bytes {
  const type = utf8(payloadType);
  const head = utf8(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `);
  return joined([head, payload]);
}

/** Signs bytes as a file of one kind. */
export async function signEnvelope(
  kind: FileKind,
  payload: Uint8Array,
  key: SigningKey,
): Promise<Bytes> {
  const payloadType = payloadTypeOf(kind);
  const sig = await sign(key.privateKey, preAuth(payloadType, payload));
  const signatures = [{ keyid: toBase64(key.verifyKey), sig: toBase64(sig) }];
  return utf8(JSON.stringify({ payload: toBase64(payload), payloadType, signatures }));
}

/**
 * Checks an envelope. It has one spelling: other blanks, another order, a key twice or a second
 * signature is another file and refused. `keyid` is the key itself, so that the signature is checked
 * before anything of the content is read.
 *
 * @returns `exchange.unsigned` when it is no envelope of ours, `exchange.damaged` when the signature
 *   does not fit
 */
export async function openEnvelope(bytes: Uint8Array): Promise<Result<Envelope>> {
  const read = readEnvelope(bytes);
  const [signature] = read?.signatures ?? [];
  const payload = fromBase64(read?.payload ?? '');
  if (!read || !signature || !payload) return fail({ code: 'exchange.unsigned' });
  const verifyKey = fromBase64(signature.keyid);
  const sig = fromBase64(signature.sig);
  if (!verifyKey || !sig) return fail({ code: 'exchange.unsigned' });
  const { payloadType } = read;
  const isSound = await isSignedBy(verifyKey, sig, preAuth(payloadType, payload));
  return isSound ? ok({ payloadType, payload, verifyKey }) : fail({ code: 'exchange.damaged' });
}

function readEnvelope(bytes: Uint8Array): z.output<typeof envelopeSchema> | null {
  const text = fromUtf8(bytes);
  // An envelope has three levels; brackets in its base64 do not exist.
  if (text === null || (text.match(/[[{]/g)?.length ?? 0) > 3) return null;
  try {
    const read = envelopeSchema.safeParse(JSON.parse(text));
    return read.success && spelled(read.data) === text ? read.data : null;
  } catch {
    return null;
  }
}

function spelled({ payload, payloadType, signatures }: z.output<typeof envelopeSchema>): string {
  const [one] = signatures;
  return JSON.stringify({
    payload,
    payloadType,
    signatures: [{ keyid: one?.keyid, sig: one?.sig }],
  });
}
