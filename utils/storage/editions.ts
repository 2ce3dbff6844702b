import { type Edition, editionSchema, liveItems } from '../assessment/edition';
import { checkEdition } from '../assessment/edition-file';
import { SHIPPED_EDITIONS } from '../assessment/editions';
import { holdsSecrecyMark } from '../privacy/private-text';
import { fail, ok, type Result } from '../problems';
import type { ActContext } from './act';
import { db } from './db';
import type { EditionRow } from './rows';
import { write } from './write';

/** Every published edition: those that come with the extension first, then the unit's own. */
export async function listEditions(): Promise<Edition[]> {
  const own = await db.editions.toArray();
  const published = own.filter((row) => row.state === 'published');
  published.sort((a, b) => a.savedAt - b.savedAt);
  return [...SHIPPED_EDITIONS, ...published.map((row) => row.edition)];
}

/** The unit's own editions, drafts too, the newest first. */
export async function listOwnEditions(): Promise<EditionRow[]> {
  const rows = await db.editions.toArray();
  return rows.sort((a, b) => b.savedAt - a.savedAt);
}

/** One of the unit's own editions. */
export function readOwnEdition(id: string): Promise<EditionRow | undefined> {
  return db.editions.get(id);
}

/**
 * Saves an edition that is being written.
 *
 * @returns `edition.sameId` when it was published: a published edition never changes
 */
export function saveDraftEdition(
  edition: Edition,
  basis: string | null,
  { now }: Pick<ActContext, 'now'>,
): Promise<Result<void>> {
  return write(['editions'], async (draft) => {
    const known = await db.editions.get(edition.id);
    if (known?.state === 'published' || isShipped(edition.id)) {
      return fail({ code: 'edition.sameId', version: edition.version });
    }
    draft.put('editions', rowOf(edition, 'draft', basis, now));
    return ok(undefined);
  });
}

const isShipped = (id: string) => SHIPPED_EDITIONS.some((one) => one.id === id);

/** Throws a draft away; what was published stays. */
export function removeDraftEdition(id: string): Promise<Result<void>> {
  return write(['editions'], async (draft) => {
    const known = await db.editions.get(id);
    if (known?.state === 'draft') draft.remove('editions', id);
    return ok(undefined);
  });
}

/**
 * Publishes an edition; from now on it never changes. Publishing the same twice changes nothing.
 *
 * @param basis - the edition from which it was made; null for one that came as a file
 * @returns `edition.incomplete`, `edition.markup`, `edition.repeatedId`, `text.secrecyMark`, or
 *   `edition.sameId` when another edition has its id
 */
export function publishEdition(
  edition: Edition,
  basis: string | null,
  { now }: Pick<ActContext, 'now'>,
): Promise<Result<void>> {
  return write(['editions'], async (draft) => {
    const sound = soundEdition(edition);
    if (!sound.ok) return sound;
    const shipped = SHIPPED_EDITIONS.find((one) => one.id === edition.id);
    const known = await db.editions.get(edition.id);
    const there = shipped ?? (known?.state === 'published' ? known.edition : undefined);
    if (there) {
      const isSame = canonical(there) === canonical(sound.value);
      return isSame ? ok(undefined) : fail({ code: 'edition.sameId', version: edition.version });
    }
    draft.put('editions', rowOf(sound.value, 'published', basis, now));
    return ok(undefined);
  });
}

function soundEdition(edition: Edition): Result<Edition> {
  const read = editionSchema.safeParse(edition);
  if (!read.success || liveItems(read.data).length === 0)
    return fail({ code: 'edition.incomplete' });
  if (holdsSecrecyMark(JSON.stringify(read.data))) return fail({ code: 'text.secrecyMark' });
  return checkEdition(read.data);
}

const rowOf = (
  edition: Edition,
  state: EditionRow['state'],
  basis: string | null,
  savedAt: number,
): EditionRow => ({
  id: edition.id,
  checklist: edition.checklist,
  state,
  savedAt,
  basis,
  edition,
});

/** The same text for the same content, whatever the order of the fields. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
