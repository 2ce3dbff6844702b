import { useRef } from 'preact/hooks';
import { Chart } from './chart-setup';
import { type PartNames, type ShareBar, shareChartConfig } from './share-chart-config';
import { useChart } from './use-chart';

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
  const open = useRef(onOpen);
  open.current = onOpen;
  const canvas = useChart(
    Chart,
    (colours, font) => {
      const config = shareChartConfig(bars, names, colours, font);
      return {
        ...config,
        options: {
          ...config.options,
          onClick: (_event, [hit]) => hit && open.current?.(hit.index),
        },
      };
    },
    [bars, names],
  );

  return <canvas ref={canvas} role="img" aria-label={description} />;
}
