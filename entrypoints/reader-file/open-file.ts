import { workHere } from '@/utils/exchange/age-work';
import { fromBase64 } from '@/utils/exchange/bytes';
import { fingerprint } from '@/utils/exchange/fingerprint';
import { LIMITS } from '@/utils/exchange/limits';
import { readPassphrase } from '@/utils/exchange/passphrase';
import { type OpenedFile, readExchangeFile } from '@/utils/exchange/read-file';
import { fail, ok, type Result } from '@/utils/problems';

/** A summary that was opened, and the digits of the key that signed it. */
export interface Opened {
  file: OpenedFile<'member-summary'>;
  signer: string;
}

/**
 * Opens a summary. The work is done on the page: there is one file at a time and one person who waits
 * for it, and a page in a single file has no second script for a worker. What a file may ask for is
 * bounded before the work begins.
 */
export async function openFile(file: File, typed: string | null): Promise<Result<Opened>> {
  if (file.size > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await readExchangeFile(bytes, {
    kinds: ['member-summary'],
    keys: [],
    work: workHere,
    ...(typed === null ? {} : { passphrase: readPassphrase(typed) }),
  });
  if (!opened.ok) return opened;
  const key = fromBase64(opened.value.payload.author.verifyKey) ?? new Uint8Array();
  return ok({ file: opened.value, signer: await fingerprint('sign', key) });
}
