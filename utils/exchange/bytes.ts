/** Bytes in memory of their own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;
/** Arguments of one call of `fromCharCode`; engines refuse very many. */
const CHUNK = 8_192;

/** @example toBase64(utf8('ab')) // → 'YWI=' */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}

/**
 * Reads base64 with padding and nothing else: no blanks, no other alphabet, no bits beside the last
 * byte. One value has one spelling, so a changed sign is a changed value.
 *
 * @returns null for anything else
 */
export function fromBase64(text: string): Bytes | null {
  if (text.length % 4 !== 0 || !BASE64.test(text)) return null;
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return toBase64(bytes) === text ? bytes : null;
}

/** @example toHex(new Uint8Array([10, 255])) // → '0aff' */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** @returns null when the bytes are not UTF-8; a mark before the first sign stays and is seen */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export function joined(parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

/** A copy in memory of its own, for WebCrypto. */
export const owned = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

export async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', owned(bytes)));
}
