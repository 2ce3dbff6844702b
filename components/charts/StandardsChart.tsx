import type { ChartConfiguration } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { type ChartColours, chartColours, useThemeChange } from './chart-colours';
import { radarConfig, type ScoreAxis, type Series, trendConfig } from './standards-config';
import { Chart } from './standards-setup';

interface RadarProps {
  now: Series;
  before: Series | null;
  axis: ScoreAxis;
  /** What the chart shows, for those who do not see it; the same figures stand in the table. */
  description: string;
}

/** The standards of a period, with the one before behind it. */
export function RadarChart({ now, before, axis, description }: RadarProps) {
  const canvas = useChart(
    (colours, font) => radarConfig(now, before, axis, colours, font),
    [now, before, axis],
  );
  return <canvas ref={canvas} role="img" aria-label={description} />;
}

interface TrendProps {
  series: Series;
  axis: ScoreAxis;
  description: string;
}

/** One standard over the periods. */
export function TrendChart({ series, axis, description }: TrendProps) {
  const canvas = useChart(
    (colours, font) => trendConfig(series, axis, colours, font),
    [series, axis],
  );
  return <canvas ref={canvas} role="img" aria-label={description} />;
}

type Make = (colours: ChartColours, font: string) => ChartConfiguration<'radar' | 'line'>;

/** Draws again whenever the theme or what is shown changes. */
function useChart(make: Make, shown: readonly unknown[]) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeChange();
  useEffect(() => {
    if (!canvas.current) return;
    const font = getComputedStyle(canvas.current).fontFamily;
    const chart = new Chart(canvas.current, make(chartColours(canvas.current), font));
    return () => chart.destroy();
  }, [...shown, theme]);
  return canvas;
}
