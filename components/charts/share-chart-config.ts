import { BarElement, type ChartConfiguration, type Plugin, type TooltipItem } from 'chart.js';
import { type ChartColours, stripes, tint } from './chart-colours';
import { nameScale, partLook, percentOf, percentScale, STILL, tickLook } from './percent-bars';

/** One month of the chart, in words and figures that are ready to be drawn. */
export interface ShareBar {
  /** Under the bar, two lines at most. */
  label: string[];
  /** Above the bar: the share that is on time or early; empty for a month without cases. */
  value: string;
  early: number;
  onTime: number;
  late: number;
}

/** Names of the three parts, as in the legend. */
export type PartNames = Record<'early' | 'onTime' | 'late', string>;

const PARTS = ['onTime', 'early', 'late'] as const;
/** Narrower bars have no room for their figure. */
const LEAST_WIDTH_FOR_VALUE = 26;

/** The chart of on-time shares: each bar is all cases of a month, the striped part was late. */
export function shareChartConfig(
  bars: readonly ShareBar[],
  names: PartNames,
  colours: ChartColours,
  font: string,
): ChartConfiguration<'bar'> {
  const fills = {
    early: tint(colours.early, colours.surface),
    onTime: colours.onTime,
    late: stripes(colours.late, colours.surface),
  };
  return {
    type: 'bar',
    data: {
      labels: bars.map((bar) => bar.label),
      datasets: PARTS.map((part) => ({
        label: names[part],
        data: bars.map((bar) => percentOf(bar, part, PARTS)),
        ...partLook(fills[part], colours[part]),
        maxBarThickness: 44,
        categoryPercentage: 0.82,
      })),
    },
    options: options(bars, colours, font),
    plugins: [valuesAbove(bars, colours, font)],
  };
}

function options(
  bars: readonly ShareBar[],
  colours: ChartColours,
  font: string,
): NonNullable<ChartConfiguration<'bar'>['options']> {
  return {
    ...STILL,
    layout: { padding: { top: 24 } },
    interaction: { mode: 'index', intersect: false },
    scales: {
      x: { ...nameScale(colours), ticks: { ...tickLook(colours, font), maxRotation: 0 } },
      y: percentScale(colours, font),
    },
    plugins: {
      tooltip: {
        displayColors: false,
        callbacks: { label: (item) => tooltipLine(bars, item) },
      },
    },
  };
}

function tooltipLine(bars: readonly ShareBar[], item: TooltipItem<'bar'>): string {
  const part = PARTS[item.datasetIndex];
  const count = part && bars[item.dataIndex]?.[part];
  return `${item.dataset.label ?? ''}: ${count ?? 0}`;
}

/** Writes each month's share above its bar: a figure that is read needs no axis. */
function valuesAbove(
  bars: readonly ShareBar[],
  colours: ChartColours,
  font: string,
): Plugin<'bar'> {
  return {
    id: 'values-above',
    afterDatasetsDraw(chart) {
      const brush = chart.ctx;
      brush.save();
      brush.fillStyle = colours.text;
      brush.textAlign = 'center';
      brush.textBaseline = 'bottom';
      brush.font = `600 12px ${font}`;
      for (const [index, element] of chart.getDatasetMeta(0).data.entries()) {
        if (!(element instanceof BarElement)) continue;
        if (element.getProps(['width'], true).width < LEAST_WIDTH_FOR_VALUE) continue;
        brush.fillText(bars[index]?.value ?? '', element.x, chart.chartArea.top - 6);
      }
      brush.restore();
    },
  };
}
