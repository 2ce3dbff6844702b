import type { Edition, EditionInput } from '../edition';

/**
 * An edition written in the source. It is checked by the schema in the tests and not again whenever
 * a window opens.
 */
export function written(edition: EditionInput): Edition {
  return edition as Edition;
}

type ItemInput = EditionInput['groups'][number]['items'][number];

/**
 * One item as it is written down here: both languages, and what a colleague could see.
 *
 * @param behaviours - Vietnamese and English by turns
 */
export function item(
  id: string,
  text: readonly [vi: string, en: string],
  behaviours: readonly (readonly [vi: string, en: string])[],
  more: Partial<Pick<ItemInput, 'legal' | 'weight' | 'needsProof' | 'moral'>> = {},
): ItemInput {
  return {
    id,
    text: { vi: text[0], en: text[1] },
    behaviours: behaviours.map(([vi, en]) => ({ vi, en })),
    weight: 1,
    needsProof: false,
    moral: false,
    ...more,
  };
}
