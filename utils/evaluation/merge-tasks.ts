import type { Product } from './product';

/**
 * The products with those of assigned tasks taken over: a task that is there already has its amounts
 * and delays renewed and keeps the faults and waivers the person noted; a new one is added at the end.
 * What did not come from a task stays as it is.
 */
export function mergeTasks(products: readonly Product[], tasks: readonly Product[]): Product[] {
  const byId = new Map(tasks.map((one) => [one.id, one]));
  const known = products.map((one) => {
    const task = byId.get(one.id);
    return task ? renewed(one, task) : one;
  });
  const ids = new Set(products.map((one) => one.id));
  return [...known, ...tasks.filter((one) => !ids.has(one.id))];
}

function renewed(known: Product, task: Product): Product {
  const delays = task.delays.map((delay) => {
    const noted = known.delays.find((one) => one.id === delay.id);
    return noted?.waiver && !delay.waiver ? { ...delay, waiver: noted.waiver } : delay;
  });
  const own = known.delays.filter((one) => !one.id.endsWith('/late'));
  return { ...task, faults: known.faults, delays: [...delays, ...own] };
}
