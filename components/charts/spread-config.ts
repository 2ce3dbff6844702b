import { BarElement, type ChartConfiguration, type Plugin, type TooltipItem } from 'chart.js';
import { type ChartColours, stripes, tint } from './chart-colours';

/** The grades, the best first; they tell themselves apart without colour. */
export const SPREAD_PARTS = ['xuatSac', 'tot', 'trungBinh', 'kem'] as const;
export type SpreadPart = (typeof SPREAD_PARTS)[number];

/** One bar: how often each grade was given, with the name in front of it. */
export interface SpreadBar {
  /** Empty for the second bar of a standard. */
  title: string;
  who: string;
  /** null where it is withheld: the bar stays empty and says so. */
  counts: Record<SpreadPart, number> | null;
  withheld: string;
}

/** Width of the whole drawing below which names are broken sooner. */
const NARROW = 480;
const LETTERS = { wide: 34, narrow: 15 };
/** Narrower parts have no room for their figure. */
const LEAST_WIDTH_FOR_VALUE = 22;
/** Height of a bar with its gap. */
export const SPREAD_ROW = 44;

/** How the parts are filled, on any ground. */
export function spreadFills(colours: ChartColours): Record<SpreadPart, CanvasPattern | string> {
  return {
    xuatSac: colours.onTime,
    tot: tint(colours.onTime, colours.surface),
    trungBinh: colours.surface,
    kem: stripes(colours.late, colours.surface),
  };
}

/** What goes round the parts. */
export const spreadLines = (colours: ChartColours): Record<SpreadPart, string> => ({
  xuatSac: colours.onTime,
  tot: colours.onTime,
  trungBinh: colours.text,
  kem: colours.late,
});

/** Grades by standard: two bars each, as members and as the head gave them, in percent of all given. */
export function spreadConfig(
  bars: readonly SpreadBar[],
  names: Record<SpreadPart, string>,
  colours: ChartColours,
  font: string,
): ChartConfiguration<'bar'> {
  const fills = spreadFills(colours);
  const lines = spreadLines(colours);
  return {
    type: 'bar',
    data: {
      labels: bars.map(() => ''),
      datasets: SPREAD_PARTS.map((part) => ({
        label: names[part],
        data: bars.map((bar) => percentOf(bar, part)),
        backgroundColor: fills[part],
        hoverBackgroundColor: fills[part],
        borderColor: lines[part],
        borderWidth: 1,
        maxBarThickness: 26,
        categoryPercentage: 0.8,
        barPercentage: 0.9,
      })),
    },
    options: options(bars, colours, font),
    plugins: [countsWithin(bars, colours, font)],
  };
}

function percentOf({ counts }: SpreadBar, part: SpreadPart): number {
  if (!counts) return 0;
  const all = SPREAD_PARTS.reduce((sum, one) => sum + counts[one], 0);
  return all === 0 ? 0 : (counts[part] / all) * 100;
}

function options(
  bars: readonly SpreadBar[],
  colours: ChartColours,
  font: string,
): NonNullable<ChartConfiguration<'bar'>['options']> {
  const ticks = { color: colours.text, font: { family: font, size: 12 } };
  return {
    indexAxis: 'y',
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false, axis: 'y' },
    scales: {
      x: {
        stacked: true,
        min: 0,
        max: 100,
        border: { display: false },
        grid: { color: colours.grid },
        ticks: { ...ticks, stepSize: 25, callback: (value) => `${value} %` },
      },
      y: {
        stacked: true,
        grid: { display: false },
        border: { color: colours.grid },
        ticks: {
          ...ticks,
          autoSkip: false,
          callback(_value, at) {
            const bar = bars[at];
            const narrow = this.chart.width < NARROW;
            return bar ? labelOf(bar, narrow ? LETTERS.narrow : LETTERS.wide) : '';
          },
        },
      },
    },
    plugins: {
      tooltip: {
        displayColors: false,
        callbacks: { title: () => '', label: (item) => tooltipLine(bars, item) },
      },
    },
  };
}

/** Three lines at most: the name of the standard stands above the first of its bars. */
function labelOf({ title, who }: SpreadBar, letters: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  const [first = '', second = ''] = lines;
  const shown = lines.length > 2 ? [first, `${second}…`] : lines;
  return title === '' ? [who] : [...shown, who];
}

function tooltipLine(bars: readonly SpreadBar[], item: TooltipItem<'bar'>): string {
  const part = SPREAD_PARTS[item.datasetIndex];
  const bar = bars[item.dataIndex];
  if (!bar?.counts || !part) return bar?.withheld ?? '';
  return `${item.dataset.label ?? ''}: ${bar.counts[part]}`;
}

/** Writes how many there are into each part that has room, and what is withheld. */
function countsWithin(
  bars: readonly SpreadBar[],
  colours: ChartColours,
  font: string,
): Plugin<'bar'> {
  return {
    id: 'counts-within',
    afterDatasetsDraw(chart) {
      const brush = chart.ctx;
      brush.save();
      brush.textBaseline = 'middle';
      brush.font = `600 12px ${font}`;
      for (const [at, part] of SPREAD_PARTS.entries()) {
        for (const [row, element] of chart.getDatasetMeta(at).data.entries()) {
          if (!(element instanceof BarElement)) continue;
          const bar = bars[row];
          if (bar && !bar.counts && at === 0) {
            brush.fillStyle = colours.text;
            brush.textAlign = 'left';
            brush.fillText(bar.withheld, chart.chartArea.left + 6, element.y);
          }
          const { width } = element.getProps(['width'], true);
          if (!bar?.counts || bar.counts[part] === 0 || width < LEAST_WIDTH_FOR_VALUE) continue;
          writeOn(brush, String(bar.counts[part]), element.x - width / 2, element.y, {
            text: part === 'xuatSac' ? colours.surface : colours.text,
            ground: part === 'kem' ? colours.surface : null,
          });
        }
      }
      brush.restore();
    },
  };
}

/** On stripes a figure needs a ground of its own. */
function writeOn(
  brush: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { text: colour, ground }: { text: string; ground: string | null },
): void {
  brush.textAlign = 'center';
  if (ground !== null) {
    const width = brush.measureText(text).width + 6;
    brush.fillStyle = ground;
    brush.fillRect(x - width / 2, y - 8, width, 16);
  }
  brush.fillStyle = colour;
  brush.fillText(text, x, y);
}
