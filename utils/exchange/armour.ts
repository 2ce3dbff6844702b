import { fail, ok, type Result } from '../problems';
import { type Bytes, fromBase64, owned, toBase64 } from './bytes';
import { LIMITS } from './limits';

/** `sealed`: age v1, for whoever holds the key; `signed`: readable by anyone. */
export type Form = 'sealed' | 'signed';

/** The lines around the text of a file. The first pair is that of the public age tools. */
const LABELS: Record<Form, string> = {
  sealed: 'AGE ENCRYPTED FILE',
  signed: 'TU SOI SIGNED FILE',
};
const BINARY = 'age-encryption.org/v1\n';
const LINE = 64;

const firstLine = (form: Form) => `-----BEGIN ${LABELS[form]}-----`;
const lastLine = (form: Form) => `-----END ${LABELS[form]}-----`;

/** Bytes as text that survives mail and chat. Nothing follows the last line: every sign counts. */
export function armour(form: Form, bytes: Uint8Array): string {
  const lines = toBase64(bytes).match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [firstLine(form), ...lines, lastLine(form)].join('\n');
}

/**
 * Finds what a file holds. Its name and type say nothing; the bytes decide. Text before and after
 * the armour is a mail's and not looked at; between its first and last line everything is strict.
 *
 * @returns `exchange.notOurs` when there is nothing of ours, `exchange.cutOff` when the end is
 *   missing, `exchange.damaged` when the lines between are not as they were written
 */
export function findInFile(bytes: Uint8Array): Result<{ form: Form; bytes: Bytes }> {
  if (latin(bytes.subarray(0, BINARY.length)) === BINARY) {
    return ok({ form: 'sealed', bytes: owned(bytes) });
  }
  const text = textOf(bytes);
  const found = begins(text);
  if (!found) return fail({ code: 'exchange.notOurs' });
  const lines = text.slice(found.at).split(/\r?\n/);
  const end = lines.findIndex((line) => line.trimEnd() === lastLine(found.form));
  if (end < 0) return fail({ code: 'exchange.cutOff' });
  const read = readLines(lines.slice(1, end));
  return read ? ok({ form: found.form, bytes: read }) : fail({ code: 'exchange.damaged' });
}

/** Notepad's “Unicode” is two bytes to the sign; everything else we look for is plain ASCII. */
function textOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return isWide ? new TextDecoder('utf-16le').decode(bytes) : latin(bytes);
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The first of our beginnings that has a line to itself. */
function begins(text: string): { form: Form; at: number } | null {
  const start = text.slice(0, LIMITS.preamble);
  const label = `(${LABELS.sealed}|${LABELS.signed})`;
  // The signs of a UTF-8 mark look like this when read one by one.
  const match = new RegExp(`(?:^|\\n)(?:ï»¿)?[ \\t]*(-----BEGIN ${label}-----)[ \\t]*\\r?\\n`).exec(
    start,
  );
  if (!match?.[1]) return null;
  const form: Form = match[2] === LABELS.sealed ? 'sealed' : 'signed';
  return { form, at: match.index + match[0].indexOf(match[1]) };
}

/** Full lines, then one that may be shorter; a program that rewraps text has changed the file. */
function readLines(lines: readonly string[]): Bytes | null {
  const last = lines.length - 1;
  const isWhole = lines.every((line, at) =>
    at === last ? line.length > 0 && line.length <= LINE : line.length === LINE,
  );
  return isWhole && lines.length > 0 ? fromBase64(lines.join('')) : null;
}
