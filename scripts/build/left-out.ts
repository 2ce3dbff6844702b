import { fileURLToPath } from 'node:url';

const OTHER_KEYS = fileURLToPath(new URL('../../utils/exchange/other-keys.ts', import.meta.url));

/**
 * Parts of a library that never run here, and what stands in for them: the curves of kinds of key
 * that `utils/exchange/recipient.ts` refuses, half of all that opens and seals files.
 */
export const LEFT_OUT = {
  '@noble/curves/nist.js': OTHER_KEYS,
  '@noble/post-quantum/hybrid.js': OTHER_KEYS,
};
