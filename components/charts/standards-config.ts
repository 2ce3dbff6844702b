import type { ChartConfiguration, RadialLinearScale } from 'chart.js';
import type { ChartColours } from './chart-colours';

/** One line of a chart; null where there is nothing. */
export interface Series {
  name: string;
  values: readonly (number | null)[];
}

/** What a chart of scores is drawn by. */
export interface ScoreAxis {
  labels: readonly string[];
  from: number;
  to: number;
  /** Distance of the rings or lines. */
  step: number;
  /** A value as it is written. */
  say: (value: number) => string;
}

/** The lengths of a line's name that fit beside a radar. */
const LINE_OF_LABEL = 18;
/** The same on a telephone or in a narrow window. */
const LINE_WHEN_NARROW = 11;
const isNarrow = ({ width }: { width: number }) => width < 400;

/** The standards as a radar: now as a filled shape, the period before as a dashed line behind it. */
export function radarConfig(
  now: Series,
  before: Series | null,
  axis: ScoreAxis,
  colours: ChartColours,
  font: string,
): ChartConfiguration<'radar'> {
  const line = { spanGaps: true, borderWidth: 2 };
  const current = {
    ...line,
    label: now.name,
    data: [...now.values],
    borderColor: colours.accent,
    backgroundColor: faint(colours.accent),
    pointBackgroundColor: colours.accent,
    pointRadius: 4,
    fill: true,
  };
  const earlier = before && {
    ...line,
    label: before.name,
    data: [...before.values],
    borderColor: colours.text,
    borderDash: [5, 4],
    pointStyle: 'triangle' as const,
    pointBackgroundColor: colours.surface,
    pointBorderColor: colours.text,
    pointRadius: 5,
    fill: false,
  };
  const ticks = { color: colours.text, font: { family: font, size: 12 } };
  return {
    type: 'radar',
    data: {
      labels: [...axis.labels],
      datasets: earlier ? [current, earlier] : [current],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      scales: {
        r: {
          min: axis.from,
          max: axis.to,
          beginAtZero: false,
          grid: { color: colours.grid },
          angleLines: { color: colours.grid },
          pointLabels: {
            color: colours.text,
            font: ({ chart }) => ({ family: font, size: isNarrow(chart) ? 11 : 12 }),
            callback(this: RadialLinearScale, name: string) {
              return broken(name, isNarrow(this.chart) ? LINE_WHEN_NARROW : LINE_OF_LABEL);
            },
          },
          ticks: {
            ...ticks,
            stepSize: axis.step,
            backdropColor: colours.surface,
            callback: (value) => axis.say(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          callbacks: {
            label: ({ dataset, parsed }) => `${dataset.label ?? ''}: ${axis.say(parsed.r)}`,
          },
        },
      },
    },
  };
}

/** A colour that lets what lies behind it through; computed colours are written `rgb(…)`. */
const faint = (colour: string) => colour.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.16)');

/** A long name in lines of a few words. */
function broken(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** One standard over the periods; a period without answers is a gap in the line. */
export function trendConfig(
  series: Series,
  axis: ScoreAxis,
  colours: ChartColours,
  font: string,
): ChartConfiguration<'line'> {
  const ticks = { color: colours.text, font: { family: font, size: 11 } };
  return {
    type: 'line',
    data: {
      labels: [...axis.labels],
      datasets: [
        {
          label: series.name,
          data: [...series.values],
          borderColor: colours.accent,
          backgroundColor: colours.accent,
          borderWidth: 2,
          pointRadius: 3,
          spanGaps: false,
        },
      ],
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      scales: {
        x: {
          grid: { display: false },
          border: { color: colours.grid },
          ticks: { ...ticks, maxRotation: 0, autoSkip: true, maxTicksLimit: 3 },
        },
        y: {
          min: axis.from,
          max: axis.to,
          border: { display: false },
          grid: { color: colours.grid },
          ticks: { ...ticks, stepSize: axis.step, callback: (value) => axis.say(Number(value)) },
        },
      },
      plugins: {
        tooltip: {
          displayColors: false,
          callbacks: { label: ({ parsed }) => axis.say(parsed.y ?? axis.from) },
        },
      },
    },
  };
}
