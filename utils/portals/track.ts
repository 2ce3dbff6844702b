import type { Spot } from './facts';
import type { Outline } from './outline';
import { type Box, boxText, isLine, tidy } from './page-description';
import { type Reading, readingsOf, UNLABELLED } from './readings';
import { isStepName, statusRank } from './statuses';

/** Three at least, the first of them the handing in or the receipt: a menu of states begins otherwise. */
const LEAST_STEPS = 3;
const FIRST_STEP = /^(?:n[ộo]p|g[ửu]i|ti[ếe]p nh[ậa]n|nh[ậa]n|[đd][ăa]ng k[ýy])/i;

/** The step that a track of steps ("Nộp hồ sơ › Tiếp nhận › …") marks as the one at work. */
export function presentStep(
  outline: Outline,
  spots: readonly Spot[],
  levelOf: (spot: Spot) => number,
): Reading[] {
  return spots.flatMap((spot) => {
    const step = currentAround(outline, spot);
    const steps =
      step && (outline.parentOf(step)?.items.filter((item) => !isLine(item)) as Box[] | undefined);
    const first = steps?.[0];
    if (!step || !first || steps.length < LEAST_STEPS) return [];
    if (steps.some((other) => other !== step && other.current)) return [];
    const name = nameOf(step);
    if (!FIRST_STEP.test(nameOf(first)) || !isState(name)) return [];
    return readingsOf({ kind: 'status', rank: -0.5 }, [name], UNLABELLED, levelOf(spot));
  });
}

/** One of several states or steps that stand side by side: a menu, or a track. */
export function isOneOfMany(outline: Outline, { parent }: Spot): boolean {
  const beside = outline.parentOf(parent)?.items ?? [];
  const named = beside.filter((item) => !isLine(item) && isState(nameOf(item)));
  return named.length >= LEAST_STEPS && named.includes(parent);
}

const isState = (name: string) => isStepName(name) || statusRank(name) > 0;

function currentAround(outline: Outline, { parent }: Spot): Box | undefined {
  if (parent.current) return parent;
  const above = outline.parentOf(parent);
  return above?.current ? above : undefined;
}

const nameOf = (step: Box) => tidy(boxText(step)).replace(/^[^\p{L}]+/u, '');
