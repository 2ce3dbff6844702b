import { fail, ok, type Result } from '../problems';

/** What may be unpacked, so that a small file cannot fill the memory. */
export interface UnzipLimits {
  /** Entries that are unpacked at most. */
  entries: number;
  /** Bytes of all of them together, counted while they are unpacked: what the archive says may lie. */
  bytes: number;
  /** How many times larger than packed an entry may get, once it is above a mebibyte. */
  ratio: number;
}

export interface Unzipped {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

interface Entry {
  name: string;
  method: number;
  /** Where its local header begins. */
  at: number;
  packedSize: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const MEBIBYTE = 1_048_576;
/** The end record with the longest comment. */
const END_WITHIN = 22 + 65_535;

/**
 * Unpacks the entries of a ZIP archive that are wanted. Unpacking is the browser's own, in a stream
 * that is stopped as soon as it gives more than allowed.
 *
 * @returns `table.unreadable` for a damaged or encrypted archive, `table.tooMany` and `file.tooLarge`
 *   when it holds more than allowed
 */
export async function unzip(
  bytes: Uint8Array<ArrayBuffer>,
  wanted: (name: string) => boolean,
  limits: UnzipLimits,
): Promise<Result<Unzipped[]>> {
  try {
    const entries = entriesOf(bytes).filter((one) => wanted(one.name));
    if (entries.length > limits.entries) return fail({ code: 'table.tooMany' });
    const names = new Set(entries.map((one) => one.name));
    if (names.size < entries.length) return fail({ code: 'table.unreadable' });
    const unzipped: Unzipped[] = [];
    let left = limits.bytes;
    for (const entry of entries) {
      const packed = packedBytes(bytes, entry);
      const most = Math.min(left, Math.max(MEBIBYTE, packed.length * limits.ratio));
      const unpacked = await unpack(packed, entry.method, most);
      if (!unpacked) return fail({ code: 'file.tooLarge' });
      left -= unpacked.length;
      unzipped.push({ name: entry.name, bytes: unpacked });
    }
    return ok(unzipped);
  } catch {
    // Reading beyond the end, or a stream that is no deflate stream: the archive is damaged.
    return fail({ code: 'table.unreadable' });
  }
}

/** The list at the end of the archive. @throws RangeError when it is damaged */
function entriesOf(bytes: Uint8Array<ArrayBuffer>): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('no entry');
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new RangeError('encrypted');
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = Math.max(0, view.byteLength - END_WITHIN);
  for (let at = view.byteLength - 22; at >= last; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('no end');
}

function packedBytes(
  bytes: Uint8Array<ArrayBuffer>,
  { at, packedSize }: Entry,
): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(at, true) !== LOCAL) throw new RangeError('no local header');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packedSize > bytes.length) throw new RangeError('cut off');
  return bytes.subarray(start, start + packedSize);
}

/** @returns null when it would get larger than `most` bytes */
async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  method: number,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (method === STORED) return packed.length > most ? null : packed;
  if (method !== DEFLATED) throw new RangeError('unknown method');
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The same entries as an archive that needs no unpacking: for readers that accept an archive only
 * and would otherwise unpack it without limits, or in a worker that the page may not start.
 * Check sums are left empty.
 */
export function zipStored(entries: readonly Unzipped[]): ArrayBuffer {
  const files = entries.map(({ name, bytes }) => ({ name: new TextEncoder().encode(name), bytes }));
  const size = files.reduce((sum, one) => sum + 76 + 2 * one.name.length + one.bytes.length, 22);
  const whole = new Uint8Array(size);
  const view = new DataView(whole.buffer);
  let at = 0;
  const places = files.map(({ name, bytes }) => {
    const place = at;
    view.setUint32(at, LOCAL, true);
    writeSizes(view, at + 18, bytes.length, name.length);
    whole.set(name, at + 30);
    whole.set(bytes, at + 30 + name.length);
    at += 30 + name.length + bytes.length;
    return place;
  });
  const central = at;
  for (const [index, { name, bytes }] of files.entries()) {
    view.setUint32(at, CENTRAL, true);
    writeSizes(view, at + 20, bytes.length, name.length);
    view.setUint32(at + 42, places[index] ?? 0, true);
    whole.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - central, true);
  view.setUint32(at + 16, central, true);
  return whole.buffer;
}

/** Packed size, size and length of the name stand in this order in both headers. */
function writeSizes(view: DataView, at: number, size: number, nameLength: number): void {
  view.setUint32(at, size, true);
  view.setUint32(at + 4, size, true);
  view.setUint16(at + 8, nameLength, true);
}
