import { instantSchema } from '../calendar/schemas';
import { BANDS, type Band } from '../evaluation/band';
import { type ExcellentCap, excellentCap } from '../evaluation/excellent-cap';
import type { EvaluationSettings } from '../evaluation/settings';
import { textSchema } from '../plain-text';
import { z } from '../zod';
import { latestSaid, type SaidTo } from './reply';
import { type RatingValue, ratingValueSchema, type SummaryBody } from './summary';

const shortId = z.string().check(z.minLength(1), z.maxLength(80));

/** What the head says of one item. */
const itemReviewSchema = z.strictObject({
  edition: shortId,
  item: shortId,
  /** The head's own rating; null while there is only a remark. */
  value: z.nullable(ratingValueSchema),
  remark: textSchema(2_000),
});
export type ItemReview = z.output<typeof itemReviewSchema>;

/** The head's review of one member for one period. Everything in it is the head's own word. */
export const reviewSchema = z.strictObject({
  items: z.array(itemReviewSchema).check(z.maxLength(300)),
  remark: textSchema(4_000),
  /** The head's points, in hundredths; null while none were given. */
  points: z.nullable(z.int().check(z.gte(0), z.lte(10_000))),
  /** The level the head would propose; never worked out. */
  band: z.nullable(z.enum(BANDS)),
  /** The number of the summary that was sent back to be mended; null when none was. */
  asked: z.nullable(z.int().check(z.gte(1), z.lte(1_000_000))),
  /** When it was last answered by a return file; null before. */
  returnedAt: z.nullable(instantSchema),
});
export type Review = z.output<typeof reviewSchema>;

export const NO_REVIEW: Review = {
  items: [],
  remark: '',
  points: null,
  band: null,
  asked: null,
  returnedAt: null,
};

/** Which item is spoken of. */
export type ItemName = Pick<ItemReview, 'edition' | 'item'>;
/** What is said of an item: a rating, a remark, or both; what is left out stays as it is. */
export type Said = ItemName & Partial<Omit<ItemReview, keyof ItemName>>;

/** The review after the head rated or remarked on an item; with neither, nothing is kept of it. */
export function withItem(review: Review, said: Said): Review {
  const known = review.items.find((one) => isSame(one, said));
  const others = review.items.filter((one) => one !== known);
  const now: ItemReview = { value: null, remark: '', ...known, ...said };
  const isEmpty = now.value === null && now.remark.trim() === '';
  return { ...review, items: isEmpty ? others : [...others, now] };
}

const isSame = (one: ItemName, other: ItemName) =>
  one.edition === other.edition && one.item === other.item;

/** An item as both see it. */
export interface Pair {
  edition: string;
  item: string;
  text: string;
  standard: string;
  self: RatingValue | null;
  head: RatingValue | null;
  remark: string;
  /** What the member said last to a remark on it; null for nothing. */
  reply: SaidTo | null;
  evidence: number;
  noted: boolean;
  /** Steps between the two, above zero where the person rates higher; null where one is missing. */
  gap: number | null;
}

const STEP: Partial<Record<RatingValue, number>> = {
  xuatSac: 3,
  tot: 2,
  trungBinh: 1,
  kem: 0,
  yes: 1,
  no: 0,
};

/** Every item that was asked, with both views; in the order of the checklists. */
export function pairsOf({ ratings = [], replies = [] }: SummaryBody, review: Review): Pair[] {
  return ratings.flatMap(({ edition, standards }) =>
    standards.flatMap((standard) =>
      standard.items.map((item) => {
        const said = review.items.find((one) => isSame(one, { edition, item: item.id }));
        const head = said?.value ?? null;
        return {
          edition,
          item: item.id,
          text: item.text,
          standard: standard.title,
          self: item.value,
          head,
          remark: said?.remark ?? '',
          reply: latestSaid(replies, { edition, item: item.id }),
          evidence: item.evidence,
          noted: item.noted,
          gap: gapOf(item.value, head),
        };
      }),
    ),
  );
}

function gapOf(self: RatingValue | null, head: RatingValue | null): number | null {
  const [one, other] = [self && STEP[self], head && STEP[head]];
  return typeof one === 'number' && typeof other === 'number' ? one - other : null;
}

/** The pairs that differ most come first; where nothing was said, the order stays. */
export function byGap(pairs: readonly Pair[]): Pair[] {
  const size = ({ gap }: Pair) => (gap === null ? -1 : Math.abs(gap));
  return [...pairs].sort((a, b) => size(b) - size(a));
}

/** A person with a proposed level, in the group of people whose tasks are alike. */
export interface Proposed {
  /** '' for whoever is in no group: they make up one. */
  group: string;
  band: Band | null;
}

/** The cap on "excellent" in one group of similar tasks. */
export interface GroupCap extends ExcellentCap {
  group: string;
  people: number;
  /** Of these, how many have a proposed level. */
  proposed: number;
}

/** The caps of all groups, by name. They warn and decide nothing. */
export function capsOf(
  people: readonly Proposed[],
  settings: EvaluationSettings,
  outstanding = false,
): GroupCap[] {
  const groups = [...new Set(people.map((one) => one.group))].sort();
  return groups.map((group) => {
    const some = people.filter((one) => one.group === group);
    const bands = some.flatMap((one) => (one.band ? [one.band] : []));
    const cap = excellentCap(bands, settings, outstanding);
    return { group, people: some.length, proposed: bands.length, ...cap };
  });
}
