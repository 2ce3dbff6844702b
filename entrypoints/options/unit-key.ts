import { downloadFile } from '@/components/ui/download';
import { utf8 } from '@/utils/exchange/bytes';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { LIMITS } from '@/utils/exchange/limits';
import { newPassphrase, readPassphrase } from '@/utils/exchange/passphrase';
import { type HeadKey, makeRecovery, openRecovery } from '@/utils/exchange/recovery';
import { fail, ok, type Result } from '@/utils/problems';
import { keepOpeningKey, markRecovered } from '@/utils/storage/keys';
import { ageWork } from '../keys/age';

/** A key that was made and given away; it is not on this machine until its file is opened again. */
export interface BegunKey {
  file: string;
  text: string;
  passphrase: string;
  recipient: string;
}

/** Makes the key that opens summaries and hands it to the person as a recovery file. */
export async function beginKey(): Promise<Result<BegunKey>> {
  const passphrase = newPassphrase();
  const made = await makeRecovery(ageWork, passphrase);
  if (!made.ok) return made;
  const { text, recipient } = made.value;
  const digits = await fingerprintOfRecipient(recipient);
  // The public tools know the ending, and the first digits tell two files apart.
  const begun = { file: `tu-soi-khoi-phuc-${digits.slice(0, 4)}.age`, text, passphrase, recipient };
  downloadRecovery(begun);
  return ok(begun);
}

export function downloadRecovery({ text, file }: Pick<BegunKey, 'text' | 'file'>): void {
  downloadFile(new Blob([utf8(text)], { type: 'application/octet-stream' }), file);
}

/** What the person chose and typed to open a recovery file. */
export interface Recovering {
  file: File;
  typed: string;
}

/**
 * Opens a recovery file as it lies with the person.
 *
 * @param expected - the key that it must hold; null for any
 * @returns `exchange.otherRecovery` when it holds another
 */
export async function openRecoveryFile(
  { file, typed }: Recovering,
  expected: string | null,
): Promise<Result<HeadKey>> {
  if (file.size > LIMITS.file) return fail({ code: 'exchange.tooLarge' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await openRecovery(bytes, readPassphrase(typed), ageWork);
  if (!opened.ok || expected === null || opened.value.recipient === expected) return opened;
  return fail({ code: 'exchange.otherRecovery' });
}

/** Brings a key to this machine for the files of a unit. */
export async function restoreKey(from: Recovering, unitId: string): Promise<Result<void>> {
  const opened = await openRecoveryFile(from, null);
  return opened.ok ? keepOpeningKey({ ...opened.value, unitId }, Date.now()) : opened;
}

/** Opens a recovery file only to see that it still works. */
export async function tryRecovery(from: Recovering): Promise<Result<void>> {
  const opened = await openRecoveryFile(from, null);
  return opened.ok ? markRecovered(opened.value.recipient, Date.now()) : opened;
}
