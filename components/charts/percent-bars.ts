import type { ChartColours } from './chart-colours';

/** What charts have in common whose bars are all of something, parted by shares of a hundred. */

/** How much of all a part is, in percent; 0 of nothing. */
export function percentOf<Part extends string>(
  counts: Readonly<Record<Part, number>>,
  part: Part,
  parts: readonly Part[],
): number {
  const all = parts.reduce((sum, one) => sum + counts[one], 0);
  return all === 0 ? 0 : (counts[part] / all) * 100;
}

/** A part of all bars: the line round it tells it apart where colours do not. */
export const partLook = (fill: CanvasPattern | string, line: string) => ({
  backgroundColor: fill,
  hoverBackgroundColor: fill,
  borderColor: line,
  borderWidth: 1,
  barPercentage: 0.9,
});

/** Figures and names beside the axes. */
export const tickLook = ({ text }: ChartColours, font: string) => ({
  color: text,
  font: { family: font, size: 12 },
});

/** The axis of percent, with a line at each quarter. */
export const percentScale = (colours: ChartColours, font: string) => ({
  stacked: true,
  min: 0,
  max: 100,
  border: { display: false },
  grid: { color: colours.grid },
  ticks: {
    ...tickLook(colours, font),
    stepSize: 25,
    callback: (value: number | string) => `${value} %`,
  },
});

/** The axis at which the bars stand. */
export const nameScale = (colours: ChartColours) => ({
  stacked: true,
  grid: { display: false },
  border: { color: colours.grid },
});

/** It stands still, and is as large as its place. */
export const STILL = { animation: false, responsive: true, maintainAspectRatio: false } as const;
