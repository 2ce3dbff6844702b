import { inflateRawSync } from 'node:zlib';

/**
 * Readers of the files that the product writes, made from the published formats and without any of
 * its code: what they find is what another program would.
 */

/** The entries of a ZIP archive by name, unpacked. */
export function unzipped(bytes: Uint8Array): Map<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end < 0) throw new Error('no ZIP archive');
  const entries = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((place) =>
      file.readUInt16LE(at + place),
    ) as [number, number, number];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name, entryAt(file, at));
    at += 46 + nameLength + extraLength + remarkLength;
  }
  return entries;
}

/** @param at - where its line in the central directory begins */
function entryAt(file: Buffer, at: number): string {
  const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)];
  const local = file.readUInt32LE(at + 42);
  const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  const packed = file.subarray(from, from + size);
  return (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (_, hex, number, name) => {
    if (name) return ENTITIES[name] ?? '';
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(number));
  });

/** What a cell of a workbook holds. */
export type SheetCell = { text: string } | { number: number } | { formula: string };

/** The cells of a sheet by their place, for example `B2`; empty ones are not there. */
export function cellsOf(workbook: ReadonlyMap<string, string>, sheet: number) {
  const shared = [
    ...(workbook.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs),
  ].map(([, item = '']) => textIn(item));
  const xml = workbook.get(`xl/worksheets/sheet${sheet}.xml`) ?? '';
  const cells = new Map<string, SheetCell>();
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
    const place = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const cell = cellIn(attributes, inner, shared);
    if (place && cell) cells.set(place, cell);
  }
  return cells;
}

/** The rows of a sheet under its headings, by heading; empty cells are not there. */
export function rowsOf(workbook: ReadonlyMap<string, string>, sheet: number) {
  const heads = new Map<string, string>();
  const rows = new Map<string, Record<string, string | number>>();
  for (const [place, cell] of cellsOf(workbook, sheet)) {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(place) ?? [];
    if (row === '1' && 'text' in cell) heads.set(column, cell.text);
    if (row === '1' || 'formula' in cell) continue;
    const known = rows.get(row) ?? {};
    const value = 'text' in cell ? cell.text : cell.number;
    rows.set(row, { ...known, [heads.get(column) ?? column]: value });
  }
  return [...rows.values()];
}

function cellIn(attributes: string, inner: string, shared: readonly string[]): SheetCell | null {
  const formula = /<f[^>]*>(.*?)<\/f>/s.exec(inner)?.[1];
  if (formula !== undefined) return { formula: plain(formula) };
  const value = /<v>(.*?)<\/v>/s.exec(inner)?.[1];
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return { text: textIn(inner) };
  if (type === 's') return { text: shared[Number(value)] ?? '' };
  if (type === 'str') return { text: plain(value ?? '') };
  return value === undefined ? null : { number: Number(value) };
}

const textIn = (xml: string) =>
  [...xml.matchAll(/<t(?: [^>]*)?>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join('');

/** The words of a DOCX file, a line for each paragraph. */
export function wordsOf(document: ReadonlyMap<string, string>): string {
  const xml = document.get('word/document.xml') ?? '';
  return plain(xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, ''));
}

/** The rows of a CSV text by RFC 4180, sign by sign; the mark before the first sign is left out. */
export function csvRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const all = text.replace(/^\ufeff/, '');
  for (let at = 0; at < all.length; at += 1) {
    const sign = all[at] ?? '';
    if (isQuoted && sign === '"' && all[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== separator && sign !== '\r' && sign !== '\n')) cell += sign;
    else if (sign === separator) {
      row.push(cell);
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    }
  }
  return cell === '' && row.length === 0 ? rows : [...rows, [...row, cell]];
}
