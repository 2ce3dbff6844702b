import { fail, ok, type Result } from '../problems';
import { LIMITS } from './limits';

/** For whom an age file is sealed, as far as its header says. */
export type SealedFor = 'recipients' | 'passphrase';

const VERSION = 'age-encryption.org/v1';
const WORK = /^[1-9]\d?$/;

/**
 * Looks at the header of an age file before any key or passphrase is tried, so that no file can make
 * us work for long: its size, the number of its recipients, the work its passphrase asks for.
 *
 * @returns `exchange.headerRefused` when it goes beyond what we open, `exchange.notOurs` when it is
 *   no age v1 file, `exchange.cutOff` when it has no end
 * @see RULES.md#import
 */
export function scanHeader(bytes: Uint8Array): Result<SealedFor> {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, LIMITS.header));
  const [version, ...lines] = text.split('\n');
  if (version !== VERSION) return fail({ code: 'exchange.notOurs' });
  const end = lines.findIndex((line) => line.startsWith('---'));
  const stanzas = lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => line.startsWith('-> '));
  if (stanzas.length > LIMITS.stanzas) return fail({ code: 'exchange.headerRefused' });
  if (end < 0) {
    return fail({
      code: bytes.length > LIMITS.header ? 'exchange.headerRefused' : 'exchange.cutOff',
    });
  }
  return sealedFor(stanzas.map((line) => line.slice(3).split(' ')));
}

function sealedFor(stanzas: readonly string[][]): Result<SealedFor> {
  const scrypt = stanzas.find(([type]) => type === 'scrypt');
  if (!scrypt) return ok('recipients');
  const [, , work = ''] = scrypt;
  const { least, most } = LIMITS.scrypt;
  const isFair = WORK.test(work) && Number(work) >= least && Number(work) <= most;
  const isAlone = stanzas.length === 1 && scrypt.length === 3;
  return isFair && isAlone ? ok('passphrase') : fail({ code: 'exchange.headerRefused' });
}
