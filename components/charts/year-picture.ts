import type { YearCell } from '@/utils/assessment/year-view';
import { type ChartColours, stripes, tint } from './chart-colours';

const SIZE = 14;
const GAP = 3;

/** The year at a glance drawn on a canvas, for a picture; on the screen it is a grid to walk in. */
export function drawYear(weeks: readonly YearCell[][], colours: ChartColours): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const [width, height] = [weeks.length * (SIZE + GAP), 7 * (SIZE + GAP)];
  canvas.width = width * 2;
  canvas.height = height * 2;
  // `clientWidth` of a canvas outside of the page is 0; the picture is made by these.
  Object.defineProperties(canvas, {
    clientWidth: { value: width },
    clientHeight: { value: height },
  });
  const brush = canvas.getContext('2d');
  if (!brush) return canvas;
  brush.scale(2, 2);
  for (const [column, week] of weeks.entries()) {
    for (const [row, cell] of week.entries()) {
      drawCell(brush, cell.look, column * (SIZE + GAP), row * (SIZE + GAP), colours);
    }
  }
  return canvas;
}

function drawCell(
  brush: CanvasRenderingContext2D,
  look: YearCell['look'],
  x: number,
  y: number,
  colours: ChartColours,
): void {
  if (look === 'ahead') return;
  const fills = {
    full: colours.accent,
    weak: colours.accent,
    part: tint(colours.accent, colours.surface),
    leave: stripes(colours.text, colours.surface),
    none: colours.surface,
    rest: colours.grid,
  };
  const inset = look === 'rest' ? SIZE / 2 - 2 : 0.5;
  const side = look === 'rest' ? 4 : SIZE - 1;
  brush.fillStyle = fills[look];
  brush.fillRect(x + inset, y + inset, look === 'part' ? side / 2 : side, side);
  if (look === 'rest') return;
  if (look === 'weak') drawHole(brush, x, y, colours.surface);
  brush.strokeStyle = look === 'none' || look === 'leave' ? colours.text : colours.accent;
  brush.strokeRect(x + inset, y + inset, side, side);
}

/** As on the screen: told apart without colour. */
function drawHole(brush: CanvasRenderingContext2D, x: number, y: number, ground: string): void {
  brush.fillStyle = ground;
  brush.beginPath();
  brush.arc(x + SIZE / 2, y + SIZE / 2, 3.5, 0, 2 * Math.PI);
  brush.fill();
}
