import { importIdentity } from '@/utils/exchange/recipient';
import { keepOpeningKey } from '@/utils/storage/keys';

/** Runs inside a page of the extension: the key of a head, as after its recovery file was opened. */
export async function hold({
  identity,
  recipient,
  unitId,
}: Record<'identity' | 'recipient' | 'unitId', string>): Promise<void> {
  const privateKey = await importIdentity(identity);
  if (!privateKey) throw new Error('no key');
  const kept = await keepOpeningKey({ privateKey, recipient, unitId }, Date.now());
  if (!kept.ok) throw new Error(kept.problem.code);
}
