import { fail, ok, type Result } from '../problems';
import type { FileKind } from './file-kind';

/** What the record knows of a pack or a return. */
export interface HandoverLine {
  hash: string;
  way: 'in' | 'out';
  kind: Extract<FileKind, 'handover' | 'handover-return'>;
  /** Hash of the pack that it is, or answers. */
  pack: string;
  /** Of the author. */
  memberId: string;
  verifyKey: string;
  seq: number;
  at: number;
}

type Signed = Pick<HandoverLine, 'hash' | 'pack' | 'memberId' | 'verifyKey' | 'seq'>;

/**
 * Whether a pack is for this notebook to take.
 *
 * @param memberId - of this notebook; '' before its first file
 * @returns `handover.ownPack`
 */
export function checkPack(pack: Signed, memberId: string): Result<void> {
  return pack.memberId === memberId ? fail({ code: 'handover.ownPack' }) : ok(undefined);
}

/**
 * The pack that a return answers. It names the pack by its hash, which nobody knows who has not opened
 * the pack.
 *
 * @param giver - whose pack it was, as the return says
 * @param memberId - of this notebook
 * @returns `handover.otherPerson`, `handover.unknownPack`, `handover.olderReturn` when a later one of
 *   the same key was taken in
 */
export function checkReturn<Line extends HandoverLine>(
  file: Signed & { giver: string },
  { lines, memberId }: { lines: readonly Line[]; memberId: string },
): Result<Line> {
  if (file.giver !== memberId) return fail({ code: 'handover.otherPerson' });
  const pack = lines.find((one) => one.way === 'out' && one.hash === file.pack);
  if (pack?.kind !== 'handover') return fail({ code: 'handover.unknownPack' });
  const isOlder = returnsBy(file, lines).some((one) => isLater(one, file));
  return isOlder ? fail({ code: 'handover.olderReturn' }) : ok(pack);
}

/** What the same author sent back for the same pack, the first first; the file too when it is known. */
export function returnsBy<Line extends HandoverLine>(
  { memberId, pack }: Signed,
  lines: readonly Line[],
): Line[] {
  const own = lines.filter(
    (one) =>
      one.way === 'in' &&
      one.kind === 'handover-return' &&
      one.memberId === memberId &&
      one.pack === pack,
  );
  return inOrder(own);
}

/** The packs of an author that came in: those up to one, the first first, and those after it. */
export function packsBy<Line extends HandoverLine>(
  file: Signed,
  lines: readonly Line[],
): { said: Line[]; later: Line[] } {
  const own = lines.filter(
    (one) => one.way === 'in' && one.kind === 'handover' && one.memberId === file.memberId,
  );
  const later = own.filter((one) => isLater(one, file));
  return { said: inOrder(own.filter((one) => !isLater(one, file))), later };
}

/** Numbers count within one key: whoever has a new key may begin anew. */
const isLater = (one: Signed, file: Signed) =>
  one.verifyKey === file.verifyKey && one.seq > file.seq;

const inOrder = <Line extends HandoverLine>(lines: readonly Line[]) =>
  [...lines].sort((a, b) => a.at - b.at || a.seq - b.seq);
