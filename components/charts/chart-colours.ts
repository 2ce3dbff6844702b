import { useEffect, useState } from 'preact/hooks';

/** The colours of charts as they hold now; a canvas cannot read the names of the style sheet. */
export interface ChartColours {
  early: string;
  onTime: string;
  late: string;
  text: string;
  grid: string;
  surface: string;
  accent: string;
}

/** On paper the ground is white, whatever the screen looks like. */
export const PAPER_COLOURS: ChartColours = {
  early: '#1f6fb2',
  onTime: '#0e7a66',
  late: '#c0281f',
  text: '#3a4149',
  grid: '#d9dee5',
  surface: '#ffffff',
  accent: '#1d5fa8',
};

/** Reads the colours at an element of the page. */
export function chartColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    early: read('--chart-early'),
    onTime: read('--chart-on-time'),
    late: read('--chart-late'),
    text: read('--chart-text'),
    grid: read('--chart-grid'),
    surface: read('--chart-surface'),
    accent: read('--chart-accent'),
  };
}

/** Changes whenever the page may have got other colours, so that a canvas is drawn again. */
export function useThemeChange(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const change = () => setCount((before) => before + 1);
    const observer = new MutationObserver(change);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', change);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', change);
    };
  }, []);
  return count;
}

/** A colour thinned by the ground it stands on: two parts differ in greyscale, too. */
export function tint(colour: string, ground: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 2;
  tile.height = 2;
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.fillStyle = ground;
  brush.fillRect(0, 0, 2, 2);
  brush.globalAlpha = 0.45;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 2, 2);
  return brush.createPattern(tile, 'repeat') ?? colour;
}

/** Stripes in a colour, so that late work differs from the rest without any colour at all. */
export function stripes(colour: string, ground: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const brush = tile.getContext('2d');
  if (!brush) return colour;
  brush.fillStyle = ground;
  brush.fillRect(0, 0, 6, 6);
  brush.strokeStyle = colour;
  brush.lineWidth = 2.4;
  brush.beginPath();
  for (const shift of [-6, 0, 6]) {
    brush.moveTo(shift, 6);
    brush.lineTo(shift + 6, 0);
  }
  brush.stroke();
  return brush.createPattern(tile, 'repeat') ?? colour;
}
