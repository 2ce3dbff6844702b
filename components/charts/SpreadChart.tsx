import { Chart } from './chart-setup';
import type { SpreadBar, SpreadPart } from './spread-bars';
import { spreadConfig } from './spread-config';
import { useChart } from './use-chart';

interface Props {
  bars: readonly SpreadBar[];
  names: Record<SpreadPart, string>;
  /** What the chart shows, for those who do not see it; the same figures stand in the table. */
  description: string;
}

/** Grades by standard, drawn. */
export function SpreadChart({ bars, names, description }: Props) {
  const canvas = useChart(Chart, (colours, font) => spreadConfig(bars, names, colours, font), [
    bars,
    names,
  ]);
  return <canvas ref={canvas} role="img" aria-label={description} />;
}
