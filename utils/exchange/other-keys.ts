/**
 * Stands in for the curves behind kinds of key that no file of ours is sealed with: post-quantum
 * ones and those in hardware. Names of keys are checked before they are used (`recipient.ts`), and
 * our own keys are X25519, so nothing asks for these; whatever did would be a bug and throws.
 */
const leftOut = new Proxy(
  {},
  {
    get(_, part) {
      throw new Error(`A kind of key that is left out was asked for ${String(part)}`);
    },
  },
);

export const MLKEM768P256 = leftOut;
export const MLKEM768X25519 = leftOut;
export const p256 = leftOut;
