import { useEffect, useRef } from 'preact/hooks';
import { chartColours, useThemeChange } from './chart-colours';
import { Chart } from './chart-setup';
import { type PartNames, type ShareBar, shareChartConfig } from './share-chart-config';

interface Props {
  bars: readonly ShareBar[];
  names: PartNames;
  /** What the chart shows, for those who do not see it; the same figures stand in the table. */
  description: string;
  /** A bar was clicked; the table beside it offers the same by keyboard. Left out, nothing opens. */
  onOpen?: ((index: number) => void) | undefined;
}

/** The share of cases on time by month, drawn; `ShareChartFrame` holds its place. */
export function ShareChart({ bars, names, description, onOpen }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const open = useRef(onOpen);
  open.current = onOpen;
  const theme = useThemeChange();

  useEffect(() => {
    if (!canvas.current) return;
    const font = getComputedStyle(canvas.current).fontFamily;
    const config = shareChartConfig(bars, names, chartColours(canvas.current), font);
    const chart = new Chart(canvas.current, {
      ...config,
      options: {
        ...config.options,
        onClick: (_event, [hit]) => hit && open.current?.(hit.index),
      },
    });
    return () => chart.destroy();
  }, [bars, names, theme]);

  return <canvas ref={canvas} role="img" aria-label={description} />;
}
