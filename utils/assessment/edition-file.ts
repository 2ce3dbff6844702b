import { fail, ok, type Result } from '../problems';
import { type Edition, editionSchema } from './edition';

const EDITION_KIND = 'tu-soi.checklist';
/** Grows when the shape of the file changes. */
const EDITION_FILE_VERSION = 1;
/** A checklist has at most some hundred items; longer files are not looked at. */
const CHARACTERS_AT_MOST = 2_000_000;
const MARKUP = /<[a-z!/?]|javascript:|&#x?\d/i;

/** An edition as the text of a file that another office can open. */
export function writeEdition(edition: Edition): string {
  return `${JSON.stringify({ kind: EDITION_KIND, version: EDITION_FILE_VERSION, edition }, null, 2)}\n`;
}

/**
 * Reads an edition from the text of a file. Nothing in it is run or shown as markup.
 *
 * @returns `edition.notEdition`, `file.tooLarge`, `file.tooNew`, `file.damaged` with the first place
 *   that is wrong, `edition.repeatedId` or `edition.markup`, each with the place
 */
export function readEdition(text: string): Result<Edition> {
  if (text.length > CHARACTERS_AT_MOST) return fail({ code: 'file.tooLarge' });
  const raw = parseJson(text);
  if (typeof raw !== 'object' || raw === null || !('kind' in raw) || raw.kind !== EDITION_KIND) {
    return fail({ code: 'edition.notEdition' });
  }
  const version = 'version' in raw ? Number(raw.version) : Number.NaN;
  if (Number.isInteger(version) && version > EDITION_FILE_VERSION) {
    return fail({ code: 'file.tooNew', version });
  }
  if (version !== EDITION_FILE_VERSION) return fail({ code: 'file.damaged', field: 'version' });
  const edition = editionSchema.safeParse('edition' in raw ? raw.edition : null);
  if (!edition.success) {
    const path = edition.error.issues[0]?.path ?? [];
    return fail({ code: 'file.damaged', field: ['edition', ...path.map(String)].join('.') });
  }
  return checkEdition(edition.data);
}

/**
 * What no single field shows: ids used twice, and markup in texts.
 *
 * @returns the edition itself when it is sound
 */
export function checkEdition(edition: Edition): Result<Edition> {
  const ids = [...edition.groups, ...edition.groups.flatMap((group) => group.items)].map(
    (one) => one.id,
  );
  const repeated = ids.find((id, at) => ids.indexOf(id) !== at);
  if (repeated) return fail({ code: 'edition.repeatedId', id: repeated });
  const marked = textsOf(edition).find((text) => MARKUP.test(text));
  return marked ? fail({ code: 'edition.markup', text: marked }) : ok(edition);
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
