import { type Bytes, owned } from './bytes';

/** A signature is always of this kind; no file chooses another. */
const ED25519 = 'Ed25519';

/** A key that signs. The secret half never leaves the browser: it cannot be read out, only used. */
export interface SigningKey {
  privateKey: CryptoKey;
  /** 32 bytes by which others check. */
  verifyKey: Bytes;
}

/** Makes a key that signs; kept by `utils/storage/keys.ts`, never written to a file. */
export async function newSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey(ED25519, false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no key pair');
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return { privateKey: pair.privateKey, verifyKey: new Uint8Array(raw) };
}

export async function sign(privateKey: CryptoKey, bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.sign(ED25519, privateKey, owned(bytes)));
}

/** @returns false as well for a key or a signature that is none */
export async function isSignedBy(
  verifyKey: Uint8Array,
  signature: Uint8Array,
  bytes: Uint8Array,
): Promise<boolean> {
  if (verifyKey.length !== 32 || signature.length !== 64) return false;
  try {
    const key = await crypto.subtle.importKey('raw', owned(verifyKey), ED25519, false, ['verify']);
    return await crypto.subtle.verify(ED25519, key, owned(signature), owned(bytes));
  } catch {
    return false;
  }
}
