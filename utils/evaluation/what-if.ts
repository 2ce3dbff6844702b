import type { Evaluation } from './evaluation';
import type { Deduction } from './product';

/**
 * The evaluation as it would be with one more piece of a product finished; nothing is kept.
 *
 * @param how - `onTime`: nothing taken off; `late`: with one delay that nobody has waived
 * @throws RangeError when there is no such product
 * @example score(scheme, settings, ifFinished(evaluation, 'p1', 'onTime')).total
 */
export function ifFinished(
  evaluation: Evaluation,
  productId: string,
  how: 'onTime' | 'late',
): Evaluation {
  const known = evaluation.products.some((one) => one.id === productId);
  if (!known) throw new RangeError(`there is no product ${productId}`);
  const products = evaluation.products.map((one) => {
    if (one.id !== productId) return one;
    const delays = how === 'late' ? [...one.delays, SUPPOSED] : one.delays;
    return { ...one, done: one.done + 1, delays };
  });
  return { ...evaluation, products };
}

const SUPPOSED: Deduction = { id: 'supposed', day: null, note: '', waiver: null };
