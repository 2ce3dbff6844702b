import { BarElement, type ChartConfiguration, type Plugin, type TooltipItem } from 'chart.js';
import { type ChartColours, stripes, tint } from './chart-colours';
import { nameScale, partLook, percentOf, percentScale, STILL, tickLook } from './percent-bars';
import { SPREAD_PARTS, type SpreadBar, type SpreadPart } from './spread-bars';

/** Width of the whole drawing below which names are broken sooner. */
const NARROW = 480;
const LETTERS = { wide: 34, narrow: 15 };
/** Narrower parts have no room for their figure. */
const LEAST_WIDTH_FOR_VALUE = 22;
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
        data: bars.map(({ counts }) => (counts ? percentOf(counts, part, SPREAD_PARTS) : 0)),
        ...partLook(fills[part], lines[part]),
        maxBarThickness: 26,
        categoryPercentage: 0.8,
      })),
    },
    options: options(bars, colours, font),
    plugins: [countsWithin(bars, colours, font)],
  };
}

function options(
  bars: readonly SpreadBar[],
  colours: ChartColours,
  font: string,
): NonNullable<ChartConfiguration<'bar'>['options']> {
  return {
    indexAxis: 'y',
    ...STILL,
    interaction: { mode: 'index', intersect: false, axis: 'y' },
    scales: {
      x: percentScale(colours, font),
      y: {
        ...nameScale(colours),
        ticks: {
          ...tickLook(colours, font),
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
