import { workHere } from '@/utils/exchange/age-work';
import { utf8 } from '@/utils/exchange/bytes';
import { readExchangeFile } from '@/utils/exchange/read-file';
import { listOpeningKeys } from '@/utils/storage/keys';

/**
 * Runs inside a page of the extension: opens a summary by nothing but the keys that lie there.
 *
 * @returns its content, or the code of what was wrong
 */
export async function openByKeptKeys(file: string): Promise<unknown> {
  const rows = await listOpeningKeys();
  const keys = rows.map((row) => row.privateKey);
  const opener = { kinds: ['member-summary'] as const, keys, work: workHere };
  const opened = await readExchangeFile(utf8(file), opener);
  return opened.ok ? opened.value.payload : opened.problem.code;
}
