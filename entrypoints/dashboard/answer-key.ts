import { asText } from '@/utils/exchange/age-job';
import { sameBytes, utf8 } from '@/utils/exchange/bytes';
import { fingerprintOfRecipient } from '@/utils/exchange/card';
import { importIdentity } from '@/utils/exchange/recipient';
import { fail, ok, type Result } from '@/utils/problems';
import { type AnswerKeyRow, keepAnswerKey, readAnswerKey } from '@/utils/storage/keys';
import { ageWork } from '../keys/age';
import { clock } from './clock';

/**
 * The key for which heads seal their answers, made with the first summary. It is tried once after it
 * lay in the database: a key that cannot open must not be named in a file.
 *
 * @returns `exchange.notWritten` when what was sealed for it does not open
 */
export async function ensureAnswerKey(): Promise<Result<AnswerKeyRow>> {
  const known = await readAnswerKey();
  const kept = known ? ok(known) : await keepNewKey();
  if (!kept.ok) return kept;
  const { privateKey, recipient } = kept.value;
  const probe = utf8('tu-soi');
  const sealed = await ageWork({ do: 'seal', plain: probe, to: { recipients: [recipient] } });
  if (!sealed.ok) return sealed;
  const opened = await ageWork({ do: 'open', sealed: sealed.value, how: { keys: [privateKey] } });
  const works = opened.ok && sameBytes(opened.value, probe);
  return works ? kept : fail({ code: 'exchange.notWritten' });
}

async function keepNewKey(): Promise<Result<AnswerKeyRow>> {
  const made = await ageWork({ do: 'newIdentity' });
  if (!made.ok) return made;
  // From here on nobody can read the key out: the browser holds it and only uses it.
  const identity = asText(made.value);
  const named = await ageWork({ do: 'recipientOf', identity });
  if (!named.ok) return named;
  const privateKey = await importIdentity(identity);
  if (!privateKey) return fail({ code: 'exchange.notWritten' });
  return keepAnswerKey({ privateKey, recipient: asText(named.value) }, clock());
}

/** The key for answers as this notebook opens by it, with its 24 digits; null until there is one. */
export async function readOpeningOfAnswers(): Promise<{ key: CryptoKey; digits: string } | null> {
  const row = await readAnswerKey();
  return row ? { key: row.privateKey, digits: await fingerprintOfRecipient(row.recipient) } : null;
}
