import { converted, type Deduction, type Product } from './product';
import type { EvaluationSettings } from './settings';

/** One line of a part's working. The converted units of all lines add up to those of the part. */
export interface PartRow {
  productId: string;
  /**
   * `done`: what was finished; `deduction`: what one occurrence takes off; `waived`: an occurrence
   * that takes nothing off because an objective cause was confirmed.
   */
  kind: 'done' | 'deduction' | 'waived';
  /** Converted units; negative for deductions, 0 for waived ones. */
  units: number;
  /** The occurrence behind the line; absent on `done`. */
  deduction?: Deduction;
}

/** One of a, b and c with its working. */
export interface Part {
  /** Share of the assigned work, 0 to 100. */
  percent: number;
  rows: PartRow[];
  /** Converted units assigned: what a, b and c are all divided by. */
  assigned: number;
  /** Sum of the rows. */
  units: number;
}

/** a, b and c of a period. */
export interface TaskParts {
  quantity: Part;
  quality: Part;
  progress: Part;
}

/**
 * Quantity, quality and progress of the products of a period. All three are divided by what was
 * assigned; what was done beyond that does not lift a part above 100.
 *
 * @returns null when nothing was assigned: there is nothing to divide by, and no full marks
 * @see RULES.md#parts
 * @example taskParts([{ …two reports of K 3, one done, one delay }], settings)?.progress.percent // → 25
 */
export function taskParts(
  products: readonly Product[],
  settings: EvaluationSettings,
): TaskParts | null {
  const assigned = clean(sum(products.map((one) => converted(one, one.assigned))));
  if (assigned === 0) return null;
  const part = (taken: (product: Product) => readonly Deduction[]) =>
    partOf(
      products.flatMap((one) => rowsOf(one, taken(one), settings)),
      assigned,
    );
  return {
    quantity: part(() => []),
    quality: part((product) => product.faults),
    progress: part((product) => product.delays),
  };
}

function partOf(rows: PartRow[], assigned: number): Part {
  const units = clean(sum(rows.map((row) => row.units)));
  return { rows, assigned, units, percent: Math.min(100, clean((units / assigned) * 100)) };
}

/** The product's line, then one for each occurrence; together never less than nothing. */
function rowsOf(
  product: Product,
  deductions: readonly Deduction[],
  { deduction: taken, deductFrom }: EvaluationSettings,
): PartRow[] {
  const done = clean(converted(product, product.done));
  const base = deductFrom === 'line' ? done : Math.min(done, product.coefficient);
  let left = done;
  const rows: PartRow[] = [{ productId: product.id, kind: 'done', units: done }];
  for (const deduction of deductions) {
    const units = deduction.waiver ? 0 : Math.min(left, clean(base * taken));
    left = clean(left - units);
    rows.push({
      productId: product.id,
      kind: deduction.waiver ? 'waived' : 'deduction',
      // Never minus nothing.
      units: units === 0 ? 0 : -units,
      deduction,
    });
  }
  return rows;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Takes the noise of binary fractions away, so that an exact edge is met exactly; nothing is never minus. */
export function clean(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0;
}
