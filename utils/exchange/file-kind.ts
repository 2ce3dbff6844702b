/** What a file may be; one meaning, one signed type. */
export const FILE_KINDS = [
  'member-summary',
  'unit-card',
  'receipt',
  'return',
  'unit-summary',
  'handover',
  'handover-return',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The version of the shapes that this program writes, and the newest it reads. */
export const FILE_VERSION = 1;

/** The ending of all our files. */
export const FILE_ENDING = '.tusoi';

const TYPE = /^application\/vnd\.tu-soi\.([a-z-]{1,40})\+json;v=([1-9]\d{0,3})$/;

/** @example payloadTypeOf('receipt') // → 'application/vnd.tu-soi.receipt+json;v=1' */
export function payloadTypeOf(kind: FileKind): string {
  return `application/vnd.tu-soi.${kind}+json;v=${FILE_VERSION}`;
}

/** @returns null for a type that is none of ours */
export function readPayloadType(type: string): { kind: FileKind; version: number } | null {
  const parts = TYPE.exec(type);
  const kind = FILE_KINDS.find((one) => one === parts?.[1]);
  return parts && kind ? { kind, version: Number(parts[2]) } : null;
}
