/** The grades, the best first; they tell themselves apart without colour. */
export const SPREAD_PARTS = ['xuatSac', 'tot', 'trungBinh', 'kem'] as const;
export type SpreadPart = (typeof SPREAD_PARTS)[number];

/** One bar: how often each grade was given, with the name in front of it. */
export interface SpreadBar {
  /** Empty for the second bar of a standard. */
  title: string;
  who: string;
  /** null where it is withheld: the bar stays empty and says so. */
  counts: Record<SpreadPart, number> | null;
  withheld: string;
}

/** Height of a bar with its gap, and of the axis below all of them. */
const ROW = 44;
const AXIS = 40;

/** How high the drawing of so many bars is, in pixels. */
export const spreadHeight = (bars: readonly SpreadBar[]): number => bars.length * ROW + AXIS;
