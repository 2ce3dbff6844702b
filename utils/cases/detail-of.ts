import type { CaseDetail } from './detail';

/**
 * The detail of a case when it is of that kind.
 *
 * @returns null when the case is of another kind or nothing more is known of it
 */
export function detailOf<Kind extends CaseDetail['kind']>(
  one: { kind: string; detail?: CaseDetail },
  kind: Kind,
): Extract<CaseDetail, { kind: Kind }> | null {
  const { detail } = one;
  return one.kind === kind && detail && isOf(detail, kind) ? detail : null;
}

function isOf<Kind extends CaseDetail['kind']>(
  detail: CaseDetail,
  kind: Kind,
): detail is Extract<CaseDetail, { kind: Kind }> {
  return detail.kind === kind;
}

/** Converted quantity of a task: quantity × coefficient. @example 3 of coefficient 1.5 → 4.5 */
export function convertedQuantity(task: { quantity: number; coefficient: number }): number {
  return Math.round(task.quantity * task.coefficient * 1_000) / 1_000;
}
