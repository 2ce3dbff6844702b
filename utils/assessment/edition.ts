import { daySchema } from '../calendar/schemas';
import { z } from '../zod';
import { CADENCES } from './cadence';

/** Text of a checklist; English may be missing in what a unit wrote, and is then read in Vietnamese. */
const wordsSchema = (longest: number, least: 0 | 1) =>
  z.strictObject({
    vi: z.string().check(z.minLength(least), z.maxLength(longest)),
    en: z.string().check(z.maxLength(longest)),
  });
export interface Words {
  vi: string;
  en: string;
}

/** Ids are permanent: an answer, a trend and an evidence name an item by its id for ever. */
const idSchema = z.string().check(z.regex(/^[a-z0-9][a-zA-Z0-9@._-]{1,79}$/));

export const gradeSchema = z.enum(['xuatSac', 'tot', 'trungBinh', 'kem']);
/** Xuất sắc, Tốt, Trung bình, Kém: from the best to the worst. */
export type Grade = z.output<typeof gradeSchema>;

const itemSchema = (least: 0 | 1) =>
  z.strictObject({
    id: idSchema,
    /** Where in the source it stands; `verified: false` when the clause was not compared with it. */
    legal: z.exactOptional(
      z.strictObject({
        article: z.int().check(z.gte(1), z.lte(200)),
        clause: z.int().check(z.gte(1), z.lte(50)),
        verified: z.boolean(),
      }),
    ),
    text: wordsSchema(600, least),
    /** What a colleague could see; examples to think of, never a form to tick off. */
    behaviours: z.array(wordsSchema(300, least)).check(z.maxLength(4)),
    weight: z.number().check(z.gte(0.1), z.lte(10)),
    /** Whether a good answer should have something to show for it. */
    needsProof: z.boolean(),
    /** Nothing is ever offered as an answer for such an item: only the person can say. */
    moral: z.boolean(),
    /** No longer asked; kept so that old answers can be read. */
    retired: z.exactOptional(z.literal(true)),
  });
export type Item = z.output<ReturnType<typeof itemSchema>>;

const groupSchema = (least: 0 | 1) =>
  z.strictObject({
    id: idSchema,
    title: wordsSchema(200, least),
    items: z.array(itemSchema(least)).check(z.maxLength(60)),
  });
export type Group = z.output<ReturnType<typeof groupSchema>>;

export const audienceSchema = z.enum(['all', 'partyMember', 'leader', 'oneStop']);

const schemaOf = (least: 0 | 1) =>
  z.strictObject({
    id: idSchema,
    /** The checklist whose edition this is. */
    checklist: idSchema,
    /** Year and number, as in "Bản 2026.2". */
    version: z.string().check(z.regex(/^\d{4}\.\d{1,3}$/)),
    title: wordsSchema(200, least),
    kind: z.enum([
      'standards',
      'discipline',
      'service',
      'reception',
      'followUp',
      'surprise',
      'own',
    ]),
    source: z.strictObject({
      title: wordsSchema(400, least),
      issued: z.nullable(daySchema),
      /** Read in published sources that quote the text; otherwise the screen says so. */
      verified: z.boolean(),
    }),
    effectiveFrom: daySchema,
    /** The last day on which it is in force; null while no end is known. */
    effectiveTo: z.nullable(daySchema),
    audience: audienceSchema,
    cadence: z.enum(CADENCES),
    /** `grade4`: Xuất sắc to Kém. `yesNoNa`: yes, no, not applicable. */
    scale: z.enum(['grade4', 'yesNoNa']),
    groups: z.array(groupSchema(least)).check(z.minLength(1), z.maxLength(20)),
  });

/**
 * One edition of a checklist: a frozen, dated set of questions. It is never edited; a change is
 * another edition of the same `checklist`, in which an item that goes on keeps its id.
 */
export const editionSchema = schemaOf(1).check(
  z.refine(
    (edition) => edition.effectiveTo === null || edition.effectiveTo >= edition.effectiveFrom,
    'ends before it begins',
  ),
);
export type Edition = z.output<typeof editionSchema>;
/** An edition that is being written: its texts may still be empty. */
export const editionDraftSchema = schemaOf(0);
/** As it is written down, before the check. */
export type EditionInput = z.input<typeof editionSchema>;
export type Scale = Edition['scale'];

/** The items that are asked, in the order of the form. */
export function liveItems(edition: Edition): Item[] {
  return edition.groups.flatMap((group) => group.items.filter((item) => !item.retired));
}

/** An item by its id, also one that is no longer asked; null when the edition never had it. */
export function itemOf(edition: Edition, id: string): Item | null {
  for (const group of edition.groups) {
    const item = group.items.find((one) => one.id === id);
    if (item) return item;
  }
  return null;
}
