import type { Evaluation } from '@/utils/evaluation/evaluation';
import type { Deduction, Product } from '@/utils/evaluation/product';

let count = 0;
export function deduction(waived = false): Deduction {
  count += 1;
  const waiver = waived ? { confirmedBy: 'Trưởng phòng', day: null } : null;
  return { id: `d${count}`, day: null, note: '', waiver };
}

export function product(change: Partial<Product> = {}): Product {
  count += 1;
  return {
    id: `p${count}`,
    name: 'Báo cáo',
    coefficient: 1,
    assigned: 1,
    done: 1,
    faults: [],
    delays: [],
    ...change,
  };
}

/** 30 points: every general criterion at its maximum. */
export const FULL_GENERAL: Evaluation['general'] = {
  'general.conduct.ethics': 5,
  'general.conduct.discipline': 5,
  'general.ability.profession': 2.5,
  'general.ability.response': 2.5,
  'general.ability.responsibility': 2.5,
  'general.ability.service': 2.5,
  'general.initiative.all': 10,
};

/** General points that add up to `points`, taken from the largest criterion. */
export const generalOf = (points: number): Evaluation['general'] => {
  const rest = 30 - points;
  const initiative = Math.max(0, 10 - rest);
  const ethics = 5 - Math.max(0, rest - 10);
  return {
    ...FULL_GENERAL,
    'general.initiative.all': initiative,
    'general.conduct.ethics': ethics,
  };
};
