import { radarConfig, type ScoreAxis, type Series, trendConfig } from './standards-config';
import { Chart } from './standards-setup';
import { useChart } from './use-chart';

interface RadarProps {
  now: Series;
  before: Series | null;
  axis: ScoreAxis;
  /** What the chart shows, for those who do not see it; the same figures stand in the table. */
  description: string;
}

/** The standards of a period, with the one before behind it. */
export function RadarChart({ now, before, axis, description }: RadarProps) {
  const canvas = useChart(Chart, (colours, font) => radarConfig(now, before, axis, colours, font), [
    now,
    before,
    axis,
  ]);
  return <canvas ref={canvas} role="img" aria-label={description} />;
}

interface TrendProps {
  series: Series;
  axis: ScoreAxis;
  description: string;
}

/** One standard over the periods. */
export function TrendChart({ series, axis, description }: TrendProps) {
  const canvas = useChart(Chart, (colours, font) => trendConfig(series, axis, colours, font), [
    series,
    axis,
  ]);
  return <canvas ref={canvas} role="img" aria-label={description} />;
}
