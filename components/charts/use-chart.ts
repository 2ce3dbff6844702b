import type { Chart, ChartConfiguration } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { type ChartColours, chartColours, PAPER_COLOURS, useThemeChange } from './chart-colours';

/** What is drawn, in these colours. */
export type MakeChart = (colours: ChartColours, font: string) => ChartConfiguration;

/** Points between the margins of a sheet: 165 mm. */
const PAPER_WIDTH = 624;

/**
 * A chart on a canvas. It is drawn again when the theme or what is shown changes, and for paper on
 * white and no wider than a sheet.
 *
 * @param Drawn - the library, with the parts registered that this chart needs
 * @param shown - what the chart is made from
 */
export function useChart(Drawn: typeof Chart, make: MakeChart, shown: readonly unknown[]) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeChange();
  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    const font = getComputedStyle(place).fontFamily;
    const drawn = (colours: ChartColours) => new Drawn(place, make(colours, font));
    let chart = drawn(chartColours(place));
    const forPaper = () => {
      const { clientWidth, clientHeight } = place;
      chart.destroy();
      chart = drawn(PAPER_COLOURS);
      // The place has the width of the screen until the sheet is laid out.
      chart.options.responsive = false;
      chart.resize(Math.min(clientWidth, PAPER_WIDTH), clientHeight);
    };
    const forScreen = () => {
      chart.destroy();
      chart = drawn(chartColours(place));
    };
    addEventListener('beforeprint', forPaper);
    addEventListener('afterprint', forScreen);
    return () => {
      removeEventListener('beforeprint', forPaper);
      removeEventListener('afterprint', forScreen);
      chart.destroy();
    };
  }, [...shown, theme]);
  return canvas;
}
