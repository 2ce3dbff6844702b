import { useEffect, useRef } from 'preact/hooks';
import { chartColours, useThemeChange } from './chart-colours';
import { Chart } from './chart-setup';
import { type SpreadBar, type SpreadPart, spreadConfig } from './spread-config';

interface Props {
  bars: readonly SpreadBar[];
  names: Record<SpreadPart, string>;
  /** What the chart shows, for those who do not see it; the same figures stand in the table. */
  description: string;
}

/** Grades by standard, drawn. */
export function SpreadChart({ bars, names, description }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeChange();
  useEffect(() => {
    if (!canvas.current) return;
    const font = getComputedStyle(canvas.current).fontFamily;
    const config = spreadConfig(bars, names, chartColours(canvas.current), font);
    const chart = new Chart(canvas.current, config);
    return () => chart.destroy();
  }, [bars, names, theme]);
  return <canvas ref={canvas} role="img" aria-label={description} />;
}
